import { DefuddleClass } from 'defuddle/node';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readPage } from '../../../src/import/sources/page/saved-page.ts';

const PROSE = '<p>The harbour stays open through the winter, and the ferry runs twice a day as before.</p>'.repeat(6);

test('the keeper is asked to compare a page that the second extractor could not read', () => {
  const parse = vi.spyOn(DefuddleClass.prototype, 'parse').mockImplementation(() => {
    throw new SyntaxError('not a valid selector');
  });
  onTestFinished(() => void parse.mockRestore());
  const page = readPage(`<html lang="en"><body><article>${PROSE}</article></body></html>`, undefined);
  expect('failure' in page ? page.failure : page.doubts).toEqual([
    'a second extractor could not read the page; compare the text with the original',
  ]);
});

test('prints nothing about an address in the page that is none', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  onTestFinished(() => void warn.mockRestore());
  readPage(
    `<html lang="en"><head><meta property="og:url" content="/crane"></head><body><article>${PROSE}</article></body></html>`,
    undefined,
  );
  expect(warn.mock.calls).toEqual([]);
});
