import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { relatedChooser } from '../../../src/search/index/choose-related.ts';
import { relatedTable } from '../../../src/search/index/edge/related-table.ts';
import { englishVectors } from '../../../src/search/index/edge/word-vectors-file.ts';
import {
  packRelated,
  RELATED_PARTS,
  unpackRelated,
  type RelatedWords,
} from '../../../src/search/index/related-words.ts';
import { packWordVectors, roundVectors, unpackWordVectors } from '../../../src/search/index/word-vectors.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { interpretationInWords } from '../../../src/search/page/messages.ts';
import { createEngine } from '../../../src/search/query/engine.ts';
import { article, fakeHost, found, ids, request, stemmersOf, writtenIndex, type FakeHost } from './search-archive.ts';

describe('word vectors', () => {
  const vectors = roundVectors(
    ['wage', 'pay', 'bridge'],
    [
      [5, 1, 0, 0],
      [4, 1, 0, 1],
      [0, 0, 9, 2],
    ],
  );

  test('are read back as they were written', () => {
    expect(unpackWordVectors(packWordVectors(vectors))).toEqual(vectors);
  });

  test('of words that are used alike point alike, and what all have in common is taken away', () => {
    const part = relatedChooser(new Set(['wage', 'bridge']), vectors, (form) => form, false);
    const pairs = Array.from({ length: RELATED_PARTS }, (_, number) => [...part(number)]).flatMap((related) =>
      related.map(([typed, others]) => [typed, others.map(({ form }) => form)] as const),
    );
    expect(Object.fromEntries(pairs)).toEqual({ wage: [], pay: ['wage'], bridge: [] });
  });
});

describe('the table of related words', () => {
  /** More words than a byte counts. */
  const many = new Map(
    Array.from({ length: 700 }, (_, number) => [
      `w${String(1000 + number)}`,
      [{ form: `n${String(number)}`, nearness: 0.5 }],
    ]),
  );
  test.each<[RelatedWords]>([
    [new Map()],
    [
      new Map([
        [
          'salary',
          [
            { form: 'wages', nearness: 0.8 },
            { form: 'money', nearness: 0.45 },
          ],
        ],
      ]),
    ],
    [many],
  ])('is read back as it was written', (related) => {
    expect(unpackRelated(packRelated(related))).toEqual(related);
  });
});

