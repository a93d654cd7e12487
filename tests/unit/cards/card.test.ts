import { expect, test } from 'vitest';
import { archiveCard, articleCard, cardAlt, quotationCard, type CardSite } from '../../../src/cards/card.ts';
import { cardChoice, MOST_CARDS_UNASKED } from '../../../src/cards/card-choice.ts';
import { cardKey } from '../../../src/cards/card-key.ts';
import { cardList } from '../../../src/cards/card-list.ts';
import { settableCard } from '../../../src/cards/missing-letters.ts';
import { textDirection } from '../../../src/cards/text-direction.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { addressOf, anArchive, anArticle, aQuotation, printed } from '../../fixtures/printed.ts';

const site: CardSite = {
  title: 'The Door Archive',
  description: 'All about doors.',
  language: 'en',
  words: interfaceLanguage('en'),
  address: addressOf,
};
const archive = anArchive([]);

test('the card of a quotation has its words, whose they are, when, to whom, by whom printed and where to find them', () => {
  const quotation = printed(
    { parts: ['I thought it was great,', 'and I kept it open.'], to: 'variety', said: '2022-01?' },
    { outlet: 'variety', published: '2022-02-02' },
  );
  expect(quotationCard(quotation, archive, site)).toEqual({
    kind: 'quotation',
    paragraphs: ['“I thought it was great,”', '“and I kept it open.”'],
    closing: '”',
    name: 'Antonia Ember',
    details: ['Said in January 2022 (uncertain), to Variety', 'Printed by Variety, 2 February 2022'],
    archive: 'The Door Archive',
    address: 'someone.github.io/archive/q/7k2m9x4d/',
    addressWhenCut: 'All the words: someone.github.io/archive/q/7k2m9x4d/',
    language: 'en',
    direction: 'ltr',
  });
});

test('the card of a quotation names the speaker as the page does: by the name of today, and as printed', () => {
  expect(quotationCard(printed({ as: 'Antonia Frost' }), archive, site).name).toBe(
    'Antonia Ember (printed as Antonia Frost)',
  );
});

test('what is not recorded is said to be so', () => {
  expect(quotationCard(printed({}), archive, site).details).toEqual([
    'Date of saying not recorded',
    'Printed by an outlet that is not recorded, 2 February 2022',
  ]);
  expect(quotationCard(printed({ to: 'variety' }), archive, site).details[0]).toBe(
    'Date of saying not recorded, to Variety',
  );
  expect(articleCard(anArticle({ headlineBy: 'printed', published: '2023-06~' }), archive, site)).toEqual({
    kind: 'article',
    paragraphs: ['A door stays open'],
    name: 'Outlet not recorded',
    details: ['about June 2023'],
    archive: 'The Door Archive',
    address: 'someone.github.io/archive/articles/2022-02-02-open-door/',
    addressWhenCut: 'All the words: someone.github.io/archive/articles/2022-02-02-open-door/',
    language: 'en',
    direction: 'ltr',
  });
});

test('the card of an article counts its quotations', () => {
  const details = (count: number): readonly string[] =>
    articleCard(
      anArticle({ headlineBy: 'printed', quotations: Array.from({ length: count }, () => aQuotation()) }),
      archive,
      site,
    ).details;
  expect(details(1)).toEqual(['2 February 2022', '1 quotation, word for word']);
  expect(details(2)).toEqual(['2 February 2022', '2 quotations, word for word']);
});

test('the card of an article says when its headline is not the original’s', () => {
  expect(articleCard(anArticle({ headlineBy: 'archive' }), archive, site).details).toEqual([
    '2 February 2022. The headline is the archive’s',
  ]);
});

test('the card of the archive says what it collects', () => {
  expect(archiveCard(site)).toEqual({
    kind: 'archive',
    paragraphs: ['All about doors.'],
    details: [],
    archive: 'The Door Archive',
    address: 'someone.github.io/archive/',
    addressWhenCut: 'All the words: someone.github.io/archive/',
    language: 'en',
    direction: 'ltr',
  });
});

test('texts are in the form in which fonts have them, and look the same', () => {
  const parts = ['Cafe\u0301\u00a0and  tea\u2011time\n\u{1f3f3}\ufe0f'];
  expect(quotationCard(printed({ parts }), archive, site).paragraphs).toEqual([
    '“Caf\u00e9\u00a0and tea-time \u{1f3f3}”',
  ]);
});

test('words stand between the marks of their language, which no line end takes from them', () => {
  const french = quotationCard(printed({ parts: ['Oui.'], language: 'fr' }), archive, site);
  const german = quotationCard(printed({ parts: ['Ja.'] }, { language: 'de' }), archive, site);
  expect([french, german].map(({ paragraphs, closing }) => [...paragraphs, closing])).toEqual([
    ['«\u00a0Oui.\u00a0»', '\u00a0»'],
    ['„Ja.“', '“'],
  ]);
});

