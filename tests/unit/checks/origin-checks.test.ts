import { describe } from 'vitest';
import { page, policy, testSites } from '../../fixtures/output-site.ts';

describe('other origins', () => {
  const because =
    'from another site. That tells the other host about our readers, and breaks when that host does. Keep a copy in the site, or make it a link.';
  testSites([
    {
      name: 'are never loaded by any element',
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
        `dist/index.html:8:24 foreign-origin: <link href> loads "//cdn.example" ${because}`,
        `dist/index.html:9:24 foreign-origin: <link href> loads "https://cdn.example/a.css" ${because}`,
        `dist/index.html:12:9 foreign-origin: <script src> loads "https://cdn.example/a.js" ${because}`,
        `dist/index.html:12:57 foreign-origin: <iframe src> loads "https://cdn.example/" ${because}`,
        `dist/index.html:13:7 foreign-origin: <form action> loads "https://cdn.example/" ${because}`,
        `dist/index.html:13:56 foreign-origin: <a ping> loads "https://cdn.example/ping" ${because}`,
        `dist/index.html:14:13 foreign-origin: <img srcset> loads "https://cdn.example/a.png" ${because}`,
      ],
    },
    {
      name: 'are never loaded by a style',
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
        `dist/css/site.css:1:9 foreign-origin: The style sheet loads "https://cdn.example/a.css" ${because}`,
        `dist/css/site.css:3:23 foreign-origin: The style sheet loads "https://cdn.example/a.woff2" ${because}`,
        'dist/css/site.css:4:72 link-missing: The style sheet points to "../a.png", but the output has no a.png. Correct the address, or add the page.',
        `dist/index.html:9:17 foreign-origin: <style> loads "https://cdn.example/a.png" ${because}`,
        `dist/index.html:11:4 foreign-origin: <p style> loads "//cdn.example/b.png" ${because}`,
      ],
    },
  ]);
});
