import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleText } from '../../../src/text/visible-text.ts';
import { formatIssue } from '../../../src/archive/issue.ts';
import { parseRedirects, redirectIssues } from '../../../src/permanence/redirect.ts';

const CURRENT = new Set(['/', '/about/', '/articles/', '/articles/2022-open-door/', '/q/door2222/']);

/** Every issue of a file of redirects, in an archive that has {@link CURRENT}. */
function messages(text: string): readonly string[] {
  const declared = parseRedirects(text);
  return [...declared.issues, ...redirectIssues(declared, CURRENT)].map(formatIssue);
}

describe('redirects.yaml', () => {
  test('has a line for each old address', () => {
    expect(parseRedirects('# moved\n/q/gone2222/: /articles/2022-open-door/\n/old/: /\n')).toEqual({
      redirects: new Map([
        ['/q/gone2222/', '/articles/2022-open-door/'],
        ['/old/', '/'],
      ]),
      places: new Map([
        ['/q/gone2222/', { line: 2, column: 1 }],
        ['/old/', { line: 3, column: 1 }],
      ]),
      issues: [],
    });
  });

  test('may be empty or have only comments', () => {
    const nothing = { redirects: new Map(), places: new Map(), issues: [] };
    expect([parseRedirects(''), parseRedirects('# none yet\n\n  # really\n')]).toEqual([nothing, nothing]);
  });

  test('accepts full paths only', () => {
    expect(messages('q/gone2222: /\n/old/: https://example.org/\n').join('\n')).toMatchInlineSnapshot(`
      "content/redirects.yaml:1:1 field-value: "q/gone2222" is not an address that can lead on. Write it from the root, with a slash at both ends, in letters, digits and the signs - . _ ~, without % or ?: /2022/02/Open_door.html/.
      content/redirects.yaml:2:1 field-value: "https://example.org/" in "/old/" is not an address of an archive. Write it from the root, with a slash at both ends, in lower-case letters a-z, digits and single hyphens: /articles/2022-open-door/."
    `);
  });

  test.each([
    '/*/',
    '/articles/*/',
    '/:x/',
    '/../x/',
    '/./x/',
    '/%2e%2e/y/',
    '/a"b/',
    "/a'b/",
    '/a b/',
    '/a\tb/',
    '/a;b/',
    '/a{b}/',
    '/$a/',
    '/a\\b/',
    '/a#b/',
    '/a?b/',
    '/\u202Ex/',
    '/\u3164/',
    '/u\u0308/',
    '//evil.example/',
    '/old',
    '/.hidden/',
    '/a./',
    '/feed.xml/',
    '/everything-2022.html/',
  ])('refuses %j on either side, at its line', (address) => {
    const quoted = JSON.stringify(address);
    const shown = visibleText(address);
    const found = messages(`/first/: /\n${quoted}: /about/\n/last/: ${quoted}\n`);
    // What no text may hold, such as an override of direction, is an issue of its own besides.
    const ofField = found.filter((message) => message.includes('field-value'));
    expect(ofField.map((message) => message.replace(/(?<=lead on\.|archive\.).*/, ''))).toEqual([
      `content/redirects.yaml:2:1 field-value: "${shown}" is not an address that can lead on.`,
      `content/redirects.yaml:3:1 field-value: "${shown}" in "/last/" is not an address of an archive.`,
    ]);
  });

  test('lets no character through that means something to a host', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), (text) => {
        const { redirects } = parseRedirects(`${JSON.stringify(`/${text}/`)}: /about/\n`);
        for (const from of redirects.keys()) expect(from).toMatch(/^\/(?:(?!\.)[\p{L}\p{M}\p{N}._~-]+\/)+$/u);
      }),
    );
  });

  test('takes addresses that other systems made', () => {
    for (const address of ['/Old/', '/2022/02/Open_door.html/', '/archive/a--b/', '/ü/', '/新聞/１/', '/~ann/v1.2/'])
      expect(messages(`${address}: /about/\n/new/: ${address}\n`)).toHaveLength(1);
  });

  test('refuses two addresses that differ in capitals only and lead to different places', () => {
    expect(messages('/Old/: /\n/old/: /about/\n/OLD/: /about/\n/ABOUT/: /').join('\n')).toMatchInlineSnapshot(`
      "content/redirects.yaml:1:1 redirect-ambiguous: "/Old/" and "/old/" differ in capitals only, which some hosts do not tell apart, and lead to different places. Remove one.
      content/redirects.yaml:2:1 redirect-ambiguous: "/old/" and "/Old/" differ in capitals only, which some hosts do not tell apart, and lead to different places. Remove one.
      content/redirects.yaml:3:1 redirect-ambiguous: "/OLD/" and "/Old/" differ in capitals only, which some hosts do not tell apart, and lead to different places. Remove one.
      content/redirects.yaml:4:1 redirect-hides-page: "/ABOUT/" still has a page of its own. Remove the redirect."
    `);
  });

  test('redirects an address only once', () => {
    expect(messages('/old/: /\n/old/: /about/\n').join('\n')).toMatchInlineSnapshot(
      `"content/redirects.yaml:2:1 field-duplicate: "/old/" appears twice, and only one of the two could be kept. Remove one."`,
    );
  });

  test('must not be a list', () => {
    expect(messages('- /old/\n').join('\n')).toMatchInlineSnapshot(
      `"content/redirects.yaml:1:1 field-type: this is a list, but must be a set of entries. Write each as "name: value", where the name is an id or an address."`,
    );
  });
});

describe('a redirect', () => {
  test('must lead to an address of the archive', () => {
    expect(messages('/q/gone2222/: /articles/2022-open-dor/').join('\n')).toMatchInlineSnapshot(
      `"content/redirects.yaml:1:1 redirect-target-missing: "/q/gone2222/" leads to "/articles/2022-open-dor/", but the archive has no such address. Did you mean "/articles/2022-open-door/"? Redirect it to an existing one."`,
    );
  });

  test('must not lead to another redirect', () => {
    expect(messages('/a/: /b/\n/b/: /c/\n/c/: /about/').join('\n')).toMatchInlineSnapshot(`
      "content/redirects.yaml:1:1 redirect-chain: "/a/" leads to "/b/", which is itself redirected. Redirect it straight to "/about/".
      content/redirects.yaml:2:1 redirect-chain: "/b/" leads to "/c/", which is itself redirected. Redirect it straight to "/about/"."
    `);
  });

  test('must not lead in a circle', () => {
    expect(messages('/a/: /b/\n/b/: /c/\n/c/: /b/\n/d/: /d/').join('\n')).toMatchInlineSnapshot(`
      "content/redirects.yaml:1:1 redirect-loop: "/a/" leads to "/b/" and never arrives. Redirect it to an existing address.
      content/redirects.yaml:2:1 redirect-loop: "/b/" leads to "/c/" and never arrives. Redirect it to an existing address.
      content/redirects.yaml:3:1 redirect-loop: "/c/" leads to "/b/" and never arrives. Redirect it to an existing address.
      content/redirects.yaml:4:1 redirect-loop: "/d/" leads to "/d/" and never arrives. Redirect it to an existing address."
    `);
  });

  test('must not hide a page, nor the page for what is not found', () => {
    expect(messages('/articles/: /about/\n/404/: /').join('\n')).toMatchInlineSnapshot(`
      "content/redirects.yaml:1:1 redirect-hides-page: "/articles/" still has a page of its own. Remove the redirect.
      content/redirects.yaml:2:1 redirect-hides-page: "/404/" still has a page of its own. Remove the redirect."
    `);
  });
});
