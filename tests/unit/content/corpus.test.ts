import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { ARTICLES_FOLDER, loadArchive } from '../../../src/content/edge/content-folder.ts';
import { addressesOf, loadPermalinks, permalinkIssues } from '../../../src/permanence/edge/ledger-files.ts';
import { printedQuotations } from '../../../src/archive/archive.ts';
import type { Article } from '../../../src/archive/article.ts';
import { parseArticle } from '../../../src/content/article-parser.ts';
import { quotationPath } from '../../../src/archive/permalink.ts';

const archives = ['ordinary', 'german', 'right-to-left', 'hostile'];

/** The marks around a quotation's words, which are shown with them. */
const MARKS = /["'“”„‟‘’‚‛«»‹›״]/gu;

const corpus = await Promise.all(
  archives.map(async (name) => {
    const root = fileURLToPath(new URL(`../../fixtures/archives/${name}`, import.meta.url));
    return { name, root, loaded: await loadArchive(root) };
  }),
);

/** The words at the places of each of an article's quotations. */
const wordsAtPlaces = ({ quotations, paragraphs }: Article) =>
  quotations.map(({ places }) =>
    places.map(({ paragraph, start, end }) => paragraphs[paragraph - 1]?.text.slice(start, end)),
  );

/** The article as HTML, including the content of <pre>, which the parser drops by default. */
const htmlOf = ({ html }: Article) => parse(html, { blockTextElements: { script: true, style: true } });

function longest(texts: readonly string[]): string {
  return texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

test('the archives exist and have no issues', () => {
  expect(corpus.map(({ name, loaded }) => [name, loaded.issues, loaded.archive.articles.length > 0])).toEqual(
    archives.map((name) => [name, [], true]),
  );
});

const rows = corpus.flatMap(({ name, root, loaded: { archive } }) =>
  archive.articles.map((article) => [name, article.id, { article, root, registers: archive }] as const),
);

describe.each(rows)('%s: %s', (_name, _id, { article, root, registers }) => {
  test('has the words of every part at its place', () => {
    expect(wordsAtPlaces(article)).toEqual(article.quotations.map(({ parts }) => parts));
  });

  test('has paragraphs numbered from 1 with the whole text of its HTML', () => {
    const html = htmlOf(article);
    for (const link of html.querySelectorAll('.quotation-link')) link.remove();
    expect({
      numbers: article.paragraphs.map(({ number }) => number),
      text: article.paragraphs.map(({ text }) => text.replaceAll('\n', '')).join(''),
      ids: html.querySelectorAll('[id^=p]').map(({ id }) => id),
    }).toEqual({
      numbers: article.paragraphs.map((_, index) => index + 1),
      text: html.textContent.replace(/\n+/g, ''),
      ids: article.paragraphs.map(({ number }) => `p${String(number)}`),
    });
  });

  test('marks each quotation once, with all its words', () => {
    const html = htmlOf(article);
    for (const link of html.querySelectorAll('.quotation-link')) link.remove();
    expect(
      article.quotations.map(({ id }) => [
        html.querySelectorAll(`#q-${id}`).length,
        html
          .querySelectorAll(`[data-quotation=${id}]`)
          .map((part) => part.textContent)
          .join('')
          .replace(MARKS, ''),
      ]),
    ).toEqual(article.quotations.map(({ parts }) => [1, parts.join('').replace(MARKS, '')]));
  });

  test('keeps ids and words when a paragraph is inserted in front', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]+( [A-Za-z]+)*$/), (words) => {
        const longer = parseArticle(text.replace('\n---\n', `\n---\n\n${words}\n`), file, registers).article;
        if (longer === undefined) throw new Error('a paragraph more must not break an article');
        expect({ ids: longer.quotations.map(({ id }) => id), words: wordsAtPlaces(longer) }).toEqual({
          ids: article.quotations.map(({ id }) => id),
          words: wordsAtPlaces(article),
        });
      }),
      { numRuns: 10 },
    );
  });

  const file = `${ARTICLES_FOLDER}/${article.id}.md`;
  const text = readFileSync(join(root, file), 'utf8');
  const bodyStart = text.indexOf('\n---\n');
  const body = text.slice(bodyStart);
  // In Markdown there may be escapes and emphasis between the words.
  const part = longest(article.quotations.flatMap(({ parts }) => parts).filter((words) => body.includes(words)));
  const word = longest(part.match(/(?<= )\p{L}+(?= )/gu) ?? []);

  test.each(word === '' ? [] : [word])('reports the changed word “%s” of a quotation', () => {
    const changed = part.replace(` ${word} `, ` ${word}x `);
    const { issues } = parseArticle(text.slice(0, bodyStart) + body.replace(part, changed), file, registers);
    expect(issues.map(({ rule }) => rule)).toEqual(['quotation-not-found']);
    expect(issues[0]?.message).toContain(`[-${word}-] {+${word}x+}`);
  });
});

test.each(corpus)(
  'the ledger of $name holds every address, and of quotations none but these and redirected ones',
  async ({ root, loaded }) => {
    const permalinks = await loadPermalinks(root);
    expect(permalinkIssues(loaded, permalinks)).toEqual([]);
    const recorded = [...permalinks.ledger.keys()].filter(
      (path) => /^\/q\/./.test(path) && !permalinks.redirects.has(path),
    );
    const ids = printedQuotations(loaded.archive.articles).map(({ quotation }) => quotationPath(quotation.id));
    expect(recorded.toSorted()).toEqual(ids.toSorted());
    expect([...addressesOf(loaded)].filter(([path, file]) => permalinks.ledger.get(path) !== file)).toEqual([]);
  },
);
