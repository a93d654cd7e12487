import { describe } from 'vitest';
import { about, page, testSites } from '../../fixtures/output-site.ts';

describe('a site without fault', () => {
  testSites([
    { name: 'has no issues', files: { 'index.html': page('/') }, issues: [] },
    {
      name: 'has no issues below a base path',
      base: '/archive',
      files: {
        'index.html': page('/archive/', { body: '<a href="/archive/x/#p1">x</a><a href="x/?q=1#p1">x</a>' }),
        'x/index.html': page('/archive/x/', { body: '<p id="p1">x</p><a href="../">up</a>' }),
      },
      issues: [],
    },
    {
      name: 'may link to other sites, to itself by full URL, and to files',
      files: {
        ...about,
        'index.html': page('/', {
          body: [
            '<a href="https://elsewhere.example/">a</a><a href="http://elsewhere.example/x">b</a>',
            '<a href="mailto:a@example.org">c</a><a href="https://example.org/about/#who">d</a>',
            '<a href="#">e</a><a href="#top">f</a><a href="/about/#:~:text=We">g</a>',
            '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><a href="/guide.pdf#page=2">h</a>',
          ].join('\n'),
        }),
        'guide.pdf': '',
      },
      issues: [],
    },
    {
      name: 'may name other origins where browsers do not load them',
      files: {
        'index.html': page('/', {
          head: [
            '<link rel="license" href="https://rightsstatements.org/vocab/InC/1.0/">',
            '<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">',
            '<meta name="DC.rights" content="https://rightsstatements.org/vocab/InC/1.0/">',
            '<script type="application/ld+json">{"@context":"https://schema.org"}</script>',
          ].join(''),
          body: '<blockquote cite="https://elsewhere.example/">x</blockquote>',
        }),
      },
      issues: [],
    },
    {
      name: 'may have redirects',
      files: {
        ...about,
        'old/index.html':
          '<!doctype html><title>Page /about/</title><meta http-equiv="refresh" content="0;url=/about/"><link rel="canonical" href="https://example.org/about/"><body><a href="/about/">here</a></body>',
      },
      issues: [],
    },
    {
      name: 'may have an error page without an address',
      files: { '404.html': page('/404.html', { canonical: '' }) },
      issues: [],
    },
  ]);
});
