import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import { namesSite, rootSite } from '../built-sites.ts';
import { fileOf } from './site-files.ts';

const page = (path: string) => parse(fileOf(namesSite, `${path}index.html`));
const textOf = (text: string | undefined): string | undefined => text?.replaceAll(/\s+/gu, ' ').trim();
const mainOf = (path: string): string => textOf(page(path).querySelector('main')?.text) ?? '';
const linksIn = (path: string, selector: string) =>
  page(path)
    .querySelectorAll(`${selector} a`)
    .map((link) => [textOf(link.text), link.getAttribute('href')]);

const EELS = '/articles/2015-05-02-the-eels/';
const APOLOGY = '/articles/2022-01-15-an-apology-to-the-eels/';

describe('a topic', () => {
  test('stands in the list of topics with its articles and those of narrower topics', () => {
    expect(linksIn('/topics/', '.register')).toEqual([
      ['Eels', '/topics/eels/'],
      ['The river', '/topics/river/'],
      ['The weir', '/topics/weir/'],
    ]);
    expect(
      page('/topics/')
        .querySelectorAll('.register span')
        .map(({ text }) => text),
    ).toEqual([...['2 articles', '3 articles', '2 articles']]);
  });

  test('has a page with its articles, newest first, and the topics above and below', () => {
    expect(linksIn('/topics/weir/', 'main .kicker').slice(0, 2)).toEqual([
      ['Topics', '/topics/'],
      ['The river', '/topics/river/'],
    ]);
    expect(mainOf('/topics/river/')).toContain('Narrower topics: Eels and The weir');
    expect(mainOf('/topics/weir/')).toContain('In other languages: Le barrage (French)');
    expect(linksIn('/topics/weir/', '.teaser').map(([, address]) => address)).toEqual([
      ...[APOLOGY, '/articles/2021-09-10-le-barrage/'],
    ]);
  });

  test('has feeds, whose entries name their topics', () => {
    const feed = JSON.parse(fileOf(namesSite, '/topics/weir/feed.json')) as {
      title: string;
      items: { tags: string[] }[];
    };
    expect({ title: feed.title, tags: feed.items.map(({ tags }) => tags) }).toEqual({
      title: 'The weir · The Weir Archive',
      tags: [['Eels', 'The weir'], ['The weir']],
    });
    expect(fileOf(namesSite, '/topics/weir/feed.xml')).toContain(
      '<category term="weir" scheme="https://archive.example/topics/" label="The weir" />',
    );
    expect(page('/topics/weir/').querySelector('link[type="application/atom+xml"]')?.getAttribute('href')).toBe(
      '/topics/weir/feed.xml',
    );
  });

  test('is linked from its articles, and said in all that is made of them', () => {
    expect(linksIn(APOLOGY, 'header.folio').map(([words]) => words)).toEqual([
      ...['The Weir Gazette', 'A river mended', 'Eels', 'The weir'],
    ]);
    expect(fileOf(namesSite, `${APOLOGY.slice(0, -1)}.txt`)).toContain(
      'Topics: Eels, The weir\nSeries: A river mended, part 3\n',
    );
    expect(JSON.parse(fileOf(namesSite, `${APOLOGY.slice(0, -1)}.json`))).toMatchObject({
      topics: ['eels', 'weir'],
      topicNames: ['Eels', 'The weir'],
      series: 'a-river-mended',
      seriesName: 'A river mended',
      part: '3',
    });
    expect(textOf(parse(fileOf(namesSite, '/everything.html')).text)).toContain(
      'TopicsEels and The weir SeriesA river mended, part 3',
    );
    expect(fileOf(namesSite, '/data/articles.csv')).toContain(
      '"eels\nweir","Eels\nThe weir","a-river-mended","A river mended","3"',
    );
  });

  test('is in the sitemap, the guide and the list of articles', () => {
    expect(fileOf(namesSite, '/sitemap-0.xml')).toContain('<loc>https://archive.example/topics/weir/</loc><lastmod>');
    expect(fileOf(namesSite, '/llms.txt')).toContain('[Topics](https://archive.example/topics/)');
    expect(linksIn('/articles/', '.section-nav--ways')).toEqual([
      ['Topics', '/topics/'],
      ['Series', '/series/'],
    ]);
  });
});

describe('a series', () => {
  test('has a page with its parts in order, and says which the archive lacks', () => {
    expect(mainOf('/series/a-river-mended/')).toMatch(/2 parts · Not in the archive: part 2\.ArticlesPart 1.*Part 3/);
    expect(linksIn('/series/a-river-mended/', '.teaser').map(([, address]) => address)).toEqual([EELS, APOLOGY]);
  });

  test('leads from each part to those before and after, which no other link of the page claims to be', () => {
    const neighbours = (path: string) =>
      page(path)
        .querySelectorAll('[rel=prev], [rel=next]')
        .map((link) => [link.getAttribute('rel'), link.getAttribute('href'), textOf(link.text)]);
    expect(neighbours(EELS)).toEqual([['next', APOLOGY, 'Next: part 3The weir reopens']]);
    expect(neighbours(APOLOGY)).toEqual([['prev', EELS, 'Before: part 1Nobody asked the eels']]);
    expect(mainOf(APOLOGY)).toContain('Part 3 of the series A river mended.');
  });

  test('is said to machines, in data and in feeds', () => {
    const data = (path: string): unknown =>
      JSON.parse(page(path).querySelector('[type="application/ld+json"]')?.text ?? '');
    const series = 'https://archive.example/series/a-river-mended/';
    expect(data(APOLOGY)).toMatchObject({
      isPartOf: { '@type': 'CreativeWorkSeries', '@id': series, name: 'A river mended' },
      position: 3,
      about: [{ '@type': 'DefinedTerm', name: 'Eels' }, { '@id': 'https://archive.example/topics/weir/' }],
    });
    expect(data('/series/a-river-mended/')).toMatchObject({
      '@id': series,
      hasPart: [{ position: 1 }, { position: 3, headline: 'The weir reopens' }],
    });
    expect(fileOf(namesSite, '/series/a-river-mended/feed.json')).toContain(
      `Part 3 of the series <a href=\\"${series}\\"><bdi>A river mended</bdi></a>.`,
    );
  });
});

test('an archive without topics and series has no page and no word of them', () => {
  for (const path of ['/topics/index.html', '/series/index.html'])
    expect(existsSync(`${rootSite.folder}${path}`)).toBe(false);
  expect(fileOf(rootSite, '/articles/index.html')).not.toContain('section-nav--ways"');
  expect(fileOf(rootSite, '/llms.txt')).not.toContain('Topics');
});
