import { expect, test } from 'vitest';
import type { Speaker } from '../../../src/archive/article.ts';
import { archiveFeeds } from '../../../src/feeds/feed.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { pageTitles } from '../../../src/lists/page-titles.ts';
import { speakerIndex } from '../../../src/lists/speaker-index.ts';
import { anArchive, anArticle, aQuotation } from '../../fixtures/printed.ts';

const english = interfaceLanguage('en');

/** An archive in which each day’s article quotes one speaker. */
function archiveOf(days: readonly (readonly [published: string, speaker: string])[], speakers: readonly Speaker[]) {
  const articles = days.map(([published, speaker]) =>
    anArticle({
      id: `${published}-door`,
      headline: `Door ${published}`,
      published,
      quotations: [aQuotation({ id: `q-${published}`, speaker })],
    }),
  );
  return { ...anArchive(articles), speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])) };
}

const speaker = (id: string, name: string, kind: Speaker['kind']): Speaker => ({
  ...{ id, name, kind, roles: [], aliases: [] },
});

const archive = archiveOf(
  [
    ['2001-04-01', 'resident-c'],
    ['2001-08-01', 'resident-a'],
    ['2001-09-01', 'zoe'],
    ['2001-10-01', 'zoe'],
    ['2001-11-01', 'works'],
    ['2001-12-01', 'driver'],
    ['2002-04-01', 'resident-b'],
  ],
  [
    speaker('resident-a', 'A resident', 'unnamed'),
    speaker('resident-b', 'A resident', 'unnamed'),
    speaker('resident-c', 'A resident', 'unnamed'),
    speaker('driver', 'A driver', 'unnamed'),
    speaker('zoe', 'Zoe Hill', 'person'),
    speaker('works', 'The Waterworks', 'organisation'),
    speaker('amy', 'Amy Marsh', 'person'),
  ],
);

test('speakers are listed by the number of their quotations, and those without a name apart, by name and date', () => {
  const { named, unnamed } = speakerIndex(archive, pageTitles(archive, english));
  expect([named, unnamed].map((list) => list.map(({ name, count }) => `${name}: ${String(count)}`))).toEqual([
    ['Zoe Hill: 2', 'The Waterworks: 1', 'Amy Marsh: 0'],
    ['A driver: 1', 'A resident (1 April 2001): 1', 'A resident (1 August 2001): 1', 'A resident (1 April 2002): 1'],
  ]);
});

test('the feeds of sources without a name are told apart as their pages are', () => {
  const feeds = archiveFeeds(archive, 'Doors', english).filter(({ page }) => page.startsWith('/speakers/'));
  expect(feeds.map(({ title }) => title)).toEqual([
    'A resident (1 August 2001) · Doors',
    'A resident (1 April 2002) · Doors',
    'A resident (1 April 2001) · Doors',
    'A driver · Doors',
    'Zoe Hill · Doors',
    'The Waterworks · Doors',
  ]);
});
