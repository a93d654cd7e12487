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
  type Ledger,
} from '../../../src/permanence/ledger.ts';
import type { Redirects } from '../../../src/permanence/redirect.ts';
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
    const { language, articles, outlets } = anArchive([]);
    const renamed = { id: 'antonia-e-ember', name: 'Antonia Ember', kind: 'person', roles: [], aliases: [] } as const;
    const current = currentAddresses(
      { language, articles, outlets, speakers: new Map([[renamed.id, renamed]]) },
      () => '',
    );
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
    expect(
      parseLedger('{\n<<<<<<< HEAD\n  "/a/": "a.md"\n=======\n').issues.map(formatIssue).join('\n'),
    ).toMatchInlineSnapshot(
      `"content/permalinks.json ledger-broken: two versions of the file were merged and it still has the conflict markers. Keep the lines of both sides, remove the markers, and run \`npm run mint\`."`,
    );
    expect(parseLedger('["/"]').issues.map(formatIssue).join('\n')).toMatchInlineSnapshot(
      `"content/permalinks.json ledger-broken: the file cannot be read: it does not map addresses to files. Only \`npm run mint\` writes it; restore it from version control."`,
    );
  });
});
