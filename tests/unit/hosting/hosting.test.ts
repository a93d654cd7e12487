import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caddyfile } from '../../../src/hosting/caddyfile.ts';
import { contentTypeOf } from '../../../src/hosting/content-type.ts';
import type { Deployment } from '../../../src/hosting/deployment.ts';
import { headerRules, headersOf, matches } from '../../../src/hosting/header-rules.ts';
import { headersFile, redirectsFile } from '../../../src/hosting/headers-file.ts';
import { nginxConf } from '../../../src/hosting/nginx-conf.ts';

const example: Deployment = {
  host: 'archive.example',
  base: '/',
  folder: '/srv/archive',
  redirects: new Map(),
  withdrawn: new Map(),
};
const below: Deployment = {
  ...example,
  base: '/archive/',
  redirects: new Map([['/articles/old/', '/articles/new/']]),
  withdrawn: new Map([
    ['/articles/gone/', '/articles/gone/'],
    ['/articles/gone.json', '/articles/gone/'],
    ['/articles/gone/*', '/articles/gone/'],
    ['/q/gone2222/', '/q/gone2222/'],
  ]),
};

describe('the headers of a path', () => {
  test('cache files with a hash in their name for a year, and no others', () => {
    const cached = (path: string) => headersOf(path)['Cache-Control'];
    const forAYear = 'public, max-age=31536000, immutable';
    expect(['/_astro/Page.x1.css', '/pagefind/index/en_1.pf_index', '/search/facets.0b7c.pack'].map(cached)).toEqual([
      forAYear,
      forAYear,
      forAYear,
    ]);
    expect(['/', '/search/tables.json', '/sw.js', '/quotations.csv', '/q/_astro/'].map(cached)).toEqual(
      Array.from({ length: 5 }, () => 'no-cache'),
    );
  });

  test('join two policies', () => {
    expect(headersOf('/sw.js')['Content-Security-Policy']).toBe(
      "frame-ancestors 'none', default-src 'none'; connect-src 'self'; script-src 'self'",
    );
  });

  test('set no header twice except policies', () => {
    const files = [
      '/_astro/a.b.css',
      '/pagefind/index/a',
      '/pagefind/fragment/a',
      '/pagefind/filter/a',
      '/pagefind/m.pf_meta',
      '/search/a.pack',
      '/sw.js',
    ];
    for (const path of files) {
      const names = headerRules
        .filter(({ pattern }) => matches(pattern, path))
        .flatMap(({ headers }) => Object.keys(headers));
      expect(
        names.filter((name, place) => name !== 'Content-Security-Policy' && names.indexOf(name) !== place),
      ).toEqual([]);
    }
  });

  test.each([
    ['/*', '/q/x/', true],
    ['/_astro/*', '/_astro/a/b.js', true],
    ['/search/*.pack', '/search/facets.1.pack', true],
    ['/search/*.pack', '/search/.pac', false],
    ['/aa*a', '/a', false],
    ['/sw.js', '/sw.js', true],
    ['/sw.js', '/sw.jst', false],
  ])('pattern %s against %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });
});

test('content types have a charset for text and are not guessed for unknown extensions', () => {
  expect(
    ['a/index.html', 'quotations.csv', 'data.json', 'x.pf_index', 'constructor', '_headers'].map(contentTypeOf),
  ).toEqual([
    'text/html; charset=utf-8',
    'text/csv; charset=utf-8',
    'application/json',
    'application/octet-stream',
    'application/octet-stream',
    'application/octet-stream',
  ]);
});

describe('the files for hosts', () => {
  test('in deploy/ are what the command prints for an archive at a root', () => {
    // After changing the headers: npm run -s archive -- host nginx > deploy/nginx.conf, and the same for Caddy.
    expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(nginxConf(example));
    expect(readFileSync('deploy/Caddyfile', 'utf8')).toBe(caddyfile(example));
  });

  test('put the base path in front of every path', () => {
    expect(
      headersFile(below)
        .match(/^\/.*/gm)
        ?.filter((line) => !line.startsWith('/archive/')),
    ).toEqual([]);
    expect(nginxConf(below)).toContain('error_page 404 /archive/404.html;');
    expect(nginxConf(below)).toContain('"~^/archive/_astro/.*$" "public, max-age=31536000, immutable";');
    expect(caddyfile(below)).toContain('rewrite * /archive/404.html');
  });

  test('redirect old addresses', () => {
    expect(redirectsFile({ ...below, withdrawn: new Map() })).toBe(
      '/archive/articles/old/ /archive/articles/new/ 301\n',
    );
    expect(nginxConf(below)).toContain('location = /archive/articles/old/ {\n    return 301 /archive/articles/new/;');
    expect(caddyfile(below)).toContain('redir /archive/articles/old/ /archive/articles/new/ 301');
  });

  test('answer 410 for what was withdrawn, with the page that says so', () => {
    expect(redirectsFile({ ...below, redirects: new Map() })).toBe(
      [
        '/archive/articles/gone/ /archive/articles/gone/ 410!\n',
        '/archive/articles/gone.json /archive/articles/gone/ 410!\n',
        '/archive/articles/gone/* /archive/articles/gone/ 410!\n',
        '/archive/q/gone2222/ /archive/q/gone2222/ 410!\n',
      ].join(''),
    );
    expect(nginxConf(below)).toContain(`
  location = /archive/articles/gone.json {
    error_page 410 /archive/articles/gone/index.html;
    return 410;
  }
  location ~ ^/archive/articles/gone/(?!index\\.html$). {
    error_page 410 /archive/articles/gone/index.html;
    return 410;
  }
`);
    expect(caddyfile(below)).toContain(`
\troute {
\t\t@silent0 path /archive/articles/gone.json /archive/articles/gone/*
\t\trewrite @silent0 /archive/articles/gone/
`);
    expect(caddyfile(below)).toContain(`
\t\t@withdrawn path /archive/articles/gone/ /archive/q/gone2222/
\t\tfile_server @withdrawn {
\t\t\tstatus 410
\t\t}
\t\tfile_server
`);
  });

  test('respect the limits of Cloudflare Pages: 100 rules, lines of 2,000 characters, one * in a pattern', () => {
    const file = headersFile(below);
    const patterns = file.match(/^\/.*/gm) ?? [];
    expect(patterns.length).toBeLessThanOrEqual(100);
    expect(patterns.filter((pattern) => pattern.split('*').length > 2)).toEqual([]);
    expect(file.split('\n').filter((line) => line.length > 2000)).toEqual([]);
  });
});
