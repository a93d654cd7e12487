import { expect, test } from 'vitest';
import { issuesOf, page } from '../../fixtures/output-site.ts';

test('checks URLs of this site in feeds, sitemaps and guides', () => {
  expect(
    issuesOf(
      {
        'archive.html': page('/archive/archive.html'),
        'feed.xml':
          '<id>https://example.org/archive/gone/</id><content>Read &lt;a href="https://example.org/archive/archive.html#top">it&lt;/a> at https://example.org/archive/no/ or <id>https://elsewhere.example/</id></content>',
        'speakers/x/feed.json':
          '{"url":"https://example.org/archive/speakers/x","html":"<a href=\\"https://example.org/archive/feed.xml\\">"}',
        'robots.txt':
          'User-agent: *\nSitemap: https://example.org/sitemap-index.xml\nSitemap: https://example.org/archive/sitemap-index.xml\n',
        'sitemap-index.xml': '<loc>https://example.org/archive/sitemap-0.xml</loc>',
        'llms.txt':
          '- [Feed](https://example.org/archive/feed.xml): news\n- [Data](https://example.org/archive/data.json): data\n',
        'opensearch.xml': '<Url template="https://example.org/archive/find/?q={searchTerms}"/>',
        'note.txt': '"https://example.org/archive/nobody-looks-here/"',
      },
      '/archive/',
    ),
  ).toMatchInlineSnapshot(`
    [
      "dist/feed.xml link-missing: The file points to "https://example.org/archive/gone/", but the output has no gone/index.html. Correct the address, or add the page.",
      "dist/llms.txt link-missing: The file points to "https://example.org/archive/data.json", but the output has no data.json. Correct the address, or add the page.",
      "dist/opensearch.xml link-missing: The file points to "https://example.org/archive/find/?q=", but the output has no find/index.html. Correct the address, or add the page.",
      "dist/sitemap-index.xml link-missing: The file points to "https://example.org/archive/sitemap-0.xml", but the output has no sitemap-0.xml. Correct the address, or add the page.",
      "dist/speakers/x/feed.json link-missing: The file points to "https://example.org/archive/speakers/x", but the output has no speakers/x. Correct the address, or add the page.",
    ]
  `);
});
