import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../src/archive/issue.ts';
import { extendLedger, ledgerIssues } from '../../../src/permanence/ledger.ts';
import { silentPaths } from '../../../src/permanence/silent-path.ts';
import {
  digestAddress,
  isDigestAddress,
  parseWithdrawals,
  tombstones,
  withdrawalIssues,
  withdrawalLines,
  withdrawnKey,
  type Withdrawal,
  type Withdrawals,
} from '../../../src/permanence/withdrawal.ts';

const ADA = '/speakers/ada-lovell/';
const legal = { on: '2026-11-29', why: 'legal' } as const;

describe('the register of what was withdrawn', () => {
  test('is read as it was written', () => {
    const written: Withdrawals = new Map<string, Withdrawal>([
      ['/q/7k2m9x4d/', legal],
      ['/articles/2022-02-02-open-door/', { ...legal, document: 'a'.repeat(64) }],
      [digestAddress(ADA), { on: '2026-12-01', why: 'privacy' }],
    ]);
    const { withdrawals, issues } = parseWithdrawals(`# Kept.\n${withdrawalLines(written)}`);
    expect({ withdrawals, issues }).toEqual({ withdrawals: written, issues: [] });
  });

  test('may be absent or have comments only', () => {
    expect(['', '# Nothing yet.\n'].map((text) => parseWithdrawals(text).withdrawals.size)).toEqual([0, 0]);
  });

  test('names every fault with its place and what to write', () => {
    const text = 'q/x: { on: 2026-11-29, why: legal }\n/q/7k2m9x4d/: { on: soon, why: shame }\n/q/7k2m9x4f/: {}\n';
    expect(parseWithdrawals(text).issues.map(formatIssue)).toMatchInlineSnapshot(`
      [
        "content/withdrawn.yaml:1:1 field-value: "q/x" is not an address of an archive. Only \`npm run archive -- withdraw\` writes the file.",
        "content/withdrawn.yaml:2:17 field-value: "soon" in "/q/7k2m9x4d/.on" is not a day. Write it as 2022-02-02.",
        "content/withdrawn.yaml:2:27 field-value: "/q/7k2m9x4d/.why" is "shame", but must be legal or privacy or rights or other.",
        "content/withdrawn.yaml:3:1 field-missing: "/q/7k2m9x4f/.on" is missing but required: the day on which it was withdrawn.",
        "content/withdrawn.yaml:3:1 field-missing: "/q/7k2m9x4f/.why" is missing but required: the kind of reason: \`legal\` (a court, an authority), \`privacy\`, \`rights\` (a rights holder) or \`other\`.",
      ]
    `);
  });
});

