import { expect, test } from 'vitest';
import type { Article, Quotation } from '../../../src/archive/article.ts';
import type { CitationSite } from '../../../src/citation/citation.ts';
import { quotationCopies } from '../../../src/citation/quotation-copies.ts';
import { articleWikipedia } from '../../../src/citation/wikipedia.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { cameoArchive, king, neverSayNever } from '../../fixtures/never-say-never.ts';

const paragraphs = [{ number: 1, text: '“A | b = {{c}}.”' }];
const quotation: Quotation = {
  id: '7k2m9x4d',
  speaker: 'king',
  to: 'people',
  said: '2023-05',
  parts: ['A | b = {{c}}.'],
  places: [{ paragraph: 1, start: 1, end: 15 }],
};
const unsigned: Article = {
  ...neverSayNever,
  outlet: 'people',
  edition: 'full',
  published: '2023-06?',
  paragraphs,
  quotations: [quotation],
};
const signed: Article = { ...unsigned, byline: 'Antonia Ember', published: '2022-02-03' };

function siteIn(tag: string): CitationSite {
  const words = interfaceLanguage(tag);
  return { ...cameoArchive, site: 'https://archive.example', base: '/', words, language: 'en' };
}

/** What readers of the interface in each language can copy: two articles, and a quotation from the first. */
const EXPECTED: Readonly<Record<string, Readonly<Record<'signed' | 'unsigned' | 'quotation', string>>>> = {
  ar: {
    signed:
      '{{استشهاد ويب |مؤلف=Antonia Ember |عنوان=&#91;“Never say never,” King says&#93; |موقع=PEOPLE |تاريخ=2022-02-03 |لغة=en |تاريخ الوصول=2026-12-01 |مسار=https://archive.example/articles/2023-06-never-say-never/}}',
    unsigned:
      '{{استشهاد ويب |عنوان=&#91;“Never say never,” King says&#93; |موقع=PEOPLE |تاريخ=يونيو 2023 |لغة=en |تاريخ الوصول=2026-12-01 |مسار=https://archive.example/articles/2023-06-never-say-never/}} تاريخ المقال غير مؤكد.',
    quotation:
      '<ref>Michael Patrick King، في حديث إلى PEOPLE، مايو 2023، نقلًا عن {{استشهاد ويب |مؤلف=Antonia Ember |عنوان=&#91;“Never say never,” King says&#93; |موقع=PEOPLE |تاريخ=2022-02-03 |لغة=en |تاريخ الوصول=2026-12-01 |quote=A &#124; b &#61; &#123;&#123;c&#125;&#125;. |مسار=https://archive.example/q/7k2m9x4d/}}</ref>',
  },
  de: {
    signed:
      '{{Internetquelle |autor=Antonia Ember |titel=&#91;“Never say never,” King says&#93; |werk=PEOPLE |datum=2022-02-03 |sprache=en |abruf=2026-12-01 |url=https://archive.example/articles/2023-06-never-say-never/}}',
    unsigned:
      '{{Internetquelle |titel=&#91;“Never say never,” King says&#93; |werk=PEOPLE |datum=Juni 2023 |sprache=en |abruf=2026-12-01 |url=https://archive.example/articles/2023-06-never-say-never/}} Datum des Artikels unsicher.',
    quotation:
      '<ref>Michael Patrick King, gegenüber PEOPLE, Mai 2023, zitiert in {{Internetquelle |autor=Antonia Ember |titel=&#91;“Never say never,” King says&#93; |werk=PEOPLE |datum=2022-02-03 |sprache=en |abruf=2026-12-01 |zitat=A &#124; b &#61; &#123;&#123;c&#125;&#125;. |url=https://archive.example/q/7k2m9x4d/}}</ref>',
  },
  en: {
    signed:
      '{{cite news |author=Antonia Ember |title=&#91;“Never say never,” King says&#93; |work=PEOPLE |date=3 February 2022 |via=The Cameo Archive |access-date=1 December 2026 |url=https://archive.example/articles/2023-06-never-say-never/}}',
    unsigned:
      '{{cite news |title=&#91;“Never say never,” King says&#93; |work=PEOPLE |date=June 2023 |via=The Cameo Archive |access-date=1 December 2026 |url=https://archive.example/articles/2023-06-never-say-never/}} Date of the article uncertain.',
    quotation:
      '{{Blockquote |text=A &#124; b &#61; &#123;&#123;c&#125;&#125;. |author=Michael Patrick King |source=to PEOPLE, May 2023}}<ref>{{cite news |author=Antonia Ember |title=&#91;“Never say never,” King says&#93; |work=PEOPLE |date=3 February 2022 |via=The Cameo Archive |access-date=1 December 2026 |url=https://archive.example/q/7k2m9x4d/}}</ref>',
  },
  es: {
    signed:
      '{{Cita web |autor=Antonia Ember |título=&#91;“Never say never,” King says&#93; |sitioweb=PEOPLE |fecha=3 de febrero de 2022 |idioma=en |fechaacceso=1 de diciembre de 2026 |url=https://archive.example/articles/2023-06-never-say-never/}}',
    unsigned:
      '{{Cita web |título=&#91;“Never say never,” King says&#93; |sitioweb=PEOPLE |fecha=junio de 2023 |idioma=en |fechaacceso=1 de diciembre de 2026 |url=https://archive.example/articles/2023-06-never-say-never/}} Fecha del artículo incierta.',
    quotation:
      '<ref>Michael Patrick King, a PEOPLE, mayo de 2023, cita recogida en {{Cita web |autor=Antonia Ember |título=&#91;“Never say never,” King says&#93; |sitioweb=PEOPLE |fecha=3 de febrero de 2022 |idioma=en |fechaacceso=1 de diciembre de 2026 |cita=A &#124; b &#61; &#123;&#123;c&#125;&#125;. |url=https://archive.example/q/7k2m9x4d/}}</ref>',
  },
  fr: {
    signed:
      '{{Lien web |auteur=Antonia Ember |titre=&#91;“Never say never,” King says&#93; |périodique=PEOPLE |date=3 février 2022 |site=The Cameo Archive |langue=en |consulté le=1er décembre 2026 |url=https://archive.example/articles/2023-06-never-say-never/}}',
    unsigned:
      '{{Lien web |titre=&#91;“Never say never,” King says&#93; |périodique=PEOPLE |date=juin 2023 |site=The Cameo Archive |langue=en |consulté le=1er décembre 2026 |url=https://archive.example/articles/2023-06-never-say-never/}} Date de l’article incertaine.',
    quotation:
      '<ref>Michael Patrick King, propos recueillis par PEOPLE, mai 2023, cité dans {{Lien web |auteur=Antonia Ember |titre=&#91;“Never say never,” King says&#93; |périodique=PEOPLE |date=3 février 2022 |site=The Cameo Archive |langue=en |consulté le=1er décembre 2026 |citation=A &#124; b &#61; &#123;&#123;c&#125;&#125;. |url=https://archive.example/q/7k2m9x4d/}}</ref>',
  },
  ja: {
    signed:
      '{{Cite web |author=Antonia Ember |title=&#91;“Never say never,” King says&#93; |website=PEOPLE |date=2022-02-03 |language=en |accessdate=2026-12-01 |url=https://archive.example/articles/2023-06-never-say-never/}}',
    unsigned:
      '{{Cite web |title=&#91;“Never say never,” King says&#93; |website=PEOPLE |date=2023年6月 |language=en |accessdate=2026-12-01 |url=https://archive.example/articles/2023-06-never-say-never/}} 記事の日付は推定。',
    quotation:
      '<ref>Michael Patrick King、PEOPLEへの発言、2023年5月。出典：{{Cite web |author=Antonia Ember |title=&#91;“Never say never,” King says&#93; |website=PEOPLE |date=2022-02-03 |language=en |accessdate=2026-12-01 |quote=A &#124; b &#61; &#123;&#123;c&#125;&#125;. |url=https://archive.example/q/7k2m9x4d/}}</ref>',
  },
};

