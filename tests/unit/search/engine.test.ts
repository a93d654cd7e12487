import { describe, expect, test } from 'vitest';
import { createEngine, type SearchEngine } from '../../../src/search/query/engine.ts';
import type { SearchRequest } from '../../../src/search/query/request-and-outcome.ts';
import {
  article,
  engineOver,
  fakeHost,
  found,
  ids,
  request,
  stemmersOf,
  writtenIndex,
  type FakeHost,
  type Found,
} from './search-archive.ts';

const files = await writtenIndex();
const stemmers = await stemmersOf('en');

function engineOf({ fetchFile }: FakeHost): SearchEngine {
  return createEngine({ fetchFile, stemmers });
}

async function search(text: string, fields: Partial<SearchRequest> = {}): Promise<Found> {
  return found(await engineOf(fakeHost(files)).search(request(text, fields)));
}

async function best(text: string, fields: Partial<SearchRequest> = {}): Promise<string | undefined> {
  return (await ids(await search(text, fields)))[0];
}

describe('a search', () => {
  test.each([
    ['all its words', 'marvellous bridge', 'q1'],
    ['words of which some are wrong', 'that train has long gone from the station', 'q2'],
    ['other forms of the words', 'the train is leaving the stations', 'q2'],
    ['misspelt words', 'marvelous hury', 'q1'],
    ['words without a space', 'marvellousbridge', 'q1'],
    ['its speaker, topic and year', 'okafor business 2019', 'q3'],
    ['words of which one is not in the archive', 'zzyzx neighbours', 'q3'],
    ['apostrophes dropped and capitals', 'I DONT MIND', 'q1'],
    ['the words of the article around it', 'ferry café friends', 'q3'],
  ])('finds a quotation by %s', async (_name, text, id) => {
    expect(await best(text)).toBe(id);
  });

  test('completes the last word while it is being typed', async () => {
    expect(await best('neighb', { typing: true })).toBe('q3');
  });

  test.each([[false], [true]])(
    'finds a misspelt word that begins another one by chance (typing: %s)',
    async (typing) => {
      const host = fakeHost(
        await writtenIndex([
          article({
            id: '2020-05-01-sweets',
            headline: 'Sweets',
            published: '2020-05-01',
            paragraphs: ['“It was a magical treat,” said Ada Lovell. “They planted treetrunks,” she said.'],
            quotations: [
              { id: 'sweet', speaker: 'ada', parts: ['It was a magical treat,'] },
              { id: 'tree', speaker: 'ada', parts: ['They planted treetrunks,'] },
            ],
          }),
        ]),
      );
      const outcome = found(await engineOf(host).search(request('magical treet', { typing })));
      const [first] = await ids(outcome);
      expect(first).toBe('sweet');
      expect(outcome.interpretation.corrected).toEqual([{ typed: 'treet', readAs: ['treat'] }]);
    },
  );

  test('shows the sentence around words that are only a part of it, and around no others', async () => {
    const host = fakeHost(
      await writtenIndex([
        article({
          id: '2020-06-01-ferry',
          headline: 'Ferry',
          published: '2020-06-01',
          paragraphs: ['It rained. A second ferry was never “a possibility”, said Ada Lovell. “It sank,” she said.'],
          quotations: [
            { id: 'part', speaker: 'ada', parts: ['a possibility'] },
            { id: 'whole', speaker: 'ada', parts: ['It sank,'] },
          ],
        }),
      ]),
    );
    const shown = async (text: string) => {
      const [first] = found(await engineOf(host).search(request(text))).results;
      return (await first?.view())?.sentence;
    };
    expect(await shown('possibility')).toBe('A second ferry was never “a possibility”, said Ada Lovell.');
    expect(await shown('sank')).toBeUndefined();
  });

  test('finds an article by its headline', async () => {
    expect(await best('bridge nobody wanted')).toBe('2020-05-01-the-bridge');
  });

  test('says how it understood the query', async () => {
    const { corrected, missing } = (await search('passangers zzyzx')).interpretation;
    expect({ corrected, missing }).toEqual({
      corrected: [{ typed: 'passangers', readAs: ['passengers'] }],
      missing: ['zzyzx'],
    });
  });

  test('says that none of somebody’s quotations has what a question asks about, and shows what else has it', async () => {
    const outcome = await search('what did Okafor say about the bridge');
    expect(outcome.interpretation.question).toBeUndefined();
    expect(outcome.interpretation.unanswered).toEqual({ named: { speaker: 'Ben Okafor' }, lacking: ['bridge'] });
    expect((await ids(outcome)).length).toBeGreaterThan(0);
  });

  test('answers a question by the words that tell something', async () => {
    const outcome = await search('what did Okafor say about the station');
    expect([await ids(outcome), outcome.interpretation.question]).toEqual([['q2'], { speaker: 'Ben Okafor' }]);
  });

  test('finds an answer by the words of the question that its article prints', async () => {
    const [asked, answered] = ['Will the harbour bridge ever open?', 'Ask me again in spring.'];
    const interview = article({
      id: '2020-05-01-interview',
      headline: 'An interview',
      published: '2020-05-01',
      paragraphs: [`“${asked}” asked Ben Okafor. “${answered}” said Ada Lovell.`],
      quotations: [
        { id: 'asked', speaker: 'ben', parts: [asked] },
        { id: 'answered', speaker: 'ada', parts: [answered], answers: ['asked'] },
      ],
    });
    const outcome = found(
      await engineOf(fakeHost(await writtenIndex([interview]))).search(request('Lovell on the harbour bridge')),
    );
    expect([await ids(outcome), outcome.interpretation.question]).toEqual([['answered'], { speaker: 'Ada Lovell' }]);
    const { foundIn, question, texts } = (await outcome.results[0]?.view()) ?? expect.fail();
    expect({ foundIn, question, marks: texts.map(({ marks }) => marks) }).toEqual({
      foundIn: 'question',
      question: { text: asked, marks: [{ start: 9, end: 23 }], differing: [] },
      marks: [[]],
    });
  });

  test('names no word that only holds a sentence together as one that no text has', async () => {
    const { interpretation } = await search('Okafor upon the unicycle');
    expect([interpretation.missing, interpretation.unanswered]).toEqual([['unicycle'], undefined]);
  });

  test('takes a word for a misspelt one, but not when it is to be searched for as typed', async () => {
    const { interpretation } = await search('marvelous statoin');
    expect(interpretation.corrected).toEqual([{ typed: 'statoin', readAs: ['station'] }]);
    const asTyped = await search('marvelous statoin', { asTyped: true });
    expect([asTyped.interpretation.corrected, asTyped.interpretation.missing]).toEqual([[], ['statoin']]);
    expect((await search('statoin', { asTyped: true })).total).toBe(0);
  });

  test('does not call another form of a word a correction', async () => {
    expect((await search('marvelous neighbour')).interpretation.corrected).toEqual([]);
  });

  test('without words finds nothing', async () => {
    expect((await search('  …!? ')).total).toBe(0);
  });
});

