import { describe, expect, test } from 'vitest';
import { editionsInWords, holdings, holdingsInWords, holdingsSentence } from '../../../src/lists/holdings.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { anArticle, aQuotation } from '../../fixtures/printed.ts';

const article = anArticle({
  published: '2022-02-02',
  events: [{ on: '2023?', what: 'It happens.' }],
  quotations: [aQuotation({ said: '2010~' }), aQuotation({ id: 'b', speaker: 'kim-cattrall', said: '2008-05' })],
});
const half = anArticle({ quotations: [...article.quotations, aQuotation({ id: 'c' })] });
const full = anArticle({ edition: 'full' });
const english = interfaceLanguage('en');

describe('what an archive holds', () => {
  test('is counted, with the years of publication and of the quotations', () => {
    expect(holdings([article])).toEqual({
      articles: 1,
      quotations: 2,
      speakers: 2,
      records: 1,
      published: { first: 2022, last: 2022 },
      said: { first: 2008, last: 2010 },
    });
  });

  test('is of no known years while a quotation has no date', () => {
    expect(holdingsInWords(holdings([half]), english)).toBe('1 article of 2022, 3 quotations');
  });

  test('is said in a sentence', () => {
    expect(
      [[article, full], [anArticle()], []].map((articles) => holdingsSentence(holdings(articles), english)),
    ).toEqual([
      'It holds 2 articles with 2 quotations of 2 speakers.',
      'It holds 1 article, without quotations.',
      'The archive holds no articles yet.',
    ]);
  });

  test('is records, full texts or both, and nothing is said of what there is not', () => {
    const kinds = [[article], [full], [full, full], [article, full, full], []].map(
      (articles) => editionsInWords(holdings(articles), english)?.html,
    );
    const told = kinds.map((html) => html?.split(' Below each article')[0]);
    const record =
      'A record tells a published text paragraph by paragraph in the archive’s own words, with every fact, and keeps every quotation exactly as printed, misprints included. Find the original before you rely on a record.';
    expect(told).toEqual([
      `The article is a <em>record</em>. ${record}`,
      'The article is a <em>full text</em>: it is given word for word, misprints included.',
      'All articles are <em>full texts</em>: they are given word for word, misprints included.',
      `1 article is a <em>record</em>; 2 are <em>full texts</em>, given word for word, misprints included. ${record}`,
      undefined,
    ]);
  });

  test('is said in words', () => {
    expect([[article], [anArticle()], []].map((articles) => holdingsInWords(holdings(articles), english))).toEqual([
      '1 article of 2022, 2 quotations of 2008–2010',
      '1 article of 2022',
      'The archive holds no articles yet.',
    ]);
  });
});
