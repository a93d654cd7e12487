import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import { formatIssue } from '../../../src/archive/issue.ts';
import {
  currentAddresses,
  extendLedger,
  formatLedger,
  ledgerIssues,
  parseLedger,
  parseRedirects,
  type Ledger,
  type Redirects,
} from '../../../src/permanence/ledger.ts';
import { anArchive, anArticle, aQuotation } from '../../fixtures/printed.ts';

const addresses = (...articles: Article[]) =>
  currentAddresses(anArchive(articles), (id) => `content/articles/${id}.md`);

const door = anArticle({
  id: '2022-open-door',
  quotations: [aQuotation({ id: 'door2222' }), aQuotation({ id: 'door3333' })],
});
const king = anArticle({ id: '2023-king', quotations: [aQuotation({ id: 'king2222' })] });

/** The issues when a published archive has become another. */
const issues = (published: Ledger, current: Ledger, redirects: Redirects = new Map()) =>
  ledgerIssues(published, current, redirects).map(formatIssue);

test('lists the address of every page with the file it comes from', () => {
  expect(Object.fromEntries(addresses(door))).toEqual({
    '/': 'src/pages',
    '/about/': 'src/pages',
    '/articles/': 'src/pages',
    '/articles/2022-open-door/': 'content/articles/2022-open-door.md',
    '/data/': 'src/pages',
    '/offline/': 'src/pages',
    '/outlets/': 'src/pages',
    '/outlets/variety/': 'content/outlets.yaml',
    '/q/': 'src/pages',
    '/q/door2222/': 'content/articles/2022-open-door.md',
    '/q/door3333/': 'content/articles/2022-open-door.md',
    '/quotations/': 'src/pages',
    '/search/': 'src/pages',
    '/speakers/': 'src/pages',
    '/speakers/antonia-ember/': 'content/speakers.yaml',
    '/speakers/kim-cattrall/': 'content/speakers.yaml',
    '/timeline/': 'src/pages',
  });
});

test('reports nothing while every published address exists', () => {
  expect(issues(addresses(door, king), addresses(door, king))).toEqual([]);
});

describe('a published address that would vanish is named with its file and the line that would redirect it', () => {
  test('when a quotation is removed', () => {
    const shorter = { ...door, quotations: door.quotations.slice(0, 1) };
    expect(issues(addresses(door), addresses(shorter)).join('\n')).toMatchInlineSnapshot(
      `"content/articles/2022-open-door.md permalink-lost: "/q/door3333/" was published and would vanish. Restore it here, or declare where it leads with this line in content/redirects.yaml: /q/door3333/: /articles/2022-open-door/"`,
    );
  });

  test('when an article is removed', () => {
    expect(issues(addresses(door, king), addresses(door)).join('\n')).toMatchInlineSnapshot(`
      "content/articles/2023-king.md permalink-lost: "/articles/2023-king/" was published and would vanish. Restore it here, or declare where it leads with this line in content/redirects.yaml: /articles/2023-king/: /articles/
      content/articles/2023-king.md permalink-lost: "/q/king2222/" was published and would vanish. Restore it here, or declare where it leads with this line in content/redirects.yaml: /q/king2222/: /articles/"
    `);
  });

  test('when an article is renamed', () => {
    const renamed = { ...door, id: '2022-02-02-open-door' };
    expect(issues(addresses(door), addresses(renamed)).join('\n')).toMatchInlineSnapshot(`
      "content/articles/2022-open-door.md permalink-lost: "/articles/2022-open-door/" was published and would vanish. Restore it here, or declare where it leads with this line in content/redirects.yaml: /articles/2022-open-door/: /articles/2022-02-02-open-door/
      content/articles/2022-02-02-open-door.md permalink-unrecorded: "/articles/2022-02-02-open-door/" is not in content/permalinks.json yet, so nothing would protect it. Run \`npm run mint\` and commit what it writes."
    `);
  });

  test('when a speaker is renamed', () => {
    const { articles, outlets } = anArchive([]);
    const renamed = { id: 'antonia-e-ember', name: 'Antonia Ember', kind: 'person', roles: [], aliases: [] } as const;
    const current = currentAddresses({ articles, outlets, speakers: new Map([[renamed.id, renamed]]) }, () => '');
    expect(issues(addresses(), current).join('\n')).toMatchInlineSnapshot(`
      "content/speakers.yaml permalink-lost: "/speakers/antonia-ember/" was published and would vanish. Restore it here, or declare where it leads with this line in content/redirects.yaml: /speakers/antonia-ember/: /speakers/antonia-e-ember/
      content/speakers.yaml permalink-lost: "/speakers/kim-cattrall/" was published and would vanish. Restore it here, or declare where it leads with this line in content/redirects.yaml: /speakers/kim-cattrall/: /articles/
      content/speakers.yaml permalink-unrecorded: "/speakers/antonia-e-ember/" is not in content/permalinks.json yet, so nothing would protect it. Run \`npm run mint\` and commit what it writes."
    `);
  });

  test('until it is redirected', () => {
    const redirects = new Map([
      ['/articles/2023-king/', '/articles/2022-open-door/'],
      ['/q/king2222/', '/articles/2022-open-door/'],
    ]);
    expect(issues(addresses(door, king), addresses(door), redirects)).toEqual([]);
  });
});

