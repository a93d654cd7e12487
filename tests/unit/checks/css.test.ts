import { expect, test } from 'vitest';
import { cssReferences } from '../../../src/checks/css.ts';

function urls(css: string): readonly string[] {
  return cssReferences(css).map(({ url }) => url);
}

test('finds the addresses of url(), @import and image-set(), quoted or not, escaped or not', () => {
  expect(
    urls(
      `@import "a.css" layer(x); @IMPORT url('b.css') supports(display: grid); p { background: URL( c.png ), url("d\\2e png"), image-set("e.png" type("image/png") 1x, url(f.png) 2x) }`,
    ),
  ).toEqual(['a.css', 'b.css', 'c.png', 'd.png', 'e.png', 'f.png']);
});

test('ignores URLs in comments, content and attribute values', () => {
  expect(
    urls(`/* url(a.png) */ a[href^="https://"]::after { content: "url(b.png)"; --x: "c.png" } @charset "utf-8";`),
  ).toEqual([]);
});

test('gives the place of each URL, relative to the start of the text', () => {
  expect(cssReferences('p {\n  background: url(a.png)\n}', { line: 7, column: 30 })).toEqual([
    { url: 'a.png', point: { line: 8, column: 15 } },
  ]);
  expect(cssReferences('p{background:url(a.png)}', { line: 7, column: 30 })).toEqual([
    { url: 'a.png', point: { line: 7, column: 43 } },
  ]);
});
