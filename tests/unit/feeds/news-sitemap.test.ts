import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { expect, test } from 'vitest';
import { buildDay } from '../../../src/build/build-day.ts';
import { newsOf, newsSitemap } from '../../../src/feeds/news-sitemap.ts';
import { addressOf, anArchive, anArticle } from '../../fixtures/printed.ts';

const articles = [
  anArticle({ id: 'too-old', published: '2026-03-06', added: '2026-03-08' }),
  anArticle({ id: 'two-days', published: '2026-03-07', added: '2026-03-08' }),
  anArticle({ id: 'a-month', published: '2026-03', added: '2026-03-09' }),
  anArticle({ id: 'doubtful', published: '2026-03-08?', added: '2026-03-09' }),
  anArticle({ id: 'today', headline: 'Doors & walls', published: '2026-03-09', added: '2026-03-09' }),
  anArticle({ id: 'still-to-come', published: '2026-03-09', added: '2026-03-10' }),
  anArticle({ id: 'tomorrow', published: '2026-03-10', added: '2026-03-09' }),
];

test('news are articles of a certain day, at most two days old, newest first', () => {
  expect(newsOf({ articles }, '2026-03-09').map(({ id }) => id)).toEqual(['today', 'two-days']);
});

test('the two days may cross the end of a month', () => {
  const archive = { articles: [anArticle({ published: '2024-02-28', added: '2024-02-28' })] };
  expect([1, 2].map((day) => newsOf(archive, `2024-03-0${String(day)}`).length)).toEqual([1, 0]);
});

test('another library reads the news sitemap', async () => {
  const source = { addressOf, name: 'The Doors', language: 'en' };
  const xml = newsSitemap(newsOf({ articles }, '2026-03-09'), source);
  expect(await parseSitemap(Readable.from([xml]))).toMatchObject([
    {
      url: 'https://someone.github.io/archive/articles/today/',
      news: {
        publication: { name: 'The Doors', language: 'en' },
        publication_date: '2026-03-09',
        title: 'Doors & walls',
      },
    },
    {
      url: 'https://someone.github.io/archive/articles/two-days/',
      news: { publication_date: '2026-03-08', title: 'A door stays open' },
    },
  ]);
});

test('today is a setting or the day of the newest arrival, never the clock’s', () => {
  const before = process.env['SOURCE_DATE_EPOCH'];
  try {
    delete process.env['SOURCE_DATE_EPOCH'];
    expect(buildDay({ articles })).toBe('2026-03-10');
    expect(buildDay(anArchive([]))).toBe(undefined);
    process.env['SOURCE_DATE_EPOCH'] = '1646265599';
    expect(buildDay({ articles })).toBe('2022-03-02');
    process.env['SOURCE_DATE_EPOCH'] = 'yesterday';
    expect(() => buildDay({ articles })).toThrowErrorMatchingInlineSnapshot(
      `[Error: SOURCE_DATE_EPOCH is "yesterday"; it must be a number of seconds since 1970, as \`date +%s\` prints.]`,
    );
  } finally {
    if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = before;
  }
});
