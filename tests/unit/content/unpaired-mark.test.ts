import { expect, test } from 'vitest';
import { unpairedMarks } from '../../../src/content/quotations/unpaired-mark.ts';

/** The blocks with a bracket around each mark. */
const marked = (...texts: readonly string[]): readonly string[] =>
  unpairedMarks(texts.map((text) => ({ text }))).map(({ block, at }) => {
    const text = texts[block] ?? '';
    return `${text.slice(0, at)}[${text.charAt(at)}]${text.slice(at + 1)}`;
  });

test.each([
  ['a mark that closes nothing', ['We will not sell,” she said.'], ['We will not sell,[”] she said.']],
  ['a straight mark that closes nothing', ['We will not sell," she said.'], ['We will not sell,["] she said.']],
  [
    'a mark that nothing closes',
    ['“We have asked them, said Ben Marr.', 'They went.'],
    ['[“]We have asked them, said Ben Marr.'],
  ],
  ['a German mark that nothing closes', ['Er sagte: „Wir bleiben.'], ['Er sagte: [„]Wir bleiben.']],
])('finds %s', (_what, texts, found) => {
  expect(marked(...texts)).toEqual(found);
});

test.each([
  ['pairs', ['“No,” she said, "never", «jamais», „nie“.']],
  ['a quotation that the next paragraph goes on with', ['“We have asked them.', '“They came.”']],
  ['inches', ['A board of 5 " and one of 7" lay there.']],
  ['an abbreviation in Hebrew', ['צה"ל שם']],
  ['a mark that is printed twice', ['““It is old,” he said. ""Never"" again.']],
  ['apostrophes', ['The girls’ boat, rock ’n’ roll.']],
])('takes %s for whole', (_what, texts) => {
  expect(marked(...texts)).toEqual([]);
});

test('takes marks in code for whole', () => {
  expect(unpairedMarks([{ text: 'Type print(" there.', code: [{ start: 5, end: 12 }] }])).toEqual([]);
});
