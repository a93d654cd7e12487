import { describe } from 'vitest';
import { page, testSites } from '../../fixtures/output-site.ts';

describe('pages', () => {
  testSites([
    {
      name: 'need a title, description, language, canonical address and one h1',
      files: {
        'x/index.html': page('/x/', {
          title: ' ',
          language: '',
          description: '',
          canonical: '',
          body: '<h1>Second</h1>',
        }),
      },
      issues: [
        'dist/x/index.html canonical-missing: The page does not state its permanent address. Add <link rel="canonical" href="https://example.org/x/"> to the head.',
        'dist/x/index.html description-missing: The page has no description for search engines and link previews. Add <meta name="description"> with one sentence.',
        'dist/x/index.html language-missing: The page does not state its language, which screen readers need. Add lang="…" to the html element.',
        'dist/x/index.html title-missing: The page has no title for tabs, bookmarks and search engines. Add a <title> to the head.',
        'dist/x/index.html:10:1 h1-count: The page has 2 h1 elements, but people who navigate by headings need exactly one. Keep one.',
      ],
    },
    {
      name: 'have their own address as canonical',
      base: '/archive/',
      files: {
        'index.html': page('/archive/'),
        'x/index.html': page('/archive/x/', { canonical: '<link rel="canonical" href="/archive/x/">' }),
        'y.html': page('/archive/y.html', {
          head: '<link rel="canonical" href="https://example.org/archive/">',
        }),
      },
      issues: [
        'dist/x/index.html:7:1 canonical-wrong: The canonical address is "/archive/x/", but the page is at "https://example.org/archive/x/", so search engines and citations would point elsewhere. Write the full address of the page.',
        'dist/y.html:8:1 canonical-wrong: The page has a second canonical address, so neither counts. Keep one.',
      ],
    },
    {
      name: 'have unique titles and ids',
      files: {
        'index.html': page('/', { title: 'The archive', body: '<p id="p1">a</p><p id="p1">b</p>' }),
        'x/index.html': page('/x/', { title: 'The\n archive' }),
      },
      issues: [
        'dist/index.html:10:20 id-duplicate: The id "p1" is already on the page, so "#p1" never leads here. Give each element its own id.',
        'dist/x/index.html title-duplicate: index.html has the title "The archive" too, so readers cannot tell the two apart in tabs and search results. Give each page its own title.',
      ],
    },
    {
      name: 'have no parse errors',
      files: { 'index.html': page('/', { body: '<p class="a" class="b">x</p>' }) },
      issues: [
        'dist/index.html:10:19 html-parse: This is the HTML parse error "duplicate-attribute", which browsers repair by guessing. Fix the template that wrote it.',
      ],
    },
    {
      name: 'have nothing behind their body',
      files: {
        'index.html': page('/').replace('</html>', '</html><script type="module" src="/a.js"></script>'),
        'a.js': '',
        'x/index.html': page('/x/').replace('</body>', '</body>\n<p>Late</p>'),
      },
      issues: [
        'dist/index.html:12:8 html-parse: This is the HTML parse error "unexpected-content-after-body", which browsers repair by guessing. Fix the template that wrote it.',
        'dist/x/index.html:12:1 html-parse: This is the HTML parse error "unexpected-content-after-body", which browsers repair by guessing. Fix the template that wrote it.',
      ],
    },
  ]);
});
