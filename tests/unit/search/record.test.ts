import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { printedText, withoutOpening } from '../../../src/search/index/record-text.ts';
import { searchRecord } from '../../../src/search/index/record.ts';
import { readRecord, type LoadedRecord } from '../../../src/search/query/loaded-record.ts';
import { wholeIndexes } from './index-files.ts';
import { article, ARTICLES, NAMES, writtenIndex } from './search-archive.ts';

/** Everything the archive shows of a record is what Pagefind gives back. */
async function storedRecords(articles: Parameters<typeof writtenIndex>[0]): Promise<ReadonlyMap<string, LoadedRecord>> {
  const indexes = wholeIndexes(await writtenIndex(articles));
  const records = indexes.flatMap(({ fragments }) => fragments.map((fragment) => readRecord(fragment)));
  return new Map(records.map((record) => [record.id, record]));
}

test('a record is an article as HTML: anchors with titles, and values that Pagefind filters and sorts by', () => {
  const [bridge = expect.fail()] = ARTICLES;
  const [first, second = expect.fail()] = bridge.quotations;
  const noted = {
    ...bridge,
    byline: 'By "Zoë" & <Co>',
    quotations: [first ?? expect.fail(), { ...second, note: 'Sic.' }],
  };
  const { url, html } = searchRecord(noted, NAMES, 'en');
  expect(url).toBe('/articles/2020-05-01-the-bridge/');
  expect(html.replaceAll('\u2005', '~').replaceAll('\u2060', '^').split('\n')).toEqual([
    '<!doctype html><html lang="en"><body><h1>The bridge that nobody wanted</h1>',
    '<p id="facts">The Courier, 1 May 2020. By &quot;Zoë&quot; &amp; &lt;Co></p>',
    '<p id="summary">A summary of 2020-05-01-the-bridge.</p>',
    '<p id="p1" data-pagefind-title="¶ 1">Ada Lovell spoke at the opening. ' +
      '<span id="q-q1" data-pagefind-title="Ada Lovell to Tribune, 30 April 2020">“^Nothing marvellous was ever built in a hurry,</span>” she said. ' +
      '<span id="q-q1">“^And this — I don’t mind saying it — is a marvellous bridge.</span>”</p>',
    '<p id="p2" data-pagefind-title="¶ 2">Her rival was less kind. ' +
      '<span id="q-q2" data-pagefind-title="Ben Okafor, date not recorded">“^That train has left the station,</span>” said Ben Okafor.</p>',
    '<p id="q-q1" data-pagefind-title="Ada Lovell to Tribune, 30 April 2020">Ada Lovell to Tribune, 30 April 2020</p>',
    '<p id="q-q2" data-pagefind-title="Ben Okafor, date not recorded">Ben Okafor, date not recorded. Sic.</p>',
    '<i data-pagefind-ignore data-pagefind-meta="title">The bridge that nobody wanted</i>',
    '<i data-pagefind-ignore data-pagefind-meta="facts">The Courier, 1 May 2020</i>',
    '<i data-pagefind-ignore data-pagefind-meta="edition">record</i>',
    '<i data-pagefind-ignore data-pagefind-meta="languages">en/“…”</i>',
    '<i data-pagefind-ignore data-pagefind-filter="speaker">Ada Lovell</i>',
    '<i data-pagefind-ignore data-pagefind-filter="speaker">Ben Okafor</i>',
    '<i data-pagefind-ignore data-pagefind-filter="outlet">The Courier</i>',
    '<i data-pagefind-ignore data-pagefind-filter="outlet">Tribune</i>',
    '<i data-pagefind-ignore data-pagefind-filter="year">2020</i>',
    '<i data-pagefind-ignore data-pagefind-sort="date">2020-05-01</i></body></html>',
  ]);
});

