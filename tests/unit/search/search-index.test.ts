import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { PAGEFIND_VERSION, readEntry } from '../../../src/search/index/pagefind-files.ts';
import { createEngine } from '../../../src/search/query/engine.ts';
import { tablesOf, unpackedFile, wholeIndexes } from './index-files.ts';
import { article, ARTICLES, fakeHost, found, ids, request, stemmersOf, writtenIndex } from './search-archive.ts';

const files = await writtenIndex();

describe('the index', () => {
  test('is the same byte for byte when written twice', async () => {
    expect(await writtenIndex()).toEqual(files);
  });

  test('has every file of stock Pagefind, and five of ours; all that change have a hash in their name', () => {
    const names = [...files.keys()].map((path) => path.replace(/[0-9a-f]{7,}/u, '<hash>'));
    expect(names).toEqual([
      'pagefind/filter/en_<hash>.pf_filter',
      'pagefind/filter/en_<hash>.pf_filter',
      'pagefind/filter/en_<hash>.pf_filter',
      'pagefind/fragment/en_<hash>.pf_fragment',
      'pagefind/fragment/en_<hash>.pf_fragment',
      'pagefind/index/en_<hash>.pf_index',
      'pagefind/pagefind-component-ui.css',
      'pagefind/pagefind-component-ui.js',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind-highlight.js',
      'pagefind/pagefind-modular-ui.css',
      'pagefind/pagefind-modular-ui.js',
      'pagefind/pagefind-ui.css',
      'pagefind/pagefind-ui.js',
      'pagefind/pagefind-worker.js',
      'pagefind/pagefind.en_<hash>.pf_meta',
      'pagefind/pagefind.js',
      'pagefind/wasm.en.pagefind',
      'pagefind/wasm.unknown.pagefind',
      'search/facets.<hash>.pack',
      'search/names.<hash>.pack',
      'search/places.<hash>.pack',
      'search/tables.json',
      'search/vocabulary.<hash>.pack',
    ]);
  });

  test('is of the version that the reader knows, which is the installed one', async () => {
    const { version } = readEntry(unpackedFile(files, 'pagefind/pagefind-entry.json'));
    const installed = new URL('package.json', import.meta.resolve('pagefind').replace(/lib\/[^]*$/, ''));
    expect([version, (JSON.parse(await readFile(installed, 'utf8')) as { version: string }).version]).toEqual([
      PAGEFIND_VERSION,
      PAGEFIND_VERSION,
    ]);
  });

  test('has tables that name their files and the index they belong to', () => {
    const { languages, places, facets, vocabulary } = tablesOf(files);
    const { languages: written } = readEntry(unpackedFile(files, 'pagefind/pagefind-entry.json'));
    expect(languages).toEqual({ en: written['en']?.hash });
    expect([places, facets, ...Object.values(vocabulary)].filter((name) => !files.has(`search/${name}`))).toEqual([]);
  });

  test('changes in no file but those of a changed article, its language and the tables', async () => {
    const [first, ...others] = ARTICLES;
    const changed = await writtenIndex([
      { ...(first ?? expect.fail()), summary: 'Somebody opens something.' },
      ...others,
    ]);
    const kinds = [...changed.keys()]
      .filter((path) => !files.has(path))
      .map((path) => path.replace(/[0-9a-f]{7,}/u, '<hash>'));
    expect(kinds).toEqual([
      'pagefind/fragment/en_<hash>.pf_fragment',
      'pagefind/index/en_<hash>.pf_index',
      'pagefind/pagefind.en_<hash>.pf_meta',
      'search/places.<hash>.pack',
      'search/vocabulary.<hash>.pack',
    ]);
  });
});

describe('an archive without articles', () => {
  test('has an index, in which nothing is found', async () => {
    const empty = await writtenIndex([]);
    expect([...empty.keys()]).toContain('search/tables.json');
    const engine = createEngine({ fetchFile: fakeHost(empty).fetchFile, stemmers: await stemmersOf('en') });
    for (const text of ['bridge', '“the bridge”', '', 'who is ada', '東京', 'xx']) {
      const outcome = found(await engine.search(request(text, { sort: 'oldest' })));
      expect({ text, total: outcome.total }).toEqual({ text, total: 0 });
    }
  });
});

describe('an article', () => {
  test('may have any text', async () => {
    const words = '日本 שלום العربية हिन्दी — naïve Straße Ελλάς';
    const odd = article({
      id: '2022-odd',
      headline: '"<script>" & co',
      published: '2022',
      paragraphs: [`Привет, κόσμος! “${words}” 🏳️‍🌈 \uD800 `, '</body></html><!--', '&amp; <b data-pagefind-ignore>bold'],
      quotations: [{ id: 'odd', speaker: 'ada', parts: [words], note: '<!-- "&quot;"' }],
    });
    const written = await writtenIndex([odd]);
    const [{ fragments } = { fragments: [] }] = wholeIndexes(written);
    expect(fragments.map(({ anchors }) => anchors.map(({ id }) => id))).toEqual([
      ['facts', 'summary', 'p1', 'q-odd', 'p2', 'p3', 'q-odd'],
    ]);
    const engine = createEngine({ fetchFile: fakeHost(written).fetchFile, stemmers: await stemmersOf('en') });
    const [result] = found(await engine.search(request('שלום naive strasse'))).results;
    const view = await result?.view();
    expect([view?.article.headline, view?.texts.map(({ text }) => text)]).toEqual(['"<script>" & co', [words]]);
  });

  test('may be in any language, and another language beside it changes nothing', async () => {
    const deutsch = article({
      id: '2022-deutsch',
      language: 'de-AT',
      headline: 'Die Häuser',
      published: '2022',
      paragraphs: ['An der Brücke'],
    });
    const written = await writtenIndex([...ARTICLES, deutsch]);
    const engine = createEngine({ fetchFile: fakeHost(written).fetchFile, stemmers: await stemmersOf('en', 'de') });
    expect(await ids(found(await engine.search(request('Haus'))))).toEqual(['2022-deutsch']);
    expect((await ids(found(await engine.search(request('stations')))))[0]).toBe('q2');
  });
});
