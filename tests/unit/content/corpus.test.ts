import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
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

const root = fileURLToPath(new URL('../../..', import.meta.url));
const loaded = await loadArchive(root);
const { articles, speakers, outlets } = loaded.archive;

/** The words at the places of an article's quotations, a list for each. */
const wordsAtPlaces = ({ quotations, paragraphs }: Article) =>
  quotations.map(({ places }) =>
    places.map(({ paragraph, start, end }) => paragraphs[paragraph - 1]?.text.slice(start, end)),
  );

function longest(texts: readonly string[]): string {
  return texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

test('the archive exists and has no issues', () => {
  expect(loaded.issues).toEqual([]);
  expect(articles).not.toEqual([]);
});

describe.each(articles.map((article) => [article.id, article] as const))('%s', (_id, article) => {
  test('has the words of every part at its place', () => {
    expect(wordsAtPlaces(article)).toEqual(article.quotations.map(({ parts }) => parts));
  });

  test('has paragraphs numbered from 1 with the whole text of its HTML', () => {
    const html = parse(article.html);
    for (const link of html.querySelectorAll('.quotation-link')) link.remove();
    expect({
      numbers: article.paragraphs.map(({ number }) => number),
      text: article.paragraphs.map(({ text }) => text).join(''),
      ids: html.querySelectorAll('[id^=p]').map(({ id }) => id),
    }).toEqual({
      numbers: article.paragraphs.map((_, index) => index + 1),
      text: html.textContent.replace(/\n+/g, ''),
      ids: article.paragraphs.map(({ number }) => `p${String(number)}`),
    });
  });

  test('marks each quotation once, with all its words', () => {
    const html = parse(article.html);
    for (const link of html.querySelectorAll('.quotation-link')) link.remove();
    expect(
      article.quotations.map(({ id }) => [
        html.querySelectorAll(`#q-${id}`).length,
        html
          .querySelectorAll(`[data-quotation=${id}]`)
          .map((part) => part.textContent)
          .join('')
          .replace(/[“”"]/g, ''),
      ]),
    ).toEqual(article.quotations.map(({ parts }) => [1, parts.join('').replace(/[“”"]/g, '')]));
  });

  test('keeps ids, and shifts places, when a paragraph is inserted in front', async () => {
    const file = `${ARTICLES_FOLDER}/${article.id}.md`;
    const text = await readFile(join(root, file), 'utf8');
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]+( [A-Za-z]+)*$/), (words) => {
        const longer = parseArticle(text.replace('\n---\n', `\n---\n\n${words}\n`), file, {
          speakers,
          outlets,
        }).article;
        if (longer === undefined) throw new Error('a paragraph more must not break an article');
        expect({ ids: longer.quotations.map(({ id }) => id), words: wordsAtPlaces(longer) }).toEqual({
          ids: article.quotations.map(({ id }) => id),
          words: wordsAtPlaces(article),
        });
      }),
      { numRuns: 10 },
    );
  });

  test.skipIf(article.quotations.length === 0)(
    'says the promised thing when one word of a quotation is changed',
    async () => {
      const file = `${ARTICLES_FOLDER}/${article.id}.md`;
      const text = await readFile(join(root, file), 'utf8');
      const part = longest(article.quotations.flatMap(({ parts }) => parts));
      const word = longest(part.match(/(?<= )\p{L}+(?= )/gu) ?? []);
      const bodyStart = text.indexOf('\n---\n');
      const changed = part.replace(` ${word} `, ` ${word}x `);
      const { issues } = parseArticle(text.slice(0, bodyStart) + text.slice(bodyStart).replace(part, changed), file, {
        speakers,
        outlets,
      });
      expect(issues.map(({ rule }) => rule)).toEqual(['quotation-not-found']);
      expect(issues[0]?.message).toContain(`[-${word}-] {+${word}x+}`);
    },
  );
});

test('the ledger has every address of the archive, and only current or redirected quotations', async () => {
  const permalinks = await loadPermalinks(root);
  expect(permalinkIssues(loaded, permalinks)).toEqual([]);
  const recorded = [...permalinks.ledger.keys()].filter(
    (path) => /^\/q\/./.test(path) && !permalinks.redirects.has(path),
  );
  const ids = printedQuotations(articles).map(({ quotation }) => quotationPath(quotation.id));
  expect(recorded.toSorted()).toEqual(ids.toSorted());
  expect([...addressesOf(loaded)].filter(([path, file]) => permalinks.ledger.get(path) !== file)).toEqual([]);
});
