import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactDifferences, formatDifferences, wordDifferences } from '../../../src/text/word-difference.ts';

const differ = (before: string, after: string) => formatDifferences(wordDifferences(before, after));
const differExactly = (before: string, after: string) => formatDifferences(exactDifferences(before, after));

test('compares two texts word by word, each with the space in front', () => {
  expect(wordDifferences('He talked with her.', 'He spoke with her today.')).toEqual([
    { kind: 'same', before: 'He', after: 'He' },
    { kind: 'removed', before: ' talked', after: '' },
    { kind: 'added', before: '', after: ' spoke' },
    { kind: 'same', before: ' with her.', after: ' with her' },
    { kind: 'added', before: '', after: ' today.' },
  ]);
});

describe('on one line', () => {
  test('shows removed words before added ones', () => {
    expect([
      differ('He talked with her', 'He spoke with her'),
      differ('He spoke', 'He spoke with her'),
      differ('And he spoke', 'He spoke'),
      differ('', 'He spoke'),
    ]).toEqual(['He [-talked-] {+spoke+} with her', 'He spoke {+with her+}', '[-And-] He spoke', '{+He spoke+}']);
  });

  test('ignores case, accents, apostrophes and punctuation', () => {
    expect(differ("DON'T - touch the cafe!", 'Don’t touch, the café.')).toBe('Don’t touch, the café.');
  });

  test('compares exactly where words must be verbatim', () => {
    expect(differExactly("Don't touch, the cafe", 'Don’t touch the café')).toBe(
      "[-Don't touch,-] {+Don’t touch+} the [-cafe-] {+café+}",
    );
  });
});

test('keeps both texts complete, whatever they are', () => {
  const text = fc
    .array(
      fc.constantFrom('one', 'two', 'Two', 'don’t', ' ', '  ', '\n', ',', '“', '”', '—', '…', '🌈', 'e\u0301', '𝐀'),
      { maxLength: 20 },
    )
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      for (const differences of [wordDifferences(before, after), exactDifferences(before, after)]) {
        expect({
          before: differences.map((difference) => difference.before).join(''),
          after: differences.map((difference) => difference.after).join(''),
        }).toEqual({ before, after });
      }
    }),
    { numRuns: 500 },
  );
});

test('finds no difference between a text and itself', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const changed = [...wordDifferences(text, text), ...exactDifferences(text, text)].filter(
        ({ kind }) => kind !== 'same',
      );
      expect(changed).toEqual([]);
    }),
  );
});
