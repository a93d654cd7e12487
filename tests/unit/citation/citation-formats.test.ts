import { describe, expect, test } from 'vitest';
import type { Quotation, Speaker } from '../../../src/archive/article.ts';
import {
  CITATION_FORMATS,
  formatCitation,
  formatInText,
  formatQuotedIn,
} from '../../../src/citation/edge/citation-formats.ts';
import { makeTypesetter } from '../../../src/citation/edge/typesetter.ts';
import { plainText, setMarkup } from '../../../src/citation/set-text.ts';
import { quotedSpeaker, type QuotedSpeaker } from '../../../src/citation/quoted-speaker.ts';
import type { CslItem } from '../../../src/citation/citation.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';

const english = interfaceLanguage('en');

const king: QuotedSpeaker = { name: 'Michael Patrick King', shortName: 'King', named: true, paragraphs: [2] };

const STYLES = ['apa', 'mla', 'chicago'] as const;

/** The work in each of the three styles. */
function inStyles(item: CslItem): readonly string[] {
  return STYLES.map((style) => plainText(formatCitation(item, style, english)));
}

function quotedInStyles(item: CslItem): readonly string[] {
  return STYLES.map((style) => plainText(formatQuotedIn(item, king, style, english)));
}

const archivePage: CslItem = {
  id: '2023-06-never-say-never',
  type: 'webpage',
  title: '“Never say never,” King says',
  'container-title': 'The Cameo Archive',
  genre: 'archive record of an article of June 2023 (uncertain) in PEOPLE',
  issued: { 'date-parts': [[2026, 11, 21]] },
  'original-date': { 'date-parts': [[2023, 6]], circa: true },
  'original-publisher': 'PEOPLE',
  URL: 'https://archive.example/articles/2023-06-never-say-never/',
};

const withoutOutlet: CslItem = {
  id: '2022-02-02-no-open-invitation-original',
  type: 'article-newspaper',
  title: '[“No open invitation” for Kim Cattrall]',
  issued: { 'date-parts': [[2022, 2, 2]] },
};

const original: CslItem = { ...withoutOutlet, 'container-title': 'Us Weekly' };

test('cites the page of the archive', () => {
  expect(inStyles(archivePage)).toEqual([
    '“Never say never,” King says [Archive record of an article of June 2023 (uncertain) in PEOPLE]. (2026, November 21). The Cameo Archive. https://archive.example/articles/2023-06-never-say-never/ (Original work published ca. 2023)',
    '“‘Never Say Never,’ King Says.” [June 2023?]. The Cameo Archive, 21 Nov. 2026, https://archive.example/articles/2023-06-never-say-never/. Archive record of an article of June 2023 (uncertain) in PEOPLE.',
    'The Cameo Archive. “‘Never Say Never,’ King Says.” Archive record of an article of June 2023 (uncertain) in PEOPLE, November 21, 2026. https://archive.example/articles/2023-06-never-say-never/.',
  ]);
});

test('gives the last word of a title a capital, behind an apostrophe too', () => {
  const [, mla, chicago] = inStyles({ ...original, title: 'How King’s cameo came about' });
  expect([mla, chicago]).toEqual([
    '“How King’s Cameo Came About.” Us Weekly, 2 Feb. 2022.',
    'Us Weekly. “How King’s Cameo Came About.” February 2, 2022.',
  ]);
});

test('names the author, as the article’s byline is printed', () => {
  const author = [{ literal: 'Antonia Ember' }] as const;
  expect(inStyles({ ...archivePage, author })).toEqual([
    'Antonia Ember. (2026, November 21). “Never say never,” King says [Archive record of an article of June 2023 (uncertain) in PEOPLE]. The Cameo Archive. https://archive.example/articles/2023-06-never-say-never/ (Original work published ca. 2023)',
    'Antonia Ember. “‘Never Say Never,’ King Says.” [June 2023?]. The Cameo Archive, 21 Nov. 2026, https://archive.example/articles/2023-06-never-say-never/. Archive record of an article of June 2023 (uncertain) in PEOPLE.',
    'Antonia Ember. “‘Never Say Never,’ King Says.” Archive record of an article of June 2023 (uncertain) in PEOPLE. The Cameo Archive, November 21, 2026. https://archive.example/articles/2023-06-never-say-never/.',
  ]);
  expect(quotedInStyles({ ...original, author })).toEqual([
    '(King, as cited in Antonia Ember, 2022, para. 2)',
    '(qtd. in Antonia Ember)',
    'Michael Patrick King, quoted in Antonia Ember, [“No open invitation” for Kim Cattrall], Us Weekly, February 2, 2022.',
  ]);
});

