import { describe, expect, test } from 'vitest';
import { readOutput } from '../../src/checks/edge/built-site.ts';
import { readPage } from '../../src/checks/built-page.ts';
import { parsePolicy } from '../../src/checks/content-security-policy.ts';
import { sites } from './site-files.ts';

const HASH = /^'sha(?:256|384|512)-[A-Za-z0-9+/]+=*'$/;

/** The file with the whole archive has nothing but a style of its own, which is named by its hash. */
const EVERYTHING = {
  'default-src': ["'none'"],
  'style-src': [],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'img-src': ['data:'],
};

describe.each(sites)('the site $name', ({ site }) => {
  test('lets every page ask and run its own only', () => {
    const others = [...readOutput(site.folder).pages].filter(({ path }) => path !== 'search/index.html');
    const policies = others.flatMap((page) =>
      readPage(page).policies.map(({ value }) => JSON.stringify(withoutHashes(value))),
    );
    expect(
      [...new Set(policies)].toSorted((a, b) => b.length - a.length).map((policy): unknown => JSON.parse(policy)),
    ).toEqual([
      {
        'default-src': ["'none'"],
        'img-src': ["'self'"],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'manifest-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
      },
      EVERYTHING,
    ]);
  });

  test('lets the search page alone run WebAssembly and a worker, its own, for stock Pagefind', () => {
    const pages = [...readOutput(site.folder).pages].filter((page) =>
      readPage(page).policies.some(({ value }) => /wasm|worker-src/.test(value)),
    );
    expect(pages.map(({ path }) => path)).toEqual(['search/index.html']);
    const [policy] = pages.flatMap((page) => readPage(page).policies);
    const allowed = withoutHashes(policy?.value ?? '');
    expect([allowed['script-src'], allowed['worker-src']]).toEqual([["'self'", "'wasm-unsafe-eval'"], ["'self'"]]);
  });

  test('has one policy in every page', () => {
    const counts = [...readOutput(site.folder).pages].map((page) => readPage(page).policies.length);
    expect(new Set(counts)).toEqual(new Set([1]));
  });
});

/** What a policy lets through beside the page's own scripts and styles, which it names by their hashes. */
function withoutHashes(policy: string): Readonly<Record<string, readonly string[]>> {
  const directives = [...parsePolicy(policy)];
  return Object.fromEntries(
    directives.map(([name, sources]) => [name, sources.filter((source) => !HASH.test(source))]),
  );
}
