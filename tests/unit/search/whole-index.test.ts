import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { formsOf, wordForm } from '../../../src/text/word.ts';
import { stemmerOf } from '../../../src/search/index/edge/stemmer-module.ts';
import { readPostings, wordsOfContent } from '../../../src/search/index/pagefind-files.ts';
import { printedText } from '../../../src/search/index/record-text.ts';
import { attribution, outletName, quotationsInOrder } from '../../../src/search/index/record.ts';
import { wholeIndexes, type WholeIndex } from './index-files.ts';
import { article, ARTICLES, NAMES, writtenIndex } from './search-archive.ts';

const english = interfaceLanguage('en');

/** Articles with everything that Pagefind treats in some way of its own. */
const ODD: readonly Article[] = [
  ...ARTICLES,
  article({
    id: '2022-punctuation',
    headline: 'Crème brûlée — a well-known dessert’s return',
    byline: 'By Zoë O’Neill-Smith',
    outlet: 'courier',
    published: '2022-02',
    paragraphs: [
      'He said: “L’Oréal—a state-of-the-art firm…isn’t cheap (yet),” and left/ran. Resume, résumé, creme; and/or the fans’—well.',
      '“’Tis 1,000 (or $1.5m) to the U.S.,” she wrote: #MeToo, 2½ hours, 25th, ‘quoted’. The the THE.',
    ],
    quotations: [
      {
        id: 'o1',
        speaker: 'ada',
        parts: ['L’Oréal—a state-of-the-art firm…isn’t cheap (yet),'],
        note: 'Misprint: “d’Estaing”.',
      },
      { id: 'o2', speaker: 'ben', parts: ['’Tis 1,000 (or $1.5m) to the U.S.,'], to: 'tribune', said: '2021' },
    ],
  }),
  article({
    id: '2022-deutsch',
    language: 'de',
    headline: 'Über die Holzbrücke',
    published: '2022',
    paragraphs: ['Die Häuser an der Straße „am Fluß“ – und die U-Bahn-Station.'],
  }),
  article({
    id: '2022-korean',
    language: 'ko',
    headline: '서울에서 만난 사람',
    published: '2022',
    paragraphs: ['그는 서울에서 “다리는 아름답다” 말했다.'],
  }),
  article({
    id: '2022-hindi',
    language: 'hi',
    headline: 'दिल की बात',
    published: '2022',
    paragraphs: ['दाल और दल अलग हैं। उसने “हिन्दी में कहा” था।'],
  }),
  article({
    id: '2022-japanese',
    language: 'ja',
    headline: '東京の新しい橋',
    published: '2022',
    paragraphs: ['彼女は「橋は美しい」と言った。東京は大きい。', 'ラーメン・ガール2022年'],
  }),
];

/** The texts of an article's record, in their order. */
function textsOf(own: Article): readonly string[] {
  const outlet = own.outlet === undefined ? '' : outletName(NAMES, own.outlet);
  return [
    own.headline,
    `${outlet} ${english.date(own.published)} ${own.byline ?? ''}`,
    own.summary,
    ...own.paragraphs.map(({ text }) => text),
    ...quotationsInOrder(own).map((quotation) => `${attribution(quotation, NAMES)} ${quotation.note ?? ''}`),
  ];
}

let indexes: readonly WholeIndex[];
beforeAll(async () => {
  indexes = wholeIndexes(await writtenIndex(ODD));
});

function indexOf(tag: string): WholeIndex {
  return indexes.find(({ language }) => language === tag) ?? expect.fail(`no index of ${tag}`);
}

/** The printed forms with their keys at each position of each record. */
function placesOf({ chunks, fragments }: WholeIndex): readonly Map<number, { key: string; form: string }[]>[] {
  const records = fragments.map(() => new Map<number, { key: string; form: string }[]>());
  for (const { words } of chunks) {
    for (const [key, packed] of words) {
      for (const form of new Set([key, ...packed.variants.map(([variant]) => variant)])) {
        const { pages, starts, positions } = readPostings(key, packed, (other) => other === form);
        for (const [number, page] of pages.entries()) {
          for (const position of positions.subarray(starts[number], starts[number + 1])) {
            const record = records[page] ?? expect.fail(`no record ${page}`);
            record.set(position, [...(record.get(position) ?? []), { key, form }]);
          }
        }
      }
    }
  }
  return records;
}

