import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../src/text/escape-html.ts';
import { loadArchive } from '../../src/content/edge/content-folder.ts';
import {
  arabicSite,
  germanSite,
  japaneseSite,
  koreanSite,
  namesSite,
  pseudoSite,
  rightToLeftSite,
  rootSite,
  type BuiltSite,
} from '../built-sites.ts';

/** Shorter words may stand in a text of another language too. */
const SHORTEST = 12;

/** The same where a sign is a syllable or a word. */
const SHORTEST_OF_SYLLABLES = 6;
const SYLLABLES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Texts to copy hold words of several languages: those of the article, of the style and of the archive. */
const MIXED = '.cite';

interface Shown {
  readonly words: string;
  readonly language: string | undefined;
}

/** What the archive shows of its articles, with the language of each. */
async function shownOf({ contentRoot }: BuiltSite): Promise<readonly Shown[]> {
  const { archive, settings } = await loadArchive(contentRoot);
  const archives = settings?.language;
  return archive.articles
    .map((article) => ({ ...article, language: article.language ?? archives }))
    .flatMap((article) => [
      { words: article.headline, language: article.language },
      { words: article.summary, language: article.language },
      ...article.events.map(({ what }) => ({ words: what, language: article.language })),
      ...article.quotations.flatMap(({ parts, language = article.language }) =>
        parts.map((words) => ({ words, language })),
      ),
      { words: article.publishedBasis, language: archives },
      ...article.corrections.map(({ what }) => ({ words: what, language: archives })),
    ])
    .filter(({ words }) => words.length >= (SYLLABLES.test(words) ? SHORTEST_OF_SYLLABLES : SHORTEST));
}

function texts(node: Node): readonly Node[] {
  return node.nodeType === NodeType.TEXT_NODE ? [node] : node.childNodes.flatMap(texts);
}

interface Found {
  readonly found: number;
  readonly wrong: readonly string[];
}

/** Words that stand in an element of another language, with that language. */
function mismatches(body: HTMLElement, ofPage: string, shown: readonly Shown[]): Found {
  for (const mixed of body.querySelectorAll(`${MIXED}, script`)) mixed.remove();
  let found = 0;
  const wrong: string[] = [];
  for (const text of texts(body)) {
    for (const { words, language = ofPage } of shown.filter((one) => text.text.includes(one.words))) {
      found += 1;
      const marked = text.parentNode?.closest('[lang]')?.getAttribute('lang') ?? ofPage;
      if (marked !== language) wrong.push(`${words} (${language}) is marked as ${marked}`);
    }
  }
  return { found, wrong };
}

function mismatchesOfPage(html: string, shown: readonly Shown[]): Found {
  const page = parse(html);
  return mismatches(page.querySelector('body') ?? page, page.querySelector('html')?.getAttribute('lang') ?? '', shown);
}

function mismatchesOfFeed(json: string, shown: readonly Shown[]): Found {
  const feed = JSON.parse(json) as JsonFeed;
  const all = feed.items.map(({ language = feed.language, title, summary, content_html }) =>
    mismatches(parse(`<p>${escapeHtml(title)}</p><p>${escapeHtml(summary)}</p>${content_html}`), language, shown),
  );
  return { found: all.reduce((sum, { found }) => sum + found, 0), wrong: all.flatMap(({ wrong }) => wrong) };
}

interface JsonFeed {
  readonly language: string;
  readonly items: readonly {
    readonly language?: string;
    readonly title: string;
    readonly summary: string;
    readonly content_html: string;
  }[];
}

/** All that is wrong in the files that a pattern names, and how much was looked at. */
function inFiles(pattern: string, site: BuiltSite, look: (text: string) => Found): Found {
  const entries = globSync(pattern, { cwd: site.folder, withFileTypes: true });
  // An old address may be a folder with such an ending.
  const all = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const { found, wrong } = look(readFileSync(path, 'utf8'));
      return { found, wrong: wrong.map((fault) => `${path}: ${fault}`) };
    });
  return { found: all.reduce((sum, { found }) => sum + found, 0), wrong: all.flatMap(({ wrong }) => wrong) };
}

describe.each([rootSite, germanSite, rightToLeftSite, arabicSite, japaneseSite, koreanSite, namesSite, pseudoSite])(
  'the site of the archive $name',
  (site) => {
    test('says the language of every text of an article that it shows', async () => {
      const shown = await shownOf(site);
      const { found, wrong } = inFiles('**/*.html', site, (html) => mismatchesOfPage(html, shown));
      expect(wrong).toEqual([]);
      // Every article stands on its own page, in lists and in the file of everything.
      expect(found).toBeGreaterThan(shown.length * 2);
    });

    test('says it in its feeds, too', async () => {
      const shown = await shownOf(site);
      const { found, wrong } = inFiles('**/feed.json', site, (json) => mismatchesOfFeed(json, shown));
      expect(wrong).toEqual([]);
      expect(found).toBeGreaterThan(shown.length / 2);
    });
  },
);