describe('the table of an archive', () => {
  const vectors = roundVectors(
    ['wage', 'pay', 'bridge', 'pier'],
    [
      [5, 1, 0, 0],
      [4, 1, 0, 1],
      [0, 0, 9, 2],
      [0, 0, 8, 3],
    ],
  );
  const saying = (text: string) =>
    article({
      id: '2022-01-01-saying',
      headline: 'A saying',
      published: '2022-01-01',
      quotations: [{ id: 'saying00', speaker: 'king', parts: [text] }],
      paragraphs: [text],
    });

  test('is the same kept as made, and another when a word is said that it knows', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'related-'));
    try {
      for (const text of ['A wage', 'A wage, unheard-of', 'A wage and a bridge', 'A bridge']) {
        const made = await relatedTable([saying(text)], vectors, false, undefined);
        expect(await relatedTable([saying(text)], vectors, false, folder)).toEqual(made);
        expect(await relatedTable([saying(text)], vectors, false, folder)).toEqual(made);
      }
      const [wage, bridge] = await Promise.all(
        ['A wage', 'A bridge'].map((text) => relatedTable([saying(text)], vectors, false, undefined)),
      );
      expect(wage).not.toEqual(bridge);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a search that finds too little', () => {
  test('finds a quotation by related words, marks them and says so', async () => {
    const { search } = await archive();
    const outcome = await search('what about the salary');
    const view = await outcome.results[0]?.view();
    expect(view?.quotation?.id).toBe('pay');
    const [text] = view?.texts ?? [];
    expect(text?.marks.map(({ start, end }) => text.text.slice(start, end))).toContain('wages');
    expect(interpretationInWords(outcome.interpretation, 'en', interfaceLanguage('en')).join(' ')).toMatch(
      /^No text has “salary”\. The results only have words near in meaning, such as .*“wages”/u,
    );
  });

  test('names no word as related that was typed', async () => {
    const { search } = await archive();
    expect((await search('salary')).interpretation.related).toContain('wages');
    const { missing, related } = (await search('salary wages ferry')).interpretation;
    expect([missing, related.length > 0, related.includes('wages')]).toEqual([['salary'], true, false]);
  });

  test('puts a quotation with a typed word before one with a related word', async () => {
    const { search } = await archive();
    expect((await ids(await search('salary ferry'))).slice(0, 2)).toEqual(['boat', 'pay']);
  });

  test('puts a quotation with words related to two of the query before one with a word related to one', async () => {
    const { search } = await archive();
    expect((await ids(await search('salary evening')))[0]).toBe('pay');
  });

  test('puts frequent words in the order typed before a related word', async () => {
    const { search } = await archive('en', [MORE]);
    expect((await ids(await search('salary once more and')))[0]).toBe('again');
  });

  test('shows a few results when they have only related words', async () => {
    const { search } = await archive('en', [MORE]);
    const outcome = await search('salary');
    expect([outcome.total, outcome.interpretation.onlyRelated]).toEqual([5, true]);
    expect((await search('salary ferry')).interpretation.onlyRelated).toBeUndefined();
  });

  test('finds nothing when no text has words related to two of those that no text has', async () => {
    const apart = ['Our wages came,', 'A ferry sank,'];
    const one = article({
      id: '2020-07-01-apart',
      headline: 'Apart',
      published: '2020-07-01',
      paragraphs: apart.map((text) => `“${text}” she said.`),
      quotations: apart.map((text, number) => ({ id: `apart${String(number)}`, speaker: 'ada', parts: [text] })),
    });
    const host = fakeHost(await writtenIndex([one], 'en', await englishVectors()));
    const engine = createEngine({ fetchFile: host.fetchFile, stemmers: await stemmersOf('en') });
    const search = async (text: string) => ids(found(await engine.search(request(text))));
    expect([await search('salary'), await search('yacht')]).toEqual([['apart0'], ['apart1']]);
    expect(await search('salary yacht')).toEqual([]);
  });

  test('takes a word for a misspelling of one that is near in meaning too', async () => {
    const { search } = await archive('en', [MORE]);
    expect((await search('mony evening')).interpretation.corrected).toEqual([{ typed: 'mony', readAs: ['money'] }]);
  });

  test('takes a word that is spelt rightly for no misspelling, also where the text has the other words', async () => {
    const { search } = await archive();
    expect((await search('a ferry on the lake in winter')).interpretation).toMatchObject({
      corrected: [],
      missing: ['lake'],
    });
    expect((await search('a ferry on the lake in wintr')).interpretation).toMatchObject({
      corrected: [{ typed: 'wintr', readAs: ['winter'] }],
      missing: ['lake'],
    });
  });

  test('keeps what two words were found that somebody typed as one', async () => {
    const { search } = await archive();
    const outcome = await search('ferryis salary');
    expect((await ids(outcome)).slice(0, 2)).toEqual(['boat', 'pay']);
    expect(outcome.interpretation.missing).toEqual(['salary']);
  });

  test('takes no word for a misspelling that is spelt rightly and near in meaning to none of the archive', async () => {
    const text = 'The master of the tide was steering with a tie,';
    const one = article({
      id: '2020-08-01-tide',
      headline: 'The tide',
      published: '2020-08-01',
      paragraphs: [`“${text}” she said.`],
      quotations: [{ id: 'tide', speaker: 'ada', parts: [text] }],
    });
    const host = fakeHost(await writtenIndex([one], 'en', await englishVectors()));
    const engine = createEngine({ fetchFile: host.fetchFile, stemmers: await stemmersOf('en') });
    const read = async (typed: string) => {
      const { corrected, missing } = found(await engine.search(request(typed))).interpretation;
      return { corrected, missing };
    };
    expect([
      await read('mystery tide'),
      await read('speeding tide'),
      await read('tier tide'),
      await read('mastr tide'),
    ]).toEqual([
      { corrected: [], missing: ['mystery'] },
      { corrected: [], missing: ['speeding'] },
      { corrected: [], missing: ['tier'] },
      { corrected: [{ typed: 'mastr', readAs: ['master'] }], missing: [] },
    ]);
  });

  test('takes a known word that the archive lacks for no misspelling', async () => {
    const { search } = await archive();
    expect((await search('pages salary')).interpretation.corrected).toEqual([]);
  });

  test('looks for words related to another form when the typed one is rare', async () => {
    const { search } = await archive();
    expect((await search('salaried')).interpretation.related).toContain('wages');
  });
});

test('of many related words five are named', () => {
  const related = ['wages', 'money', 'jobs', 'fee', 'cash', 'time'];
  expect(interpretationInWords({ corrected: [], related, missing: [] }, 'en', interfaceLanguage('en'))).toEqual([
    'No quotation has all of these words, so related ones count too, such as “wages”, “money”, “jobs”, “fee” and “cash”.',
  ]);
});

test('results that have none of the words typed are called what they are', () => {
  const none = { corrected: [], related: ['wages', 'fee'], missing: ['salary'], onlyRelated: true };
  expect(interpretationInWords(none, 'en', interfaceLanguage('en'))).toEqual([
    'No text has “salary”.',
    'The results only have words near in meaning, such as “wages” and “fee”.',
  ]);
});

