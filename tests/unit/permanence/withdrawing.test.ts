import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatIssue, issueReport } from '../../../src/archive/issue.ts';
import { loadArchive } from '../../../src/content/edge/content-folder.ts';
import { fileChanges } from '../../../src/permanence/edge/content-changes.ts';
import { sha256 } from '../../../src/text/digest.ts';
import { changeTogether, UNFINISHED_FILE } from '../../../src/build/changed-together.ts';
import { withProjectLock } from '../../../src/build/project-lock.ts';
import { archiveIssues } from '../../../src/permanence/edge/fingerprint-files.ts';
import { mintArchive } from '../../../src/permanence/edge/minting.ts';
import { planWithdrawal, withdraw, type WithdrawalOrder } from '../../../src/permanence/edge/withdrawing.ts';
import { digestAddress } from '../../../src/permanence/withdrawal.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

const DOOR = '/articles/2022-02-02-open-door/';
const SHUT = 'content/articles/2023-08-shut-door.md';
const shutDoor = openDoor
  .replace('2022-02-02-open-door', '2023-08-shut-door')
  .replace('A door stays open', 'A door is shut')
  .replace('published: 2022-02-02', 'published: 2023-08')
  .replace('7k2m9x4d', 'h8h4jkxy')
  .replaceAll('I thought it was great,', 'It is shut,')
  .replaceAll('and I kept it open.', 'as I said it was great.');

const FILES = { ...openDoorArchive, [SHUT]: shutDoor, 'content/redirects.yaml': `# Moved.\n/old/: ${DOOR}\n` };

const order = (target: string, more: Partial<WithdrawalOrder> = {}): WithdrawalOrder => ({
  ...{ target, on: '2026-11-29', why: 'legal', digest: false },
  ...more,
});

/** Does something with a published archive of two articles. */
const published = <Result>(work: (root: string) => Promise<Result>, files: Readonly<Record<string, string>> = FILES) =>
  withFolder(files, async (root) => {
    expect(issueReport((await mintArchive(root)).issues)).toBe('');
    return work(root);
  });

const read = (root: string, file: string): Promise<string> => readFile(join(root, file), 'utf8');

async function check(root: string): Promise<string> {
  return issueReport(await archiveIssues(root, await loadArchive(root)));
}

/** All files of the content, by their paths. */
async function contentOf(root: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.slice(root.length + 1), await readFile(file, 'utf8')] as const)),
  );
}

describe('withdrawing an article', () => {
  test('removes its file and its fingerprint, and keeps its addresses and those that led to it', () =>
    published(async (root) => {
      const { silent, issues, unnamed } = await withdraw(root, order('2022-02-02-open-door'), false);
      expect({ silent, issues, unnamed, check: await check(root) }).toEqual({
        silent: [DOOR, '/old/', '/q/7k2m9x4d/'],
        issues: [],
        unnamed: [],
        check: '',
      });
      const content = await contentOf(root);
      expect(content['content/withdrawn.yaml'])
        .toBe(`# What this archive withdrew: the address, or a digest of it, the day, and the kind of reason.
# Written by npm run archive -- withdraw. See docs/withdrawing.md.
${DOOR}: { on: '2026-11-29', why: legal, document: 'a28620543ffdb4bf98c8f68ff5b53343a02b471cc84700c7e99e8b2a571049c1' }
/old/: { on: '2026-11-29', why: legal }
/q/7k2m9x4d/: { on: '2026-11-29', why: legal }
`);
      expect(content['content/redirects.yaml']).toContain('# Moved.\n');
      const text = Object.values(content).join('\n');
      expect(
        ['A door stays open', 'I kept it open.', 'Ember, “', '"2022-02-02-open-door"'].filter((words) =>
          text.includes(words),
        ),
      ).toEqual(
        // Of the other article.
        ['Ember, “'],
      );
    }));

  test('under its digest forgets the words of every address', () =>
    published(async (root) => {
      await withdraw(root, order(DOOR, { digest: true }), false);
      expect(await check(root)).toBe('');
      const content = Object.values(await contentOf(root)).join('\n');
      expect(['open-door', '/old/'].filter((words) => content.includes(words))).toEqual([]);
      expect([DOOR, '/old/'].map((path) => content.includes(`${digestAddress(path)}: { on: '2026-11-29'`))).toEqual([
        true,
        true,
      ]);
      expect(content).toContain("/q/7k2m9x4d/: { on: '2026-11-29', why: legal }");
    }));

  test('is refused again by its file, which check and mint do not take back', () =>
    published(async (root) => {
      await withdraw(root, order(DOOR, { digest: true }), false);
      await writeFile(join(root, openDoorFile), openDoor);
      expect(await check(root)).toContain(
        `${openDoorFile} withdrawn-again: "${DOOR}" was withdrawn on 2026-11-29 (legal)`,
      );
      const { issues } = await mintArchive(root);
      expect(issues.map(({ rule }) => rule)).toEqual(['withdrawn-again', 'withdrawn-again']);
    }));

  test('lets the page of a year that has nothing left lead to its list', () =>
    withFolder({}, async (root) => {
      await cp('tests/fixtures/archives/long/content', join(root, 'content'), { recursive: true });
      const ledger = JSON.parse(await read(root, 'content/permalinks.json')) as object;
      const id = Object.keys(ledger).find((path) => path.startsWith('/articles/1990-')) ?? '';
      const years = Object.keys(ledger).filter((path) => path.endsWith('/1990/'));
      await withdraw(root, order(id), false);
      expect(years.length).toBeGreaterThan(0);
      expect(await read(root, 'content/redirects.yaml')).toBe(
        years.map((path) => `${path}: ${path.replace('1990/', '')}\n`).join(''),
      );
      expect(await check(root)).toBe('');
    }));
});

