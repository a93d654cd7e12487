import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceOffsets } from '../../../src/content/body/source-offsets.ts';
import { sourceOffset } from '../../../src/content/body/text-block.ts';
import { blocksOf } from '../../fixtures/markdown-blocks.ts';

describe('each unit of a text is mapped to its source', () => {
  test.each([
    ['plain words', 'ab', 'ab', [0, 1]],
    ['an escape', 'a\\*b', 'a*b', [0, 1, 3]],
    ['an escaped backslash', '\\\\a', '\\a', [0, 2]],
    ['a backslash that escapes nothing', '\\a', '\\a', [0, 1]],
    ['a named reference', 'a&amp;b', 'a&b', [0, 1, 6]],
    ['a reference to two units', '&#x1F308;b', '🌈b', [0, 0, 9]],
    ['a reference that is none', '&foo; &', '&foo; &', [0, 1, 2, 3, 4, 5, 6]],
    ['an escaped reference', '\\&amp;', '&amp;', [0, 2, 3, 4, 5]],
    ['a reference that HTML forbids', '&#128;b', '\uFFFDb', [0, 6]],
    ['a line break', 'a\nb', 'a b', [0, 1, 2]],
    ['a line break of Windows', 'a\r\nb', 'a b', [0, 1, 3]],
    ['blanks around a line break', 'a \n  b', 'a b', [0, 1, 5]],
    ['a line break in a block quote', 'a\n> b', 'a b', [0, 1, 4]],
    ['a no-break space behind a line break', 'a\n\u00a0b', 'a \u00a0b', [0, 1, 2, 3]],
  ])('%s', (_what, source, value, offsets) => {
    expect(sourceOffsets(source, value)).toEqual(offsets);
  });
});

test('in any Markdown each character of a paragraph is mapped to where it was written', () => {
  fc.assert(
    fc.property(paragraph(), ({ markdown, places }) => {
      const { body, blocks } = blocksOf(markdown);
      const [block] = blocks;
      if (block === undefined) throw new Error('a paragraph has text');
      expect(Array.from({ length: block.text.length }, (_, unit) => sourceOffset(block, unit, body.source))).toEqual(
        places,
      );
    }),
    { numRuns: 500 },
  );
});

/** A paragraph, plain or in a block quote, and the source offset of each unit of its text. */
function paragraph(): fc.Arbitrary<{ readonly markdown: string; readonly places: readonly number[] }> {
  const word = fc.constantFrom('a', 'word', '“Nein“', 'don’t', 'café', '🌈', '…');
  const written = fc.oneof(
    word.map((text) => ({ text, source: text })),
    fc.constantFrom('*', '_', '&', '<', '[', '\\', '`', '>', '#').map((sign) => ({ text: sign, source: `\\${sign}` })),
    fc
      .constantFrom(['&amp;', '&'], ['&lt;', '<'], ['&#8220;', '“'], ['&#x1F308;', '🌈'], ['&ngE;', '≧̸'])
      .map(([source = '', text = '']) => ({ text, source })),
  );
  const gap = fc.constantFrom(' ', '', '\n', ' \n', '\n  ', '\r\n', '\t');
  return fc
    .record({
      prefix: fc.constantFrom('', '> ', '> > '),
      pieces: fc.array(fc.tuple(written, gap), { minLength: 1, maxLength: 12 }),
    })
    .map(({ prefix, pieces }) => {
      // The first character must not start another kind of block, and the last must not be a space.
      let markdown = `${prefix}x`;
      const places = [prefix.length];
      for (const [{ text, source }, space] of [...pieces, [{ text: 'x', source: 'x' }, ''] as const]) {
        for (let unit = 0; unit < text.length; unit += 1)
          places.push(markdown.length + offsetInside(source, text, unit));
        markdown += source;
        if (space !== '') places.push(markdown.length);
        markdown += space.replace(/\n/, `\n${prefix}`);
      }
      return { markdown, places };
    });
}

/** All units of an escape or a reference map to its start, plain ones to themselves. */
function offsetInside(source: string, text: string, unit: number): number {
  return source === text ? unit : 0;
}