describe('a phrase in a search', () => {
  test('is found word for word', async () => {
    const outcome = await search('“neighbours, never friends”');
    expect(outcome.interpretation.phrase).toBe('word-for-word');
    expect(await ids(outcome)).toEqual(['q3', '2021-11-the-ferry']);
    const view = await outcome.results[0]?.view();
    expect(view?.wording).toBe('word-for-word');
    expect(view?.texts).toEqual([
      { text: 'We were neighbours, never friends. It was business,', marks: [{ start: 8, end: 33 }], differing: [] },
    ]);
  });

  test('that nobody said shows the nearest wording, and marks the words that differ', async () => {
    const outcome = await search('"that ship has left the station"');
    expect(outcome.interpretation.phrase).toBe('printed-as');
    const view = await outcome.results[0]?.view();
    expect(view?.wording).toBe('printed-as');
    expect(view?.texts).toEqual([
      {
        text: 'That train has left the station,',
        marks: [
          { start: 0, end: 4 },
          { start: 11, end: 14 },
          { start: 15, end: 19 },
          { start: 20, end: 23 },
          { start: 24, end: 31 },
        ],
        differing: [{ start: 5, end: 10 }],
      },
    ]);
  });

  test('can be combined with single words', async () => {
    expect(await best('"the station" okafor')).toBe('q2');
    expect(await best('"the station" passengers')).not.toBe('q1');
  });
});

