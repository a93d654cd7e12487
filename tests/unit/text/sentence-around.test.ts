import { expect, test } from 'vitest';
import { sentenceAround } from '../../../src/text/sentence-around.ts';

const paragraph = (text: string, number = 1) => ({ number, text });

/** Parts of a quotation where they first stand in the paragraph. */
function parts(text: string, ...words: readonly string[]) {
  return words.map((part) => ({ text: part, paragraph: 1, start: text.indexOf(part) }));
}

test('words that begin with a small letter have the sentence around them', () => {
  const text = 'The ferry stopped in May. A second one was never “a possibility”, she said. Nobody asked again.';
  expect(sentenceAround(parts(text, 'a possibility'), [paragraph(text)], 'en')).toBe(
    'A second one was never “a possibility”, she said.',
  );
});

test('words that begin a sentence have none', () => {
  const text = 'She said: “We never asked.”';
  expect(sentenceAround(parts(text, 'We never asked.'), [paragraph(text)], 'en')).toBeUndefined();
});

test('words with nothing around them have none', () => {
  const text = '“… and then it stopped.”';
  expect(sentenceAround(parts(text, '… and then it stopped.'), [paragraph(text)], 'en')).toBeUndefined();
});

test('interrupted words have all sentences from the first part to the last', () => {
  const text = 'It was “rather slow”, she said. It was also “loud”. Then it stopped.';
  expect(sentenceAround(parts(text, 'rather slow', 'loud'), [paragraph(text)], 'en')).toBe(
    'It was “rather slow”, she said. It was also “loud”.',
  );
});

test('the paragraph is found by its number, and parts in later paragraphs do not count', () => {
  const text = 'He called it “a long day”.';
  const words = [
    { text: 'a long day', paragraph: 2, start: text.indexOf('a long day') },
    { text: 'and a longer night', paragraph: 3, start: 0 },
  ];
  const paragraphs = [
    { text: 'A summary.' },
    paragraph('Nothing here.'),
    paragraph(text, 2),
    paragraph('and a longer night', 3),
  ];
  expect(sentenceAround(words, paragraphs, 'en')).toBe(text);
});

test('a paragraph of no known language is divided all the same', () => {
  const text = 'It was “good”. It ended.';
  expect(sentenceAround(parts(text, 'good'), [paragraph(text)], '')).toBe('It was “good”.');
});
