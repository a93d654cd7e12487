import { expect, test } from 'vitest';
import { articleData } from '../../../src/exports/article-data.ts';
import { fingerprintOf } from '../../../src/archive/fingerprint.ts';
import { quotationData } from '../../../src/exports/quotation-data.ts';
import { addressOf, anArchive, anArticle, aQuotation } from '../../fixtures/printed.ts';

test("an article as data has the content of its page, with the outlet's name and without HTML", () => {
  const article = anArticle({
    outlet: 'variety',
    byline: 'Antonia Ember',
    url: 'https://variety.com/door',
    events: [{ on: '2021-12', what: 'It opens.' }],
    corrections: [{ on: '2022-03-01', what: 'A word was misspelt.' }],
    paragraphs: [{ number: 1, text: '“I thought it was great.”' }],
    quotations: [aQuotation()],
    topics: ['bridge'],
    series: { id: 'doors', part: '2' },
    html: '<p id="p1">…</p>',
  });
  const archive = {
    ...anArchive([article]),
    topics: new Map([['bridge', { id: 'bridge', name: 'The bridge' }]]),
    series: new Map([['doors', { id: 'doors', name: 'Doors' }]]),
  };
  expect(articleData(article, archive, addressOf)).toEqual({
    id: '2022-02-02-open-door',
    headline: 'A door stays open',
    headlineBy: 'archive',
    outlet: 'Variety',
    byline: 'Antonia Ember',
    published: '2022-02-02',
    publishedBasis: 'Stated.',
    added: '2026-11-21',
    url: 'https://someone.github.io/archive/articles/2022-02-02-open-door/',
    originalUrl: 'https://variety.com/door',
    edition: 'record',
    document: 'door.txt',
    sha256: '0'.repeat(64),
    textSha256: fingerprintOf(article).text,
    rights: 'http://rightsstatements.org/vocab/InC/1.0/',
    summary: 'Ember praises a door.',
    topics: ['bridge'],
    topicNames: ['The bridge'],
    series: 'doors',
    seriesName: 'Doors',
    part: '2',
    events: [{ on: '2021-12', what: 'It opens.' }],
    corrections: [{ on: '2022-03-01', what: 'A word was misspelt.' }],
    paragraphs: [{ number: 1, text: '“I thought it was great.”' }],
    quotations: [quotationData({ quotation: aQuotation(), article }, archive, addressOf)],
  });
});

test('an outlet, a byline or an original address that is not known is null', () => {
  expect(articleData(anArticle(), anArchive([]), addressOf)).toMatchObject({
    outlet: null,
    byline: null,
    originalUrl: null,
  });
});
