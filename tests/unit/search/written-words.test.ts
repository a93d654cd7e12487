import { beforeAll, describe, expect, test } from 'vitest';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { interpretationInWords } from '../../../src/search/page/messages.ts';
import type { SearchEngine } from '../../../src/search/query/engine.ts';
import { article, engineOver, found, ids, request } from './search-archive.ts';

/** The search over an archive with one article for each sentence. */
interface SentenceSearch {
  readonly sentences: readonly string[];
  readonly engine: SearchEngine;
}

async function searchOf(sentences: readonly string[], language: string): Promise<SentenceSearch> {
  const articles = sentences.map((sentence, number) =>
    article({ id: `${number}`, headline: 'Untitled', summary: 'None', published: '2020', paragraphs: [sentence] }),
  );
  return { sentences, engine: await engineOver(articles, language) };
}

/** The sentences that a query finds, and the words it reports. */
async function findings({ sentences, engine }: SentenceSearch, text: string): Promise<unknown> {
  const outcome = found(await engine.search(request(text)));
  const { corrected, missing } = outcome.interpretation;
  return { found: (await ids(outcome)).map((id) => sentences[Number(id)]).toSorted(), corrected, missing };
}

/** Spellings of one thing, each found by each query. */
interface Spellings {
  readonly printed: readonly string[];
  readonly typed: readonly string[];
}

function describeSpellings(name: string, language: string, all: readonly Spellings[]): void {
  describe(name, () => {
    let search: SentenceSearch;
    beforeAll(async () => {
      search = await searchOf(
        all.flatMap(({ printed }) => printed),
        language,
      );
    });
    test.each(all.flatMap(({ printed, typed }) => typed.map((query) => [query, printed] as const)))(
      '%s finds %j and nothing else',
      async (query, printed) => {
        expect(await findings(search, query)).toEqual({ found: printed.toSorted(), corrected: [], missing: [] });
      },
    );
  });
}

describeSpellings('hashtags, initials and names', 'en', [
  { printed: ['#MeToo changed newsrooms'], typed: ['#metoo', '#MeToo', 'metoo', 'me too', '“me too”'] },
  { printed: ['The #BlackLivesMatter march'], typed: ['#blacklivesmatter', 'black lives matter'] },
  { printed: ['She holds a Ph.D. in chemistry', 'He owns some PhD from Leeds'], typed: ['PhD', 'Ph.D.', 'phd'] },
  {
    printed: ['Inside JFK airport', 'The J.F.K. library', 'Sworn in: J. F. K. himself'],
    typed: ['JFK', 'J.F.K.', 'J. F. K.'],
  },
  {
    printed: ['The poet T.S. Eliot wrote', 'The editor T. S. Eliot read'],
    typed: ['T.S. Eliot', 'T. S. Eliot', 'TS Eliot'],
  },
  { printed: ['Flying to Hawaiʻi tomorrow'], typed: ['Hawaiʻi', 'Hawaii', 'Hawai’i'] },
  { printed: ['Some Ba‘th party', 'The city of Bath flooded'], typed: ['Ba‘th', 'Bath'] },
  { printed: ['The firm L’Oréal grew'], typed: ['Oréal', 'oreal', 'L’Oréal', "l'oreal", 'loreal'] },
  { printed: ['Giscard d’Estaing spoke'], typed: ['destaing', 'd’Estaing', 'Estaing'] },
  {
    printed: ['That anti-establishment mood'],
    typed: ['anti-establishment', 'antiestablishment', 'anti establishment'],
  },
  { printed: ['Send some e-mail today'], typed: ['e-mail', 'email'] },
  { printed: ['Everything ends here—the fans’—and nowhere…perhaps'], typed: ['fans', 'nowhere', 'perhaps'] },
]);

