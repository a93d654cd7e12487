import { parse, type HTMLElement, type Node } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readOutput } from '../../src/checks/edge/built-site.ts';
import { MARKS } from '../../src/languages/pseudo-language.ts';
import { pseudoSite } from '../built-sites.ts';
import { fileOf } from './site-files.ts';
import { unmarked } from './unmarked-words.ts';

/** Elements whose text is no language: code, keys, and texts in the form of a programme that reads them. */
const NO_WORDS = new Set(['script', 'style', 'code', 'kbd', 'pre', 'time']);

/** Classes of texts that citation styles typeset in their own words, and of those that Wikipedia reads. */
const TYPESET = ['cite__text', 'print-only'];

/** Attributes that are read to somebody, or shown. */
const READ = ['alt', 'aria-label', 'aria-roledescription', 'label', 'placeholder', 'title'];

/** `<meta>` whose content is for people. */
const META = /^(?:description|og:title|og:description|og:image:alt|og:site_name|apple-mobile-web-app-title)$/;

function textsOf(node: Node): string {
  if (node.nodeType === 3) return node.text;
  const element = node as HTMLElement;
  if (TYPESET.some((name) => element.classList?.contains(name))) return ' ';
  if (NO_WORDS.has(element.rawTagName?.toLowerCase() ?? '')) return ' ';
  return ` ${element.childNodes.map(textsOf).join('')} `;
}

function wordsOfPage(html: string): readonly string[] {
  const page = parse(html.replace(/^<!doctype html>/i, ''), {
    comment: false,
    blockTextElements: { script: true, style: true, noscript: false },
  });
  const attributes = page
    .querySelectorAll('*')
    .flatMap((element) => [
      ...READ.flatMap((name) => element.getAttribute(name) ?? []),
      ...(element.rawTagName === 'meta' &&
      META.test(element.getAttribute('name') ?? element.getAttribute('property') ?? '')
        ? [element.getAttribute('content') ?? '']
        : []),
    ]);
  return [textsOf(page), ...attributes].flatMap(unmarked);
}

const pages = readOutput(pseudoSite.folder).files.filter((path) => path.endsWith('.html'));

test('the pseudo-language marks its messages', () => {
  expect(fileOf(pseudoSite, '/index.html')).toContain(MARKS.before);
  expect(pages.length).toBeGreaterThan(20);
});

describe('every word that is no content comes from the messages', () => {
  test.each(pages)('%s', (path) => {
    expect(wordsOfPage(fileOf(pseudoSite, `/${path}`))).toEqual([]);
  });

  test.each(['feed.xml', 'opensearch.xml', 'speakers/anna-mari/feed.xml'])('%s', (path) => {
    const texts = parse(fileOf(pseudoSite, `/${path}`))
      .querySelectorAll('title, summary, subtitle, Description, content, ShortName')
      .map(({ text }) => wordsOfPage(text));
    expect(texts.flat()).toEqual([]);
  });

  test.each(['feed.json', 'site.webmanifest'])('%s', (path) => {
    const told: string[] = [];
    JSON.parse(fileOf(pseudoSite, `/${path}`), (key, value: unknown) => {
      if (/^(?:title|description|name|short_name|summary|content_html|content_text)$/.test(key))
        told.push(String(value));
      return value;
    });
    expect(told.flatMap(wordsOfPage)).toEqual([]);
  });

  test.each(['llms.txt', 'articles/2021-03-01-o-geranos.txt'])('%s', (path) => {
    expect(unmarked(fileOf(pseudoSite, `/${path}`))).toEqual([]);
  });
});