describe('filters', () => {
  test('have counts that equal the results of choosing them', async () => {
    for (const text of ['station friends', '"the station"', 'statoin', '']) {
      for (const filters of [{ kind: 'quotation' }, { speaker: 'ben' }] as const) {
        const counts = await (await search(text, { filters })).filterCounts();
        for (const facet of ['speaker', 'outlet', 'year', 'kind'] as const) {
          for (const { value, count } of counts[facet]) {
            const { total } = await search(text, { filters: { ...filters, [facet]: value } });
            expect({ text, filters, facet, value, total }).toEqual({ text, filters, facet, value, total: count });
          }
        }
      }
    }
  });

  test('that leave nothing tell how many results there are without them', async () => {
    const outcome = await search('neighbours', { filters: { speaker: 'ada' } });
    expect([outcome.total, outcome.unfiltered]).toEqual([0, (await search('neighbours')).total]);
  });

  test('name the chosen one even when it leaves nothing', async () => {
    const outcome = await search('neighbours', { filters: { speaker: 'ada' } });
    const { speaker } = await outcome.filterCounts();
    expect(speaker.find(({ value }) => value === 'ada')).toEqual({ value: 'ada', label: 'Ada Lovell', count: 0 });
  });

  test('without a query show everything that passes, the latest first', async () => {
    expect(await ids(await search('', { filters: { speaker: 'ben' } }))).toEqual(['q3', 'q2']);
  });

  test('find a quotation by the outlet that printed it and by the outlet it was said to', async () => {
    expect(await ids(await search('marvellous', { filters: { outlet: 'tribune' } }))).toEqual(['q1']);
    expect((await ids(await search('marvellous', { filters: { outlet: 'courier' } })))[0]).toBe('q1');
  });

  test('have options with labels and counts', async () => {
    const counts = await (await search('station')).filterCounts();
    expect(counts).toEqual({
      speaker: [{ value: 'ben', label: 'Ben Okafor', count: 1 }],
      about: [],
      topic: [],
      outlet: [{ value: 'courier', label: 'The Courier', count: 2 }],
      year: [
        { value: '2021', label: '2021', count: 1 },
        { value: '2020', label: '2020', count: 2 },
      ],
      kind: [
        { value: 'article', label: 'article', count: 2 },
        { value: 'quotation', label: 'quotation', count: 1 },
      ],
    });
  });
});

describe('sorted by date', () => {
  test('the latest or the oldest comes first, and quotations without a date come last', async () => {
    expect(await ids(await search('station', { sort: 'said' }))).toEqual([
      '2021-11-the-ferry',
      '2020-05-01-the-bridge',
      'q2',
    ]);
    expect(await ids(await search('station', { sort: 'oldest' }))).toEqual([
      '2020-05-01-the-bridge',
      '2021-11-the-ferry',
      'q2',
    ]);
  });

  test('a search without words shows everything', async () => {
    expect(await ids(await search('', { sort: 'oldest' }))).toEqual([
      'q3',
      'q1',
      '2020-05-01-the-bridge',
      '2021-11-the-ferry',
      'q2',
    ]);
  });
});

describe('a hostile query', () => {
  test.each([
    ['of 5,000 characters', 'marvellous '.repeat(460)],
    ['of one endless word', 'x'.repeat(5000)],
    ['of 200 words', Array.from({ length: 200 }, (_, number) => `word${number}`).join(' ')],
    ['of punctuation', '"\'“”‘’«»[](){}<>…—!?'.repeat(50)],
    ['of text direction marks', '\u202E\u200F\u2066 marvellous \u2069'],
    ['of markup', '<script>alert(1)</script>'],
    ['of lone surrogates', '\uD800 marvellous \uDC00'],
    ['of method names', 'constructor __proto__ toString hasOwnProperty'],
  ])('%s is answered', async (_name, text) => {
    // A text that takes too long fails by the time limit of the test.
    expect([(await search(text)).kind, (await search(text, { typing: true })).kind]).toEqual(['found', 'found']);
  });
});

test('answers only the latest of several searches', async () => {
  const engine = engineOf(fakeHost(files));
  const outcomes = await Promise.all(
    ['m', 'ma', 'marvellous'].map((text) => engine.search(request(text, { typing: true }))),
  );
  expect(outcomes.map(({ kind }) => kind)).toEqual(['superseded', 'superseded', 'found']);
});

test('a key ends the search before it, which then downloads nothing more', async () => {
  const host = fakeHost(files);
  let key: () => void = () => undefined;
  const engine = createEngine({
    fetchFile: host.fetchFile,
    stemmers,
    pause: () => {
      key();
      return Promise.resolve();
    },
  });
  key = () => {
    engine.stop();
    key = () => undefined;
  };
  expect(await engine.search(request('marvellous bridge'))).toEqual({ kind: 'superseded' });
  expect(host.requests.filter((path) => path.startsWith('pagefind/fragment/'))).toEqual([]);
  expect(await ids(found(await engine.search(request('marvellous bridge'))))).toContain('q1');
});

describe('a word that says something', () => {
  const late = 'It was late, and was it cold? It was, and she did what she did,';
  const articles = [
    article({
      id: '2020-01-01-mill',
      headline: 'Lovell repainted the mill',
      published: '2020-01-01',
      paragraphs: ['The mill was repainted, and it shows.'],
    }),
    article({
      id: '2020-02-01-night',
      headline: 'A night on the quay',
      published: '2020-02-01',
      paragraphs: [`“${late}” said Okafor.`],
      quotations: [{ id: 'late', speaker: 'ben', parts: [late] }],
    }),
  ];

  test.each(['was it repainted?', 'did she repaint?'])('outweighs those that are in every text: %s', async (text) => {
    const engine = await engineOver(articles);
    expect((await ids(found(await engine.search(request(text)))))[0]).toBe('2020-01-01-mill');
  });
});
