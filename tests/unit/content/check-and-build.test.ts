import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import type { ArchiveSettings } from '../../../src/archive/archive-settings.ts';
import { printedQuotations, type Archive } from '../../../src/archive/archive.ts';
import { titleForm } from '../../../src/archive/page-title.ts';
import { marksAround } from '../../../src/text/quotation-marks.ts';
import { quotationTitle } from '../../../src/archive/quotation-title.ts';
import { withoutUndefined } from '../../../src/archive/without-undefined.ts';
import { readPage } from '../../../src/checks/built-page.ts';
import { duplicateIdFaults } from '../../../src/checks/page-checks.ts';
import { articleJsonLd, quotationJsonLd } from '../../../src/citation/json-ld.ts';
import { plainProse } from '../../../src/content/body/article-prose.ts';
import { loadArchive } from '../../../src/content/edge/content-folder.ts';
import { articleSchema } from '../../../src/content/front-matter/front-matter-schema.ts';
import { articleData, articleRow } from '../../../src/exports/article-data.ts';
import { articleText } from '../../../src/exports/article-text.ts';
import { wholeArchivePage } from '../../../src/exports/whole-archive-page.ts';
import { atomDocument, jsonFeedDocument } from '../../../src/feeds/feed-document.ts';
import { archiveFeeds } from '../../../src/feeds/feed.ts';
import { llmsTxt } from '../../../src/feeds/llms-txt.ts';
import { newsSitemap } from '../../../src/feeds/news-sitemap.ts';
import { searchDescription } from '../../../src/feeds/opensearch.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { pageTitles } from '../../../src/lists/page-titles.ts';
import { archiveIssues } from '../../../src/permanence/edge/fingerprint-files.ts';
import { mintArchive } from '../../../src/permanence/edge/minting.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { generatedArchive } from '../../fixtures/generated-archive.ts';
import { addressOf } from '../../fixtures/printed.ts';

/** What a build does with content that passed, as far as it is text: throws, or names what a check of output refuses. */
function builtFaults(archive: Archive, settings: ArchiveSettings): readonly string[] {
  const faults: string[] = [];
  const words = interfaceLanguage(settings.language);
  const { articles } = archive;
  const titles = pageTitles(archive, interfaceLanguage('en'));
  const shown = [
    ...titles.articles.values(),
    ...titles.speakers.values(),
    ...titles.outlets.values(),
    ...printedQuotations(articles).map(
      ({ quotation, article }) =>
        `${quotationTitle(quotation, marksAround(quotation, article, archive.language))} ${archive.speakers.get(quotation.speaker)?.name ?? ''} (${quotation.id})`,
    ),
  ].map(titleForm);
  faults.push(...shown.filter((title, index) => shown.indexOf(title) !== index).map((title) => `title ${title}`));
  const pages = [
    wholeArchivePage({ name: 'everything', articles }, [], archive, { ...settings, words }, addressOf),
    ...articles.map(({ html }) => `<!doctype html><html><head><title>T</title></head><body>${html}</body></html>`),
  ];
  for (const html of pages) {
    const { parseErrors, ids } = readPage({ path: 'everything.html', html });
    faults.push(...parseErrors.map(({ value }) => value), ...duplicateIdFaults(ids).map(({ message }) => message));
  }
  const { title, description, language, keeper = title } = settings;
  const context = { archive, addressOf, language, words, author: keeper, description };
  for (const feed of archiveFeeds(archive, title, words)) {
    XmlDocument.fromString(atomDocument(feed, context)).dispose();
    JSON.stringify(jsonFeedDocument(feed, context));
  }
  XmlDocument.fromString(newsSitemap(articles, { addressOf, name: title, language })).dispose();
  llmsTxt(archive, { title, description, words, addressOf });
  const icon = { path: '/favicon.ico', size: 32, type: 'image/vnd.microsoft.icon' };
  XmlDocument.fromString(searchDescription({ ...settings, icon }, addressOf)).dispose();
  for (const article of articles) {
    // Astro's store reads the fields under the schema again.
    const quotations = article.quotations.map((quotation) =>
      withoutUndefined({ ...quotation, places: undefined, sentence: undefined }),
    );
    const fields = withoutUndefined({
      ...article,
      ...{ paragraphs: undefined, html: undefined, pictures: undefined, quotations },
    });
    expect(articleSchema.parse(fields)).toEqual(fields);
    articleText(article, archive, addressOf, words);
    plainProse(article);
    JSON.stringify([articleData(article, archive, addressOf), articleRow(article, archive, addressOf)]);
    articleJsonLd(article, archive, addressOf);
  }
  for (const printed of printedQuotations(articles)) quotationJsonLd(printed, archive, addressOf);
  // What is published is UTF-8, which has no halves of characters.
  if (!JSON.stringify(articles).isWellFormed()) faults.push('half a character');
  return faults;
}

test('content that the check lets through is built without a fault, and every issue has its place', async () => {
  const counts = { passed: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(generatedArchive(4), (files) =>
      withFolder(files, async (root) => {
        const { issues, warnings } = await mintArchive(root);
        for (const { file, line, column } of [...issues, ...warnings]) {
          const lines = (files[file] ?? '').split('\n');
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
        }
        const loaded = await loadArchive(root);
        if (issues.length > 0) {
          counts.refused += 1;
          expect(loaded.issues).toEqual(issues);
          return;
        }
        counts.passed += 1;
        expect(await archiveIssues(root, loaded)).toEqual([]);
        if (loaded.settings === undefined) throw new Error('settings without issues are there');
        expect(builtFaults(loaded.archive, loaded.settings)).toEqual([]);
      }),
    ),
    { numRuns: Number(process.env['GENERATED'] ?? 60), endOnFailure: true },
  );
  console.log(`generated archives: ${String(counts.passed)} passed the check, ${String(counts.refused)} did not`);
  expect(Math.min(counts.passed, counts.refused)).toBeGreaterThan(0);
});