test('cites an original of a certain date under a supplied headline', () => {
  expect(inStyles(original)).toEqual([
    '[“No open invitation” for Kim Cattrall]. (2022, February 2). Us Weekly.',
    '[“No open invitation” for Kim Cattrall]. Us Weekly, 2 Feb. 2022.',
    'Us Weekly. [“No open invitation” for Kim Cattrall]. February 2, 2022.',
  ]);
});

test('shows in every style that a date is uncertain', () => {
  expect(inStyles({ ...original, issued: { 'date-parts': [[2023, 6]], circa: true } })).toEqual([
    '[“No open invitation” for Kim Cattrall]. (ca. 2023, June). Us Weekly.',
    '[“No open invitation” for Kim Cattrall]. Us Weekly, [June 2023?].',
    'Us Weekly. [“No open invitation” for Kim Cattrall]. [June 2023?].',
  ]);
  expect(
    plainText(formatCitation({ ...original, issued: { 'date-parts': [[2023, 9, 4]], circa: true } }, 'mla', english)),
  ).toBe('[“No open invitation” for Kim Cattrall]. Us Weekly, [4 Sept. 2023?].');
  expect(
    plainText(formatCitation({ ...original, issued: { 'date-parts': [[2023]], circa: true } }, 'mla', english)),
  ).toBe('[“No open invitation” for Kim Cattrall]. Us Weekly, [2023?].');
});

test('cites an original whose outlet is not known', () => {
  expect(inStyles({ ...withoutOutlet, issued: { 'date-parts': [[2023, 8]], circa: true } })).toEqual([
    '[“No open invitation” for Kim Cattrall]. (ca. 2023, August).',
    '[“No open invitation” for Kim Cattrall]. [Aug. 2023?].',
    '[“No open invitation” for Kim Cattrall]. [August 2023?].',
  ]);
});

test('cites an original by its printed headline and its address', () => {
  expect(
    inStyles({ ...original, title: 'Cattrall is back', URL: 'https://people.com/cattrall', language: 'en' }),
  ).toEqual([
    'Cattrall is back. (2022, February 2). Us Weekly. https://people.com/cattrall',
    '“Cattrall Is Back.” Us Weekly, 2 Feb. 2022, https://people.com/cattrall.',
    'Us Weekly. “Cattrall Is Back.” February 2, 2022. https://people.com/cattrall.',
  ]);
});

test('keeps the capitals of a headline that is not English', () => {
  expect(plainText(formatCitation({ ...original, title: 'Sag niemals nie', language: 'de' }, 'mla', english))).toBe(
    '“Sag niemals nie.” Us Weekly, 2 Feb. 2022.',
  );
});

test('names the speaker and the work in which the words were read', () => {
  const doubtful: CslItem = { ...original, issued: { 'date-parts': [[2023, 6]], circa: true } };
  expect(quotedInStyles(doubtful)).toEqual([
    '(King, as cited in [“No open invitation” for Kim Cattrall], ca. 2023, para. 2)',
    '(qtd. in [“No open invitation” for Kim Cattrall])',
    'Michael Patrick King, quoted in [“No open invitation” for Kim Cattrall], Us Weekly, [June 2023?].',
  ]);
});

test('sets a headline of the archive’s without quotation marks and as it is, within a text and in a list', () => {
  const described: CslItem = { ...withoutOutlet, title: "[King on Cattrall's “moment”]" };
  expect(inStyles(described)).toEqual([
    '[King on Cattrall’s “moment”]. (2022, February 2).',
    '[King on Cattrall’s “moment”]. 2 Feb. 2022.',
    '[King on Cattrall’s “moment”]. February 2, 2022.',
  ]);
  expect(quotedInStyles(described)).toEqual([
    '(King, as cited in [King on Cattrall’s “moment”], 2022, para. 2)',
    '(qtd. in [King on Cattrall’s “moment”])',
    'Michael Patrick King, quoted in [King on Cattrall’s “moment”], February 2, 2022.',
  ]);
});