test('a word that is found nowhere is named before all else', () => {
  const both = { corrected: [], related: ['wages'], missing: ['salary'] };
  expect(interpretationInWords(both, 'en', interfaceLanguage('en'))).toEqual([
    'No text has “salary”.',
    'No quotation has all of these words, so related ones count too, such as “wages”.',
  ]);
  expect(
    interpretationInWords({ corrected: [], related: [], missing: ['zzyzx', 'qwrt'] }, 'en', interfaceLanguage('en')),
  ).toEqual(['No text has “zzyzx” or “qwrt”.']);
});

describe('related words are not looked for', () => {
  test.each([
    ['when a quotation has all words', 'ferry winter'],
    ['for a phrase', '“salary”'],
    ['for words that only hold a sentence together', 'the'],
    ['for what is no word', 'zzyzx'],
    ['for one of two words that the archive lacks', 'salary zzyzx'],
  ])('%s', async (_, text) => {
    const { search } = await archive();
    expect((await search(text)).interpretation.related).toEqual([]);
  });

  test('and not downloaded when enough is found', async () => {
    const { search, host } = await archive();
    await search('ferry');
    expect(host.requests.filter((path) => path.includes('related'))).toEqual([]);
    await search('salary');
    expect(host.requests.filter((path) => path.includes('related')).length).toBe(1);
  });

  test('and done without when they cannot be downloaded', async () => {
    const { host } = await archive();
    const engine = createEngine({
      stemmers: await stemmersOf('en'),
      fetchFile: (path, fresh) =>
        path.includes('related') ? Promise.reject(new TypeError('Failed to fetch')) : host.fetchFile(path, fresh),
    });
    const outcome = found(await engine.search(request('salary ferry')));
    expect([(await ids(outcome))[0], outcome.interpretation.related]).toEqual(['boat', []]);
    const misspelt = found(await engine.search(request('a ferry on the lake in winter')));
    expect(misspelt.interpretation.corrected).toEqual([{ typed: 'lake', readAs: ['late'] }]);
  });

  test('in other languages than English', async () => {
    const { search, host } = await archive('fr');
    expect((await search('salary')).interpretation.related).toEqual([]);
    expect([...host.files.keys()].filter((path) => path.includes('related'))).toEqual([]);
  });
});

describe('in a large archive related words are looked for', () => {
  /** More words than one file of the vocabulary has, in so many articles that no word is frequent. */
  const others = Array.from({ length: 9 }, (_, number) =>
    article({
      id: `2021-01-01-other-${String(number)}`,
      headline: 'Another',
      published: '2021-01-01',
      paragraphs: [Array.from({ length: 900 }, (__, word) => `w${String(number * 900 + word)}`).join(' ')],
    }),
  );

  test('for two words at most, and few of them', async () => {
    const { search } = await archive('en', others);
    const related = async (text: string): Promise<readonly string[]> => (await search(text)).interpretation.related;
    expect(await related('salary evening ferry')).toEqual([]);
    expect(await related('salary')).toContain('wages');
    expect((await related('salary')).length).toBeLessThanOrEqual(2);
  });
});

interface Archive {
  readonly search: (text: string) => Promise<ReturnType<typeof found>>;
  readonly host: FakeHost;
}

/** Written once: the choice of related words takes a second. */
const written = new Map<string, ReturnType<typeof writtenIndex>>();

async function archive(language = 'en', more: readonly (typeof ARTICLE)[] = []): Promise<Archive> {
  const name = `${language} ${String(more.length)}`;
  const files = written.get(name) ?? writtenIndex([ARTICLE, ...more], language, await englishVectors());
  written.set(name, files);
  const host = fakeHost(await files);
  const engine = createEngine({ fetchFile: host.fetchFile, stemmers: await stemmersOf(language) });
  return { host, search: async (text) => found(await engine.search(request(text))) };
}

const TEXTS = {
  pay: 'They stopped our wages on a Friday afternoon,',
  boat: 'Every ferry is late in winter,',
  fee: 'Nothing marvellous was ever built without a fee,',
};

const ARTICLE = article({
  id: '2020-05-01-the-bridge',
  headline: 'The bridge that nobody wanted',
  published: '2020-05-01',
  paragraphs: Object.values(TEXTS).map((text) => `“${text}” she said.`),
  quotations: Object.entries(TEXTS).map(([id, text]) => ({ id, speaker: 'ada', parts: [text] })),
});

const MORE_TEXTS = {
  again: 'Once more and never again, we told them,',
  paid: 'The wages came late,',
  spent: 'Our wages were spent by noon,',
  raised: 'They raised the wages of the crew,',
  asked: 'Nobody asked for wages,',
  owed: 'The harbour owes us money,',
};

const MORE = article({
  id: '2020-06-01-the-harbour',
  headline: 'The harbour that nobody painted',
  published: '2020-06-01',
  paragraphs: Object.values(MORE_TEXTS).map((text) => `“${text}” she said.`),
  quotations: Object.entries(MORE_TEXTS).map(([id, text]) => ({ id, speaker: 'ada', parts: [text] })),
});
