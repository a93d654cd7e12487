import { describe, expect, test } from 'vitest';
import { nearestText } from '../../../src/content/quotations/nearest-text.ts';

function near(sought: string, ...texts: string[]): string | undefined {
  const stretch = nearestText(sought, texts);
  return stretch === undefined ? undefined : texts[stretch.index]?.slice(stretch.start, stretch.end);
}

describe('the nearest text', () => {
  test('shares most words, in any of the texts', () => {
    expect(nearestText('I thougt it was great', ['It was great, he said.', 'Ember: I thought it was great!'])).toEqual(
      expect.objectContaining({ index: 1, start: 7, end: 30 }),
    );
  });

  test('is the first of several equally similar ones', () => {
    expect(nearestText('very great', ['great fun', 'great joy'])).toMatchObject({ index: 0 });
  });

  test('ignores case, accents and kinds of apostrophes', () => {
    expect(near("DON'T touch the cafe", 'He said: don’t touch the café.')).toBe('don’t touch the café.');
  });

  test('keeps its own punctuation but not the marks around it', () => {
    expect(near('[It] was grand, …', 'He said, “[It] was great, …” and left.')).toBe('[It] was great, …');
    expect(near('It was grand.', 'He said, “It was great!” and left.')).toBe('It was great!');
  });

  test('keeps marks that the sought words have too', () => {
    expect(near('‘No,’ I sayd.', '“‘No,’ I said.” That was all.')).toBe('‘No,’ I said.');
  });

  test('is undefined when fewer than half of the words are shared', () => {
    expect([near('pigs may fly today', 'Pigs will not.'), near('pigs may fly', ''), near('…', 'pigs')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