test.each(Object.entries(EXPECTED))('cites for the Wikipedia in %s', (tag, expected) => {
  const site = { ...siteIn(tag), accessed: '2026-12-01' };
  expect({
    signed: articleWikipedia(signed, site),
    unsigned: articleWikipedia(unsigned, site),
    quotation: quotationCopies(quotation, signed, king, site).wikipedia,
  }).toEqual(expected);
});

test.each(['nl', 'en-US'])('cites for the English Wikipedia in %s', (tag) => {
  expect(articleWikipedia(signed, { ...siteIn(tag), accessed: '2026-12-01' })).toBe(EXPECTED['en']?.signed);
});

test('reads an archive in a language of a region for the Wikipedia in that language', () => {
  expect(articleWikipedia(signed, { ...siteIn('de-AT'), accessed: '2026-12-01' })).toBe(EXPECTED['de']?.signed);
});

test('leaves out the language of the Wikipedia itself, and the day of reading that pages cannot know', () => {
  expect(articleWikipedia(signed, { ...siteIn('fr'), language: 'fr-CA' })).toBe(
    '{{Lien web |auteur=Antonia Ember |titre=&#91;“Never say never,” King says&#93; |périodique=PEOPLE |date=3 février 2022 |site=The Cameo Archive |url=https://archive.example/articles/2023-06-never-say-never/}}',
  );
});

