import { describe, expect, test } from 'vitest';
import { createEngine, type SearchEngine } from '../../../src/search/query/engine.ts';
import {
  article,
  ARTICLES,
  fakeHost,
  found,
  ids,
  request,
  stemmersOf,
  writtenIndex,
  type FakeHost,
} from './search-archive.ts';

const files = await writtenIndex();
const stemmers = await stemmersOf('en');

function engineOf({ fetchFile }: FakeHost): SearchEngine {
  return createEngine({ fetchFile, stemmers });
}

describe('the network', () => {
  test('failure is reported, and the next search recovers', async () => {
    const host = fakeHost(files);
    const engine = engineOf(host);
    host.online = false;
    expect(await engine.search(request('station'))).toMatchObject({ kind: 'failed', reason: 'network' });
    host.online = true;
    expect(found(await engine.search(request('station'))).total).toBe(3);
  });

  test('failure in the middle of a search is reported, too', async () => {
    const host = fakeHost(files);
    const engine = engineOf(host);
    await engine.warm();
    host.online = false;
    expect(await engine.search(request('station'))).toMatchObject({ kind: 'failed', reason: 'network' });
    host.online = true;
    expect(found(await engine.search(request('station'))).total).toBe(3);
  });

  test('is not used for filters, dates or spellings before they are needed', async () => {
    const host = fakeHost(files);
    const engine = engineOf(host);
    await engine.search(request('marvellous bridge'));
    expect(host.requests.map(withoutHash)).toEqual([
      'pagefind/pagefind-entry.json',
      'search/tables.json',
      'pagefind/pagefind.en_<hash>.pf_meta',
      'search/places.<hash>.pack',
      'pagefind/index/en_<hash>.pf_index',
      'pagefind/fragment/en_<hash>.pf_fragment',
    ]);
    const before = host.requests.length;
    await engine.search(request('marvellous brigde', { filters: { speaker: 'ada' } }));
    expect(host.requests.slice(before).map(withoutHash)).toEqual([
      'search/vocabulary.<hash>.pack',
      'search/facets.<hash>.pack',
    ]);
  });
});

function withoutHash(path: string): string {
  return path.replace(/[0-9a-f]{7,}/u, '<hash>');
}

test('loads the index again when a deployment has replaced it', async () => {
  const host = fakeHost(files);
  const engine = engineOf(host);
  await engine.warm();
  const later = article({
    id: '2024-the-tunnel',
    headline: 'A tunnel after all',
    published: '2024',
    paragraphs: ['“A marvellous tunnel,” said Ada Lovell.'],
    quotations: [{ id: 'q4', speaker: 'ada', parts: ['A marvellous tunnel,'] }],
  });
  host.files = await writtenIndex([...ARTICLES, later]);
  expect((await ids(found(await engine.search(request('tunnel')))))[0]).toBe('q4');
});

describe('a file of the index', () => {
  /** Asks for every kind of file. */
  const everything = request('marvellous bridge statoin said by Lovell', { filters: { speaker: 'ada' } });
  const host = fakeHost(files);
  const kinds = engineOf(host)
    .search(everything)
    .then(() => host.requests);

  test.each([
    ['that stays missing', 'index', (): Uint8Array<ArrayBuffer> | undefined => undefined],
    [
      'in whose place the host sends a page',
      'format',
      () => new TextEncoder().encode('<!doctype html><title>Not found</title>'),
    ],
    ['that ends too early', 'format', (file: Uint8Array<ArrayBuffer>) => file.slice(0, -20)],
    ['that is empty', 'format', () => new Uint8Array()],
  ])('%s is reported as a failure of %s, not of the network', async (_name, reason, spoilt) => {
    for (const path of new Set(await kinds)) {
      const damaged = new Map(files);
      const file = spoilt(files.get(path) ?? expect.fail(`no file ${path}`));
      if (file === undefined) damaged.delete(path);
      else damaged.set(path, file);
      const outcome = await engineOf(fakeHost(damaged)).search(everything);
      expect({ path, ...outcome }).toMatchObject({ path, kind: 'failed', reason });
    }
  });
});
