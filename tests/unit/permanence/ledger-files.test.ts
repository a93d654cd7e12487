import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../../src/content/edge/content-folder.ts';
import { addressesOf, loadPermalinks, permalinkIssues, saveLedger } from '../../../src/permanence/edge/ledger-files.ts';
import { archiveIssues } from '../../../src/permanence/edge/fingerprint-files.ts';
import { mintArchive } from '../../../src/permanence/edge/minting.ts';
import { issueReport } from '../../../src/archive/issue.ts';
import { extendLedger } from '../../../src/permanence/ledger.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

/** Publishes the valid archive, changes it, and returns its issues. */
const reportAfter = (changed: Readonly<Record<string, string>>) =>
  withFolder(openDoorArchive, async (published) => {
    const ledger = addressesOf(await loadArchive(published));
    return withFolder(changed, async (root) => {
      saveLedger(root, ledger);
      const loaded = await loadArchive(root);
      expect(loaded.issues).toEqual([]);
      return issueReport(permalinkIssues(loaded, await loadPermalinks(root)));
    });
  });

test('a new archive has no ledger and no redirects', async () => {
  expect(await withFolder({ 'content/speakers.yaml': '' }, loadPermalinks)).toEqual({
    ledger: new Map(),
    redirects: new Map(),
    places: new Map(),
    withdrawals: new Map(),
    issues: [],
  });
});

test('loads the ledger that was saved, and leaves no temporary file', async () => {
  await withFolder(openDoorArchive, async (root) => {
    const ledger = extendLedger(new Map([['/q/old/', 'a.md']]), addressesOf(await loadArchive(root)));
    saveLedger(root, ledger);
    expect((await loadPermalinks(root)).ledger).toEqual(ledger);
    expect((await readdir(join(root, 'content'))).toSorted()).toEqual([
      'archive.yaml',
      'articles',
      'outlets.yaml',
      'permalinks.json',
      'speakers.yaml',
    ]);
  });
});

test('saving twice writes the same bytes', async () => {
  await withFolder(openDoorArchive, async (root) => {
    const save = async (): Promise<string> => {
      saveLedger(root, addressesOf(await loadArchive(root)));
      return readFile(join(root, 'content/permalinks.json'), 'utf8');
    };
    expect(await save()).toBe(await save());
  });
});

describe('an archive that was published may', () => {
  test('correct a wording', async () => {
    expect(await reportAfter({ ...openDoorArchive, [openDoorFile]: openDoor.replaceAll('great', 'grand') })).toBe('');
  });

  test('not lose a quotation', async () => {
    const shorter = openDoor.replace(
      /quotations:[^]*?---/,
      "notQuotations: ['I thought it was great,', and I kept it open.]\n---",
    );
    expect(await reportAfter({ ...openDoorArchive, [openDoorFile]: shorter })).toMatchInlineSnapshot(`
      "content/articles/2022-02-02-open-door.md permalink-lost: "/q/7k2m9x4d/" was published and would vanish. Restore it here, or declare where it leads with this line in content/redirects.yaml: /q/7k2m9x4d/: /articles/2022-02-02-open-door/
      1 issue in 1 file"
    `);
  });

  test('not rename an article', async () => {
    const { [openDoorFile]: door, ...registers } = openDoorArchive;
    const renamed = { 'content/articles/2022-open-door.md': door.replace('2022-02-02-open-door', '2022-open-door') };
    expect(await reportAfter({ ...registers, ...renamed })).toMatchInlineSnapshot(`
      "content/articles/2022-02-02-open-door.md permalink-lost: "/articles/2022-02-02-open-door/" was published and would vanish. Restore it here, or declare where it leads with this line in content/redirects.yaml: /articles/2022-02-02-open-door/: /articles/2022-open-door/
      content/articles/2022-open-door.md permalink-unrecorded: "/articles/2022-open-door/" is not in content/permalinks.json yet, so nothing would protect it. Run \`npm run mint\` and commit what it writes.
      2 issues in 2 files"
    `);
  });

  test('not have a ledger or redirects that cannot be read', async () => {
    const report = await withFolder(
      { ...openDoorArchive, 'content/permalinks.json': '{', 'content/redirects.yaml': 'old: new\n' },
      async (root) => issueReport(permalinkIssues(await loadArchive(root), await loadPermalinks(root))),
    );
    expect(report).toMatchInlineSnapshot(`
      "content/permalinks.json ledger-broken: the file cannot be read: Expected property name or '}' in JSON at position 1 (line 1 column 2). Only \`npm run mint\` writes it; restore it from version control.
      content/redirects.yaml:1:1 field-value: "old" is not an address that can lead on. Write it from the root, with a slash at both ends, in letters, digits and the signs - . _ ~, without % or ?: /2022/02/Open_door.html/.
      2 issues in 2 files"
    `);
  });

  test('not have folders in the place of its files', async () => {
    const files = ['content/permalinks.json', 'content/redirects.yaml', 'content/fingerprints.json'];
    await withFolder(openDoorArchive, async (root) => {
      for (const file of files) await mkdir(join(root, file));
      const found = issueReport(await archiveIssues(root, await loadArchive(root)));
      expect(found).toMatchInlineSnapshot(`
        "content/fingerprints.json file-unreadable: cannot be read: it is a folder. Restore it from version control.
        content/permalinks.json file-unreadable: cannot be read: it is a folder. Restore it from version control.
        content/redirects.yaml file-unreadable: cannot be read: it is a folder. Put the file back.
        3 issues in 3 files"
      `);
      expect(issueReport((await mintArchive(root)).issues)).toBe(found);
    });
  });
});
