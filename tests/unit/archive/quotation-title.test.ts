import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotationTitle } from '../../../src/archive/quotation-title.ts';
import { quotationMarks } from '../../../src/text/quotation-marks.ts';
import { aQuotation } from '../../fixtures/printed.ts';

const title = (...parts: string[]) => quotationTitle(aQuotation({ parts }), quotationMarks('en'));

test('uses a short quotation whole, and the first part of an interrupted one unless it is too short', () => {
  expect([title('No.'), title('It could be an oasis,', 'I don’t know how it came.'), title('Well,', 'no.')]).toEqual([
    '“No.”',
    '“It could be an oasis,”',
    '“Well,” “no.”',
  ]);
});

test('cuts a long quotation after a word, without its punctuation', () => {
  expect([
    title('You take people at their word, and you’re a smart producer – you don’t back yourself into a corner.'),
    title(`${'a'.repeat(63)} to be, or not to be`),
    title(`${'a'.repeat(70)} to be`),
  ]).toEqual([
    '“You take people at their word, and you’re a smart producer – you don’t …”',
    `“${'a'.repeat(63)} to be …”`,
    `“${'a'.repeat(70)} …”`,
  ]);
});

test('never makes a title much longer than 70 characters or splits a character', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '🌈', ' ', ', ', 'word'), { minLength: 1, maxLength: 90 }), (pieces) => {
      const words = pieces.join('');
      const text = title(words);
      expect(text.length).toBeLessThanOrEqual(74);
      expect(text.isWellFormed()).toBe(true);
      expect(words.startsWith(text.slice(1, -1).replace(/ …$/, ''))).toBe(true);
      expect(words.length <= 70 || text.length >= 3).toBe(true);
    }),
  );
});

test('leaves no mark alone where it cuts between two parts', () => {
  expect(title('Well,', `${'a'.repeat(50)},`, `${'b'.repeat(30)}.`)).toBe(`“Well,” “${'a'.repeat(50)} …”`);
});

test('cuts a word that is longer than a title', () => {
  expect([title('b'.repeat(100)), title(`${'b'.repeat(69)}${'🌈'.repeat(10)}`)]).toEqual([
    `“${'b'.repeat(70)} …”`,
    `“${'b'.repeat(69)} …”`,
  ]);
});
