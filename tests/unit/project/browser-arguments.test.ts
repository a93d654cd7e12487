import { chromium } from '@playwright/test';
import { expect, test } from 'vitest';
import { browserArguments } from '../../engines/browser-arguments.ts';

test('Chromium is told last to leave off all that Playwright has it leave off', async () => {
  // Node is no browser. So it does not start, and Playwright says with which arguments it was to.
  const failure = await chromium
    .launch({ executablePath: process.execPath, headless: true, args: browserArguments })
    .then(() => '', String);
  const [command = ''] = /<launching> .*/.exec(failure) ?? [];
  const lists = Array.from(command.matchAll(/ --disable-features=(\S+)/g), ([, list = '']) => list.split(','));
  expect(lists).toHaveLength(2);
  const [byPlaywright = [], byUs = []] = lists;
  expect(byPlaywright.length).toBeGreaterThan(0);
  expect(byPlaywright.filter((feature) => !byUs.includes(feature))).toEqual([]);
});
