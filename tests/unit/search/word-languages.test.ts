import { beforeAll, expect, test } from 'vitest';
import { quotationMarks } from '../../../src/text/quotation-marks.ts';
import { readWordLanguages, writeWordLanguages } from '../../../src/search/index/word-languages.ts';
import { readRecord, type LoadedRecord } from '../../../src/search/query/loaded-record.ts';
import { wholeIndexes } from './index-files.ts';
import { article, writtenIndex } from './search-archive.ts';

const inLanguage = (tag: string) => ({ tag, marks: quotationMarks(tag) });

test('the languages of a record are one line, the article’s first', () => {
  const languages = [inLanguage('de-CH'), { quotation: 'j83rj9wt', ...inLanguage('ar') }];
  expect(writeWordLanguages(languages)).toBe('de-CH/«…» j83rj9wt/ar/”…“');
});

test('are none where a record has no line of them', () => {
  expect(readWordLanguages('')).toEqual([]);
});

let record: LoadedRecord;
beforeAll(async () => {
  const quotations = [
    { id: 'q1', speaker: 'ada', parts: ['Le pont tient.'] },
    { id: 'q2', speaker: 'ben', parts: ['Die Brücke hält.'], language: 'de' },
  ];
  const french = article({
    id: 'a',
    headline: 'Le pont',
    published: '2020',
    language: 'fr',
    summary: 'Le pont.',
    paragraphs: ['Ada : « Le pont tient. » Ben : „Die Brücke hält.“'],
    quotations,
  });
  const [index] = wholeIndexes(await writtenIndex([french]));
  const [fragment = expect.fail()] = index?.fragments ?? [];
  record = readRecord(fragment);
});

test('come back from Pagefind with the narrow spaces of French marks', () => {
  const { language, quotations } = record;
  expect([language, ...quotations.map((quotation) => [quotation.language, quotation.marks])]).toEqual([
    'fr',
    ['fr', { open: '«\u202F', close: '\u202F»' }],
    ['de', { open: '„', close: '“' }],
  ]);
});
