import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit, type Fitted, type Frame } from '../../../src/cards/fit.ts';

/** Every character half as wide as high. */
const measure = (text: string, size: number): number => (text.length * size) / 2;

const frame: Frame = { width: 100, height: 60, sizes: [20, 10, 5], leading: 1, gap: 0.5 };

const texts = (paragraphs: readonly string[], in_: Frame = frame, closing = ''): readonly string[] =>
  fit(paragraphs, in_, measure, closing).lines.map(({ text }) => text);

/** Two lines in the second of the frame’s sizes. */
const twoLines = (first: string, second: string, cut: boolean): Fitted => ({
  size: 10,
  lines: [
    { text: first, top: 0 },
    { text: second, top: 10 },
  ],
  height: 20,
  cut,
});

describe('words', () => {
  test('are set in the largest size that holds them', () => {
    expect(fit(['“A door.”'], frame, measure)).toEqual({
      size: 20,
      lines: [{ text: '“A door.”', top: 0 }],
      height: 20,
      cut: false,
    });
    expect(fit(['“A door that stays open all night.”'], frame, measure)).toEqual(
      twoLines('“A door that stays', 'open all night.”', false),
    );
  });

  test('fill lines evenly, so that none stands alone in the last', () => {
    expect(texts(['aa bb cc dd ee ff gg hh'], { ...frame, sizes: [10] })).toEqual(['aa bb cc dd', 'ee ff gg hh']);
  });

  test('stand apart by paragraphs', () => {
    expect(fit(['“One,”', '“two.”'], frame, measure).lines).toEqual([
      { text: '“One,”', top: 0 },
      { text: '“two.”', top: 30 },
    ]);
  });

  test('may end a line behind a dash or a hyphen inside a run, and nowhere else', () => {
    const narrow = { ...frame, width: 40, sizes: [10] as const };
    expect(texts(['open—closed'], { ...narrow, height: 100 })).toEqual(['open—', 'closed']);
    expect(texts(['well-known'], { ...narrow, height: 100 })).toEqual(['well-', 'known']);
    expect(texts(['at -5 now'], { ...narrow, height: 100 })).toEqual(['at -5', 'now']);
  });

  test('become smaller rather than be broken inside', () => {
    expect(fit(['unbreakableness'], frame, measure).size).toBe(10);
  });

  test('break between characters when no size holds them in a line', () => {
    expect(texts(['a'.repeat(50)])).toEqual(['a'.repeat(40), 'a'.repeat(10)]);
  });

  test('keep to one line where only one is allowed, and are cut there', () => {
    const line = { ...frame, mostLines: 1, height: Infinity };
    expect(texts(['a door that stays open all night'], line)).toEqual(['a door that stays open all night']);
    expect(texts(['a door that stays open all night and day, too'], line)).toEqual([
      'a door that stays open all night and …',
    ]);
  });
});

describe('words that no size holds', () => {
  const small: Frame = { ...frame, height: 20, sizes: [20, 10] };

  test('are cut at a word, with a mark before the closing quotation mark', () => {
    expect(fit(['“One door, two doors, three doors, four.”'], small, measure, '”')).toEqual(
      twoLines('“One door, two', 'doors, three …”', true),
    );
  });

  test('lose the closing mark of the part they are cut behind', () => {
    expect(texts(['“One door,”', '“two doors.”'], { ...small, height: 10 }, '”')).toEqual(['“One door …”']);
  });

  test('are never wider or higher than the frame, whole unless marked, and in order', () => {
    const words = fc.array(fc.stringMatching(/^[a-z—-]{1,30}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 40, max: 200 }),
        (parts, height) => {
          const paragraphs = parts.map((part) => `“${part.join(' ')}”`);
          const fitted = fit(paragraphs, { ...frame, height }, measure, '”');
          for (const { text } of fitted.lines) expect(measure(text, fitted.size)).toBeLessThanOrEqual(frame.width);
          expect(fitted.height).toBeLessThanOrEqual(height);
          const bare = (text: string): string => text.replaceAll(/\s/g, '');
          const [set, wanted] = [bare(fitted.lines.map(({ text }) => text).join('')), bare(paragraphs.join(''))];
          if (fitted.cut) {
            expect(set).toMatch(/…”$/);
            expect(wanted.startsWith(set.slice(0, -2))).toBe(true);
          } else expect(set).toBe(wanted);
        },
      ),
    );
  });
});