test('there is an index of each language, and a record of each article', () => {
  expect(
    indexes.map(({ language, fragments }) => [language, fragments.map(({ url }) => url).toSorted()]).toSorted(),
  ).toEqual([
    ['de', ['/articles/2022-deutsch/']],
    ['en', ['/articles/2020-05-01-the-bridge/', '/articles/2021-11-the-ferry/', '/articles/2022-punctuation/']],
    ['hi', ['/articles/2022-hindi/']],
    ['ja', ['/articles/2022-japanese/']],
    ['ko', ['/articles/2022-korean/']],
  ]);
});

describe.each(['en', 'de', 'ko', 'hi', 'ja'])('the index of %s', (tag) => {
  test('has the words of each article in their order, with no word lost, added or joined to another', () => {
    for (const { url, content } of indexOf(tag).fragments) {
      const own = ODD.find(({ id }) => url === `/articles/${id}/`) ?? expect.fail(url);
      const words = wordsOfContent(content).flatMap((word) => formsOf(printedText(word)));
      expect({ url, words }).toEqual({ url, words: textsOf(own).flatMap((text) => formsOf(text)) });
    }
  });

  test('has every word at its position, and at no other', async () => {
    const index = indexOf(tag);
    const stem = await stemmerOf(tag);
    for (const [page, places] of placesOf(index).entries()) {
      const words = wordsOfContent(index.fragments[page]?.content ?? '');
      for (const [position, word] of words.entries()) {
        const keys = places.get(position) ?? [];
        const own = bare(printedText(word));
        if (own === '') continue;
        const near = bare(words.slice(position).join(' '));
        const forms = tag === 'ja' ? [own] : formsOf(printedText(word));
        for (const form of forms) {
          // Pagefind leaves out single letters beside a hyphen: "U-Bahn".
          if (forms.length > 1 && form.length === 1) continue;
          const wanted = [bare(form), stem(bare(form))];
          const has = keys.some(
            ({ key, form: printed }) => wanted.includes(bare(key)) || sameWord(form, printed, stem),
          );
          expect({ tag, word, form, keys, has }).toEqual({ tag, word, form, keys, has: true });
        }
        for (const { key, form } of keys) {
          // A stem differs from the word in its last letter: "summari". In Japanese Pagefind adds pairs of letters.
          const held = near.includes(bare(form)) || own.includes(bare(key).slice(0, -1));
          expect({ tag, word, key, held }).toEqual({ tag, word, key, held: true });
        }
      }
      expect([...places.keys()].filter((position) => position >= words.length)).toEqual([]);
    }
  });
});

test('words of headlines, which have weights of their own, are where they stand', () => {
  const index = indexOf('en');
  const [bridge] = placesOf(index).flatMap((places, page) =>
    index.fragments[page]?.url === '/articles/2020-05-01-the-bridge/' ? places : [],
  );
  const positions = [...(bridge ?? [])].flatMap(([position, keys]) =>
    keys.some(({ key }) => key === 'bridg') ? position : [],
  );
  const words = wordsOfContent(index.fragments.find(({ url }) => url.endsWith('the-bridge/'))?.content ?? '');
  expect(positions.toSorted((a, b) => a - b)).toEqual(
    words.flatMap((word, position) => (formsOf(word).includes('bridge') ? position : [])),
  );
  expect(positions).toContain(1);
});

test('words that differ by their marks have one key, and places of their own', () => {
  const formsAt = (tag: string, wanted: string): unknown =>
    Object.fromEntries(
      placesOf(indexOf(tag)).flatMap((places) =>
        [...places].flatMap(([position, keys]) =>
          keys.filter(({ key }) => key === wanted).map(({ form }) => [form, position] as const),
        ),
      ),
    );
  expect(formsAt('hi', 'दल')).toEqual({ दिल: 0, दाल: 8, दल: 10 });
});

/** Lower case, without accents and punctuation: as Pagefind makes a key of a word, but for its end. */
function bare(text: string): string {
  return wordForm(text.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, ''))
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}

function sameWord(form: string, printed: string, stem: (word: string) => string): boolean {
  return wordForm(printed) === form || stem(wordForm(printed)) === stem(form);
}
