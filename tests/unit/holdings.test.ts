import { describe, expect, test } from 'vitest';
import { counted, holdings, holdingsInWords } from '../../src/archive/holdings.ts';
import { anArticle, aQuotation } from '../fixtures/printed.ts';

const article = anArticle({
  published: '2022-02-02',
  events: [{ on: '2023?', what: 'It happens.' }],
  quotations: [
    aQuotation({ said: '2010~' }),
    aQuotation({ id: 'b', speaker: 'kim-cattrall' }),
    aQuotation({ id: 'c' }),
  ],
});

describe('what an archive holds', () => {
  test('is counted from what was published, said and done', () => {
    expect(holdings([article])).toEqual({
      articles: 1,
      quotations: 3,
      speakers: 2,
      years: { first: 2010, last: 2023 },
    });
  });

  test('is said in words', () => {
    expect([[article], [anArticle()], []].map((articles) => holdingsInWords(holdings(articles)))).toEqual([
      '1 article, 3 quotations, from 2010 to 2023',
      '1 article, 0 quotations, of 2022',
      '0 articles, 0 quotations',
    ]);
    expect(counted(2000, 'article')).toBe('2,000 articles');
  });
});
