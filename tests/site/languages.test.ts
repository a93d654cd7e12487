import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../src/content/edge/content-folder.ts';
import {
  arabicSite,
  germanSite,
  namesSite,
  pseudoSite,
  rightToLeftSite,
  rootSite,
  type BuiltSite,
} from '../built-sites.ts';

/** Shorter words may stand in a text of another language too. */
const SHORTEST = 12;

/** Texts to copy hold words of several languages: those of the article, of the style and of the archive. */
const MIXED = '.cite';

interface Shown {
  readonly words: string;
  readonly language: string | undefined;
}

/** What the archive shows of its articles, with the language of each. */
async function shownOf({ contentRoot }: BuiltSite): Promise<readonly Shown[]> {
  const { archive, settings } = await loadArchive(contentRoot);
  return archive.articles
    .map((article) => ({ ...article, language: article.language ?? settings?.language }))
    .flatMap((article) => [
      { words: article.headline, language: article.language },
      { words: article.summary, language: article.language },
      ...article.events.map(({ what }) => ({ words: what, language: article.language })),
      ...article.quotations.flatMap(({ parts, language = article.language }) =>
        parts.map((words) => ({ words, language })),
      ),
    ])
    .filter(({ words }) => words.length >= SHORTEST);
}

function texts(node: Node): readonly Node[] {
  return node.nodeType === NodeType.TEXT_NODE ? [node] : node.childNodes.flatMap(texts);
}

/** Words that stand in an element of another language, with that language. */
function mismatches(page: HTMLElement, shown: readonly Shown[]): { readonly found: number; readonly wrong: string[] } {
  const body = page.querySelector('body') ?? page;
  for (const mixed of body.querySelectorAll(`${MIXED}, script`)) mixed.remove();
  const ofPage = page.querySelector('html')?.getAttribute('lang') ?? '';
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

describe.each([rootSite, germanSite, rightToLeftSite, arabicSite, namesSite, pseudoSite])(
  'the site of the archive $name',
  (site) => {
    test('says the language of every headline, summary, event and quotation that it shows', async () => {
      const shown = await shownOf(site);
      let total = 0;
      const wrong = globSync('**/*.html', { cwd: site.folder }).flatMap((path) => {
        const faults = mismatches(parse(readFileSync(join(site.folder, path), 'utf8')), shown);
        total += faults.found;
        return faults.wrong.map((fault) => `${path}: ${fault}`);
      });
      expect(wrong).toEqual([]);
      // Every article stands on its own page, in lists and in the file of everything.
      expect(total).toBeGreaterThan(shown.length * 3);
    });
  },
);
