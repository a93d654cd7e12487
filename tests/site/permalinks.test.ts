import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOutput } from '../../src/checks/edge/built-site.ts';
import { LEDGER_FILE, parseLedger } from '../../src/permanence/ledger.ts';
import { rootSite, sites } from './site-files.ts';

const { ledger } = parseLedger(readFileSync(join(rootSite.contentRoot, LEDGER_FILE), 'utf8'));

describe.each(sites)('the site $name', ({ site }) => {
  const addresses = readOutput(site.folder)
    .files.filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);

  test('has a page at every address that was ever published', () => {
    expect([...ledger.keys()].filter((address) => !addresses.includes(address))).toEqual([]);
  });

  test('publishes no page whose address is not recorded', () => {
    expect(addresses.filter((address) => !ledger.has(address))).toEqual([]);
  });
});
