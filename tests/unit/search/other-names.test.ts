import { expect, test } from 'vitest';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { searchIndexFiles } from '../../../src/search/index/edge/index-files.ts';
import { namesOf } from '../../../src/search/index/record.ts';
import { createEngine } from '../../../src/search/query/engine.ts';
import type { ResultView } from '../../../src/search/query/result-view.ts';
import { article, fakeHost, found, ids, request, stemmersOf } from './search-archive.ts';

/** An archive in which somebody has several names, and some words were translated. */
const articles = [
  article({
    id: '2015-05-02-the-eels',
    headline: 'The eels',
    published: '2015-05-02',
    paragraphs: ['“Nobody asked the eels,” she said.', '“We all swim upstream,” said Perrin.'],
    quotations: [
      { id: 'eels', speaker: 'ada-marsh', as: 'Ada Hill', parts: ['Nobody asked the eels,'] },
      { id: 'swim', speaker: 'luc-perrin', parts: ['We all swim upstream,'] },
    ],
  }),
  article({
    id: '2021-09-10-the-weir',
    headline: 'The weir',
    published: '2021-09-10',
    paragraphs: ['« On laisse passer la rivière », dit-il.', '“One lets the river pass,” she agreed.'],
    quotations: [
      {
        id: 'laisse',
        speaker: 'luc-perrin',
        parts: ['On laisse passer la rivière'],
        language: 'fr',
        translation: { language: 'en', text: 'One lets the river pass at midnight.', by: 'the archive' },
        note: 'Sic.',
      },
      { id: 'agreed', speaker: 'ada-marsh', parts: ['One lets the river pass,'] },
    ],
  }),
];

const names = namesOf(
  [
    {
      ...{ id: 'ada-marsh', name: 'Ada Marsh', kind: 'person', roles: [] },
      ...{ aliases: ['A. Quillon'], formerly: ['Ada Hill'], alsoKnownAs: ['Countess Brookwater'] },
    },
    { id: 'luc-perrin', name: 'Luc Perrin', kind: 'person', roles: [], aliases: ['Perrin'] },
  ],
  [],
  interfaceLanguage('en'),
);

const files = await searchIndexFiles({ articles, names, language: 'en' });
const engine = createEngine({ fetchFile: fakeHost(files).fetchFile, stemmers: await stemmersOf('en') });

async function search(text: string) {
  return found(await engine.search(request(text)));
}

/** What the best result shows. */
async function best(text: string): Promise<ResultView> {
  return (await search(text)).results[0]?.view() ?? expect.fail(`nothing found for ${text}`);
}

test.each([
  ['a name that no page shows', 'quillon eels'],
  ['a former name', 'hill asked eels'],
  ['another name of today', 'brookwater eels'],
])('a quotation is found by %s', async (_, text) => {
  expect((await best(text)).quotation?.id).toBe('eels');
});

test.each(['quotations by A. Quillon', 'quotations by Ada Hill', 'what did Countess Brookwater say'])(
  'the question “%s” asks for the speaker by the name of today',
  async (text) => {
    expect((await search(text)).interpretation.question?.speaker).toBe('Ada Marsh');
  },
);

test('a result shows the name of today and the printed one, and no name that pages hide', async () => {
  const { quotation, note } = await best('nobody asked the eels');
  expect({ speaker: quotation?.speaker, occasion: quotation?.occasion, note }).toEqual({
    speaker: 'Ada Marsh',
    occasion: ' (printed as Ada Hill), date not recorded',
    note: undefined,
  });
  expect(JSON.stringify(await best('quillon eels'))).not.toMatch(/Quillon|Brookwater/);
});

test('a translation is found, behind words that were said so', async () => {
  expect(await ids(await search('one lets the river pass'))).toEqual(expect.arrayContaining(['agreed', 'laisse']));
  expect((await ids(await search('one lets the river pass')))[0]).toBe('agreed');
});

test('a result found by its translation shows the words as printed, and the translation', async () => {
  const { quotation, texts, foundIn, translation, note } = await best('river midnight');
  expect({
    id: quotation?.id,
    texts: texts.map(({ text }) => text),
    foundIn,
    translation: translation?.text,
    marked: translation?.marks.map(({ start, end }) => translation.text.slice(start, end)),
    note,
  }).toEqual({
    id: 'laisse',
    texts: ['On laisse passer la rivière'],
    foundIn: 'translation',
    translation: 'One lets the river pass at midnight.',
    marked: ['river', 'midnight'],
    note: undefined,
  });
});

test('a phrase is found in a translation', async () => {
  expect((await best('"pass at midnight"')).quotation?.id).toBe('laisse');
});
