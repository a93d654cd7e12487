import { describe, expect, test } from 'vitest';
import { checkOutput } from '../../src/adapters/output-checks.ts';
import { isOutputList } from '../../src/adapters/output-list-checks.ts';
import { formatIssue } from '../../src/archive/issue.ts';

const site = 'https://example.org';
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'";

interface Parts {
  readonly title?: string;
  readonly language?: string;
  readonly description?: string;
  readonly canonical?: string;
  readonly policy?: string;
  readonly head?: string;
  /** Stands on line 10. */
  readonly body?: string;
}

/** A page without a fault, at `address`, but for what `parts` change. */
function page(address: string, parts: Parts = {}): string {
  const {
    title = `Page ${address}`,
    language = 'lang="en"',
    description = '<meta name="description" content="A page.">',
    canonical = `<link rel="canonical" href="${site}${address}">`,
    head = '',
    body = '',
  } = parts;
  return `<!doctype html>
<html ${language}>
<head>
<meta charset="utf-8"><title>${title}</title>
<meta http-equiv="content-security-policy" content="${parts.policy ?? policy}">
${description}
${canonical}
${head}</head>
<body><h1>A page</h1>
${body}
</body>
</html>
`;
}

/** Issues of a site that consists of `files`, each as one line; files without text are there by name only. */
function check(files: Readonly<Record<string, string>>, base = '/'): readonly string[] {
  const entries = Object.entries(files);
  return checkOutput(
    {
      folder: 'dist',
      files: entries.map(([path]) => path),
      pages: entries.filter(([path]) => path.endsWith('.html')).map(([path, html]) => ({ path, html })),
      lists: entries.filter(([path]) => isOutputList(path)).map(([path, text]) => ({ path, text })),
      pictureSize: (path) => (path === 'card.png' ? { width: 1200, height: 630 } : undefined),
      stylesheets: entries.filter(([path]) => path.endsWith('.css')).map(([path, css]) => ({ path, css })),
    },
    { site, base },
  ).map(formatIssue);
}

const about = { 'about/index.html': page('/about/', { body: '<p id="who">We.</p>' }) };

interface Row {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly base?: string;
  readonly issues: readonly string[];
}

function run(rows: readonly Row[]): void {
  test.each(rows)('$name', ({ files, base, issues }) => {
    expect(check(files, base)).toEqual(issues);
  });
}

