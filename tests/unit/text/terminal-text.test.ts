import { expect, test } from 'vitest';
import { terminalText } from '../../../src/text/terminal-text.ts';
import { withoutPassword } from '../../../src/text/web-address.ts';

test.each([
  ['plain “words” 🎭 עברית', 'plain “words” 🎭 עברית'],
  ['\u001B[31mred\u0007', '\\u001b[31mred\\u0007'],
  ['\u009B2J\u007F\r', '\\u009b2J\\u007f\\u000d'],
  ['exe\u202Etxt\u2066', 'exe\\u202etxt\\u2066'],
  ['a\nb', 'a\\u000ab'],
])('writes out the control characters of %j', (text, shown) => {
  expect(terminalText(text)).toBe(shown);
});

test('keeps the line breaks of a text of several lines', () => {
  expect(terminalText('a\nb\u0000', '\n')).toBe('a\nb\\u0000');
});

test.each([
  ['https://a.example/x?y=@z', 'https://a.example/x?y=@z'],
  ['https://me:secret@a.example/@x', 'https://a.example/@x'],
  ['ftp://me@a.example', 'ftp://a.example'],
  ['HTTP://a@b:c@d@e.example/', 'HTTP://e.example/'],
  ['https://me:sec ret@', 'https://'],
  ['me@a.example', 'me@a.example'],
])('shows %s without its password', (address, shown) => {
  expect(withoutPassword(address)).toBe(shown);
});
