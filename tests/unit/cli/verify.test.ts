import { readFile, writeFile } from 'node:fs/promises';
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

/** Runs a command and gives back its exit code and all it prints. */
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

/** A project that has been minted, in which something may then be changed. */
const published = <Result>(work: (root: string) => Promise<Result>): Promise<Result> =>
  withFolder(files, async (root) => {
    expect((await run(() => mint(root))).code).toBe(0);
    return work(root);
  });

const CHANGED = `${openDoorFile} text-changed: the text differs from the published one (changed: paragraph 2). Restore it, or add an entry to corrections that says what was corrected, and run \`npm run mint\`.`;
const ended = article.replace('It ends.', 'It never ends.');
const corrected = ended.replace('\n---\n', "\ncorrections:\n  - on: 2026-11-22\n    what: 'It did not end.'\n---\n");

test('an archive is as it was published, and so are its documents', async () => {
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

test('a text that changed without a correction is refused by verify, check and mint, which leaves its fingerprint', async () => {
  await published(async (root) => {
    const fingerprints = join(root, 'content/fingerprints.json');
    const before = await readFile(fingerprints, 'utf8');
    await writeFile(join(root, openDoorFile), ended);
    const refused = { code: 1, lines: [CHANGED, '1 issue in 1 file'] };
    expect(await run(() => verify(root))).toEqual(refused);
    expect(await run(() => check(root))).toEqual(refused);
    expect(await run(() => mint(root))).toEqual({
      code: 1,
      lines: [
        '0 new addresses recorded, 15 in all',
        '0 new fingerprints recorded, 1 in all',
        CHANGED,
        '1 issue in 1 file',
      ],
    });
    expect(await readFile(fingerprints, 'utf8')).toBe(before);
  });
});

test('a text that changed with a correction is recorded by mint, and then it is the published one', async () => {
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

test('an article that is broken is reported as that alone', async () => {
  await published(async (root) => {
    await writeFile(join(root, openDoorFile), ended.replace('headlineBy: archive', 'headlineBy: nobody'));
    const { code, lines } = await run(() => verify(root));
    expect({ code, rules: lines.map((line) => / ([\w-]+): /u.exec(line)?.[1]) }).toEqual({
      code: 1,
      rules: ['field-value', undefined],
    });
  });
});

test('fingerprints that cannot be read are not replaced', async () => {
  await published(async (root) => {
    const fingerprints = join(root, 'content/fingerprints.json');
    await writeFile(fingerprints, '<<<<<<<');
    expect((await run(() => mint(root))).code).toBe(1);
    expect(await readFile(fingerprints, 'utf8')).toBe('<<<<<<<');
  });
});

test('documents that differ, are missing or stand in no folder are reported', async () => {
  await published(async (root) => {
    await writeFile(join(root, 'documents/door.txt'), 'Another document.\n');
    expect(await run(() => verify(root, { documents: join(root, 'documents') }))).toEqual({
      code: 1,
      lines: [
        `${openDoorFile} document-changed: the document "door.txt" has the SHA-256 checksum d40367b76cbb87d2ffd8ebbe3e00030b3f48a4e4069b956b1a394c4bb8cb6252, not ${CHECKSUM}. Put the document back that our copy was made from.`,
        '1 issue in 1 file',
      ],
    });
    expect(await run(() => verify(root, { documents: join(root, 'content') }))).toEqual({
      code: 1,
      lines: [
        `${openDoorFile} document-missing: the document "door.txt" is not in the folder. Put it there; the checksum is ${CHECKSUM}.`,
        '1 issue in 1 file',
      ],
    });
    const nowhere = join(root, 'nowhere');
    expect(await run(() => verify(root, { documents: nowhere }))).toEqual({
      code: 1,
      lines: [`${nowhere} is not a folder. Name the one that holds the documents.`],
    });
  });
});
