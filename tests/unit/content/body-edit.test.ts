import { expect, test } from 'vitest';
import { bodyBlocks, replaceInBody } from '../../../src/content/body/body-edit.ts';

const file = 'content/articles/2022-door.md';
const article = (body: string): string => `---\nid: 2022-door\n---\n\n${body}\n`;

/** The body with the words replaced, or `undefined`. */
function replaceWords(body: string, words: string, by: string): string | undefined {
  const text = article(body);
  const places = bodyBlocks(text, file).flatMap((block) => {
    const start = block.text.indexOf(words);
    return start < 0 ? [] : [{ paragraph: block.number, start, end: start + words.length, by }];
  });
  return replaceInBody(text, file, places)
    ?.slice(article('').length - 1)
    .trimEnd();
}

test.each([
  ['plain words', 'It is *here* now.', 'It is', 'She was', 'She was *here* now.'],
  ['words with escapes and references', 'A \\*star\\* &amp; more &amp;c', '*star* & more &', 'X.', 'A X.c'],
  ['words on two lines of a block quote', '> One two\n> three four', 'two three', '2 3', '> One 2 3 four'],
  ['words in a list', '- One\n- Two words', 'Two', 'Some', '- One\n- Some words'],
  ['a whole emphasis from inside', 'So *very* good', 'very', 'not', 'So *not* good'],
])('replaces %s', (_what, body, words, by, changed) => {
  expect(replaceWords(body, words, by)).toBe(changed);
});

test('escapes what Markdown would read as marks', () => {
  expect(replaceWords('One two three', 'two', '[*withdrawn*]')).toBe('One \\[\\*withdrawn\\*\\] three');
});

test.each([
  ['emphasis that begins inside and ends outside', 'One *two three* four', 'One two', 'X'],
  ['a text that would become a list', 'Word and more', 'Word', '1.'],
])('refuses %s', (_what, body, words, by) => {
  expect(replaceWords(body, words, by)).toBeUndefined();
});
