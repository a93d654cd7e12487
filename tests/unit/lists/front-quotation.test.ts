import { expect, test } from 'vitest';
import { frontQuotation } from '../../../src/lists/front-quotation.ts';
import { anArchive, anArticle, aQuotation } from '../../fixtures/printed.ts';

const words = 'I thought it was great, and I love how we keep coming back to that door.';

/** The id of the quotation that the home page shows from an article with these quotations. */
const shown = (...quotations: Parameters<typeof aQuotation>[0][]) =>
  frontQuotation(anArchive([anArticle({ quotations: quotations.map((fields) => aQuotation(fields)) })]))?.quotation.id;

test('the home page shows the fitting quotation with the lowest id', () => {
  const fitting = { parts: [words], said: '2022' };
  expect(shown({ id: 'b', ...fitting }, { id: 'a', ...fitting })).toBe('a');
});

test('the home page shows no quotation that is interrupted, not a whole sentence, too short or too long', () => {
  expect(
    shown(
      { id: 'a', parts: [words, words], said: '2022' },
      { id: 'c', parts: [words.replace('I t', 't')], said: '2022' },
      { id: 'd', parts: ['I did.'], said: '2022' },
      { id: 'e', parts: [words.repeat(3)], said: '2022' },
      { id: 'f', parts: [words], said: '2022', speaker: 'nobody-known' },
    ),
  ).toBeUndefined();
});

test('the home page shows a quotation without a date only where none that fits has one', () => {
  expect([
    shown({ id: 'a', parts: [words] }, { id: 'b', parts: [words], said: '2022' }),
    shown({ id: 'b', parts: [words] }, { id: 'a', parts: [words] }),
  ]).toEqual(['b', 'a']);
});
