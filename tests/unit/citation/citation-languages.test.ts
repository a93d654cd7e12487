import type { CitationStyle } from '../../../src/archive/citation-style.ts';
import { expect, test } from 'vitest';
import {
  CITATION_FORMATS,
  citationFormats,
  formatCitation,
  formatInText,
  formatQuotedIn,
} from '../../../src/citation/edge/citation-formats.ts';
import { citationLanguage } from '../../../src/citation/citation-styles.ts';
import type { QuotedSpeaker } from '../../../src/citation/quoted-speaker.ts';
import { articleCitation } from '../../../src/citation/citation.ts';
import { plainText, setMarkup } from '../../../src/citation/set-text.ts';
import type { Article } from '../../../src/archive/article.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';

const ferry = {
  id: '2021-05-03-die-alte-faehre',
  headline: 'Die alte Fähre fährt „noch einen Sommer“',
  headlineBy: 'printed',
  outlet: 'hafenblatt',
  byline: 'Änne Öttl',
  published: '2021-05-03',
  added: '2026-11-21',
  edition: 'full',
  language: 'de',
} as unknown as Article;

const speaker: QuotedSpeaker = { name: 'Käthe Größ', shortName: 'Größ', named: true, paragraphs: [2, 3] };

/** What an archive in a language offers to copy: its page, the original without a byline of an uncertain date, and a quotation. */
function offered(tag: string): readonly string[] {
  const words = interfaceLanguage(tag);
  const site = {
    site: 'https://archive.example',
    base: '/',
    siteName: 'Das Hafenarchiv',
    outlets: new Map([['hafenblatt', { id: 'hafenblatt', name: 'Das Hafenblatt' }]]),
    language: tag,
    words,
  };
  const page = articleCitation(ferry, { ...site, target: 'archive' });
  const anonymous = { ...ferry, byline: undefined, published: '2021-05?' } as unknown as Article;
  const original = articleCitation(anonymous, { ...site, target: 'original' });
  return citationLanguage(tag).styles.flatMap((style) => [
    CITATION_FORMATS[style],
    plainText(formatCitation(page, style, words)),
    plainText(formatCitation(original, style, words)),
    plainText(formatQuotedIn(page, speaker, style, words)),
  ]);
}

test('an archive in German cites in German', () => {
  expect(offered('de')).toEqual([
    'DIN ISO 690',
    'ÄNNE ÖTTL, 2026. Die alte Fähre fährt „noch einen Sommer“ [Archivkopie eines Artikels (3. Mai 2021, Das Hafenblatt)]. Das Hafenarchiv [online]. 21 November 2026. Verfügbar unter: https://archive.example/articles/2021-05-03-die-alte-faehre/',
    'Die alte Fähre fährt „noch einen Sommer“, [Mai 2021?]. Das Hafenblatt',
    '(Käthe Größ, zitiert nach Änne Öttl 2026)',
    'Chicago 17',
    'Änne Öttl. „Die alte Fähre fährt ‚noch einen Sommer‘“. Archivkopie eines Artikels (3. Mai 2021, Das Hafenblatt). Das Hafenarchiv, 21. November 2026. https://archive.example/articles/2021-05-03-die-alte-faehre/.',
    'Das Hafenblatt. „Die alte Fähre fährt ‚noch einen Sommer‘“. [Mai 2021?].',
    'Käthe Größ, zitiert in Änne Öttl, „Die alte Fähre fährt ‚noch einen Sommer‘“, Archivkopie eines Artikels (3. Mai 2021, Das Hafenblatt), Das Hafenarchiv, 21. November 2026, https://archive.example/articles/2021-05-03-die-alte-faehre/.',
    'MLA 9',
    'Änne Öttl. „Die alte Fähre fährt ‚noch einen Sommer‘“. 2021. Das Hafenarchiv, 21. November 2026, https://archive.example/articles/2021-05-03-die-alte-faehre/. Archivkopie eines Artikels (3. Mai 2021, Das Hafenblatt).',
    '„Die alte Fähre fährt ‚noch einen Sommer‘“. Das Hafenblatt, [Mai 2021?].',
    '(zit. n. Änne Öttl)',
  ]);
});

