import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markText, markTexts, rangesOfWords, type Marking, type Range } from '../../../src/search/query/mark.ts';
import { formsOf } from '../../../src/text/word.ts';

function marking(fields: Partial<Marking>): Marking {
  return { phrases: [], forms: [], weak: [], ...fields };
}

function cut(text: string, ranges: readonly Range[]): readonly string[] {
  return ranges.map(({ start, end }) => text.slice(start, end));
}

describe('marking', () => {
  test('marks a phrase as one range, punctuation included', () => {
    const text = '“Never — say, ‘never’!” he said.';
    expect(cut(text, markText(text, marking({ phrases: [['never', 'say', 'never']] })))).toEqual([
      'Never — say, ‘never',
    ]);
  });

  test('marks a phrase that runs from one part of a quotation into the next', () => {
    const texts = ['I guess never say never,', 'I spoke with her about this.'];
    expect(markTexts(texts, marking({ phrases: [['say', 'never', 'i', 'spoke']] }))).toEqual([
      [{ start: 14, end: 23 }],
      [{ start: 0, end: 7 }],
    ]);
  });

  test('marks weak words only beside others', () => {
    const text = 'The moment that the actor plays the moment';
    expect(cut(text, markText(text, marking({ forms: ['the', 'actor'], weak: ['the'] })))).toEqual(['the actor']);
  });

  test('marks words by their numbers through all texts', () => {
    expect(rangesOfWords(['one two', 'three'], [1, 2])).toEqual([[{ start: 4, end: 7 }], [{ start: 0, end: 5 }]]);
  });

  test('gives ordered ranges without overlap, of wanted words only', () => {
    const word = fc.constantFrom('never', 'say', 'the', 'ship', 'sailed');
    const gap = fc.constantFrom(' ', ', ', ' — ', '… “');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, gap)),
        fc.uniqueArray(word),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (pieces, forms, phrase) => {
          const text = pieces.flat().join('');
          const ranges = markText(text, marking({ forms, phrases: [phrase], weak: ['the'] }));
          let end = -1;
          for (const range of ranges) {
            expect(range.start).toBeGreaterThan(end);
            end = range.end;
            for (const form of formsOf(text.slice(range.start, range.end))) {
              expect([...forms, ...phrase]).toContain(form);
            }
          }
        },
      ),
    );
  });
});