test('an address is shown as people read it', () => {
  const quotation = printed({});
  const address = (path: string): string => `https://example.org/${encodeURI('größe')}${path}`;
  expect(quotationCard(quotation, archive, { ...site, address }).address).toBe('example.org/größe/q/7k2m9x4d/');
});

test('who does not see a card is told all of it, long words up to a marked cut', () => {
  expect(cardAlt(quotationCard(printed({ said: '2022' }), archive, site))).toBe(
    '“I thought it was great.” · Antonia Ember · Said in 2022 · Printed by an outlet that is not recorded, 2 February 2022',
  );
  const long = cardAlt(articleCard(anArticle({ headline: 'door '.repeat(100) }), archive, site));
  expect(long).toBe(`${'door '.repeat(48)}… · Outlet not recorded · 2 February 2022. The headline is the archive’s`);
});

test('what no font has is left out, and the archive’s name stands for words that cannot be set', () => {
  const lacks = (text: string): readonly string[] => [...text].filter((character) => character === '門');
  const card = quotationCard(printed({ parts: ['Open the 門!', 'Now.'] }, { outlet: 'variety' }), archive, site);
  expect(settableCard(card, lacks)).toEqual({
    card: { ...card, kind: 'archive', paragraphs: ['The Door Archive'] },
    missing: ['門'],
  });
  const { name, ...unnamed } = card;
  expect(name).toBe('Antonia Ember');
  expect(
    settableCard(
      { ...card, paragraphs: ['“Now.”'], name: '門番', archive: '門', details: ['門', 'Said in 2022'] },
      lacks,
    ).card,
  ).toEqual({ ...unnamed, paragraphs: ['“Now.”'], archive: '', details: ['Said in 2022'] });
  const unaddressed = { ...card, address: '門.example', addressWhenCut: 'All the words: 門.example' };
  expect(settableCard({ ...unaddressed, paragraphs: ['“Now.”'] }, lacks).card).toEqual({
    ...unaddressed,
    paragraphs: ['“Now.”'],
    address: '',
    addressWhenCut: '',
  });
  expect(settableCard(card, () => [])).toEqual({ card, missing: [] });
});

test('every word on a card changes the key under which its picture is kept', () => {
  const card = quotationCard(printed({ said: '2022', to: 'variety' }), archive, site);
  const others = [
    { ...card, kind: 'article' as const },
    { ...card, paragraphs: ['“I thought it was great!”'] },
    { ...card, paragraphs: [...card.paragraphs, '“Yes.”'] },
    { ...card, name: 'Antonia Embers' },
    { ...card, details: card.details.toReversed() },
    { ...card, archive: 'The Other Archive' },
    { ...card, address: 'example.org/q/7k2m9x4d/' },
    { ...card, addressWhenCut: 'Alle Worte: example.org/q/7k2m9x4d/' },
    { ...card, language: 'fr' },
  ];
  expect(new Set([card, ...others].map(cardKey)).size).toBe(others.length + 1);
  expect(cardKey(structuredClone(card))).toBe(cardKey(card));
});

test('a site has the cards that its keeper chose', () => {
  const held = anArchive([anArticle({ id: 'door', quotations: [aQuotation({ id: 'a' }), aQuotation({ id: 'b' })] })]);
  const paths = (choice: 'all' | 'articles' | 'none'): readonly string[] =>
    cardList(held, site, choice).map(({ path }) => path);
  expect(paths('none')).toEqual(['/cards/archive.png']);
  expect(paths('articles')).toEqual(['/cards/archive.png', '/cards/articles/door.png']);
  expect(paths('all')).toEqual(['/cards/archive.png', '/cards/articles/door.png', '/cards/q/a.png', '/cards/q/b.png']);
});

test('without a choice a large archive has cards for articles only', () => {
  const holding = (quotations: number) => [
    anArticle({ quotations: Array.from({ length: quotations }, () => aQuotation()) }),
  ];
  expect(cardChoice(undefined, holding(MOST_CARDS_UNASKED - 1))).toBe('all');
  expect(cardChoice('', holding(MOST_CARDS_UNASKED))).toBe('articles');
  expect(cardChoice('all', holding(MOST_CARDS_UNASKED))).toBe('all');
  expect(cardChoice('none', [])).toBe('none');
  expect(() => cardChoice('some', [])).toThrowErrorMatchingInlineSnapshot(
    `[Error: CARDS is "some". Set it to all, articles or none, or leave it out.]`,
  );
});

test('a text runs as its first letter does', () => {
  expect(textDirection('“The door (דלת) is open”')).toBe('ltr');
  expect(textDirection('“2022: דלת in English”')).toBe('rtl');
  expect(textDirection('“باب”')).toBe('rtl');
  expect(textDirection('2022')).toBe('ltr');
});