test('within a text, ISO 690 names the page of the archive and the original by the title alone', () => {
  const cited = (['de', 'es'] as const).map((tag) => {
    const words = interfaceLanguage(tag);
    const site = {
      site: 'https://archive.example',
      base: '/',
      siteName: 'Das Hafenarchiv',
      outlets: new Map([['hafenblatt', { id: 'hafenblatt', name: 'Das "Hafenblatt"' }]]),
      words,
    };
    const anonymous = { ...ferry, headline: 'Die alte Fähre', byline: undefined } as unknown as Article;
    return (['archive', 'original'] as const).map(
      (target) => setMarkup(formatInText(articleCitation(anonymous, { ...site, target }), `iso690-${tag}`, words)).html,
    );
  });
  expect(cited).toEqual([
    ['(<i>Die alte Fähre</i> 2026)', '(<i>Die alte Fähre</i> 2021)'],
    ['(«Die alte Fähre» 2026)', '(«Die alte Fähre» 2021)'],
  ]);
});

test('UNE-ISO 690 has the year, and behind the outlet as much of the date as is known besides', () => {
  const words = interfaceLanguage('es');
  const site = {
    site: 'https://archive.example',
    base: '/',
    siteName: 'El archivo',
    outlets: new Map([['hafenblatt', { id: 'hafenblatt', name: 'Das Hafenblatt' }]]),
    words,
  };
  const cited = [
    { published: '2021-05-03', byline: 'Änne Öttl' },
    { published: '2021-05?', byline: 'Änne Öttl' },
    { published: '2021', byline: 'Änne Öttl' },
    { published: '2021~', byline: 'Änne Öttl' },
    { published: '2021', byline: undefined },
    { published: '2021?', byline: undefined },
    { published: '2021', byline: 'Ana Ruiz', outlet: undefined, headline: 'Presupuesto de 2021. Qué cambia' },
    { published: '2021?', byline: 'Ana Ruiz', outlet: undefined, headline: 'El agua de [2021?]. Qué cambia' },
    { published: '2021-05-03', byline: 'Ana Ruiz', outlet: undefined, headline: 'Uno. . Dos' },
    { published: '2021', byline: undefined, outlet: undefined, headline: 'Uno. , Dos' },
    { published: '2021-05-03', byline: undefined, outlet: undefined, headline: 'Uno' },
    { published: '2021-05?', byline: undefined, headline: 'La foto [mayo de 2021?] de la ría' },
    { published: '2021-05-03', byline: undefined, headline: 'La ría, 2021.' },
  ].map((facts) => {
    const article = { ...ferry, headline: 'Die Fähre von 2021.', ...facts } as unknown as Article;
    const original = articleCitation(article, { ...site, target: 'original' });
    return [formatCitation(original, 'iso690-es', words), formatInText(original, 'iso690-es', words)].map(plainText);
  });
  expect(cited).toEqual([
    ['ÄNNE ÖTTL, 2021. Die Fähre von 2021. Das Hafenblatt. 3 mayo 2021.', '(Änne Öttl 2021)'],
    ['ÄNNE ÖTTL, [2021?]. Die Fähre von 2021. Das Hafenblatt. [mayo de 2021?].', '(Änne Öttl [2021?])'],
    ['ÄNNE ÖTTL, 2021. Die Fähre von 2021. Das Hafenblatt.', '(Änne Öttl 2021)'],
    ['ÄNNE ÖTTL, [2021?]. Die Fähre von 2021. Das Hafenblatt.', '(Änne Öttl [2021?])'],
    ['Die Fähre von 2021. Das Hafenblatt, 2021.', '(«Die Fähre von 2021.» 2021)'],
    ['Die Fähre von 2021. Das Hafenblatt, [2021?].', '(«Die Fähre von 2021.» [2021?])'],
    ['ANA RUIZ, 2021. Presupuesto de 2021. Qué cambia.', '(Ana Ruiz 2021)'],
    ['ANA RUIZ, [2021?]. El agua de [2021?]. Qué cambia.', '(Ana Ruiz [2021?])'],
    ['ANA RUIZ, 2021. Uno. . Dos. 3 mayo 2021.', '(Ana Ruiz 2021)'],
    ['Uno. , Dos, 2021.', '(«Uno. , Dos» 2021)'],
    ['Uno, 2021. 3 mayo 2021.', '(«Uno» 2021)'],
    [
      'La foto [mayo de 2021?] de la ría. Das Hafenblatt, [2021?]. [mayo de 2021?].',
      '(«La foto [mayo de 2021?] de la ría» [2021?])',
    ],
    ['La ría, 2021. Das Hafenblatt, 2021. 3 mayo 2021.', '(«La ría, 2021.» 2021)'],
  ]);
});

