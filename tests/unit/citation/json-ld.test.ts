import { expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { articleJsonLd, quotationJsonLd } from '../../../src/citation/json-ld.ts';
import { addressOf, anArchive, anArticle, aQuotation } from '../../fixtures/printed.ts';

const archive: Archive = {
  ...anArchive([]),
  speakers: new Map([
    ['king', { id: 'king', name: 'Michael Patrick King', kind: 'person', roles: [], aliases: [] }],
    ['sheknows', { id: 'sheknows', name: 'SheKnows', kind: 'outlet', roles: [], aliases: [] }],
    ['a-source', { id: 'a-source', name: 'A source', kind: 'unnamed', roles: [], aliases: [] }],
    ['norvex', { id: 'norvex', name: 'Norvex', kind: 'organisation', roles: [], aliases: [] }],
  ]),
};
const article = anArticle({
  outlet: 'variety',
  published: '2023-06?',
  url: 'https://variety.com/door',
  quotations: [
    aQuotation({ id: 'a', speaker: 'king', parts: ['One,', 'two.'], said: '2022-01~' }),
    aQuotation({ id: 'b', speaker: 'sheknows' }),
    aQuotation({ id: 'c', speaker: 'a-source' }),
  ],
});

const newsArticle = {
  '@type': 'NewsArticle',
  '@id': 'https://someone.github.io/archive/articles/2022-02-02-open-door/',
  url: 'https://someone.github.io/archive/articles/2022-02-02-open-door/',
  headline: 'A door stays open',
  description: 'Ember praises a door.',
  datePublished: '2023-06',
  publisher: {
    '@type': 'NewsMediaOrganization',
    '@id': 'https://someone.github.io/archive/outlets/variety/',
    name: 'Variety',
  },
  isBasedOn: 'https://variety.com/door',
  license: 'http://rightsstatements.org/vocab/InC/1.0/',
};

const quotation = {
  '@type': 'Quotation',
  '@id': 'https://someone.github.io/archive/q/a/',
  url: 'https://someone.github.io/archive/articles/2022-02-02-open-door/#q-a',
  text: '“One,” “two.”',
  creator: {
    '@type': 'Person',
    '@id': 'https://someone.github.io/archive/speakers/king/',
    name: 'Michael Patrick King',
  },
  dateCreated: '2022-01',
};

test('an article is a NewsArticle whose quotations are parts of it', () => {
  const { hasPart, ...rest } = articleJsonLd(article, archive, addressOf);
  expect(rest).toEqual({ '@context': 'https://schema.org', ...newsArticle });
  expect((hasPart as unknown[])[0]).toEqual(quotation);
  expect((hasPart as unknown[]).length).toBe(3);
});

test('the pictures of an article are its images, each once', () => {
  const file = { source: 'pictures/harbour.jpg', width: 800, height: 600, sha256: '0'.repeat(64) };
  const plain = { ...file, name: 'quay.png', alt: 'Boats at the quay' };
  const rights = 'http://rightsstatements.org/vocab/InC/1.0/';
  const harbour = { ...plain, name: 'harbour.jpg', caption: 'The harbour', credit: 'Ann Doe', rights };
  expect(articleJsonLd({ ...article, pictures: [harbour, plain, harbour] }, archive, addressOf)['image']).toEqual([
    {
      '@type': 'ImageObject',
      contentUrl: 'https://someone.github.io/archive/articles/2022-02-02-open-door/harbour.jpg',
      width: 800,
      height: 600,
      description: 'Boats at the quay',
      caption: 'The harbour',
      creditText: 'Ann Doe',
      license: 'http://rightsstatements.org/vocab/InC/1.0/',
    },
    {
      '@type': 'ImageObject',
      contentUrl: 'https://someone.github.io/archive/articles/2022-02-02-open-door/quay.png',
      width: 800,
      height: 600,
      description: 'Boats at the quay',
    },
  ]);
});

test('a quotation is a Quotation with the whole article it is part of', () => {
  expect(quotationJsonLd({ quotation: aQuotation(article.quotations[0]), article }, archive, addressOf)).toEqual({
    '@context': 'https://schema.org',
    ...quotation,
    isPartOf: newsArticle,
  });
});

test('an organisation as speaker is one by its name', () => {
  const said = { quotation: aQuotation({ id: 'd', speaker: 'norvex' }), article };
  expect(quotationJsonLd(said, archive, addressOf)['creator']).toEqual({
    '@type': 'Organization',
    '@id': 'https://someone.github.io/archive/speakers/norvex/',
    name: 'Norvex',
  });
});

test('an outlet as speaker is an organisation, and an unnamed source has a description instead of a name', () => {
  const { hasPart } = articleJsonLd(article, archive, addressOf);
  expect((hasPart as { creator: unknown }[]).slice(1).map(({ creator }) => creator)).toEqual([
    { '@type': 'Organization', '@id': 'https://someone.github.io/archive/speakers/sheknows/', name: 'SheKnows' },
    { '@type': 'Person', '@id': 'https://someone.github.io/archive/speakers/a-source/', description: 'A source' },
  ]);
});

test('an article names its author as the byline is printed', () => {
  const signed = anArticle({ byline: 'Antonia Ember and Ben O’Coal' });
  expect(articleJsonLd(signed, archive, addressOf)['author']).toEqual({
    '@type': 'Person',
    name: 'Antonia Ember and Ben O’Coal',
  });
});

test('leaves out what is not known', () => {
  expect(articleJsonLd(anArticle(), archive, addressOf)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': newsArticle['@id'],
    url: newsArticle.url,
    headline: newsArticle.headline,
    description: newsArticle.description,
    datePublished: '2022-02-02',
    license: newsArticle.license,
    hasPart: [],
  });
});