describe('an address that names somebody', () => {
  test('is kept as its digest, which tells only of what kind it was', () => {
    expect(digestAddress(ADA)).toMatch(/^\/speakers\/sha256-[0-9a-f]{64}\/$/u);
    expect([digestAddress(ADA), digestAddress('/ada/'), ADA, '/articles/2022-sha256/'].map(isDigestAddress)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('is known again, and has no page', () => {
    const withdrawals: Withdrawals = new Map([[digestAddress(ADA), legal]]);
    expect(withdrawnKey(withdrawals, ADA)).toBe(digestAddress(ADA));
    expect(withdrawnKey(withdrawals, '/speakers/ben-oduya/')).toBeUndefined();
    expect([...tombstones(withdrawals), ...silentPaths(withdrawals)]).toEqual([]);
  });
});

test('with an article its twins, pictures and scans fall silent, and with a speaker the feeds', () => {
  const withdrawals: Withdrawals = new Map([
    ['/articles/2022-door/', legal],
    ['/q/7k2m9x4d/', legal],
    [ADA, legal],
  ]);
  expect([...silentPaths(withdrawals)]).toEqual([
    ['/articles/2022-door/', '/articles/2022-door/'],
    ['/articles/2022-door.json', '/articles/2022-door/'],
    ['/articles/2022-door.md', '/articles/2022-door/'],
    ['/articles/2022-door.txt', '/articles/2022-door/'],
    ['/articles/2022-door/*', '/articles/2022-door/'],
    ['/q/7k2m9x4d/', '/q/7k2m9x4d/'],
    [ADA, ADA],
    [`${ADA}feed.xml`, ADA],
    [`${ADA}feed.json`, ADA],
  ]);
});

describe('a withdrawn address is never used again', () => {
  const withdrawals: Withdrawals = new Map([
    ['/q/7k2m9x4d/', legal],
    [digestAddress('/articles/2022-door/'), legal],
  ]);

  test('for an article or a quotation', () => {
    const current = new Map([
      ['/articles/2022-door/', 'content/articles/2022-door.md'],
      ['/q/7k2m9x4d/', 'content/articles/2023-king.md'],
      ['/articles/2023-king/', 'content/articles/2023-king.md'],
    ]);
    const none = { redirects: new Map(), places: new Map(), file: 'r.yaml' };
    expect(withdrawalIssues(withdrawals, current, none).map(formatIssue)).toEqual([
      'content/articles/2022-door.md withdrawn-again: "/articles/2022-door/" was withdrawn on 2026-11-29 (legal), and an address that fell silent is never used for anything else. If the withdrawal was interrupted, run `npm run archive -- withdraw /articles/2022-door/ --why legal` again; if this is something new, give it another id.',
      'content/articles/2023-king.md withdrawn-again: "/q/7k2m9x4d/" was withdrawn on 2026-11-29 (legal), and an address that fell silent is never used for anything else. If the withdrawal was interrupted, run `npm run archive -- withdraw /q/7k2m9x4d/ --why legal` again; if this is something new, give it another id.',
    ]);
  });

  test('by a redirect from it or to it', () => {
    const redirects = new Map([
      ['/q/7k2m9x4d/', '/about/'],
      ['/old/', '/articles/2022-door/'],
      ['/older/', '/about/'],
    ]);
    const places = new Map([...redirects.keys()].map((from, index) => [from, { line: index + 1, column: 1 }]));
    const issues = withdrawalIssues(withdrawals, new Map(), { redirects, places, file: 'r.yaml' });
    expect(issues.map(formatIssue)).toEqual([
      'r.yaml:1:1 redirect-withdrawn: "/q/7k2m9x4d/" was withdrawn and leads nowhere any more. Remove the redirect.',
      'r.yaml:2:1 redirect-withdrawn: "/old/" leads to "/articles/2022-door/", which was withdrawn. Withdraw it too: npm run archive -- withdraw /old/ --why …',
    ]);
  });
});

describe('the ledger', () => {
  const digest = digestAddress(ADA);
  const withdrawals: Withdrawals = new Map([
    ['/q/7k2m9x4d/', legal],
    [digest, legal],
  ]);

  test('remembers an address without what stood there, and one under its digest without its name', () => {
    const ledger = new Map([
      ['/q/7k2m9x4d/', 'content/articles/2022-door.md'],
      [ADA, 'content/speakers.yaml'],
    ]);
    expect([...extendLedger(ledger, new Map(), withdrawals)]).toEqual([
      ['/q/7k2m9x4d/', 'content/withdrawn.yaml'],
      [digest, 'content/withdrawn.yaml'],
    ]);
  });

  test('complains of nothing while what is gone was withdrawn', () => {
    const ledger = extendLedger(new Map(), new Map(), withdrawals);
    expect(ledgerIssues(ledger, new Map(), new Map(), withdrawals)).toEqual([]);
  });

  test('notices an entry that is gone, one that is new, and a name that a merge has brought back', () => {
    const ledger = new Map([
      ['/q/gone2222/', 'content/withdrawn.yaml'],
      [ADA, 'content/speakers.yaml'],
      [digest, 'content/withdrawn.yaml'],
    ]);
    expect(ledgerIssues(ledger, new Map(), new Map(), withdrawals).map(formatIssue)).toEqual([
      'content/withdrawn.yaml permalink-lost: "/q/gone2222/" was withdrawn, and its entry here is gone, so nothing says so any more. Restore the entry from version control.',
      'content/permalinks.json withdrawn-named: "/speakers/ada-lovell/" was withdrawn under its digest, but a merge has brought its name back. Run `npm run mint`, which takes it out again, and commit what it writes.',
      'content/withdrawn.yaml permalink-unrecorded: "/q/7k2m9x4d/" is not in content/permalinks.json yet, so nothing would protect it. Run `npm run mint` and commit what it writes.',
    ]);
  });
});
