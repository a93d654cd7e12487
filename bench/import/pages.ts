/**
 * Measures the importer on saved pages with expected results, in the layout of the test pages of mozilla/readability
 * (a folder for each page with source.html, expected.html and expected-metadata.json):
 * `npm run bench:import-pages -- FOLDER`. The expected results were made by Readability, so bodies that match show that
 * nothing is lost on the way to Markdown, not that the extractor is right.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitArticleDocument } from '../../src/content/article-document.ts';
import { parseBody } from '../../src/content/markdown-body.ts';
import { textBlocks } from '../../src/content/text-block.ts';
import { writeBody } from '../../src/import/draft/body-markdown.ts';
import { readPage } from '../../src/import/sources/saved-page.ts';

interface Expected {
  readonly title?: string;
  readonly byline?: string;
  readonly publishedTime?: string;
  readonly siteName?: string;
}

/** A body matches when this share of words, counted both ways, is the same. */
const MATCHING = 0.95;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder that holds the pages.');
const count = {
  pages: 0,
  failed: 0,
  matching: 0,
  headlines: 0,
  titles: 0,
  dates: 0,
  dated: 0,
  found: 0,
  authors: 0,
  bylines: 0,
  valid: 0,
};
let shares = 0;
const start = performance.now();
for (const name of readdirSync(folder).toSorted()) {
  const read = (file: string): string => readFileSync(join(folder, name, file), 'utf8');
  const expected = JSON.parse(read('expected-metadata.json')) as Expected;
  count.pages += 1;
  const page = readPage(read('source.html'), 'http://fakehost/test/');
  if ('failure' in page) {
    count.failed += 1;
    console.log(`${name}: ${page.failure}`);
    continue;
  }
  const { document } = splitArticleDocument(`---\n---\n\n${writeBody(page.tree)}`, name);
  if (document === undefined) throw new Error(`${name} cannot be split`);
  const body = parseBody(document, name);
  if (body.issues.length === 0) count.valid += 1;
  else
    console.log(
      `${name}: ${body.issues.map(({ line, rule, message }) => `${String(line)} ${rule} ${message}`).join('; ')}`,
    );
  const share = common(
    wordsIn(
      textBlocks(body.tree)
        .map(({ text }) => text)
        .join(' '),
    ),
    wordsIn(withoutTags(read('expected.html'))),
  );
  shares += share;
  if (share >= MATCHING) count.matching += 1;
  else console.log(`${name}: ${(share * 100).toFixed(0)} % of the words`);
  if (expected.title) {
    count.titles += 1;
    if (
      plain(expected.title).includes(plain(page.facts.headline?.value ?? '?')) ||
      plain(page.facts.headline?.value ?? '').includes(plain(expected.title))
    )
      count.headlines += 1;
    else console.log(`${name}: headline “${page.facts.headline?.value ?? ''}”, expected “${expected.title}”`);
  }
  if (page.facts.published !== undefined) count.found += 1;
  if (expected.publishedTime) {
    count.dated += 1;
    if (expected.publishedTime.startsWith(page.facts.published?.value ?? '?')) count.dates += 1;
    else console.log(`${name}: date ${page.facts.published?.value ?? 'none'}, expected ${expected.publishedTime}`);
  }
  if (expected.byline) {
    count.bylines += 1;
    if (page.facts.byline !== undefined && common(wordsIn(page.facts.byline.value), wordsIn(expected.byline)) > 0.5)
      count.authors += 1;
  }
}
console.log(
  [
    `${String(count.pages)} pages in ${((performance.now() - start) / 1000).toFixed(1)} s, ${String(count.failed)} without an article`,
    `bodies: ${String(count.matching)} match (at least ${String(MATCHING * 100)} % of the words), ${((100 * shares) / count.pages).toFixed(1)} % of the words on average, ${String(count.valid)} without an issue`,
    `headlines: ${String(count.headlines)} of ${String(count.titles)}; dates: ${String(count.dates)} of ${String(count.dated)} expected, ${String(count.found)} found in all; authors: ${String(count.authors)} of ${String(count.bylines)}`,
  ].join('\n'),
);

function withoutTags(html: string): string {
  return html
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&nbsp;/gu, ' ')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&');
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function plain(text: string): string {
  return wordsIn(text).join(' ').toLowerCase();
}

/** The share of words that two texts have in common, 1 when all are. */
function common(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of some) {
    const there = left.get(word) ?? 0;
    if (there > 0) same += 1;
    left.set(word, there - 1);
  }
  return some.length + others.length === 0 ? 1 : (2 * same) / (some.length + others.length);
}