test('has the italics of each style', () => {
  const html = (item: CslItem) => STYLES.map((style) => setMarkup(formatCitation(item, style, english)).html);
  expect(html({ ...original, title: 'A & B', 'container-title': 'News & More' })).toEqual([
    'A &amp; B. (2022, February 2). <i>News &amp; More</i>.',
    '“A &amp; B.” <i>News &amp; More</i>, 2 Feb. 2022.',
    '<i>News &amp; More</i>. “A &amp; B.” February 2, 2022.',
  ]);
  const about = 'Archive record of an article of June 2023 (uncertain) in <i>PEOPLE</i>';
  const address = 'https://archive.example/articles/2023-06-never-say-never/';
  expect(html(archivePage)).toEqual([
    `<i>“Never say never,” King says</i> [${about}]. (2026, November 21). The Cameo Archive. ${address} (Original work published ca. 2023)`,
    `“‘Never Say Never,’ King Says.” [June 2023?]. <i>The Cameo Archive</i>, 21 Nov. 2026, ${address}. ${about}.`,
    `The Cameo Archive. “‘Never Say Never,’ King Says.” ${about}, November 21, 2026. ${address}.`,
  ]);
  expect(setMarkup(formatQuotedIn(original, king, 'chicago', english)).html).toBe(
    'Michael Patrick King, quoted in [“No open invitation” for Kim Cattrall], <i>Us Weekly</i>, February 2, 2022.',
  );
});

test.each([
  ["Fisherman's Friend", '<i>Fisherman’s Friend</i>', '<i>Fisherman’s Friend</i>.', '<i>Fisherman’s Friend</i>,'],
  ["L'Écho du port", '<i>L’Écho du port</i>', '<i>L’Écho du port</i>.', '<i>L’Écho du port</i>,'],
  ['The "Quay"', '<i>The “Quay”</i>', '<i>The “Quay.”</i>', '<i>The “Quay,”</i>'],
  ['"Quay" (News)', '<i>“Quay” (News)</i>', '<i>“Quay” (News)</i>.', '<i>“Quay” (News)</i>,'],
] as const)('sets the periodical %s in italics, and the description behind the title', (outlet, apa, mla, chicago) => {
  const genre = `archived copy of an article of May 2021 in ${outlet}`;
  const item: CslItem = { ...archivePage, title: 'The ferry', genre, 'original-publisher': outlet };
  const address = 'https://archive.example/articles/2023-06-never-say-never/';
  const about = 'Archived copy of an article of May 2021 in';
  expect(STYLES.map((style) => setMarkup(formatCitation(item, style, english)).html)).toEqual([
    `<i>The ferry</i> [${about} ${apa}]. (2026, November 21). The Cameo Archive. ${address} (Original work published ca. 2023)`,
    `“The Ferry.” [June 2023?]. <i>The Cameo Archive</i>, 21 Nov. 2026, ${address}. ${about} ${mla}`,
    `The Cameo Archive. “The Ferry.” ${about} ${chicago} November 21, 2026. ${address}.`,
  ]);
});

test('cites an article by its whole title, within a text and in a note', () => {
  const item: CslItem = {
    ...archivePage,
    title: 'Dr. Ember returns: a long way home from the US and UK',
  };
  expect(STYLES.map((style) => setMarkup(formatInText(item, style, english)).html)).toEqual([
    '(<i>Dr. Ember Returns: A Long Way Home from the US and UK</i>, ca. 2023/2026)',
    '(“Dr. Ember Returns: A Long Way Home from the US and UK”)',
    '“Dr. Ember Returns: A Long Way Home from the US and UK,” archive record of an article of June 2023 (uncertain) in <i>PEOPLE</i>, The Cameo Archive, November 21, 2026, https://archive.example/articles/2023-06-never-say-never/.',
  ]);
  const supplied: CslItem = { ...original, title: '[The long way home]' };
  expect(STYLES.map((style) => plainText(formatInText(supplied, style, english)))).toEqual([
    '([The long way home], 2022)',
    '([The long way home])',
    '[The long way home], Us Weekly, February 2, 2022.',
  ]);
});

test('names no source that has no name', () => {
  const source = { name: 'A source quoted by PEOPLE', shortName: 'A source quoted by PEOPLE', named: false };
  const item: CslItem = { ...original, title: 'The ferry' };
  const cited = STYLES.map((style) =>
    plainText(formatQuotedIn(item, { ...source, paragraphs: [2, 3, 4, 7] }, style, english)),
  );
  expect(cited).toEqual([
    '(“The Ferry,” 2022, paras. 2–4, 7)',
    '(qtd. in “The Ferry”)',
    'Quoted in “The Ferry,” Us Weekly, February 2, 2022.',
  ]);
});

