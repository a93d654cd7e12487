import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatIssue, issueReport } from '../../../src/archive/issue.ts';
import { loadArchive } from '../../../src/content/edge/content-folder.ts';
import { archiveIssues } from '../../../src/permanence/edge/fingerprint-files.ts';
import { mintArchive } from '../../../src/permanence/edge/minting.ts';
import { redact } from '../../../src/permanence/edge/redacting.ts';
import { rename } from '../../../src/permanence/edge/renaming.ts';
import { withdraw } from '../../../src/permanence/edge/withdrawing.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

const ARCHIVE = new URL('../../fixtures/archives/facsimile/content/', import.meta.url);
const page3 = readFileSync(new URL('articles/1926-03-14-the-weir-holds/1926-03-14-p3.jpg', ARCHIVE));
const ID = '2022-02-02-open-door';
const FOLDER = `content/articles/${ID}`;
const SHARED = 'content/pictures/p4.jpg';

/** A published archive of an article with two scans: one beside it, and one that articles share. */
const published = (work: (root: string) => Promise<void>) =>
  withFolder(
    {
      ...openDoorArchive,
      [`${FOLDER}/p3.jpg`]: page3,
      [SHARED]: page3,
      [openDoorFile]: openDoor
        .replace('\n---\n', '\nfacsimile: [{ file: p3.jpg, page: 3 }, p4.jpg]\ntranscription: ocr\n---\n')
        .replace('It ends.', 'It ends with Orla Finch.'),
    },
    async (root) => {
      expect(issueReport((await mintArchive(root)).issues)).toBe('');
      await work(root);
    },
  );

const order = { article: ID, words: ['Orla Finch'], by: 'X.', on: '2026-11-29' };

const facsimileOf = async (root: string) =>
  (await loadArchive(root)).archive.articles[0]?.facsimile?.map(({ source }) => source);

test('a name is not made unreadable in a text whose scan still shows it', () =>
  published(async (root) => {
    const before = readFileSync(join(root, openDoorFile), 'utf8');
    const { issues } = await redact(root, order, false);
    expect(issues.map(formatIssue)).toEqual([
      `${openDoorFile} redact-refused: its page shows the scans ${FOLDER}/p3.jpg, ${SHARED}, on which the words can still be read. Make them unreadable there, in the files, and add --scans clean; or add --scans drop, which removes the scans from the article.`,
    ]);
    expect(readFileSync(join(root, openDoorFile), 'utf8')).toBe(before);
  }));

test('scans on which the keeper has made the name unreadable stay', () =>
  published(async (root) => {
    const { issues, left, count } = await redact(root, { ...order, scans: 'clean' }, false);
    expect({ issues, left, count }).toEqual({ issues: [], left: [], count: 1 });
    expect(await facsimileOf(root)).toEqual([`articles/${ID}/p3.jpg`, 'pictures/p4.jpg']);
    expect(issueReport(await archiveIssues(root, await loadArchive(root)))).toBe('');
  }));

test('scans are dropped with the name, and a shared one is told of', () =>
  published(async (root) => {
    const { issues, left } = await redact(root, { ...order, scans: 'drop' }, false);
    expect({ issues, left: left.map(formatIssue) }).toEqual({
      issues: [],
      left: [
        `${SHARED} redacted-scan-left: no article shows this scan any more. It is not published, but its file stays: remove it if it must go.`,
      ],
    });
    expect(existsSync(join(root, FOLDER, 'p3.jpg'))).toBe(false);
    expect(await facsimileOf(root)).toBe(undefined);
    const text = readFileSync(join(root, openDoorFile), 'utf8');
    expect(text).not.toContain('facsimile');
    expect(text).toContain('transcription: ocr');
    expect(issueReport(await archiveIssues(root, await loadArchive(root)))).toBe('');
  }));

test('scans go with their article when it is renamed', () =>
  published(async (root) => {
    const done = await rename(root, ID, '2022-02-02-a-door', { dryRun: false });
    expect(done.issues).toEqual([]);
    expect(readdirSync(join(root, 'content/articles/2022-02-02-a-door'))).toEqual(['p3.jpg']);
    expect(await facsimileOf(root)).toEqual(['articles/2022-02-02-a-door/p3.jpg', 'pictures/p4.jpg']);
    expect(issueReport(await archiveIssues(root, await loadArchive(root)))).toBe('');
  }));

test('scans beside an article are removed when it is withdrawn, and a shared one that nobody shows is named', () =>
  published(async (root) => {
    const { left, issues } = await withdraw(
      root,
      { target: ID, on: '2026-11-29', why: 'rights', digest: false },
      false,
    );
    expect({ issues, left: left.map(formatIssue) }).toEqual({
      issues: [],
      left: [
        `${SHARED} withdrawn-picture-left: no article shows this picture any more. It is not published, but its file stays: remove it if it must go.`,
      ],
    });
    expect(existsSync(join(root, FOLDER, 'p3.jpg'))).toBe(false);
  }));
