import { mkdir, readdir, readFile, rename, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { check } from '../../../src/cli/check.ts';
import { mint } from '../../../src/cli/mint.ts';
import { verify } from '../../../src/cli/verify.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

const DOCUMENT = 'The document.\n';
const CHECKSUM = 'f6cc662264e1af513276997f64fc83629337baad35390309984957306409d5ed';
const article = openDoor.replace(/sha256: .*/u, `sha256: ${CHECKSUM}`);
const files = {
  ...openDoorArchive,
  [openDoorFile]: article,
  'documents/door.txt': DOCUMENT,
};

/** Runs a command. Returns its exit code and everything it prints. */
async function run(command: () => Promise<number>) {
  const lines: string[] = [];
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((line: unknown) => void lines.push(String(line))),
  );
  try {
    return { code: await command(), lines: lines.flatMap((line) => line.split('\n')) };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs `work` on a project whose texts and addresses are recorded. */
const published = <Result>(work: (root: string) => Promise<Result>): Promise<Result> =>
  withFolder(files, async (root) => {
    expect((await run(() => mint(root))).code).toBe(0);
    return work(root);
  });

const CHANGED = `${openDoorFile} text-changed: the text differs from the published one (changed: paragraph 2). Restore it, or add an entry to corrections that says what was corrected, and run \`npm run mint\`.`;
const ended = article.replace('It ends.', 'It never ends.');
const corrected = ended.replace('\n---\n', "\ncorrections:\n  - on: 2026-11-22\n    what: 'It did not end.'\n---\n");

test('verify finds nothing in an unchanged archive with its documents', async () => {
  await published(async (root) => {
    expect(await run(() => verify(root))).toEqual({
      code: 0,
      lines: ['1 articles: every text is as it was recorded'],
    });
    expect(await run(() => verify(root, { documents: join(root, 'documents') }))).toEqual({
      code: 0,
      lines: ['1 articles: every text is as it was recorded, and so is every document'],
    });
  });
});

test('verify, check and mint refuse a text that changed without a correction, and its fingerprint stays', async () => {
  await published(async (root) => {
    const fingerprints = join(root, 'content/fingerprints.json');
    const before = await readFile(fingerprints, 'utf8');
    await writeFile(join(root, openDoorFile), ended);
    const refused = { code: 1, lines: [CHANGED, '1 issue in 1 file'] };
    expect(await run(() => verify(root))).toEqual(refused);
    expect(await run(() => check(root))).toEqual(refused);
    expect(await run(() => mint(root))).toEqual({
      code: 1,
      lines: [CHANGED, '1 issue in 1 file', 'nothing was written'],
    });
    expect(await readFile(fingerprints, 'utf8')).toBe(before);
  });
});

test('mint records a text that changed with a correction, which is then the published text', async () => {
  await published(async (root) => {
    await writeFile(join(root, openDoorFile), corrected);
    expect(await run(() => verify(root))).toEqual({
      code: 1,
      lines: [
        `${openDoorFile} fingerprint-unrecorded: the latest correction is not in content/fingerprints.json yet. Run \`npm run mint\` and commit what it writes.`,
        '1 issue in 1 file',
      ],
    });
    expect((await run(() => mint(root))).code).toBe(0);
    expect((await run(() => verify(root))).code).toBe(0);
    await writeFile(join(root, openDoorFile), corrected.replace('It never ends.', 'It ends.'));
    expect((await run(() => verify(root))).lines).toEqual([CHANGED, '1 issue in 1 file']);
  });
});

test('verify reports only content issues while there are any', async () => {
  await published(async (root) => {
    await writeFile(join(root, openDoorFile), ended.replace('headlineBy: archive', 'headlineBy: nobody'));
    const { code, lines } = await run(() => verify(root));
    expect({ code, rules: lines.map((line) => / ([\w-]+): /u.exec(line)?.[1]) }).toEqual({
      code: 1,
      rules: ['field-value', undefined],
    });
  });
});

test('mint says what it cannot read, and removes what a killed one left', async () => {
  await published(async (root) => {
    const folder = join(root, 'content/articles');
    // The largest process id that Linux gives is 4,194,304.
    const drafts = [
      join(folder, '.a.md.5000000-00000000.tmp'),
      join(root, 'content/.permalinks.json.5000000-00000000.tmp'),
    ];
    for (const draft of drafts) await writeFile(draft, 'half');
    expect((await run(() => check(root))).code).toBe(0);
    expect((await run(() => mint(root))).code).toBe(0);
    expect((await readdir(root, { recursive: true })).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    await mkdir(join(folder, 'a.md'));
    expect(await run(() => mint(root))).toEqual({
      code: 1,
      lines: [
        'content/articles/a.md file-unreadable: cannot be read: it is a folder. Put the file back.',
        '1 issue in 1 file',
        'nothing was written',
      ],
    });
    await rm(folder, { recursive: true });
    await writeFile(folder, '');
    expect((await run(() => mint(root))).lines).toEqual([
      'content/articles file-unreadable: cannot be read: it is not a folder. Put the folder back.',
      '1 issue in 1 file',
      'nothing was written',
    ]);
  });
});

test('mint does not replace fingerprints that cannot be read', async () => {
  await published(async (root) => {
    const fingerprints = join(root, 'content/fingerprints.json');
    await writeFile(fingerprints, '<<<<<<<');
    expect((await run(() => mint(root))).code).toBe(1);
    expect(await readFile(fingerprints, 'utf8')).toBe('<<<<<<<');
  });
});

test.skipIf(process.platform === 'win32')(
  'verify opens regular files of the folder of documents, and nothing else',
  async () => {
    await published(async (root) => {
      const folder = join(root, 'documents');
      await rename(join(folder, 'door.txt'), join(root, 'door.txt'));
      const elsewhere = {
        code: 1,
        lines: [
          `${openDoorFile} document-missing: "door.txt" is not a file of the folder itself. Put the document there under this name.`,
          '1 issue in 1 file',
        ],
      };
      for (const target of ['/dev/zero', join(root, 'door.txt'), root]) {
        await symlink(target, join(folder, 'door.txt'));
        expect(await run(() => verify(root, { documents: folder }))).toEqual(elsewhere);
        await rm(join(folder, 'door.txt'));
      }
      await mkdir(join(folder, 'door.txt'));
      expect(await run(() => verify(root, { documents: folder }))).toEqual(elsewhere);
      await rmdir(join(folder, 'door.txt'));
      // A folder that is named by a link is the folder.
      await rename(join(root, 'door.txt'), join(folder, 'door.txt'));
      await symlink(folder, join(root, 'linked'));
      expect((await run(() => verify(root, { documents: join(root, 'linked') }))).code).toBe(0);
    });
  },
);

test.each(['../../../dev/zero', 'a/b.txt', 'a\\\\b.txt', '..', '"a\\u001Bb"'])(
  'verify and check refuse a document that is called %s',
  async (document) => {
    await published(async (root) => {
      await writeFile(join(root, openDoorFile), article.replace('document: door.txt', `document: ${document}`));
      const refused = await run(() => verify(root, { documents: join(root, 'documents') }));
      expect(refused.lines.join('\n')).toMatch(/document" is not the name of a file\. Write it without folders/u);
      expect(refused.lines.join('')).not.toMatch(/\p{Cc}/u);
      expect(await run(() => check(root))).toEqual(refused);
    });
  },
);

test('verify reports changed and missing documents, and a folder that does not exist', async () => {
  await published(async (root) => {
    await writeFile(join(root, 'documents/door.txt'), 'Another document.\n');
    expect(await run(() => verify(root, { documents: join(root, 'documents') }))).toEqual({
      code: 1,
      lines: [
        `${openDoorFile} document-changed: the document "door.txt" has the SHA-256 checksum d40367b76cbb87d2ffd8ebbe3e00030b3f48a4e4069b956b1a394c4bb8cb6252, not ${CHECKSUM}. Put back the document that the article was made from.`,
        '1 issue in 1 file',
      ],
    });
    expect(await run(() => verify(root, { documents: join(root, 'content') }))).toEqual({
      code: 1,
      lines: [
        `${openDoorFile} document-missing: the document "door.txt" is not in the folder itself, and folders in it are not looked into. Put it there; the checksum is ${CHECKSUM}.`,
        '1 issue in 1 file',
      ],
    });
    const nowhere = join(root, 'nowhere');
    expect(await run(() => verify(root, { documents: nowhere }))).toEqual({
      code: 1,
      lines: [`${nowhere} is not a folder. Name the folder with the documents.`],
    });
  });
});
