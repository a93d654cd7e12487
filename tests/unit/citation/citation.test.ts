import { expect, test } from 'vitest';
import type { Article, Quotation } from '../../../src/archive/article.ts';
import { bibtex } from '../../../src/citation/bibtex.ts';
import { zoteroMeta } from '../../../src/citation/meta-tags.ts';
import { ris } from '../../../src/citation/ris.ts';
import { articleCitation, quotationCitation, type CitationSite, type CslItem } from '../../../src/citation/citation.ts';
import { cameoArchive, king, neverSayNever } from '../../fixtures/never-say-never.ts';

const site: CitationSite = { ...cameoArchive, site: 'https://someone.github.io', base: '/archive/' };

const article: Article = { ...neverSayNever, outlet: 'people' };

const printed: Article = {
  ...article,
  id: '2023-08-24-printed',
  headline: 'Cattrall Is Back',
  headlineBy: 'printed',
  published: '2023-08-24',
  url: 'https://people.com/cattrall',
  edition: 'full',
};

const quotation: Quotation = { id: '7k2m9x4d', speaker: 'king', parts: ['Never say never'], places: [] };

test('cites the page of the archive by the day it was added, and keeps the doubtful date of the original', () => {
  expect(articleCitation(article, { ...site, target: 'archive' })).toEqual({
    id: '2023-06-never-say-never',
    type: 'webpage',
    title: '“Never say never,” King says',
    'container-title': 'The Cameo Archive',
    genre: 'archive record of an article of June 2023 (uncertain) in PEOPLE',
    issued: { 'date-parts': [[2026, 11, 21]] },
    'original-date': { 'date-parts': [[2023, 6]], circa: true },
    'original-publisher': 'PEOPLE',
    URL: 'https://someone.github.io/archive/articles/2023-06-never-say-never/',
  });
});

test('cites the original with a supplied headline in square brackets, without an address that is not known', () => {
  expect(articleCitation(article, { ...site, target: 'original' })).toEqual({
    id: '2023-06-never-say-never-original',
    type: 'article-newspaper',
    title: '[“Never say never,” King says]',
    'container-title': 'PEOPLE',
    issued: { 'date-parts': [[2023, 6]], circa: true },
  });
});

test('cites the original with its printed headline and its own address', () => {
  expect(articleCitation(printed, { ...site, target: 'original', language: 'en', accessed: '2026-12-01' })).toEqual({
    id: '2023-08-24-printed-original',
    type: 'article-newspaper',
    title: 'Cattrall Is Back',
    'container-title': 'PEOPLE',
    issued: { 'date-parts': [[2023, 8, 24]] },
    URL: 'https://people.com/cattrall',
    language: 'en',
  });
});

test('leaves out an unknown outlet', () => {
  const approximate: Article = { ...neverSayNever, published: '2023~' };
  expect(articleCitation(approximate, { ...site, target: 'original' })).toEqual({
    id: '2023-06-never-say-never-original',
    type: 'article-newspaper',
    title: '[“Never say never,” King says]',
    issued: { 'date-parts': [[2023]], circa: true },
  });
  expect(articleCitation(approximate, { ...site, target: 'archive' }).genre).toBe(
    'archive record of an article of about 2023',
  );
});

test('gives the day of access only if it is known', () => {
  const item = articleCitation(printed, { ...site, target: 'archive', language: 'en', accessed: '2026-12-01' });
  expect(item).toEqual({
    id: '2023-08-24-printed',
    type: 'webpage',
    title: 'Cattrall Is Back',
    'container-title': 'The Cameo Archive',
    genre: 'archived copy of an article of 24 August 2023 in PEOPLE',
    issued: { 'date-parts': [[2026, 11, 21]] },
    'original-date': { 'date-parts': [[2023, 8, 24]] },
    'original-publisher': 'PEOPLE',
    URL: 'https://someone.github.io/archive/articles/2023-08-24-printed/',
    accessed: { 'date-parts': [[2026, 12, 1]] },
    language: 'en',
  });
});

test('cites a quotation as the article that prints it, at the address of the quotation, with the speaker in a note', () => {
  expect(quotationCitation(quotation, article, king, { ...site, target: 'archive' })).toEqual({
    ...articleCitation(article, { ...site, target: 'archive' }),
    id: 'q-7k2m9x4d',
    URL: 'https://someone.github.io/archive/q/7k2m9x4d/',
    note: 'Quoting Michael Patrick King',
  });
  expect(quotationCitation(quotation, article, king, { ...site, target: 'original' })).toEqual({
    ...articleCitation(article, { ...site, target: 'original' }),
    id: 'q-7k2m9x4d-original',
    note: 'Quoting Michael Patrick King',
  });
});

