import { expect, test } from 'vitest';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { differenceSentences } from '../../../src/lists/difference-sentences.ts';
import { quotationMarks } from '../../../src/text/quotation-marks.ts';
import { wordDifferences } from '../../../src/text/word-difference.ts';

const spoken = (here: string, there: string, [languageHere, languageThere]: readonly [string, string] = ['en', 'en']) =>
  differenceSentences(
    wordDifferences(here, there),
    { here: { marks: quotationMarks(languageHere) }, there: { marks: quotationMarks(languageThere) } },
    interfaceLanguage('en'),
  ).html;

test('writes differences as sentences', () => {
  expect([
    spoken('a moment of an actor playing a moment', 'a moment of an actor playing the moment'),
    spoken('It is just totally a moment', 'It is totally a moment'),
    spoken('It is nice.', 'It is really nice.'),
    spoken('And it is nice', 'It was really nice, he said'),
  ]).toMatchInlineSnapshot(`
    [
      "“a” here is “the” there.",
      "Only here: “just”.",
      "Only there: “really”.",
      "Only here: “And”. “is” here is “was really” there. Only there: “he said”.",
    ]
  `);
});

test('sets the words of each wording between the marks of its language', () => {
  expect(spoken('Das war schön.', 'Das wird schön.', ['de-CH', 'de'])).toBe('«war» here is „wird“ there.');
});

test('says when the words are the same', () => {
  expect(spoken('It’s really nice.', "It's really nice")).toMatchInlineSnapshot(
    `"The words are the same; at most their punctuation differs."`,
  );
});

test('says the language of words that are not in that of the page', () => {
  const marks = quotationMarks('de');
  expect(
    differenceSentences(
      wordDifferences('Das war <schön>.', 'Das wird <schön>.'),
      { here: { marks, language: 'de' }, there: { marks, language: 'de' } },
      interfaceLanguage('en'),
    ).html,
  ).toBe('<span lang="de">„war“</span> here is <span lang="de">„wird“</span> there.');
});
