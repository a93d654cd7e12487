import { expect, test } from 'vitest';
import { listNumbers, plainProse } from '../../../src/content/body/article-prose.ts';

const article = {
  html: '<ol start="1986">\n<li id="p1">That was the year.</li>\n<li><p id="p2">And that.</p>\n<p id="p3">Still.</p></li>\n</ol>\n<blockquote>\n<p id="p4">A post.</p>\n<ul>\n<li id="p5">An entry.</li>\n</ul>\n</blockquote>',
};

test('plain text keeps the numbers of lists, and the marks of block quotes and entries', () => {
  expect(plainProse(article).split('\n\n')).toEqual([
    '1986. That was the year.',
    '1987. And that.',
    '      Still.',
    '> A post.',
    '> - An entry.',
  ]);
});

test('the numbers of lists are known by paragraph', () => {
  expect(listNumbers(article)).toEqual(
    new Map([
      [1, '1986.'],
      [2, '1987.'],
    ]),
  );
});
