import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/text/digest.ts';
import { formatIssue, issueReport } from '../../../src/archive/issue.ts';
import { finishChange, UNFINISHED_FILE } from '../../../src/build/changed-together.ts';
import { loadArchive } from '../../../src/content/edge/content-folder.ts';
import { archiveIssues } from '../../../src/permanence/edge/fingerprint-files.ts';
import { mintArchive } from '../../../src/permanence/edge/minting.ts';
import { redact } from '../../../src/permanence/edge/redacting.ts';
import { rename } from '../../../src/permanence/edge/renaming.ts';
import { withdraw } from '../../../src/permanence/edge/withdrawing.ts';
import { movedFiles } from '../../../src/permanence/moved-files.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

const ARCHIVE = new URL('../../fixtures/archives/pictures/content/', import.meta.url);
const harbour = readFileSync(new URL('articles/1926-03-14-the-crane-falls/harbour.jpg', ARCHIVE));
const plan = readFileSync(new URL('pictures/plan-of-the-quay.png', ARCHIVE));
const ID = '2022-02-02-open-door';
const FOLDER = `content/articles/${ID}`;

const published = (work: (root: string) => Promise<void>, alt = 'A harbour.') =>
  withFolder(
    {
      ...openDoorArchive,
      [`${FOLDER}/harbour.jpg`]: harbour,
      'content/pictures/plan.png': plan,
      [openDoorFile]: `${openDoor}\n![${alt}](harbour.jpg)\n\n![A plan.](plan.png)\n`,
    },
    async (root) => {
      expect(issueReport((await mintArchive(root)).issues)).toBe('');
      await work(root);
    },
  );

test('a published picture that was exchanged or is gone is told of, until a correction says so', () =>
  published(async (root) => {
    const says = async (): Promise<readonly string[]> =>
      (await archiveIssues(root, await loadArchive(root))).map(formatIssue);
    expect(await says()).toEqual([]);
    const turned = await sharp(harbour).rotate(180).jpeg().toBuffer();
    writeFileSync(join(root, FOLDER, 'harbour.jpg'), turned);
    const text = readFileSync(join(root, openDoorFile), 'utf8');
    writeFileSync(join(root, openDoorFile), text.replace('![A plan.](plan.png)', ''));
    expect(await says()).toEqual([
      `${openDoorFile} picture-changed: pictures differ from the published ones: "harbour.jpg" is another file; "plan.png" is gone, and its address with it. Restore them, or add an entry to corrections that says what was changed, and run \`npm run mint\`.`,
    ]);
    const corrected = readFileSync(join(root, openDoorFile), 'utf8').replace(
      'events:',
      "corrections:\n  - on: '2026-11-21'\n    what: The picture stood on its head.\nevents:",
    );
    writeFileSync(join(root, openDoorFile), corrected);
    await mintArchive(root);
    expect(await says()).toEqual([]);
  }));

test('a picture that is added later is recorded by the next mint', () =>
  published(async (root) => {
    writeFileSync(join(root, FOLDER, 'again.jpg'), await sharp(harbour).rotate(180).jpeg().toBuffer());
    writeFileSync(
      join(root, openDoorFile),
      `${readFileSync(join(root, openDoorFile), 'utf8')}\n![The harbour again.](again.jpg)\n`,
    );
    const rules = async () => (await archiveIssues(root, await loadArchive(root))).map(({ rule }) => rule);
    expect(await rules()).toEqual(['fingerprint-unrecorded']);
    await mintArchive(root);
    expect(await rules()).toEqual([]);
  }));

test('the pictures beside an article go with it when it is renamed', () =>
  published(async (root) => {
    const planned = await rename(root, ID, '2022-02-02-a-door', { dryRun: true });
    expect(planned.issues).toEqual([]);
    expect(existsSync(join(root, FOLDER, 'harbour.jpg'))).toBe(true);
    const done = await rename(root, ID, '2022-02-02-a-door', { dryRun: false });
    expect(done.files).toContainEqual({
      file: 'content/articles/2022-02-02-a-door/harbour.jpg',
      what: 'stands beside its article',
    });
    expect(readdirSync(join(root, 'content/articles')).toSorted()).toEqual([
      '2022-02-02-a-door',
      '2022-02-02-a-door.md',
    ]);
    expect(readFileSync(join(root, 'content/articles/2022-02-02-a-door/harbour.jpg')).equals(harbour)).toBe(true);
    expect(issueReport(await archiveIssues(root, await loadArchive(root)))).toBe('');
  }));