describe('two words or one', () => {
  test.each([
    ['J. F. K. himself', 'JFK'],
    ['J. F. K. himself', 'J.F.K.'],
    ['The multiverse is infinite', 'multi verse'],
    ['The multiverse is infinite', 'multi-verse'],
    ['The multi verse is infinite', 'multiverse'],
    ['The multi-verse is infinite', 'multiverse'],
    ['The multi-verse is infinite', 'multi verse'],
  ])('%j is found by %j', async (printed, typed) => {
    const search = await searchOf([printed, 'Something else'], 'en');
    expect(await findings(search, typed)).toMatchObject({ found: [printed], corrected: [] });
  });
});

describeSpellings('numbers', 'en', [
  { printed: ['About 1000 sailors', 'About 1,000 soldiers', 'About 1 000 nurses'], typed: ['1000', '1,000', '1 000'] },
  { printed: ['It cost 2500000 dollars', 'It cost 2,500,000 euros'], typed: ['2500000', '2,500,000'] },
  { printed: ['He waited 2½ hours'], typed: ['2½'] },
  { printed: ['Room 212 stayed empty'], typed: ['212'] },
  { printed: ['It raised $1.5m yesterday'], typed: ['$1.5m', '1.5m'] },
  { printed: ['The 25th amendment', 'Only 25 people came'], typed: ['25th', '25'] },
  { printed: ['في سنة ١٩٨٦ كان', 'It was 1986 then'], typed: ['1986', '١٩٨٦'] },
]);

describeSpellings('Hindi vowels', 'hi', [
  { printed: ['मेरा दिल टूटा'], typed: ['दिल'] },
  { printed: ['आज दाल बनी'], typed: ['दाल'] },
  { printed: ['यह दल जीता'], typed: ['दल'] },
  { printed: ['वह “हिन्दी में” बोला'], typed: ['हिन्दी', '“हिन्दी में”'] },
]);

describeSpellings('Korean particles', 'ko', [
  { printed: ['그는 서울에서 살았다'], typed: ['서울', '서울에서', '서울은'] },
  { printed: ['부산은 크다'], typed: ['부산', '부산에서'] },
  { printed: ['“다리는 아름답다” 말했다'], typed: ['다리', '다리가', '“다리는 아름답다”'] },
]);

describeSpellings('Hebrew prefixes', 'he', [
  { printed: ['הוא גר בירושלים'], typed: ['ירושלים', 'בירושלים', 'לירושלים'] },
  { printed: ['זה סֵפֶר טוב'], typed: ['ספר', 'הספר'] },
]);

describeSpellings('Arabic article, letters and marks', 'ar', [
  { printed: ['في المكتبة الكبيرة'], typed: ['مكتبة', 'مكتبه', 'المكتبة', 'المكتبه', 'مكتـــبة'] },
  { printed: ['هذه قصة قصيرة'], typed: ['قصة', 'قصه', 'القصة'] },
  { printed: ['جسر جميـــل جدا'], typed: ['جميل', 'الجميل', 'جميـل'] },
  { printed: ['قال مُحَمَّد شيئا'], typed: ['محمد', 'ومحمد'] },
]);

describeSpellings('Khmer without spaces', 'km', [
  { printed: ['ខ្ញុំស្រឡាញ់ភ្នំពេញណាស់'], typed: ['ភ្នំពេញ', 'ស្រឡាញ់', '“ស្រឡាញ់ភ្នំពេញ”'] },
  { printed: ['គាត់ទៅផ្សារ'], typed: ['ផ្សារ'] },
]);

describeSpellings('Burmese without spaces', 'my', [
  { printed: ['မြန်မာနိုင်ငံသည်လှသည်'], typed: ['မြန်မာ', 'မြန်မာနိုင်ငံ'] },
  { printed: ['သူကျောင်းသွားသည်'], typed: ['ကျောင်း'] },
]);

describeSpellings('Chinese with its own phrase marks', 'zh', [
  { printed: ['他说《人民日报》很重要'], typed: ['《人民日报》', '重要'] },
  { printed: ['日报说人民很好'], typed: ['“日报说人民”', '《民很好》'] },
]);