describe('the speaker of a quotation', () => {
  const quotation: Quotation = {
    id: '7k2m9x4d',
    speaker: 'x',
    parts: ['Never.', 'No.'],
    places: [
      { paragraph: 3, start: 0, end: 6 },
      { paragraph: 2, start: 0, end: 3 },
    ],
  };
  const shortName = (speaker: Partial<Speaker>, as?: string) =>
    quotedSpeaker(
      as === undefined ? quotation : { ...quotation, as },
      { id: 'x', name: 'X', kind: 'person', roles: [], aliases: [], ...speaker },
      'archive',
    ).shortName;

  test.each([
    ['ends the name', { name: 'Antonia Ember', aliases: ['Ember', 'Toni'] }, 'Ember'],
    ['has several words', { name: 'Lola del Mar', aliases: ['Lola', 'del Mar'] }, 'del Mar'],
    ['may be one of two', { name: 'Lola Rosa Mar', aliases: ['Mar', 'Rosa Mar'] }, 'Lola Rosa Mar'],
    ['stands before a suffix', { name: 'Ben Okafor Jr.', aliases: ['Okafor'] }, 'Okafor'],
    ['has a number', { name: 'King Otto Emil II', aliases: ['Otto Emil II', 'Emil'] }, 'Otto Emil II'],
    ['begins a name without spaces', { name: '浜村春子', familyName: '浜村', aliases: ['春子'] }, '浜村'],
    ['nothing shows in a name without spaces', { name: '浜村春子', aliases: ['浜村', '春子'] }, '浜村春子'],
    ['comes first, as the register says', { name: 'Wei Lan', familyName: 'Wei', aliases: ['Wei'] }, 'Wei'],
    ['is not known', { name: 'Wei Lan', aliases: ['Wei'] }, 'Wei Lan'],
    ['does not exist', { name: 'Lolita', aliases: ['L.'] }, 'Lolita'],
    ['is none of an outlet', { name: 'Harbour Post', kind: 'outlet', aliases: ['Post'] }, 'Harbour Post'],
  ] as const)('has the family name that %s', (_, speaker, expected) => {
    expect(shortName(speaker)).toBe(expected);
  });

  test('is named as printed, with the family name of today where it is another', () => {
    const hill: Partial<Speaker> = { name: 'Ada Marsh', aliases: ['Hill', 'Marsh'] };
    expect(['Ada Hill', 'A. Marsh', 'Marsh'].map((as) => shortName(hill, as))).toEqual([
      'Hill [Marsh]',
      'Marsh',
      'Marsh',
    ]);
    expect(shortName({ name: 'Ada Marsh', aliases: ['Hill'] }, 'Ada Hill')).toBe('Ada Hill [Ada Marsh]');
  });

  test('stands in the paragraphs of the archive’s page, and in none that are known of the original', () => {
    const speaker: Speaker = { id: 'x', name: 'X', kind: 'person', roles: [], aliases: [] };
    expect(
      (['archive', 'original'] as const).map((target) => quotedSpeaker(quotation, speaker, target).paragraphs),
    ).toEqual([[2, 3], []]);
  });
});

test('reads no text as markup', () => {
  const title = 'a <i>b</i> <script>c</script> &amp; & {d} e|f \\g <span class="nocase">h</span>';
  expect(inStyles({ ...original, title, 'container-title': '<b>US</b> & Co' })).toEqual([
    'a <i>b</i> <script>c</script> &amp; & {d} e|f \\g <span class="nocase">h</span>. (2022, February 2). <b>US</B> & Co.',
    '“A <i>b</I> <script>c</Script> &amp; & {d} E|f \\g <span Class="nocase">h</Span>.” <b>US</B> & Co, 2 Feb. 2022.',
    '<b>US</b> & Co. “A <i>b</I> <script>c</Script> &amp; & {d} E|f \\g <span Class="nocase">h</Span>.” February 2, 2022.',
  ]);
});

test('gives the quotations of one article the same result with and without templates', () => {
  for (const style of STYLES) {
    const anew = makeTypesetter(style, 'en-US');
    for (const URL of ['https://archive.example/q/7k2m9x4d/', 'https://a.example/$&/', 'https://a.example/x.']) {
      const item: CslItem = { ...archivePage, id: URL, URL, note: 'Quoting Michael Patrick King' };
      expect(plainText(formatCitation(item, style, english))).toBe(plainText(anew(item).entry));
      expect(plainText(formatInText(item, style, english))).toBe(plainText(anew(item).inText));
    }
  }
});

test('hands out CSL-JSON as a list of one work', () => {
  expect(JSON.parse(formatCitation(original, 'csl-json', english))).toEqual([original]);
});

test('names every format, and writes records', () => {
  expect(CITATION_FORMATS).toEqual({
    apa: 'APA 7',
    mla: 'MLA 9',
    chicago: 'Chicago 17',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
    'iso690-de': 'DIN ISO 690',
    'iso690-fr': 'ISO 690',
    'iso690-es': 'UNE-ISO 690',
    sist02: 'SIST 02',
  });
  expect(formatCitation(original, 'bibtex', english)).toContain('@misc{2022-02-02-no-open-invitation-original,');
  expect(formatCitation(original, 'ris', english)).toContain('TY  - NEWS');
});
