import { expect, test } from 'vitest';
import type { Speaker, Topic } from '../../../src/archive/article.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { searchIndexFiles } from '../../../src/search/index/edge/index-files.ts';
import {
  packFacetTable,
  packNameTable,
  unpackFacetTable,
  unpackNameTable,
} from '../../../src/search/index/facet-table.ts';
import { namesOf } from '../../../src/search/index/record.ts';
import { createEngine } from '../../../src/search/query/engine.ts';
import type { Filters } from '../../../src/search/query/facets.ts';
import { ARTICLES, article, fakeHost, found, ids, request, stemmersOf } from './search-archive.ts';

const speakers: readonly Speaker[] = ['Ada', 'Ben', 'Cleo'].map((name) => ({
  ...{ id: name.toLowerCase(), name, kind: 'person', roles: [], aliases: [] },
}));
const topics = new Map<string, Topic>(
  [
    { id: 'harbour', name: 'The harbour' },
    { id: 'bridge', name: 'The bridge', broader: 'harbour' },
    { id: 'ferry', name: 'The ferry', broader: 'harbour' },
  ].map((topic) => [topic.id, topic]),
);
const names = namesOf(speakers, [], interfaceLanguage('en'), topics);

const articles = [
  {
    ...article({
      id: '2020-the-bridge',
      headline: 'A bridge',
      published: '2020',
      paragraphs: ['“Ben likes the water,” said Ada. “So does Cleo,” she said. “Water is wet,” said Ben.'],
      quotations: [
        { id: 'ofben', speaker: 'ada', parts: ['Ben likes the water,'], about: ['ben'] },
        { id: 'ofboth', speaker: 'ada', parts: ['So does Cleo,'], about: ['cleo', 'ben'] },
        { id: 'ofnobody', speaker: 'ben', parts: ['Water is wet,'] },
      ],
    }),
    topics: ['bridge'],
  },
  {
    ...article({
      id: '2021-the-ferry',
      headline: 'A ferry',
      published: '2021',
      paragraphs: ['“I like the water,” said Ben.'],
      quotations: [{ id: 'own', speaker: 'ben', parts: ['I like the water,'] }],
    }),
    topics: ['ferry'],
  },
];

const files = await searchIndexFiles({ articles, names, language: 'en' });
const engine = createEngine({ fetchFile: fakeHost(files).fetchFile, stemmers: await stemmersOf('en') });
const search = async (text: string, filters: Filters) => found(await engine.search(request(text, { filters })));

test('what was said about somebody is read as the filter for it', async () => {
  const outcome = await search('what was said about Ben', {});
  expect((await ids(outcome)).toSorted()).toEqual(['ofben', 'ofboth']);
  expect(outcome.interpretation.question).toEqual({ about: 'Ben' });
  // Of Ada nothing is said, so the words are searched for.
  expect((await search('what was said about Ada', {})).interpretation.question).toBeUndefined();
});

test('said by and said about are two filters', async () => {
  expect((await ids(await search('', { speaker: 'ben' }))).toSorted()).toEqual(['ofnobody', 'own']);
  expect((await ids(await search('', { about: 'ben' }))).toSorted()).toEqual(['ofben', 'ofboth']);
  expect(await ids(await search('', { speaker: 'ada', about: 'cleo' }))).toEqual(['ofboth']);
  expect(await ids(await search('', { speaker: 'ben', about: 'ben' }))).toEqual([]);
});

test('a topic finds the articles on it and on narrower topics, with their quotations', async () => {
  const topic = async (id: string) => (await ids(await search('', { topic: id }))).toSorted();
  expect(await topic('bridge')).toEqual(['2020-the-bridge', 'ofben', 'ofnobody', 'ofboth'].toSorted());
  expect(await topic('harbour')).toEqual(['2020-the-bridge', '2021-the-ferry', 'ofben', 'ofboth', 'ofnobody', 'own']);
  expect(await topic('rails')).toEqual([]);
});

test('both have options with names, also of somebody who is only spoken of, and counts', async () => {
  const { about, topic } = await (await search('', { kind: 'quotation' })).filterCounts();
  expect({ about, topic }).toEqual({
    about: [
      { value: 'ben', label: 'Ben', count: 2 },
      { value: 'cleo', label: 'Cleo', count: 1 },
    ],
    topic: [
      { value: 'harbour', label: 'The harbour', count: 4 },
      { value: 'bridge', label: 'The bridge', count: 3 },
      { value: 'ferry', label: 'The ferry', count: 1 },
    ],
  });
});

test('whoever is only spoken of is no speaker whose words a question could ask for', async () => {
  expect((await search('what did Cleo say', {})).interpretation.question).toBeUndefined();
});

test('the tables have them, and in an archive without them are as before', () => {
  expect(unpackFacetTable(packFacetTable(articles, topics)).articles[0]).toEqual({
    published: '2020',
    topics: ['bridge', 'harbour'],
    quotations: [{ speaker: 'ada', about: ['ben'] }, { speaker: 'ada', about: ['ben', 'cleo'] }, { speaker: 'ben' }],
  });
  expect(unpackNameTable(packNameTable(articles, names))).toMatchObject({
    speakers: [{ id: 'ada' }, { id: 'ben' }],
    subjects: [{ id: 'cleo', names: ['Cleo'] }],
    topics: [{ id: 'bridge' }, { id: 'ferry' }, { id: 'harbour', names: ['The harbour'] }],
  });
  expect(Object.keys(unpackNameTable(packNameTable(ARTICLES, names)))).toEqual(['outlets', 'speakers']);
});

test('a source without a name is no option and no answer to a question, but keeps its name when an address chooses it', async () => {
  const nameless = ['Ada', 'Ben', 'Cleo'].map((name): Speaker => ({
    ...{ id: name.toLowerCase(), name, kind: 'person', roles: [], aliases: [] },
    ...(name !== 'Ada' && { name: 'A fisherman', kind: 'unnamed' }),
  }));
  const theirs = namesOf(nameless, [], interfaceLanguage('en'), topics);
  expect(unpackNameTable(packNameTable(articles, theirs))).toMatchObject({
    speakers: [{ id: 'ada', names: ['Ada'] }],
    unnamed: [
      { id: 'ben', names: ['A fisherman'] },
      { id: 'cleo', names: ['A fisherman'] },
    ],
  });
  const index = await searchIndexFiles({ articles, names: theirs, language: 'en' });
  const theirEngine = createEngine({ fetchFile: fakeHost(index).fetchFile, stemmers: await stemmersOf('en') });
  const counts = async (filters: Filters) => {
    const { speaker, about } = await found(await theirEngine.search(request('', { filters }))).filterCounts();
    return { speaker, about };
  };
  expect([
    await counts({ kind: 'quotation' }),
    await counts({ speaker: 'ben' }),
    await counts({ about: 'cleo' }),
    found(await theirEngine.search(request('what did a fisherman say'))).interpretation.question,
  ]).toEqual([
    { speaker: [{ value: 'ada', label: 'Ada', count: 2 }], about: [] },
    {
      speaker: [
        { value: 'ben', label: 'A fisherman', count: 2 },
        { value: 'ada', label: 'Ada', count: 2 },
      ],
      about: [],
    },
    {
      speaker: [{ value: 'ada', label: 'Ada', count: 1 }],
      about: [{ value: 'cleo', label: 'A fisherman', count: 1 }],
    },
    undefined,
  ]);
});