describeSpellings('Japanese', 'ja', [
  { printed: ['東京は大きい'], typed: ['東京', '東京は', '“東京は大”'] },
  { printed: ['彼女が「橋が美しい」と言った'], typed: ['橋', '「橋が美しい」'] },
]);

describeSpellings('Thai', 'th', [
  { printed: ['เขาพูดว่าสะพานสวย'], typed: ['สะพาน', 'สะพานสวย'] },
  { printed: ['แม่น้ำใหญ่มาก'], typed: ['แม่น้ำ'] },
]);

describeSpellings('German compounds and umlauts', 'de', [
  { printed: ['Die alte Holzbrücke brennt'], typed: ['Brücke', 'Holzbrücke', 'Holzbruecke', 'holzbrucke'] },
  { printed: ['Der Bundeskanzler schweigt'], typed: ['Kanzler', 'Bundeskanzler'] },
  { printed: ['Er lebt in München'], typed: ['Muenchen', 'München', 'Munchen'] },
  { printed: ['Auf jener Straße'], typed: ['Straße', 'Strasse', 'STRASSE'] },
  { printed: ['Ihre Häuser stehen'], typed: ['Haus', 'Häuser', 'Haeuser'] },
]);

describeSpellings('French elisions', 'fr', [
  { printed: ['Il boit de l’eau'], typed: ['eau', 'l’eau', 'leau'] },
  { printed: ['Cette école fermée'], typed: ['école', 'ecole', 'ÉCOLE'] },
  { printed: ['Voilà aujourd’hui'], typed: ['aujourd’hui', 'aujourdhui'] },
]);

test('the article of a name that begins a quotation is not called missing', async () => {
  const printed = '“L’Oréal grew,” she said';
  const own = { id: 'q', speaker: 'ada', parts: ['L’Oréal grew,'] };
  const engine = await engineOver([
    article({ id: '0', headline: 'Untitled', published: '2020', paragraphs: [printed], quotations: [own] }),
  ]);
  expect(await findings({ sentences: [printed], engine }, 'L’Oréal')).toMatchObject({ corrected: [], missing: [] });
});

describe('the languages of the first results', () => {
  test('are said where an archive has several', async () => {
    const engine = await engineOver([
      article({ id: '0', headline: 'Untitled', published: '2020', paragraphs: ['The old ferry'] }),
      article({ id: '1', headline: 'Ohne Titel', published: '2020', paragraphs: ['Die alten Fähren'], language: 'de' }),
    ]);
    const languages = async (text: string): Promise<unknown> =>
      found(await engine.search(request(text))).interpretation.languages;
    expect(await languages('ferries')).toEqual(['en']);
    expect(await languages('Fähre')).toEqual(['de']);
    expect(await languages('ferries Fähre')).toEqual(['de', 'en']);
  });

  test('are not mentioned where it has one', async () => {
    const { engine } = await searchOf(['Die alten Fähren'], 'de');
    expect(found(await engine.search(request('Fähre'))).interpretation).not.toHaveProperty('languages');
  });

  test('are named on the page unless they are the page’s own', () => {
    const said = (languages: readonly string[]): readonly string[] =>
      interpretationInWords({ corrected: [], related: [], missing: [], languages }, 'en', interfaceLanguage('en'));
    expect(said(['en'])).toEqual([]);
    expect(said(['de', 'en'])).toEqual(['Read as German and English.']);
  });
});

describe('a word that is not in the archive', () => {
  test.each([
    ['trump', 'trip', 'en'],
    ['boss', 'blows', 'en'],
    ['tired', 'turned', 'en'],
    ['women', 'omen', 'en'],
    ['school', 'scholar', 'en'],
    ['Straße', 'Strauß', 'de'],
    ['Kanzler', 'Kessler', 'de'],
  ])('is reported: %s is not read as %s', async (typed, printed, language) => {
    const search = await searchOf([`${printed} 7`], language);
    expect(await findings(search, typed)).toEqual({
      found: [],
      corrected: [],
      missing: [typed.toLowerCase().replace('ß', 'ss')],
    });
  });
});
