import { beforeAll, describe, expect, test } from 'vitest';
import { formsOf } from '../../../src/text/word.ts';
import { ArchiveIndex } from '../../../src/search/query/archive-index.ts';
import { createEngine } from '../../../src/search/query/engine.ts';
import { tablesOf, wholeIndexes } from './index-files.ts';
import { article, fakeHost, found, ids, request, stemmersOf, writtenIndex, type Files } from './search-archive.ts';

/** A word of its own for each number: "bacada". */
function wordOf(number: number): string {
  const syllables = ['ba', 'co', 'du', 'fe', 'gi', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu', 'va', 'xe', 'zi', 'ko'];
  return [12, 8, 4, 0].map((shift) => syllables[(number >> shift) & 15]).join('');
}

const WORDS = Array.from({ length: 20_000 }, (_, number) => wordOf((number * 7) % 65_536));

/** 40 articles of 500 words that are in no other, and with one that is in all. */
const ARTICLES = Array.from({ length: 40 }, (_, number) => {
  const words = WORDS.slice(number * 500, (number + 1) * 500);
  return article({
    id: `a${number}`,
    headline: 'Untitled',
    published: '2020',
    paragraphs: [`“${words.slice(0, 10).join(' ')}” everywhere`, words.slice(10).join(' ')],
    quotations: [{ id: `q${number}`, speaker: 'ada', parts: [words.slice(0, 10).join(' ')] }],
  });
});

let files: Files;
beforeAll(async () => {
  files = await writtenIndex(ARTICLES);
});

describe('an index of several chunks', () => {
  test('has every word in the chunk where the reader looks for it, at its places', async () => {
    const [{ chunks } = { chunks: [] }] = wholeIndexes(files);
    expect(chunks.length).toBeGreaterThan(3);
    const index = await ArchiveIndex.open(fakeHost(files).fetchFile, await stemmersOf('en'));
    const records = await Promise.all(ARTICLES.map((_, page) => index.record(page)));
    for (const [page, { words }] of records.entries()) {
      for (const [position, [form = '']] of words.entries()) {
        // All of them would take minutes.
        if (position % 101 !== page || index.isFrequent(form)) continue;
        const { same } = await index.lookUp(form);
        const held = same.found.some(({ postings: { pages, starts, positions } }) => {
          const entry = pages.indexOf(page);
          return entry >= 0 && positions.subarray(starts[entry], starts[entry + 1]).includes(position);
        });
        if (!held) expect.fail(`"${form}" is not found at ${position} of record ${page}`);
      }
    }
  });

  test('is downloaded only as far as a query needs it', async () => {
    const host = fakeHost(files);
    const engine = createEngine({ fetchFile: host.fetchFile, stemmers: await stemmersOf('en') });
    const [word = ''] = WORDS;
    expect(await ids(found(await engine.search(request(`everywhere ${word}`))))).toContain('q0');
    const kinds = Map.groupBy(host.requests, (path) => path.replace(/[._]\w*\.?\w*$|(?<=index\/|fragment\/).*/u, ''));
    expect(kinds.get('pagefind/index/')?.length).toBe(1);
    expect(kinds.get('pagefind/fragment/')?.length).toBe(1);
  });

  test('has a vocabulary in parts by first letter, which together have every word', async () => {
    const index = await ArchiveIndex.open(fakeHost(files).fetchFile, await stemmersOf('en'));
    expect(index.hasWholeVocabulary).toBe(false);
    const parts = await Promise.all(
      Object.keys(tablesOf(files).vocabulary).map(async (letter) => (await index.vocabulary(letter)).words),
    );
    const all = new Set(parts.flat());
    expect(
      ARTICLES.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => formsOf(text))).filter(
        (form) => !all.has(form),
      ),
    ).toEqual([]);
    expect(await index.vocabulary('constructor')).toEqual({ words: [], magnitudes: [] });
  });

  test('corrects a misspelt word by the part of its first letter, or of one that sounds alike', async () => {
    const engine = createEngine({ fetchFile: fakeHost(files).fetchFile, stemmers: await stemmersOf('en') });
    const word = 'conapesoxe';
    const added = await writtenIndex([
      ...ARTICLES,
      article({ id: 'added', headline: 'Untitled', published: '2020', paragraphs: [`A ${word} again`] }),
    ]);
    const other = createEngine({ fetchFile: fakeHost(added).fetchFile, stemmers: await stemmersOf('en') });
    for (const typed of ['conapesoze', 'konapesoxe']) {
      expect((await ids(found(await other.search(request(typed)))))[0]).toBe('added');
    }
    expect(found(await engine.search(request('qqqqqqqq'))).interpretation.missing).toEqual(['qqqqqqqq']);
  });
});