describe('withdrawing a quotation', () => {
  test('takes its words out of the text, says so in their place and in a correction', () =>
    published(async (root) => {
      const { silent, unnamed } = await withdraw(root, order('7k2m9x4d', { why: 'privacy' }), false);
      expect({ silent, unnamed, check: await check(root) }).toEqual({
        silent: ['/q/7k2m9x4d/'],
        unnamed: [],
        check: '',
      });
      const text = await read(root, openDoorFile);
      expect(text.slice(text.indexOf('events:'))).toBe(`events:
  - on: 2021-12
    what: The door opens.
corrections:
  - on: 2026-11-29
    what: A quotation was withdrawn from this text, to protect somebody’s privacy.
---

\\[withdrawn\\] said Ember, \\[withdrawn\\]

It ends.
`);
    }));

  test('speaks the language of the archive', () =>
    published(
      async (root) => {
        await withdraw(root, order('7k2m9x4d'), false);
        expect(await read(root, openDoorFile)).toContain('\\[zurückgezogen\\] said Ember');
      },
      { ...FILES, 'content/archive.yaml': FILES['content/archive.yaml'].replace('language: en', 'language: de') },
    ));

  test('names what it leaves: the same words elsewhere, and other wordings of the utterance', () => {
    const said = (text: string): string => text.replace('    to: variety\n', '    to: variety\n    utterance: door\n');
    const files = {
      ...FILES,
      [openDoorFile]: said(openDoor).replace(
        'summary: Ember praises',
        'summary: “I thought it was great,” she praises',
      ),
      [SHUT]: said(shutDoor),
    };
    return published(async (root) => {
      const { left } = await planWithdrawal(root, order('7k2m9x4d'));
      expect(left.map(formatIssue)).toEqual(
        [
          'content/archive.yaml:6:16 withdrawn-words-left: "and I kept it open." still stands here. Nothing was changed in this file: decide whether it must go too.',
          `${openDoorFile}:13:11 withdrawn-words-left: "I thought it was great," still stands here. Nothing was changed in this file: decide whether it must go too.`,
          `${SHUT} withdrawn-variant-left: quotation h8h4jkxy is another wording of the same utterance (door). Decide whether it must go too: npm run archive -- withdraw h8h4jkxy --why …`,
        ].filter((line) => !line.startsWith('content/archive.yaml')),
      );
    }, files);
  });

  test('unties the quotations that followed or answered it', () => {
    const tied = shutDoor.replace('    said: 2022-01\n', '    said: 2022-01\n    follows: [7k2m9x4d]\n');
    return published(
      async (root) => {
        await withdraw(root, order('2022-02-02-open-door'), false);
        expect([await check(root), (await read(root, SHUT)).includes('follows')]).toEqual(['', false]);
      },
      { ...FILES, [SHUT]: tied },
    );
  });

  test('is refused where Markdown cannot be cut', () =>
    published(
      async (root) => {
        const { issues, changes } = await planWithdrawal(root, order('7k2m9x4d'));
        expect({ rules: issues.map(({ rule }) => rule), changes }).toEqual({
          rules: ['withdraw-refused'],
          changes: [],
        });
      },
      { ...FILES, [openDoorFile]: openDoor.replace('great,” said', '*great,” said*') },
    ));
});

