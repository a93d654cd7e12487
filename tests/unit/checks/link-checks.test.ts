import { describe } from 'vitest';
import { about, page, testSites } from '../../fixtures/output-site.ts';

describe('links', () => {
  testSites([
    {
      name: 'lead to a file, in every attribute with a URL',
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
        'dist/index.html:10:4 link-missing: <a href> points to "/gone/", but the output has no gone/index.html. Correct the address, or add the page.',
        'dist/index.html:10:26 link-missing: <a href> points to "gone.txt", but the output has no gone.txt. Correct the address, or add the page.',
        'dist/index.html:10:50 link-missing: <a href> points to "https://example.org/gone/", but the output has no gone/index.html. Correct the address, or add the page.',
        'dist/index.html:11:13 link-missing: <img src> points to "/a.png", but the output has no a.png. Correct the address, or add the page.',
        'dist/index.html:11:26 link-missing: <img srcset> points to "/b.png", but the output has no b.png. Correct the address, or add the page.',
        'dist/index.html:11:26 link-missing: <img srcset> points to "/c.png", but the output has no c.png. Correct the address, or add the page.',
        'dist/index.html:11:63 link-missing: <video poster> points to "/d.png", but the output has no d.png. Correct the address, or add the page.',
        'dist/index.html:12:7 link-missing: <form action> points to "/find/", but the output has no find/index.html. Correct the address, or add the page.',
        'dist/index.html:12:31 link-missing: <button formaction> points to "/other/", but the output has no other/index.html. Correct the address, or add the page.',
        'dist/index.html:12:77 link-missing: <object data> points to "/e.pdf", but the output has no e.pdf. Correct the address, or add the page.',
        'dist/index.html:13:11 link-missing: <use href> points to "/f.svg#icon", but the output has no f.svg. Correct the address, or add the page.',
        'dist/index.html:13:36 link-missing: <use href> points to "/g.svg#icon", but the output has no g.svg. Correct the address, or add the page.',
        'dist/index.html:14:23 link-missing: <img src> points to "/h.png", but the output has no h.png. Correct the address, or add the page.',
        'dist/index.html:14:69 link-missing: <img src> points to "/i.png", but the output has no i.png. Correct the address, or add the page.',
      ],
    },
    {
      name: 'use the one address that a page has',
      files: {
        ...about,
        'index.html': page('/', { body: '<a href="/about">a</a>\n<a href="/about/index.html#who">b</a>' }),
      },
      issues: [
        'dist/index.html:10:4 link-not-canonical: <a href> points to "/about", which is not the page\'s own address. Write "/about/".',
        'dist/index.html:11:4 link-not-canonical: <a href> points to "/about/index.html#who", which is not the page\'s own address. Write "/about/".',
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
        'dist/index.html:10:4 link-outside-base: <a href> points to "/about/", which is outside the base path "/archive/" and so not part of the site. Put the base path in front.',
        'dist/index.html:10:27 link-not-canonical: <a href> points to "/archive", which is not the page\'s own address. Write "/archive/".',
      ],
    },
    {
      name: 'lead to an existing element, on the same page and on others',
      files: {
        ...about,
        'index.html': page('/', {
          body: '<p id="p1">a</p><p id="é">b</p><a href="#p1">a</a><a href="#%C3%A9">b</a><a href="/about/#who">c</a>\n<a href="#p2">d</a><a href="/about/#p1">e</a><template><p id="p2"></p></template>',
        }),
      },
      issues: [
        'dist/index.html:11:4 link-fragment: <a href> points to "#p2", but index.html has no element with the id "p2", so the reader lands at the top of the page. Correct the fragment, or give an element that id.',
        'dist/index.html:11:23 link-fragment: <a href> points to "/about/#p1", but about/index.html has no element with the id "p1", so the reader lands at the top of the page. Correct the fragment, or give an element that id.',
      ],
    },
    {
      name: 'are valid URLs with an allowed scheme',
      files: {
        'index.html': page('/', {
          body: '<a href="https://">a</a>\n<a href="/%zz/">b</a>\n<a href="tel:1">c</a>\n<a href="javascript:go()">d</a>',
        }),
      },
      issues: [
        'dist/index.html:10:4 link-malformed: <a href> points to "https://", which is not a valid URL. Correct it.',
        'dist/index.html:11:4 link-malformed: <a href> points to "/%zz/", which is not a valid URL. Correct it.',
        'dist/index.html:12:4 link-scheme: <a href> points to "tel:1", but links may only use http, https or mailto: other schemes run programs or stop working. Use one of these, or plain text.',
        'dist/index.html:13:4 link-scheme: <a href> points to "javascript:go()", but links may only use http, https or mailto: other schemes run programs or stop working. Use one of these, or plain text.',
      ],
    },
    {
      name: 'are checked on redirects',
      files: {
        'old/index.html': '<!doctype html><title>Moved</title>\n<meta http-equiv="refresh" content="0; url=/gone/">',
      },
      issues: [
        'dist/old/index.html:2:28 link-missing: <meta content> points to "/gone/", but the output has no gone/index.html. Correct the address, or add the page.',
      ],
    },
    {
      name: 'in metadata lead to files if they point to this site',
      files: {
        'index.html': page('/', { head: '<meta property="og:image" content="https://example.org/card.png">' }),
      },
      issues: [
        'dist/index.html:8:27 link-missing: <meta content> points to "https://example.org/card.png", but the output has no card.png. Correct the address, or add the page.',
      ],
    },
  ]);
});
