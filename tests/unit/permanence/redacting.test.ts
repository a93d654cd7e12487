import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatIssue, issueReport } from '../../../src/archive/issue.ts';
import { loadArchive } from '../../../src/content/edge/content-folder.ts';
import { archiveIssues } from '../../../src/permanence/edge/fingerprint-files.ts';
import { mintArchive } from '../../../src/permanence/edge/minting.ts';
import { redact, type RedactionOrder } from '../../../src/permanence/edge/redacting.ts';
import { placesOf } from '../../../src/permanence/redaction.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

const named = openDoor
  .replace("'A door stays open'", "'Ben Oduya’s door stays open'")
  .replace('Ember praises a door.', 'Ember praises Ben Oduya.')
  .replace('The door opens.', 'Oduya opens the door.')
  .replaceAll('and I kept it open.', 'and Ben Oduya kept it open.')
  .replace('It ends.', 'It ends with *Ben\nOduya* and the Oduyas.');

const order: RedactionOrder = {
  article: '2022-02-02-open-door',
  words: ['Oduya', 'Ben Oduya'],
  by: 'B. O.',
  on: '2026-11-29',
};

const published = <Result>(work: (root: string) => Promise<Result>, file = named, speakers?: string) =>
  withFolder(
    { ...openDoorArchive, [openDoorFile]: file, ...(speakers !== undefined && { 'content/speakers.yaml': speakers }) },
    async (root) => {
      expect(issueReport((await mintArchive(root)).issues)).toBe('');
      return work(root);
    },
  );

const read = (root: string): Promise<string> => readFile(join(root, openDoorFile), 'utf8');
const check = async (root: string): Promise<string> => issueReport(await archiveIssues(root, await loadArchive(root)));

describe('redacting a name', () => {
  test('makes it unreadable wherever it stands in the article, and tells readers without it', () =>
    published(async (root) => {
      const { count, issues, left } = await redact(root, order, false);
      expect({ count, issues, left: left.map(formatIssue), check: await check(root) }).toEqual({
        count: 6,
        issues: [],
        left: [
          `${openDoorFile}:32:30 redacted-words-left: "Oduyas." has the same letters and was left as it is. If it gives the name away, run the command again with these words; an id or an address stays until it is withdrawn.`,
        ],
        check: '',
      });
      const text = await read(root);
      expect(text).toContain('headline: "B. O.’s door stays open"'.replaceAll('"', "'"));
      expect(text.slice(text.indexOf('summary:'))).toBe(`summary: Ember praises B. O..
events:
  - on: 2021-12
    what: B. O. opens the door.
quotations:
  - id: 7k2m9x4d
    speaker: antonia-ember
    parts:
      - I thought it was great,
      - and B. O. kept it open.
    to: variety
    said: 2022-01
corrections:
  - on: 2026-11-29
    what: A name in this text was made unreadable.
---

“I thought it was great,” said Ember, “and B. O. kept it open.”

It ends with *B. O.* and the Oduyas.
`);
    }));

  test('is refused while a register would still say it on the article’s page', () =>
    published(async (root) => {
      const { issues } = await redact(root, { ...order, words: ['Ember'] }, false);
      expect(issues.map(formatIssue)).toEqual([
        `${openDoorFile} redact-refused: its page says who speaks or is spoken of, and content/speakers.yaml has the words under "antonia-ember". Give the quotations another speaker first, such as one without a name, and then withdraw /speakers/antonia-ember/; or change the entry, when the name is to go everywhere.`,
      ]);
      expect(await read(root)).toBe(named);
    }));

  test.each([
    [{ words: ['Nobody'] }, 'it has none of the words. Write them as they stand in the text.'],
    [{ article: '2022-other' }, 'there is no such article. Name it by its id.'],
  ])('is refused for %o', (more, message) =>
    published(async (root) => {
      const { issues } = await redact(root, { ...order, ...more }, false);
      expect(issues.map((issue) => issue.message)).toEqual([message]);
    }),
  );
});

test.each([
  ['Ann met Anna, Ann’s sister, and "Ann"', ['Ann'], ['0-3', '14-17', '33-36']],
  ['Ada Lovell and Lovell', ['Lovell', 'Ada Lovell'], ['0-10', '15-21']],
  ['山田太郎さんは', ['山田太郎'], ['0-4']],
  ['Müllers Tür', ['Müller'], []],
])('in "%s" the words %o stand whole at %o', (text, words, places) => {
  expect(placesOf(text, words).map(({ start, end }) => `${String(start)}-${String(end)}`)).toEqual(places);
});