test('an archive in French cites in French', () => {
  expect(offered('fr')).toEqual([
    'ISO 690',
    'ÄNNE ÖTTL. Die alte Fähre fährt „noch einen Sommer“ [copie d’archives d’un article (3 mai 2021, Das Hafenblatt)]. Dans\u202F: Das Hafenarchiv [en\u00A0ligne]. 21 novembre 2026. Disponible à l’adresse\u202F: https://archive.example/articles/2021-05-03-die-alte-faehre/',
    'Die alte Fähre fährt „noch einen Sommer“. Das Hafenblatt. [mai 2021?]',
    'Käthe Größ, propos cités dans ÄNNE ÖTTL. Die alte Fähre fährt „noch einen Sommer“ [copie d’archives d’un article (3 mai 2021, Das Hafenblatt)]. Dans\u202F: Das Hafenarchiv [en\u00A0ligne]. 21 novembre 2026. Disponible à l’adresse\u202F: https://archive.example/articles/2021-05-03-die-alte-faehre/.',
    'Chicago 17',
    'Änne Öttl. «\u00A0Die alte Fähre fährt „noch einen Sommer“\u00A0». Copie d’archives d’un article (3 mai 2021, Das Hafenblatt). Das Hafenarchiv, 21 novembre 2026. https://archive.example/articles/2021-05-03-die-alte-faehre/.',
    'Das Hafenblatt. «\u00A0Die alte Fähre fährt „noch einen Sommer“\u00A0». [mai 2021?].',
    'Käthe Größ, propos cités dans Änne Öttl, «\u00A0Die alte Fähre fährt „noch einen Sommer“\u00A0», copie d’archives d’un article (3 mai 2021, Das Hafenblatt), Das Hafenarchiv, 21 novembre 2026, https://archive.example/articles/2021-05-03-die-alte-faehre/.',
    'MLA 9',
    'Änne Öttl. «\u00A0Die alte Fähre fährt „noch einen Sommer“\u00A0». 2021. Das Hafenarchiv, 21 novembre 2026, https://archive.example/articles/2021-05-03-die-alte-faehre/. Copie d’archives d’un article (3 mai 2021, Das Hafenblatt).',
    '«\u00A0Die alte Fähre fährt „noch einen Sommer“\u00A0». Das Hafenblatt, [mai 2021?].',
    '(cité dans Änne Öttl)',
  ]);
});

test('an archive in Spanish cites in Spanish', () => {
  expect(offered('es')).toEqual([
    'UNE-ISO 690',
    'ÄNNE ÖTTL, 2026. Die alte Fähre fährt „noch einen Sommer“ [copia de archivo de un artículo (3 de mayo de 2021, Das Hafenblatt)]. Das Hafenarchiv [en línea]. Disponible en: https://archive.example/articles/2021-05-03-die-alte-faehre/.',
    'Die alte Fähre fährt „noch einen Sommer“. Das Hafenblatt, [2021?]. [mayo de 2021?].',
    '(Käthe Größ, citado en Änne Öttl 2026)',
    'APA 7',
    'Änne Öttl. (2026, noviembre 21). Die alte Fähre fährt „noch einen Sommer“ [Copia de archivo de un artículo (3 de mayo de 2021, Das Hafenblatt)]. Das Hafenarchiv. https://archive.example/articles/2021-05-03-die-alte-faehre/',
    'Die alte Fähre fährt „noch einen Sommer“. (c. 2021, mayo). Das Hafenblatt.',
    '(Größ, como se citó en Änne Öttl, 2026, párrs. 2–3)',
    'Chicago 17',
    'Änne Öttl. «Die alte Fähre fährt „noch einen Sommer“». Copia de archivo de un artículo (3 de mayo de 2021, Das Hafenblatt). Das Hafenarchiv, 21 de noviembre de 2026. https://archive.example/articles/2021-05-03-die-alte-faehre/.',
    'Das Hafenblatt. «Die alte Fähre fährt „noch einen Sommer“». [mayo de 2021?].',
    'Käthe Größ, citado en Änne Öttl, «Die alte Fähre fährt „noch einen Sommer“», copia de archivo de un artículo (3 de mayo de 2021, Das Hafenblatt), Das Hafenarchiv, 21 de noviembre de 2026, https://archive.example/articles/2021-05-03-die-alte-faehre/.',
  ]);
});

