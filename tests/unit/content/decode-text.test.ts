import { expect, test } from 'vitest';
import { decodeText } from '../../../src/content/files/decode-text.ts';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

test('reads UTF-8 and drops a byte order mark', () => {
  expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('“Ja”\r\n')]), 'a.md')).toEqual({
    text: '“Ja”\r\n',
    issues: [],
  });
});

test.each([
  ['a byte of Windows-1252', [...utf8('---\nheadline: '), 0x93, ...utf8('No\n')], 2, 11],
  ['a byte behind wide characters', [...utf8('“🏳️‍🌈'), 0xff], 1, 8],
  ['a character that the end of the file cuts off', [...utf8('a\nb'), 0xe2, 0x80], 2, 2],
  ['a byte on a line that holds a replacement character of its own', [...utf8('a\uFFFDb'), 0xff], 1, 4],
  ['a byte at the very beginning', [0xff, ...utf8('a')], 1, 1],
])('finds %s', (_what, bytes, line, column) => {
  expect(decodeText(Uint8Array.from(bytes), 'a.md')).toEqual({
    issues: [
      {
        file: 'a.md',
        line,
        column,
        rule: 'not-utf-8',
        message:
          'the text here is not valid UTF-8, so its words cannot be read. Save the file with the encoding UTF-8.',
      },
    ],
  });
});
