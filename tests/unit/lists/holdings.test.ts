import { describe, expect, test } from 'vitest';
import { holdings, holdingsInWords } from '../../../src/lists/holdings.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { anArticle, aQuotation } from '../../fixtures/printed.ts';

const article = anArticle({
  published: '2022-02-02',
  events: [{ on: '2023?', what: 'It happens.' }],
  quotations: [
    aQuotation({ said: '2010~' }),
    aQuotation({ id: 'b', speaker: 'kim-cattrall', said: '2008-05' }),
    aQuotation({ id: 'c' }),
  ],
});

describe('what an archive holds', () => {
  test('is counted, with the years of publication and of the quotations', () => {
    expect(holdings([article])).toEqual({
      articles: 1,
      quotations: 3,
      speakers: 2,
      published: { first: 2022, last: 2022 },
      said: { first: 2008, last: 2010 },
    });
  });

  test('is said in words', () => {
    expect(
      [[article], [anArticle()], []].map((articles) => holdingsInWords(holdings(articles), interfaceLanguage('en'))),
    ).toEqual([
      '1 article of 2022, 3 quotations of 2008–2010',
      '1 article of 2022, 0 quotations',
      '0 articles, 0 quotations',
    ]);
  });
});