test('an archive in Japanese cites in Japanese', () => {
  expect(offered('ja')).toEqual([
    'SIST 02',
    'Änne Öttl. “Die alte Fähre fährt „noch einen Sommer“”. Das Hafenarchiv [2021年5月3日掲載の記事（Das Hafenblatt）のアーカイブコピー]. 2026-11-21. https://archive.example/articles/2021-05-03-die-alte-faehre/.',
    'Die alte Fähre fährt „noch einen Sommer“. Das Hafenblatt. [2021-05?].',
    '(Käthe Größ、1より重引)',
    'Chicago 17',
    'Änne Öttl. 「Die alte Fähre fährt „noch einen Sommer“」. 2021年5月3日掲載の記事（Das Hafenblatt）のアーカイブコピー. Das Hafenarchiv, 2026年11月21日. https://archive.example/articles/2021-05-03-die-alte-faehre/.',
    'Das Hafenblatt. 「Die alte Fähre fährt „noch einen Sommer“」. [2021年5月?].',
    'Käthe Größ、Änne Öttl, 「Die alte Fähre fährt „noch einen Sommer“」, 2021年5月3日掲載の記事（Das Hafenblatt）のアーカイブコピー, Das Hafenarchiv, 2026年11月21日, https://archive.example/articles/2021-05-03-die-alte-faehre/.より重引',
  ]);
});

test('an archive in Arabic cites in Arabic', () => {
  expect(offered('ar')).toEqual([
    'APA 7',
    'Änne Öttl. (2026, نوفمبر 21). Die alte Fähre fährt „noch einen Sommer“ [نسخة محفوظة من مقال بتاريخ 3 مايو 2021 في Das Hafenblatt]. Das Hafenarchiv. https://archive.example/articles/2021-05-03-die-alte-faehre/',
    'Die alte Fähre fährt „noch einen Sommer“. (حوالي 2021, مايو). Das Hafenblatt.',
    '(Größ، كما ورد في Änne Öttl, 2026، الفقرات 2–3)',
    'Chicago 17',
    'Änne Öttl. "Die alte Fähre fährt „noch einen Sommer“". نسخة محفوظة من مقال بتاريخ 3 مايو 2021 في Das Hafenblatt. Das Hafenarchiv, 21 نوفمبر، 2026. https://archive.example/articles/2021-05-03-die-alte-faehre/.',
    'Das Hafenblatt. "Die alte Fähre fährt „noch einen Sommer“". [مايو، 2021?].',
    'Käthe Größ، مقتبس في Änne Öttl, "Die alte Fähre fährt „noch einen Sommer“", نسخة محفوظة من مقال بتاريخ 3 مايو 2021 في Das Hafenblatt, Das Hafenarchiv, 21 نوفمبر، 2026, https://archive.example/articles/2021-05-03-die-alte-faehre/.',
    'MLA 9',
    'Änne Öttl. "Die alte Fähre fährt „noch einen Sommer“". 2021. Das Hafenarchiv, 21 نوفمبر، 2026, https://archive.example/articles/2021-05-03-die-alte-faehre/. نسخة محفوظة من مقال بتاريخ 3 مايو 2021 في Das Hafenblatt.',
    '"Die alte Fähre fährt „noch einen Sommer“". Das Hafenblatt, [مايو 2021?].',
    '(مقتبس في Änne Öttl)',
  ]);
});

test('an archive offers the styles that are usual in its language, and those of English where it speaks no other', () => {
  const records = ['bibtex', 'ris', 'csl-json'];
  expect(['en-GB', 'de-CH', 'fr-CA', 'el'].map((tag) => citationFormats({ words: interfaceLanguage(tag) }))).toEqual([
    ['apa', 'mla', 'chicago', ...records],
    ['iso690-de', 'chicago', 'mla', ...records],
    ['iso690-fr', 'chicago', 'mla', ...records],
    ['apa', 'mla', 'chicago', ...records],
  ]);
});

test('the style that the keeper wants comes first, be it usual in the language or not', () => {
  const styles = (tag: string, citationStyle: CitationStyle) =>
    citationFormats({ words: interfaceLanguage(tag), citationStyle }).slice(0, -3);
  expect([styles('en', 'mla'), styles('de', 'apa')]).toEqual([
    ['mla', 'apa', 'chicago'],
    ['apa', 'iso690-de', 'chicago', 'mla'],
  ]);
});
