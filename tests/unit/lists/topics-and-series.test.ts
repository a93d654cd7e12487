import { expect, test } from 'vitest';
import type { Topic } from '../../../src/archive/article.ts';
import { allTopicsOf, broaderThan, narrowerThan } from '../../../src/archive/topics.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { archiveFeeds } from '../../../src/feeds/feed.ts';
import {
  articlesBySeries,
  articlesByTopic,
  listAddresses,
  seriesNeighbours,
} from '../../../src/lists/archive-lists.ts';
import { lastChanges } from '../../../src/lists/last-change.ts';
import { anArchive, anArticle } from '../../fixtures/printed.ts';

const topics = new Map<string, Topic>(
  [
    { id: 'harbour', name: 'The harbour' },
    { id: 'bridge', name: 'The bridge', broader: 'harbour' },
    { id: 'rail', name: 'The rail of the bridge', broader: 'bridge' },
    { id: 'barge', name: 'A barge', broader: 'harbour' },
  ].map((topic) => [topic.id, topic]),
);
const rail = anArticle({ id: '2021-rail', topics: ['rail', 'bridge'], series: { id: 'works', part: '10' } });
const barge = anArticle({ id: '2022-barge', topics: ['barge'], series: { id: 'works', part: '2' } });
const other = anArticle({ id: '2023-other' });
const articles = [rail, barge, other];
const archive = { ...anArchive(articles), topics, series: new Map([['works', { id: 'works', name: 'Works' }]]) };

test('what is about a narrower topic is about all broader ones too, once', () => {
  expect(broaderThan('rail', topics).map(({ id }) => id)).toEqual(['bridge', 'harbour']);
  expect(narrowerThan('harbour', topics).map(({ id }) => id)).toEqual(['barge', 'bridge']);
  expect(allTopicsOf(rail, topics)).toEqual(['rail', 'bridge', 'harbour']);
  expect(
    [...articlesByTopic(articles, topics)].map(([id, on]) => [id, on.map((article) => article.id)] as const),
  ).toEqual([
    ['rail', ['2021-rail']],
    ['bridge', ['2021-rail']],
    ['harbour', ['2021-rail', '2022-barge']],
    ['barge', ['2022-barge']],
  ]);
});

test('the parts of a series are in the order of their numbers, and lead to one another', () => {
  const bySeries = articlesBySeries(articles);
  expect([...bySeries].map(([id, parts]) => [id, parts.map((part) => part.id)])).toEqual([
    ['works', ['2022-barge', '2021-rail']],
  ]);
  expect(articles.map((article) => seriesNeighbours(article, bySeries))).toEqual([
    { before: barge, after: undefined },
    { before: undefined, after: rail },
    { before: undefined, after: undefined },
  ]);
});

test('topics and series have pages, feeds and days of change; an archive without them has none', () => {
  expect(listAddresses(archive).filter((path) => /^\/(?:topics|series)\//.test(path))).toEqual([
    ...['/topics/harbour/', '/topics/bridge/', '/topics/rail/', '/topics/barge/', '/series/works/'],
  ]);
  expect(
    archiveFeeds(archive, 'Archive', interfaceLanguage('en'))
      .filter(({ page }) => /^\/(?:topics|series)\//.test(page))
      .map(({ title, items }) => [title, items.length]),
  ).toEqual([
    ['The harbour · Archive', 2],
    ['The bridge · Archive', 1],
    ['The rail of the bridge · Archive', 1],
    ['A barge · Archive', 1],
    ['Works · Archive', 2],
  ]);
  expect([...lastChanges(archive).keys()].filter((path) => /^\/(?:topics|series)\//.test(path)).toSorted()).toEqual([
    ...['/series/works/', '/topics/barge/', '/topics/bridge/', '/topics/harbour/', '/topics/rail/'],
  ]);
  expect(listAddresses(anArchive([other])).some((path) => /^\/(?:topics|series)\//.test(path))).toBe(false);
});