test('has a note of the archive on the quotation, such as a doubt, in every record', () => {
  const doubted: Quotation = { ...quotation, note: 'The article names no\nspeaker here.' };
  const item = quotationCitation(doubted, printed, king, { ...site, target: 'original' });
  const note = 'Quoting Michael Patrick King. Note of the archive: The article names no speaker here';
  expect(item.note).toBe(note);
  expect(bibtex(item, site.words)).toContain(`  annote = {${note}},\n`);
  expect(ris(item, site.words)).toContain(`N1  - ${note}`);
});

test('names the author in every record as the byline is printed, in one piece', () => {
  const signed: Article = { ...printed, byline: 'Antonia Ember\nand Ben O’Coal' };
  const item = articleCitation(signed, { ...site, target: 'original' });
  expect(item.author).toEqual([{ literal: 'Antonia Ember and Ben O’Coal' }]);
  expect(articleCitation(signed, { ...site, target: 'archive' }).author).toEqual(item.author);
  expect(bibtex(item, site.words).split('\n')[1]).toBe('  author = {{Antonia Ember and Ben O’Coal}},');
  expect(ris(item, site.words).split('\n')[2]).toBe('AU  - Antonia Ember and Ben O’Coal');
});

test('refuses an article whose outlet is not in the register', () => {
  expect(() => articleCitation({ ...article, outlet: 'variety' }, { ...site, target: 'original' })).toThrow(
    'the outlet "variety" of 2023-06-never-say-never is not in the register',
  );
});

test('writes a BibTeX entry for the original, with the uncertain date in the note', () => {
  expect(bibtex(articleCitation(article, { ...site, target: 'original' }), site.words))
    .toBe(`@misc{2023-06-never-say-never-original,
  key = {{[“Never say never,” King says]}},
  title = {{[“Never say never,” King says]}},
  howpublished = {PEOPLE},
  year = {2023},
  month = jun,
  note = {Date uncertain},
}`);
});

test('writes an article with author and outlet as a BibTeX article, with its day', () => {
  const signed: Article = { ...printed, byline: 'Antonia Ember' };
  expect(bibtex(articleCitation(signed, { ...site, target: 'original' }), site.words))
    .toBe(`@article{2023-08-24-printed-original,
  author = {{Antonia Ember}},
  title = {{Cattrall Is Back}},
  journal = {PEOPLE},
  date = {2023-08-24},
  year = {2023},
  month = "24~" # aug,
  url = {https://people.com/cattrall},
}`);
});

test('writes an article whose outlet is not known as what BibTeX wants no journal of', () => {
  const signed: Article = { ...neverSayNever, byline: 'Antonia Ember' };
  expect(bibtex(articleCitation(signed, { ...site, target: 'original' }), site.words))
    .toBe(`@misc{2023-06-never-say-never-original,
  author = {{Antonia Ember}},
  title = {{[“Never say never,” King says]}},
  year = {2023},
  month = jun,
  note = {Date uncertain},
}`);
});

test('writes a BibTeX entry for a quotation in the archive', () => {
  const item = quotationCitation(quotation, article, king, { ...site, target: 'archive', accessed: '2026-12-01' });
  expect(bibtex(item, site.words)).toBe(`@misc{q-7k2m9x4d,
  key = {{“Never say never,” King says}},
  title = {{“Never say never,” King says}},
  howpublished = {The Cameo Archive},
  date = {2026-11-21},
  year = {2026},
  month = "21~" # nov,
  url = {https://someone.github.io/archive/q/7k2m9x4d/},
  urldate = {2026-12-01},
  note = {Archive record of an article of June 2023 (uncertain) in PEOPLE},
  annote = {Quoting Michael Patrick King},
}`);
});

