import { afterAll, beforeAll, expect, test } from 'vitest';
import { reused, warmCopy, warmSite, type WarmCopy } from './warm-copy.ts';

// Settings and code decide what a page looks like as the content does: a build that uses pages of the last one, which had
// other settings or other code, must write what a build without any memory writes.
let copy: WarmCopy;

beforeAll(() => {
  copy = warmCopy();
});

afterAll(() => {
  copy.remove();
});

// Each build has the pages of the one before: the first those of a build without settings, the last those of one with them.
test.each([{ CARDS: 'none' }, { CARDS: 'articles' }, { OFFLINE: 'no' }])(
  'a build is the same as a cold one with %o',
  (setting: Readonly<Record<string, string>>) => {
    copy.build(warmSite, setting);
    copy.compareWithCold(setting);
  },
);

test('renders every page again when code has changed', () => {
  copy.edit('src/styles/base.css', (text) => `${text}\nbody { --changed: 1; }\n`);
  copy.build(warmSite);
  copy.compareWithCold();
});

test('renders every page anew for another address of the site', () => {
  const other = { ...warmSite, base: '/elsewhere/' };
  expect(reused(copy.build(other))).toBe(0);
});
