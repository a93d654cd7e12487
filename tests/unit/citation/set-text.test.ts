import { expect, test } from 'vitest';
import { italicised, ITALICS, plainText, setMarkup } from '../../../src/citation/set-text.ts';

const { open, close } = ITALICS;

test('a text takes over the italics of its HTML, and gives them back as HTML', () => {
  const set = italicised('A <b> & C, News', 'A &#60;b&#62; &#38; C, <span class="x"><i>News</i></span>');
  expect(set).toBe(`A <b> & C, ${open}News${close}`);
  expect(plainText(set)).toBe('A <b> & C, News');
  expect(setMarkup(set).html).toBe('A &lt;b&gt; &amp; C, <i>News</i>');
});

test('a text whose HTML has other words keeps its own, without italics', () => {
  expect(italicised('10 m², News', '10 m<sup>2</sup>, <i>News</i>')).toBe('10 m², News');
});