test('whoever writes next finishes the move of a picture that a crash has left half done, once', () => {
  const [moved, still] = ['content/new/moved.jpg', 'content/new/still.png'];
  const planned = (file: string, from: string, bytes: Uint8Array) => ({
    ...{ file, before: null, after: null, from: { file: from, digest: sha256(bytes) } },
  });
  const unfinished = [planned(moved, 'content/old/moved.jpg', harbour), planned(still, 'content/old/still.png', plan)];
  const files = { [moved]: harbour, 'content/old/still.png': plan, [UNFINISHED_FILE]: JSON.stringify(unfinished) };
  return withFolder(files, (root) => {
    finishChange(root);
    finishChange(root);
    expect(readdirSync(join(root, 'content'), { recursive: true }).toSorted()).toEqual([
      'new',
      'new/moved.jpg',
      'new/still.png',
    ]);
    return Promise.resolve();
  });
});

test('a picture that was changed by hand after a crash is not overwritten', () => {
  const from = { file: 'content/old/one.jpg', digest: sha256(harbour) };
  const unfinished = [{ file: 'content/new/one.jpg', before: null, after: null, from }];
  const files = { 'content/new/one.jpg': plan, [from.file]: harbour, [UNFINISHED_FILE]: JSON.stringify(unfinished) };
  return withFolder(files, (root) => {
    expect(() => {
      finishChange(root);
    }).toThrow('content/new/one.jpg was changed by hand');
    return Promise.resolve();
  });
});

test('the pictures beside an article are removed with it, and a shared one that nobody shows is named', () =>
  published(async (root) => {
    const order = { target: ID, on: '2026-11-29', why: 'rights', digest: false } as const;
    const { left, issues } = await withdraw(root, order, false);
    expect({ issues, left: left.map(formatIssue) }).toEqual({
      issues: [],
      left: [
        'content/pictures/plan.png withdrawn-picture-left: no article shows this picture any more. It is not published, but its file stays: remove it if it must go.',
      ],
    });
    expect(existsSync(join(root, FOLDER, 'harbour.jpg'))).toBe(false);
    expect(issueReport(await archiveIssues(root, await loadArchive(root)))).toBe('');
  }));

test('a quotation is withdrawn, and a name redacted, in an article that shows pictures', () =>
  published(async (root) => {
    const quotation = await withdraw(
      root,
      { target: '7k2m9x4d', on: '2026-11-29', why: 'legal', digest: false },
      false,
    );
    expect(quotation.issues).toEqual([]);
    const order = { article: ID, words: ['Orla Finch'], by: 'X.', on: '2026-11-29' };
    const { issues, left, count } = await redact(root, order, false);
    expect({ issues, count, left: left.map(({ file, rule }) => `${file} ${rule}`) }).toEqual({
      issues: [],
      count: 1,
      left: [`${FOLDER}/harbour.jpg redacted-picture-left`, 'content/pictures/plan.png redacted-picture-left'],
    });
    expect(readFileSync(join(root, openDoorFile), 'utf8')).toContain('![X. on the quay.](harbour.jpg)');
    expect(issueReport(await archiveIssues(root, await loadArchive(root)))).toBe('');
  }, 'Orla Finch on the quay.'));

test('a picture of an article that moved is published at its old address too', () => {
  const redirects = new Map([['/articles/2020-old/', '/articles/2020-new/']]);
  expect([
    ...movedFiles(
      redirects,
      () => false,
      () => ['harbour.jpg'],
    ),
  ]).toEqual([['/articles/2020-old/harbour.jpg', '/articles/2020-new/harbour.jpg']]);
});
