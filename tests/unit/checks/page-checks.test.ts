import { describe } from 'vitest';
import { page, testSites } from '../../fixtures/output-site.ts';

describe('pages', () => {
  testSites([
    {
      name: 'say their title, description, language, address and one h1',
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
        'dist/x/index.html canonical-missing: The page does not name its permanent address. Add <link rel="canonical" href="https://example.org/x/"> to the head.',
        'dist/x/index.html description-missing: The page has no description, which search engines and link previews show. Add <meta name="description"> with one sentence.',
        'dist/x/index.html language-missing: The page does not say its language, by which screen readers choose a voice. Add lang="…" to the html element.',
        'dist/x/index.html title-missing: The page has no title, which tabs, bookmarks and search engines show. Add a <title> with words in the head.',
        'dist/x/index.html:10:1 h1-count: The page has 2 h1 elements, but one names the page for those who move by headings. Keep exactly one.',
      ],
    },
    {
      name: 'name their own address and no other as canonical',
      base: '/archive/',
      files: {
        'index.html': page('/archive/'),
        'x/index.html': page('/archive/x/', { canonical: '<link rel="canonical" href="/archive/x/">' }),
        'y.html': page('/archive/y.html', {
          head: '<link rel="canonical" href="https://example.org/archive/">',
        }),
      },
      issues: [
        'dist/x/index.html:7:1 canonical-wrong: The canonical address is "/archive/x/", but the page is at "https://example.org/archive/x/": search engines and citations would point elsewhere. Write the page\'s own whole address.',
        'dist/y.html:8:1 canonical-wrong: The page names a second canonical address, so that neither counts. Keep one.',
      ],
    },
    {
      name: 'have titles and ids of their own',
      files: {
        'index.html': page('/', { title: 'The archive', body: '<p id="p1">a</p><p id="p1">b</p>' }),
        'x/index.html': page('/x/', { title: 'The\n archive' }),
      },
      issues: [
        'dist/index.html:10:20 id-duplicate: The id "p1" stands on the page already, so "#p1" never leads here. Give each element an id of its own.',
        'dist/x/index.html title-duplicate: The title "The archive" is also that of index.html: readers cannot tell the two apart in tabs and search results. Make each title say what only its page holds.',
      ],
    },
    {
      name: 'are written as the HTML standard has it',
      files: { 'index.html': page('/', { body: '<p class="a" class="b">x</p>' }) },
      issues: [
        'dist/index.html:10:19 html-parse: The HTML standard calls this "duplicate-attribute": browsers mend it by guessing. Mend the template that wrote it.',
      ],
    },
  ]);
});