test('reports an address that is not recorded yet', () => {
  expect(issues(addresses(), addresses(anArticle())).join('\n')).toMatchInlineSnapshot(
    `"content/articles/2022-02-02-open-door.md permalink-unrecorded: "/articles/2022-02-02-open-door/" is not in content/permalinks.json yet, so nothing would protect it. Run \`npm run mint\` and commit what it writes."`,
  );
});

describe('a redirect', () => {
  const wrong = (...redirects: [string, string][]) =>
    issues(addresses(door), addresses(door), new Map(redirects)).join('\n');

  test('must lead to an address of the archive', () => {
    expect(wrong(['/q/gone2222/', '/articles/2022-open-dor/'])).toMatchInlineSnapshot(
      `"content/redirects.yaml redirect-target-missing: "/q/gone2222/" leads to "/articles/2022-open-dor/", but the archive has no such address. Did you mean "/articles/2022-open-door/"? Redirect it to an existing one."`,
    );
  });

  test('must not lead to another redirect', () => {
    expect(wrong(['/q/gone2222/', '/q/gone3333/'], ['/q/gone3333/', '/q/door2222/'])).toMatchInlineSnapshot(
      `"content/redirects.yaml redirect-chain: "/q/gone2222/" leads to "/q/gone3333/", which is itself redirected. Redirect it straight to "/q/door2222/"."`,
    );
  });

  test('must not hide a page', () => {
    expect(wrong(['/q/door2222/', '/q/door3333/'])).toMatchInlineSnapshot(
      `"content/redirects.yaml redirect-hides-page: "/q/door2222/" still has a page of its own. Remove the redirect."`,
    );
  });
});

describe('redirects.yaml', () => {
  const messages = (text: string) => parseRedirects(text).issues.map(formatIssue);

  test('has a line for each old address', () => {
    expect(parseRedirects('# moved\n/q/gone2222/: /articles/2022-open-door/\n/old/: /\n')).toEqual({
      redirects: new Map([
        ['/q/gone2222/', '/articles/2022-open-door/'],
        ['/old/', '/'],
      ]),
      issues: [],
    });
  });

  test('may be empty or have only comments', () => {
    expect([parseRedirects(''), parseRedirects('# none yet\n\n  # really\n')]).toEqual([
      { redirects: new Map(), issues: [] },
      { redirects: new Map(), issues: [] },
    ]);
  });

  test('accepts full paths only', () => {
    expect(messages('q/gone2222: /\n/old/: https://example.org/\n').join('\n')).toMatchInlineSnapshot(`
      "content/redirects.yaml:1:1 field-value: "q/gone2222" is not an address. Write it from the root, with a slash at both ends.
      content/redirects.yaml:2:1 field-value: "https://example.org/" in "/old/" is not an address. Write it from the root, with a slash at both ends."
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

describe('permalinks.json', () => {
  test('is sorted, one address a line, and ends with a line break', () => {
    expect(
      formatLedger(
        new Map([
          ['/q/b/', 'b.md'],
          ['/', 'src/pages'],
          ['/q/a/', 'a.md'],
        ]),
      ),
    ).toBe('{\n  "/": "src/pages",\n  "/q/a/": "a.md",\n  "/q/b/": "b.md"\n}\n');
  });

  test('has the same text in whatever order addresses were added', () => {
    const address = fc.stringMatching(/^\/[a-z0-9/-]*\/$/);
    fc.assert(
      fc.property(fc.uniqueArray(address), fc.string(), (paths, file) => {
        const ledger = new Map(paths.map((path) => [path, file]));
        expect(formatLedger(new Map([...ledger].toReversed()))).toBe(formatLedger(ledger));
        expect(parseLedger(formatLedger(ledger))).toEqual({ ledger, issues: [] });
      }),
    );
  });

  test('only grows, and updates the files of known addresses', () => {
    const before = new Map([
      ['/q/gone/', 'a.md'],
      ['/q/moved/', 'a.md'],
    ]);
    const current = new Map([
      ['/q/moved/', 'b.md'],
      ['/q/new/', 'b.md'],
    ]);
    expect(extendLedger(before, current)).toEqual(
      new Map([
        ['/q/gone/', 'a.md'],
        ['/q/moved/', 'b.md'],
        ['/q/new/', 'b.md'],
      ]),
    );
  });

  test('is refused when it is broken', () => {
    expect(parseLedger('{ "/": ').issues.map(formatIssue).join('\n')).toMatchInlineSnapshot(
      `"content/permalinks.json ledger-broken: the file cannot be read: Unexpected end of JSON input. Only \`npm run mint\` writes it; restore it from version control."`,
    );
    expect(parseLedger('["/"]').issues.map(formatIssue).join('\n')).toMatchInlineSnapshot(
      `"content/permalinks.json ledger-broken: the file cannot be read: it does not map addresses to files. Only \`npm run mint\` writes it; restore it from version control."`,
    );
  });
});
