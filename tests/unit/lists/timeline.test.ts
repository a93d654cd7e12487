import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import { timeline } from '../../../src/lists/timeline.ts';
import { anArticle, aQuotation } from '../../fixtures/printed.ts';

/** Each year with its entries as words. */
const told = (...articles: Article[]) =>
  timeline(articles).years.map(({ year, entries }) => [
    year,
    ...entries.map((entry) => {
      switch (entry.kind) {
        case 'said':
          return `${entry.date.text} said: ${entry.printed.quotation.id}`;
        case 'happened':
          return `${entry.date.text} happened: ${entry.event.what} (${entry.articles.map(({ id }) => id).join(', ')})`;
        case 'published':
          return `${entry.date.text} published: ${entry.article.id}`;
      }
    }),
  ]);

describe('the timeline', () => {
  test('sorts events, quotations and articles into years, in this order within a day', () => {
    const article = anArticle({
      id: 'door',
      published: '2022-02-02',
      quotations: [
        aQuotation({ id: 'a', said: '2022-02-02' }),
        aQuotation({ id: 'b', said: '2010' }),
        aQuotation({ id: 'c', said: '2022-02-01' }),
      ],
      events: [{ on: '2022-02-02', what: 'It opens.' }],
    });
    expect(told(article)).toEqual([
      [2010, '2010 said: b'],
      [
        2022,
        '2022-02-01 said: c',
        '2022-02-02 happened: It opens. (door)',
        '2022-02-02 said: a',
        '2022-02-02 published: door',
      ],
    ]);
  });

  test('puts a vague date at its first day, after entries of that very day', () => {
    const article = anArticle({
      id: 'door',
      published: '2023-06-02',
      quotations: [
        aQuotation({ id: 'a', said: '2023-06?' }),
        aQuotation({ id: 'b', said: '2023-06' }),
        aQuotation({ id: 'c', said: '2023-06-01' }),
        aQuotation({ id: 'd', said: '2023' }),
      ],
    });
    expect(told(article)).toEqual([
      [2023, '2023 said: d', '2023-06-01 said: c', '2023-06 said: b', '2023-06? said: a', '2023-06-02 published: door'],
    ]);
  });

  test('merges events that two articles tell in the same words', () => {
    const events = [{ on: '2021-12', what: 'The door opens.' }];
    expect(told(anArticle({ id: 'one', events }), anArticle({ id: 'two', published: '2022-02-03', events }))).toEqual([
      [2021, '2021-12 happened: The door opens. (one, two)'],
      [2022, '2022-02-02 published: one', '2022-02-03 published: two'],
    ]);
  });

  test('keeps undated quotations apart', () => {
    const article = anArticle({ quotations: [aQuotation({ id: 'a' }), aQuotation({ id: 'b', said: '2010' })] });
    expect(timeline([article]).undated).toEqual([{ quotation: article.quotations[0], article }]);
  });

  test('is empty without articles', () => {
    expect(timeline([])).toEqual({ years: [], undated: [] });
  });
});
