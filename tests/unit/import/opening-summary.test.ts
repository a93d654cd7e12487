import { remark } from 'remark';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { openingSummary } from '../../../src/import/draft/opening-summary.ts';

const of = (text: string, language = 'en') => openingSummary(remark().parse(text) as Root, language)?.value;

test('takes whole sentences from the first paragraph until they say enough', () => {
  expect(
    of(
      '# Door\n\nHello.\n\nThe *door* of the harbour office stays open. It was closed for\nforty years after the flood of 1962. Nobody remembers why.',
    ),
  ).toBe('The door of the harbour office stays open. It was closed for forty years after the flood of 1962.');
  expect(of('Das Wehr an der Aue bleibt nach Angaben der Stadt auf Dauer stehen. Es wird saniert.', 'de')).toBe(
    'Das Wehr an der Aue bleibt nach Angaben der Stadt auf Dauer stehen. Es wird saniert.',
  );
});

test('cuts nothing off, and takes nothing where there is no sentence that fits', () => {
  expect([of(`${'A long sentence goes on, '.repeat(20)}and ends.`), of('Short.'), of('')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