describe('withdrawing a speaker', () => {
  test('is refused while somebody quotes her, and done when nobody does', () =>
    published(async (root) => {
      const speaker = order('/speakers/antonia-ember/');
      expect((await withdraw(root, speaker, false)).issues.map(formatIssue)).toEqual([
        'content/withdrawn.yaml withdraw-refused: "/speakers/antonia-ember/" still has what these articles say: 2022-02-02-open-door, 2023-08-shut-door. Withdraw the articles or quotations first, or name somebody else in them.',
      ]);
      await withdraw(root, order('7k2m9x4d'), false);
      const { unnamed } = await withdraw(root, order('h8h4jkxy'), false);
      expect(unnamed).toEqual(['/speakers/antonia-ember/']);
      expect((await withdraw(root, { ...speaker, digest: true }, false)).issues).toEqual([]);
      expect([await check(root), await read(root, 'content/speakers.yaml')]).toEqual(['', '{}\n']);
    }));
});

test('nothing is written for what the archive does not have, has not promised, or has withdrawn', () =>
  published(async (root) => {
    const refusal = async (target: string): Promise<readonly string[]> =>
      (await withdraw(root, order(target), false)).issues.map(({ message }) => message);
    await withdraw(root, order('7k2m9x4d'), false);
    const before = await contentOf(root);
    expect([...(await refusal('7k2m9x4d')), ...(await refusal('2022-02-02-open-dor'))]).toEqual([
      '"/q/7k2m9x4d/" was withdrawn on 2026-11-29, and nothing of it is left.',
      'the archive has nothing at "/articles/2022-02-02-open-dor/". Did you mean "/articles/2022-02-02-open-door/"? Name an article or a quotation by its id, anything else by its address.',
    ]);
    expect(await contentOf(root)).toEqual(before);
    await writeFile(join(root, 'content/permalinks.json'), '{}');
    expect(await refusal('2023-08-shut-door')).toEqual([
      '"/articles/2023-08-shut-door/" is not in content/permalinks.json, so it was never promised to anybody. Take it out of its file by hand.',
    ]);
  }));

test.each(['2022-02-02-open-door', '7k2m9x4d'])(
  'whatever of %s a crash has left half done, the next writer finishes',
  (target) =>
    published(async (root) => {
      const { changes } = await planWithdrawal(root, order(target, { digest: true }));
      const planned = await fileChanges(root, changes);
      for (let done = 0; done <= planned.length; done += 1) {
        await withFolder({}, async (copy) => {
          await cp(root, copy, { recursive: true });
          changeTogether(copy, planned.slice(0, done));
          const plan = planned.map(({ file, before, after }) => ({
            ...{ file, before: before === undefined ? null : sha256(before), after: after ?? null },
          }));
          await writeFile(join(copy, UNFINISHED_FILE), JSON.stringify(plan));
          await withProjectLock(copy, 'content', () => Promise.resolve());
          expect({ done, check: await check(copy), silent: await read(copy, 'content/withdrawn.yaml') }).toEqual({
            done,
            check: '',
            silent: changes[0]?.text,
          });
        });
      }
    }),
);

describe('links to a withdrawn article', () => {
  test('become plain words, in a text that stays as it was', () =>
    published(
      async (root) => {
        await withdraw(root, order('2022-02-02-open-door'), false);
        expect(await read(root, SHUT)).toBe(shutDoor);
        expect(await check(root)).toBe('');
      },
      { ...FILES, [SHUT]: shutDoor.replace('It ends.', '[It ends.](article:2022-02-02-open-door)') },
    ));

  test('whose words Markdown would read as marks stop the withdrawal', () =>
    published(
      async (root) => {
        await expect(withdraw(root, order('2022-02-02-open-door'), false)).rejects.toThrow(
          `${SHUT} links to what goes, and Markdown reads the words of the link in another way without it. Remove the link by hand, and do it again.`,
        );
        expect(await read(root, openDoorFile)).toBe(openDoor);
      },
      { ...FILES, [SHUT]: shutDoor.replace('It ends.', '[# It ends.](article:2022-02-02-open-door)') },
    ));
});