test('cites a record as the page of the archive that it is, and never as the article', () => {
  const record: Article = { ...unsigned, edition: 'record' };
  const cited = Object.keys(EXPECTED).map((tag) => articleWikipedia(record, siteIn(tag)));
  const address = 'https://archive.example/articles/2023-06-never-say-never/';
  expect(cited).toEqual([
    `{{استشهاد ويب |عنوان=“Never say never,” King says |type=سجل أرشيفي لمقال بتاريخ يونيو 2023 في PEOPLE |موقع=The Cameo Archive |تاريخ=2026-11-21 |لغة=en |مسار=${address}}} تاريخ المقال غير مؤكد.`,
    `{{Internetquelle |titel=“Never say never,” King says |titelerg=Archivfassung eines Artikels (Juni 2023, PEOPLE) |werk=The Cameo Archive |datum=2026-11-21 |sprache=en |url=${address}}} Datum des Artikels unsicher.`,
    `{{cite web |title=“Never say never,” King says |type=archive record of an article of June 2023 in PEOPLE |website=The Cameo Archive |date=21 November 2026 |url=${address}}} Date of the article uncertain.`,
    `{{Cita web |título=“Never say never,” King says |sitioweb=The Cameo Archive |fecha=21 de noviembre de 2026 |idioma=en |url=${address}}} Registro de archivo de un artículo (junio de 2023, PEOPLE). Fecha del artículo incierta.`,
    `{{Lien web |titre=“Never say never,” King says |site=The Cameo Archive |date=21 novembre 2026 |langue=en |url=${address}}} Compte rendu d’archives d’un article (juin 2023, PEOPLE). Date de l’article incertaine.`,
    `{{Cite web |title=“Never say never,” King says |type=2023年6月掲載の記事（PEOPLE）のアーカイブ記録 |website=The Cameo Archive |date=2026-11-21 |language=en |url=${address}}} 記事の日付は推定。`,
  ]);
});

test('cites the original at its own address, where that is known', () => {
  const known: Article = { ...signed, edition: 'record', headlineBy: 'printed', url: 'https://people.com/never' };
  const original =
    '{{cite news |author=Antonia Ember |title=“Never say never,” King says |work=PEOPLE |date=3 February 2022 |url=https://people.com/never}}';
  expect(articleWikipedia(known, siteIn('en'), 'original')).toBe(original);
  expect(quotationCopies(quotation, known, king, siteIn('en')).wikipediaOriginal).toBe(
    `{{Blockquote |text=A &#124; b &#61; &#123;&#123;c&#125;&#125;. |author=Michael Patrick King |source=to PEOPLE, May 2023}}<ref>${original}</ref>`,
  );
  expect(quotationCopies(quotation, signed, king, siteIn('en'))).not.toHaveProperty('wikipediaOriginal');
});