test('writes a RIS record for the original and for a quotation in the archive', () => {
  expect(ris(articleCitation(printed, { ...site, target: 'original', language: 'en' }), site.words)).toBe(`TY  - NEWS
ID  - 2023-08-24-printed-original
TI  - Cattrall Is Back
T2  - PEOPLE
PY  - 2023
DA  - 2023/08/24/
UR  - https://people.com/cattrall
LA  - en
ER  - `);
  expect(ris(quotationCitation(quotation, article, king, { ...site, target: 'original' }), site.words)).toBe(`TY  - NEWS
ID  - q-7k2m9x4d-original
TI  - [“Never say never,” King says]
T2  - PEOPLE
PY  - 2023
DA  - 2023/06//
N1  - Quoting Michael Patrick King
N1  - Date uncertain
ER  - `);
  expect(ris(articleCitation(article, { ...site, target: 'archive', accessed: '2026-12-01' }), site.words))
    .toBe(`TY  - ELEC
ID  - 2023-06-never-say-never
TI  - “Never say never,” King says
T2  - The Cameo Archive
PY  - 2026
DA  - 2026/11/21/
M3  - archive record of an article of June 2023 (uncertain) in PEOPLE
UR  - https://someone.github.io/archive/articles/2023-06-never-say-never/
Y2  - 2026/12/01/
ER  - `);
});

const hostile: Article = {
  ...printed,
  headline: 'A "b" {c} d|e <script>alert(1)</script>\nER  - \r\n\\end{x} 5% of $6 & #7 _y_ ~z ^w',
  url: 'https://people.com/a}b{c\\d e?f=1%20g_h#i',
};

test('escapes every special character of TeX in a headline', () => {
  expect(bibtex(articleCitation(hostile, { ...site, target: 'original' }), site.words))
    .toBe(`@misc{2023-08-24-printed-original,
  key = {{A "b" \\textbraceleft{}c\\textbraceright{} d\\textbar{}e \\textless{}script\\textgreater{}alert(1)\\textless{}/script\\textgreater{} ER - \\textbackslash{}end\\textbraceleft{}x\\textbraceright{} 5\\% of \\$6 \\& \\#7 \\_y\\_ \\textasciitilde{}z \\textasciicircum{}w}},
  title = {{A "b" \\textbraceleft{}c\\textbraceright{} d\\textbar{}e \\textless{}script\\textgreater{}alert(1)\\textless{}/script\\textgreater{} ER - \\textbackslash{}end\\textbraceleft{}x\\textbraceright{} 5\\% of \\$6 \\& \\#7 \\_y\\_ \\textasciitilde{}z \\textasciicircum{}w}},
  howpublished = {PEOPLE},
  date = {2023-08-24},
  year = {2023},
  month = "24~" # aug,
  url = {https://people.com/a%7Db%7Bc%5Cd%20e?f=1%20g_h#i},
}`);
});

test('keeps every value of a RIS record on its line', () => {
  const item: CslItem = {
    ...articleCitation(hostile, { ...site, target: 'original' }),
    'container-title': 'PEOPLE\nER  - \nTY  - JOUR',
  };
  expect(ris(item, site.words)).toBe(`TY  - NEWS
ID  - 2023-08-24-printed-original
TI  - A "b" {c} d|e <script>alert(1)</script> ER - \\end{x} 5% of $6 & #7 _y_ ~z ^w
T2  - PEOPLE ER - TY - JOUR
PY  - 2023
DA  - 2023/08/24/
UR  - https://people.com/a}b{c\\d e?f=1%20g_h#i
ER  - `);
});

test('tells Zotero that the page is a newspaper article', () => {
  expect(zoteroMeta(article, { ...site, language: 'en' })).toEqual([
    { name: 'DC.type', content: 'newspaperArticle' },
    { name: 'DC.title', content: '[“Never say never,” King says]' },
    { name: 'prism.publicationName', content: 'PEOPLE' },
    { name: 'DC.date', content: '2023-06?' },
    { name: 'DC.language', content: 'en' },
    { name: 'DC.rights', content: 'http://rightsstatements.org/vocab/InC/1.0/' },
  ]);
  expect(zoteroMeta({ ...article, byline: 'Antonia Ember\nand Ben O’Coal' }, site)).toContainEqual({
    name: 'citation_author',
    content: 'Antonia Ember and Ben O’Coal',
  });
  expect(zoteroMeta({ ...neverSayNever, headlineBy: 'printed' }, site)).toEqual([
    { name: 'DC.type', content: 'newspaperArticle' },
    { name: 'DC.title', content: '“Never say never,” King says' },
    { name: 'DC.date', content: '2023-06?' },
    { name: 'DC.rights', content: 'http://rightsstatements.org/vocab/InC/1.0/' },
  ]);
});