describe('a site without fault', () => {
  run([
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
      name: 'may link out, to itself with its whole address, and to what is in no page',
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
      name: 'may name other origins where no browser fetches them',
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
      name: 'may send readers on from a page that is nothing else',
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

describe('links', () => {
  run([
    {
      name: 'lead to a file, in every attribute that holds an address',
      files: {
        'index.html': page('/', {
          body: [
            '<a href="/gone/">a</a><a href="gone.txt">b</a><a href="https://example.org/gone/">c</a>',
            '<img alt="" src="/a.png" srcset="/b.png 1x, /c.png 2x"><video poster="/d.png"></video>',
            '<form action="/find/"><button formaction="/other/">x</button></form><object data="/e.pdf"></object>',
            '<svg><use href="/f.svg#icon"/><use xlink:href="/g.svg#icon"/></svg>',
            '<noscript><img alt="" src="/h.png"></noscript><template><img alt="" src="/i.png"></template>',
          ].join('\n'),
        }),
      },
      issues: [
        'dist/index.html:10:4 link-missing: <a href> points to "/gone/", but the output has no gone/index.html. Correct the address, or publish what it promises.',
        'dist/index.html:10:26 link-missing: <a href> points to "gone.txt", but the output has no gone.txt. Correct the address, or publish what it promises.',
        'dist/index.html:10:50 link-missing: <a href> points to "https://example.org/gone/", but the output has no gone/index.html. Correct the address, or publish what it promises.',
        'dist/index.html:11:13 link-missing: <img src> points to "/a.png", but the output has no a.png. Correct the address, or publish what it promises.',
        'dist/index.html:11:26 link-missing: <img srcset> points to "/b.png", but the output has no b.png. Correct the address, or publish what it promises.',
        'dist/index.html:11:26 link-missing: <img srcset> points to "/c.png", but the output has no c.png. Correct the address, or publish what it promises.',
        'dist/index.html:11:63 link-missing: <video poster> points to "/d.png", but the output has no d.png. Correct the address, or publish what it promises.',
        'dist/index.html:12:7 link-missing: <form action> points to "/find/", but the output has no find/index.html. Correct the address, or publish what it promises.',
        'dist/index.html:12:31 link-missing: <button formaction> points to "/other/", but the output has no other/index.html. Correct the address, or publish what it promises.',
        'dist/index.html:12:77 link-missing: <object data> points to "/e.pdf", but the output has no e.pdf. Correct the address, or publish what it promises.',
        'dist/index.html:13:11 link-missing: <use href> points to "/f.svg#icon", but the output has no f.svg. Correct the address, or publish what it promises.',
        'dist/index.html:13:36 link-missing: <use href> points to "/g.svg#icon", but the output has no g.svg. Correct the address, or publish what it promises.',
        'dist/index.html:14:23 link-missing: <img src> points to "/h.png", but the output has no h.png. Correct the address, or publish what it promises.',
        'dist/index.html:14:69 link-missing: <img src> points to "/i.png", but the output has no i.png. Correct the address, or publish what it promises.',
      ],
    },
    {
      name: 'use the one address that a page has',
      files: {
        ...about,
        'index.html': page('/', { body: '<a href="/about">a</a>\n<a href="/about/index.html#who">b</a>' }),
      },
      issues: [
        'dist/index.html:10:4 link-not-canonical: <a href> points to "/about", a second address of a page that has one. Write "/about/".',
        'dist/index.html:11:4 link-not-canonical: <a href> points to "/about/index.html#who", a second address of a page that has one. Write "/about/".',
      ],
    },
    {
      name: 'stay below the base path, and reach its root with a slash',
      base: '/archive/',
      files: {
        'index.html': page('/archive/', {
          body: '<a href="/about/">a</a><a href="/archive">b</a><a href="https://example.org/">c</a>',
        }),
      },
      issues: [
        'dist/index.html:10:4 link-outside-base: <a href> points to "/about/", which is not below the base path "/archive/" and so not part of the site. Put the base path in front.',
        'dist/index.html:10:27 link-not-canonical: <a href> points to "/archive", a second address of a page that has one. Write "/archive/".',
      ],
    },
    {
      name: 'find the element that their fragment names, here and on other pages',
      files: {
        ...about,
        'index.html': page('/', {
          body: '<p id="p1">a</p><p id="é">b</p><a href="#p1">a</a><a href="#%C3%A9">b</a><a href="/about/#who">c</a>\n<a href="#p2">d</a><a href="/about/#p1">e</a><template><p id="p2"></p></template>',
        }),
      },
      issues: [
        'dist/index.html:11:4 link-fragment: <a href> points to "#p2", but index.html has no element with the id "p2", so the reader lands at its top. Correct the fragment, or give the element that id.',
        'dist/index.html:11:23 link-fragment: <a href> points to "/about/#p1", but about/index.html has no element with the id "p1", so the reader lands at its top. Correct the fragment, or give the element that id.',
      ],
    },
    {
      name: 'are readable addresses of known kinds',
      files: {
        'index.html': page('/', {
          body: '<a href="https://">a</a>\n<a href="/%zz/">b</a>\n<a href="tel:1">c</a>\n<a href="javascript:go()">d</a>',
        }),
      },
      issues: [
        'dist/index.html:10:4 link-malformed: <a href> points to "https://", which no browser can read as an address. Correct it.',
        'dist/index.html:11:4 link-malformed: <a href> points to "/%zz/", which no browser can read as an address. Correct it.',
        'dist/index.html:12:4 link-scheme: <a href> points to "tel:1": links lead by http, https or mailto, because others run programs or stop working. Use one of these, or plain text.',
        'dist/index.html:13:4 link-scheme: <a href> points to "javascript:go()": links lead by http, https or mailto, because others run programs or stop working. Use one of these, or plain text.',
      ],
    },
    {
      name: 'are checked on pages that send readers on',
      files: {
        'old/index.html': '<!doctype html><title>Moved</title>\n<meta http-equiv="refresh" content="0; url=/gone/">',
      },
      issues: [
        'dist/old/index.html:2:28 link-missing: <meta content> points to "/gone/", but the output has no gone/index.html. Correct the address, or publish what it promises.',
      ],
    },
    {
      name: 'in metadata lead to files where they name the site itself',
      files: {
        'index.html': page('/', { head: '<meta property="og:image" content="https://example.org/card.png">' }),
      },
      issues: [
        'dist/index.html:8:27 link-missing: <meta content> points to "https://example.org/card.png", but the output has no card.png. Correct the address, or publish what it promises.',
      ],
    },
  ]);
});

describe('other origins', () => {
  const because =
    'a request would leave the site, tell another host of its readers and break when that host does. Keep a copy in the site, or make it a link.';
  run([
    {
      name: 'are never loaded from, by any element',
      files: {
        'index.html': page('/', {
          head: '<link rel="preconnect" href="//cdn.example">\n<link rel="stylesheet" href="https://cdn.example/a.css">\n',
          body: [
            '<script src="https://cdn.example/a.js"></script><iframe src="https://cdn.example/"></iframe>',
            '<form action="https://cdn.example/"></form><a href="/" ping="https://cdn.example/ping">x</a>',
            '<img alt="" srcset="https://cdn.example/a.png 2x">',
          ].join('\n'),
        }),
      },
      issues: [
        `dist/index.html:8:24 foreign-origin: <link href> points to "//cdn.example": ${because}`,
        `dist/index.html:9:24 foreign-origin: <link href> points to "https://cdn.example/a.css": ${because}`,
        `dist/index.html:12:9 foreign-origin: <script src> points to "https://cdn.example/a.js": ${because}`,
        `dist/index.html:12:57 foreign-origin: <iframe src> points to "https://cdn.example/": ${because}`,
        `dist/index.html:13:7 foreign-origin: <form action> points to "https://cdn.example/": ${because}`,
        `dist/index.html:13:56 foreign-origin: <a ping> points to "https://cdn.example/ping": ${because}`,
        `dist/index.html:14:13 foreign-origin: <img srcset> points to "https://cdn.example/a.png": ${because}`,
      ],
    },
    {
      name: 'are never loaded from by a style',
      files: {
        'index.html': page('/', {
          policy: policy.replace("style-src 'self'", "style-src 'unsafe-inline'"),
          head: '<style>\np { background: url(https://cdn.example/a.png) }</style>',
          body: '<p style="background: url(&quot;//cdn.example/b.png&quot;)">x</p>',
        }),
        'css/site.css': [
          '@import "https://cdn.example/a.css";',
          '/* url(https://cdn.example/comment.png) */',
          '@font-face { src: url("https://cdn.example/a.woff2") }',
          'p::before { content: "https://cdn.example/"; background: url(data:,x), url(../a.png), url(#clip) }',
        ].join('\n'),
      },
      issues: [
        `dist/css/site.css:1:9 foreign-origin: The style sheet points to "https://cdn.example/a.css": ${because}`,
        `dist/css/site.css:3:23 foreign-origin: The style sheet points to "https://cdn.example/a.woff2": ${because}`,
        'dist/css/site.css:4:72 link-missing: The style sheet points to "../a.png", but the output has no a.png. Correct the address, or publish what it promises.',
        `dist/index.html:9:17 foreign-origin: <style> points to "https://cdn.example/a.png": ${because}`,
        `dist/index.html:11:4 foreign-origin: <p style> points to "//cdn.example/b.png": ${because}`,
      ],
    },
  ]);
});

describe('pages', () => {
  run([
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

describe('policies', () => {
  const hash = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";
  run([
    {
      name: 'let an inline script and style run by their hashes, in the bytes a browser sees',
      files: {
        'index.html': page('/', {
          policy: policy
            .replace("script-src 'self'", "script-src 'self' 'sha256-BWzL8+0emRIlRHAhapLxQ4XoUqltNLXzAk6oiqyb/Pg='")
            .replace("style-src 'self'", "style-src 'sha256-ngewhhP73WDIbgwseeu52VAAJgKdGUsu1IUQQsAm8m4='"),
          body: '<script>go("“”")\r\n</script><style>p { color: red }</style>',
        }),
      },
      issues: [],
    },
    {
      name: 'hold the hash of every script, style and no attribute that acts',
      files: {
        'index.html': page('/', {
          body: '<script>go()</script><style>p{}</style>\n<p style="color: red" onclick="go()">x</p>',
        }),
      },
      issues: [
        `dist/index.html:10:1 policy-script-hash: The Content-Security-Policy does not hold this script's hash, so it never runs. Add ${hash} to script-src, or make the script a file.`,
        "dist/index.html:10:22 policy-style-hash: The Content-Security-Policy does not hold this style's hash, so it has no effect. Add 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=' to style-src, or make the style a file.",
        'dist/index.html:11:4 policy-style-attribute: The Content-Security-Policy forbids style attributes, so this one has no effect. Write a class.',
        'dist/index.html:11:23 policy-handler: A strict Content-Security-Policy never runs onclick attributes. Add the listener in a script file.',
      ],
    },
    {
      name: 'are in every page, before what they govern',
      files: {
        'index.html': page('/').replace(/<meta http-equiv.*\n/, ''),
        'x/index.html': page('/x/').replace('<meta charset', '<script src="/a.js"></script><meta charset'),
        'a.js': '',
      },
      issues: [
        'dist/index.html policy-missing: The page has no Content-Security-Policy, so whatever slips into it may run. Add <meta http-equiv="content-security-policy"> to the head.',
        'dist/x/index.html:4:1 policy-late: <script> stands before the Content-Security-Policy, which binds only what follows it. Move the policy up.',
      ],
    },
    {
      name: 'are strict',
      files: {
        'index.html': page('/', {
          policy: "script-src 'self' 'unsafe-inline' https:; connect-src *; form-action 'self'",
        }),
      },
      issues: [
        `dist/index.html:5:1 policy-directive: The Content-Security-Policy does not forbid plug-ins, which run outside it. Add "object-src 'none'".`,
        `dist/index.html:5:1 policy-directive: The Content-Security-Policy has no base-uri, which leaves open what it governs. Add "base-uri 'self'" or "base-uri 'none'".`,
        `dist/index.html:5:1 policy-directive: The Content-Security-Policy has no default-src, which leaves open what it governs. Add "default-src 'self'" or "default-src 'none'".`,
        'dist/index.html:5:1 policy-foreign-origin: The Content-Security-Policy holds "connect-src *", by which requests may leave the site. Allow \'self\' only.',
        'dist/index.html:5:1 policy-foreign-origin: The Content-Security-Policy holds "script-src https:", by which requests may leave the site. Allow \'self\' only.',
        `dist/index.html:5:1 policy-unsafe-inline: The Content-Security-Policy lets any inline script run. Remove 'unsafe-inline' and name each script by its hash.`,
      ],
    },
    {
      name: 'are one for each page',
      files: {
        'index.html': page('/', { head: `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">` }),
      },
      issues: [
        'dist/index.html:8:1 policy-several: The page has a second Content-Security-Policy; only what both allow works. Join them into one.',
      ],
    },
    {
      name: 'are demanded of a redirect page only when it runs something',
      files: {
        ...about,
        'old/index.html':
          '<!doctype html><title>Moved</title><meta http-equiv="refresh" content="0;url=/about/"><script>go()</script>',
      },
      issues: [
        'dist/old/index.html policy-missing: The page has no Content-Security-Policy, so whatever slips into it may run. Add <meta http-equiv="content-security-policy"> to the head.',
      ],
    },
  ]);
});

describe('cards', () => {
  const card = (said: Readonly<Record<string, string>>): string =>
    Object.entries(said)
      .map(([name, content]) => `<meta property="og:image${name}" content="${content}">`)
      .join('');
  const whole = { '': `${site}/card.png`, ':width': '1200', ':height': '630', ':alt': 'A card.' };

  run([
    {
      name: 'are as large as their page says',
      files: { 'index.html': page('/', { head: card(whole) }), 'card.png': '' },
      issues: [],
    },
    {
      name: 'of another size, or that are no picture, are reported',
      files: {
        'a/index.html': page('/a/', { head: card({ ...whole, ':height': '600' }) }),
        'b/index.html': page('/b/', { head: card({ ...whole, '': `${site}/note.txt` }) }),
        'c/index.html': page('/c/', { head: card({ '': `${site}/card.png`, ':alt': 'A card.' }) }),
        'card.png': '',
        'note.txt': '',
      },
      issues: [
        'dist/a/index.html:8:1 card-size: The card is said to be 1200×600, but card.png is 1200×630. Say what it is, or draw it so.',
        'dist/b/index.html:8:1 card-size: The card is said to be 1200×630, but note.txt is no PNG. Say what it is, or draw it so.',
        'dist/c/index.html:8:1 card-size: The card is said to be ?×?, but card.png is 1200×630. Say what it is, or draw it so.',
      ],
    },
    {
      name: 'have a whole address and words for those who do not see them',
      files: {
        'index.html': page('/', { head: card({ ...whole, '': '/card.png', ':alt': '' }) }),
        'card.png': '',
      },
      issues: [
        'dist/index.html:8:1 card-address: The card\'s address "/card.png" is not whole, and those who fetch it do not know where it begins. Write it with the site\'s origin.',
        'dist/index.html:8:1 card-alt: The card says nothing to those who do not see it. Add <meta property="og:image:alt">.',
      ],
    },
    {
      name: 'that are not there are reported like every dead address',
      files: { 'index.html': page('/', { head: card(whole) }) },
      issues: [
        'dist/index.html:8:27 link-missing: <meta content> points to "https://example.org/card.png", but the output has no card.png. Correct the address, or publish what it promises.',
      ],
    },
  ]);
});

test('files for machines name addresses of the site that arrive, and others as they like', () => {
  expect(
    check(
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
      "dist/feed.xml link-missing: The file points to "https://example.org/archive/gone/", but the output has no gone/index.html. Correct the address, or publish what it promises.",
      "dist/llms.txt link-missing: The file points to "https://example.org/archive/data.json", but the output has no data.json. Correct the address, or publish what it promises.",
      "dist/opensearch.xml link-missing: The file points to "https://example.org/archive/find/?q=", but the output has no find/index.html. Correct the address, or publish what it promises.",
      "dist/sitemap-index.xml link-missing: The file points to "https://example.org/archive/sitemap-0.xml", but the output has no sitemap-0.xml. Correct the address, or publish what it promises.",
      "dist/speakers/x/feed.json link-missing: The file points to "https://example.org/archive/speakers/x", but the output has no speakers/x. Correct the address, or publish what it promises.",
    ]
  `);
});
