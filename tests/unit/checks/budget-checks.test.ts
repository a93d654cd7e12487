import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkBudgets } from '../../../src/checks/budget-checks.ts';
import { readPage } from '../../../src/checks/built-page.ts';
import { WORDS_WITHIN_BUDGET } from '../../../src/checks/budgets.ts';

/** Text that compresses to about `bytes`: noise in base 64 loses a quarter. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64');

const check = (path: string, html: string, scripts: Readonly<Record<string, string>> = {}) =>
  checkBudgets({
    folder: 'dist',
    pages: [{ html, facts: readPage({ path, html }) }],
    scripts: new Map(Object.entries(scripts)),
  }).map(({ file, rule }) => `${file} ${rule}`);

const article = 'articles/x/index.html';
const body = (text: string) => `<main><p>${text}</p></main>`;

describe('the budget of', () => {
  test('a page accepts a small page', () => {
    expect(check(article, body(noise(5_000)))).toEqual([]);
  });

  test('an article refuses extra content', () => {
    expect(check(article, `<p>${noise(15_000)}</p>${body('Short.')}`)).toEqual([`dist/${article} budget-document`]);
  });

  test('a long article grows with its text, but not with anything else', () => {
    expect(check(article, `<p>${noise(7_000)}</p>${body(noise(40_000))}`)).toEqual([]);
    expect(check(article, `<p>${noise(20_000)}</p>${body(noise(40_000))}`)).toEqual([
      `dist/${article} budget-document`,
    ]);
    expect(WORDS_WITHIN_BUDGET).toBeLessThan(12_000);
  });

  test('an article of words is 12 kB, and more with scans, pictures, translations or a long text', () => {
    const more = ['facsimile', 'picture', 'translation', 'article-body article-body--long'];
    const page = (name: string) => check(article, `<div class="${name}">${noise(12_500)}</div>${body('Short.')}`);
    expect(page('article-body')).toEqual([`dist/${article} budget-document`]);
    expect(more.flatMap(page)).toEqual([]);
  });

  test('a list limits only scripts', () => {
    expect(check('quotations/index.html', noise(50_000))).toEqual([]);
    expect(check('articles/2023/index.html', noise(50_000))).toEqual([]);
    expect(check('quotations/index.html', `<script type="module">${noise(3_000)}</script>`)).toEqual([
      'dist/quotations/index.html budget-script',
    ]);
  });

  test('scripts counts imported files, once each, and no data', () => {
    const html = '<script type="module" src="/archive/_astro/a.js"></script><script type="application/ld+json">';
    const small = { 'a.js': `import{x}from"./b.js";import"./b.js";${noise(500)}`, 'b.js': noise(900) };
    expect(check(article, `${html}${noise(5_000)}</script>`, small)).toEqual([]);
    expect(check(article, `${html}</script>`, { ...small, 'b.js': noise(2_300) })).toEqual([
      `dist/${article} budget-script`,
    ]);
  });

  test('the first paint refuses whatever blocks it', () => {
    expect(
      check(
        article,
        [
          '<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>',
          '<script type="module" src="/b.js"></script><script type="speculationrules">{}</script>',
        ].join(''),
      ),
    ).toEqual([`dist/${article} budget-blocking`, `dist/${article} budget-blocking`]);
  });
});

test('a headline that speaks of tags is text', () => {
  const headline = 'What a &lt;script> tag does';
  const html = `<title>${headline}</title><meta name="d" content="What a <script> and <link rel=stylesheet> tag does"><main><h1>${headline}</h1></main>`;
  expect(check(article, html)).toEqual([]);
});

test('each language of content may bring a script to the search page', () => {
  const html = `<script type="module">${noise(40_000)}</script>`;
  const path = 'search/index.html';
  const rules = (languages: number) =>
    checkBudgets({
      folder: 'dist',
      pages: [{ html, facts: readPage({ path, html }) }],
      scripts: new Map(),
      languages,
    }).map(({ rule }) => rule);
  expect([rules(0), rules(1)]).toEqual([['budget-document', 'budget-script'], ['budget-document']]);
});