describe('what Pagefind stores', () => {
  const words = [
    ['dashes and ellipses', 'One—two…three – four'],
    ['L’Oréal', 'L’Oréal, d’Estaing and l’eau'],
    ['an apostrophe at the beginning', '’Tis the season'],
    ['a straight apostrophe at the beginning', "'Tis the season"],
    ['a bracket at the beginning', '(Laughs) [We] know'],
    ['a bracket and an apostrophe', '[’Twas] (so)'],
    ['straight marks within', "don't \"quote\" 'me'"],
    ['a dash at the end', 'I never—'],
    ['an ellipsis at the beginning', '…and then'],
    ['symbols', '$1.5m & <5% @ “#MeToo”—U.S./U.K.'],
    ['no-break spaces', '1\u00A0000 pages, 5\u202F%'],
    ['other scripts', '東京は「大きい」。 서울—부산 दिल…दाल'],
  ] as const;
  const articles = words.map(([, text], number) =>
    article({
      id: `a${number}`,
      headline: `Headline: ${text}`,
      byline: text,
      summary: text,
      published: '2020',
      paragraphs: [`Before “${text}” after`, `“${text}`, text],
      quotations: [{ id: 'q', speaker: 'ada', parts: [text], note: `Note ${text}` }],
    }),
  );
  let records: ReadonlyMap<string, LoadedRecord>;
  beforeAll(async () => {
    records = await storedRecords(articles);
  });

  test.each(words)('gives text with %s back as printed: %s', (name, text) => {
    const number = words.findIndex(([other]) => other === name);
    const { id, headline, facts, byline, passages, quotations } = records.get(`a${number}`) ?? expect.fail();
    expect({ id, headline: headline.text, facts, byline: byline.text }).toEqual({
      id: `a${number}`,
      headline: `Headline: ${text}`,
      facts: '2020',
      byline: `2020. ${text}`,
    });
    expect(passages.map((passage) => [passage.number, passage.text])).toEqual([
      [undefined, text],
      [1, `Before “${text}” after`],
      [2, `“${text}`],
      [3, text],
    ]);
    expect(
      quotations.map(({ id: quotation, speaker, occasion, parts, about }) => ({
        quotation,
        speaker,
        occasion,
        parts: parts.map(({ text: printed, paragraph, start }) => [printed, paragraph, start]),
        note: about.note,
      })),
    ).toEqual([
      {
        quotation: 'q',
        speaker: 'Ada Lovell',
        occasion: ', date not recorded',
        parts: [[text, 1, 8]],
        note: `Note ${text}`,
      },
    ]);
  });

  test('does not take a word before a quotation for its opening mark', async () => {
    const paragraphs = ['She said—“so what?”—and (“never”) left;“soon”', '彼女は「橋は」と言った'];
    const parts = ['so what?', 'never', 'soon', '橋は'];
    const quotations = parts.map((part, number) => ({ id: `q${number}`, speaker: 'ada', parts: [part] }));
    const stored = (
      await storedRecords([article({ id: 'close', headline: 'Untitled', published: '2020', paragraphs, quotations })])
    ).get('close');
    expect(stored?.passages.slice(1).map(({ text }) => text)).toEqual(paragraphs);
    expect(
      stored?.quotations.map(({ parts: own }) =>
        own.map(({ text, from, to }) => [text, stored.words.slice(from, to).map(([form]) => form)]),
      ),
    ).toEqual([[['so what?', ['so', 'what']]], [['never', ['never']]], [['soon', ['soon']]], [['橋は', ['橋']]]]);
  });

  test('keeps the parts of a quotation that is interrupted, in one paragraph or between two', async () => {
    const parts = ['So it goes,', 'so it goes,', 'and (so) on.'];
    const interrupted = article({
      id: 'interrupted',
      headline: 'Untitled',
      published: '2020',
      paragraphs: ['So it goes, they say. “So it goes,” he said, “so it goes,”', '“and (so) on.”'],
      quotations: [],
    });
    const places = [
      { paragraph: 1, start: 23, end: 34 },
      { paragraph: 1, start: 46, end: 57 },
      { paragraph: 2, start: 1, end: 13 },
    ];
    const stored = await storedRecords([{ ...interrupted, quotations: [{ id: 'q', speaker: 'ben', parts, places }] }]);
    expect(
      stored.get('interrupted')?.quotations[0]?.parts.map(({ text, paragraph, start }) => ({ text, paragraph, start })),
    ).toEqual(places.map(({ paragraph, start }, number) => ({ text: parts[number], paragraph, start })));
  });
});

test('the marks in a record can be taken out again, whatever the text', () => {
  const piece = fc.constantFrom(
    'a',
    'l',
    '’',
    "'",
    '—',
    '…',
    ' ',
    '(',
    '[',
    '“',
    '”',
    '-',
    '.',
    '1',
    '東',
    'é',
    '&',
    '<',
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => `a${pieces.join('')}z`);
  fc.assert(
    fc.property(text, (words) => {
      const own = article({
        id: 'a',
        headline: 'Untitled',
        published: '2020',
        paragraphs: [`He said: “${words}”`],
        quotations: [{ id: 'q', speaker: 'ada', parts: [words] }],
      });
      const html = searchRecord(own, NAMES, 'en').html;
      const span = /<span[^>]*>([^<]*)<\/span>/.exec(html)?.[1] ?? '';
      const shown = span.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      expect(printedText(withoutOpening(shown))).toBe(words);
    }),
  );
});
