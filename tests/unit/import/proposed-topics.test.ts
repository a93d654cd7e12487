import { expect, test } from 'vitest';
import type { Topic } from '../../../src/archive/article.ts';
import { proposedTopics } from '../../../src/import/draft/proposed-topics.ts';

const topics = new Map<string, Topic>(
  [
    { id: 'bridges', name: 'The bridges of the town', names: { de: 'Brücken' } },
    { id: 'rivers', name: 'Rivers' },
  ].map((topic) => [topic.id, topic]),
);

test('tags and categories are topics where they are the id or a name of one; the others stay left out', () => {
  expect(
    proposedTopics(
      [
        { what: 'field tags', text: 'Bridges, boats' },
        { what: 'categories', text: 'Rivers' },
        { what: 'terms of region', text: 'the bridges of the town, North' },
        { what: 'field slug', text: 'bridges' },
        { what: 'picture', text: '' },
      ],
      topics,
    ),
  ).toEqual({
    topics: ['bridges', 'rivers'],
    removed: [
      { what: 'field tags', text: 'boats' },
      { what: 'terms of region', text: 'North' },
      { what: 'field slug', text: 'bridges' },
      { what: 'picture', text: '' },
    ],
  });
  expect(proposedTopics([{ what: 'tags', text: 'Brücken' }], topics, 'de').topics).toEqual(['bridges']);
});

test('an archive without topics proposes none', () => {
  const removed = [{ what: 'tags', text: 'bridges' }];
  expect(proposedTopics(removed)).toEqual({ topics: [], removed });
});
