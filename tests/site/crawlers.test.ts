import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import robotsParser from 'robots-parser';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, test } from 'vitest';
import { readOutput } from '../../src/checks/edge/built-site.ts';
import { lastChanges } from '../../src/lists/last-change.ts';
import { addressIn, archive, fileOf, linkIn, only, pageOf, sites } from './site-files.ts';

/** The schema of the protocol, as its own package carries it. */
const schemaFile = join(createRequire(import.meta.url).resolve('sitemap/package.json'), '../schema/sitemap.xsd');

describe.each(sites)('the site $name', ({ site }) => {
  const sitemap = join(site.folder, 'sitemap-0.xml');

  test('has a sitemap that is as the XML Schema of the protocol says', () => {
    using schema = XmlDocument.fromString(readFileSync(schemaFile, 'utf8'));
    using validator = XsdValidator.fromDoc(schema);
    const validate = (xml: string): void => {
      using document = XmlDocument.fromString(xml);
      validator.validate(document);
    };
    const xml = readFileSync(sitemap, 'utf8');
    expect(() => {
      validate(xml);
    }).not.toThrow();
    expect(() => {
      validate(xml.replace('<lastmod>', '<lastmod>yesterday '));
    }).toThrow();
  });

  test('names in it every page by its one address, and nothing else', async () => {
    const index = await parseSitemapIndex(createReadStream(join(site.folder, 'sitemap-index.xml')));
    expect(index.map(({ url }) => url)).toEqual([addressIn(site, '/sitemap-0.xml')]);
    const listed = await parseSitemap(createReadStream(sitemap));
    const pages = [...readOutput(site.folder).pages]
      .filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'))
      .flatMap(({ html }) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? []);
    expect(listed.map(({ url }) => url).toSorted()).toEqual(pages.toSorted());
    expect(pages.length).toBeGreaterThan(60);
  });

  test('dates the pages of which it is known when they changed', async () => {
    const listed = await parseSitemap(createReadStream(sitemap));
    const days = new Map(
      listed.flatMap(({ url, lastmod }) => (lastmod === undefined ? [] : [[url, lastmod.slice(0, 10)]])),
    );
    expect(days).toEqual(new Map([...lastChanges(archive)].map(([path, day]) => [addressIn(site, path), day])));
    expect(listed.filter(({ lastmod }) => lastmod === undefined).map(({ url }) => url)).toContain(
      addressIn(site, '/offline/'),
    );
  });

  test('lets crawlers in and shows them the sitemap', () => {
    const robots = robotsParser(addressIn({ ...site, base: '/' }, '/robots.txt'), fileOf(site, '/robots.txt'));
    expect(robots.isAllowed(addressIn(site, '/q/7k2m9x4d/'), 'Anybot')).toBe(true);
    expect(robots.getSitemaps()).toEqual([addressIn(site, '/sitemap-index.xml')]);
  });

  test('describes its search to browsers, which every page tells them', () => {
    using document = XmlDocument.fromString(fileOf(site, '/opensearch.xml'));
    const at = (path: string) => document.get(path, { o: 'http://a9.com/-/spec/opensearch/1.1/' });
    expect(at('/o:OpenSearchDescription/o:ShortName')?.content).toBe('Wexley Archive');
    expect(at('/o:OpenSearchDescription/o:Url[@type="text/html"]/@template')?.content).toBe(
      `${addressIn(site, '/search/')}?q={searchTerms}`,
    );
    expect(at('/o:OpenSearchDescription/o:Url[@rel="self"]/@template')?.content).toBe(
      addressIn(site, '/opensearch.xml'),
    );
    expect(at('/o:OpenSearchDescription/o:Image')?.content).toBe(addressIn(site, '/favicon.ico'));
    const pages = ['/', '/search/', '/about/'].map((path) => only(pageOf(site, path), 'head link[rel="search"]'));
    expect(pages.map((link) => [link.getAttribute('type'), link.getAttribute('href')])).toEqual(
      pages.map(() => ['application/opensearchdescription+xml', linkIn(site, '/opensearch.xml')]),
    );
  });
});
