import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { issueReport } from '../../../src/archive/issue.ts';
import { loadArchive } from '../../../src/content/edge/content-folder.ts';
import { archiveIssues } from '../../../src/permanence/edge/fingerprint-files.ts';
import { mintArchive } from '../../../src/permanence/edge/minting.ts';
import { rename } from '../../../src/permanence/edge/renaming.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

const WRITE = { dryRun: false };

/** An archive in which everything has an entry that can be renamed, and one speaker is an outlet too. */
const files = {
  ...openDoorArchive,
  'content/speakers.yaml': `# the cast
antonia-ember:   # since 1998
  name: Antonia Ember
  kind: person
variety:
  name: Variety
  kind: outlet
`,
  'content/topics.yaml':
    'house:\n  name: House\n"door": { name: Door, broader: house }\nlock:\n  name: Lock\n  broader: door\n',
  'content/series.yaml': 'doors:\n  name: Doors\n',
  [openDoorFile]: openDoor
    .replace('events:', 'topics: [lock, "door"]\nseries: { id: doors, part: 1 }\nevents:')
    .replace('    to: variety', '    to: variety\n    about: [ antonia-ember, variety ]'),
};

async function published<Result>(
  work: (root: string, text: (file: string) => Promise<string>) => Promise<Result>,
): Promise<Result> {
  return withFolder(files, async (root) => {
    expect((await mintArchive(root)).issues).toEqual([]);
    return work(root, (file) => readFile(join(root, file), 'utf8'));
  });
}

async function check(root: string): Promise<string> {
  return issueReport(await archiveIssues(root, await loadArchive(root)));
}

test('a speaker gets another id wherever she is named, and every address of hers leads on', () =>
  published(async (root, text) => {
    const report = await rename(root, 'antonia-ember', 'antonia-frost', WRITE);
    expect(report).toEqual({
      files: [
        { file: 'content/speakers.yaml', what: 'has antonia-frost in the place of antonia-ember' },
        { file: openDoorFile, what: 'names antonia-frost' },
        { file: 'content/redirects.yaml', what: 'leads from the old addresses' },
        { file: 'content/permalinks.json', what: 'records the addresses' },
      ],
      redirects: {
        added: new Map([
          ['/speakers/antonia-ember/', '/speakers/antonia-frost/'],
          ['/speakers/antonia-ember/about/', '/speakers/antonia-frost/about/'],
        ]),
        changed: new Map(),
        removed: [],
      },
      followers: new Map([
        ['/speakers/antonia-ember/feed.xml', '/speakers/antonia-frost/feed.xml'],
        ['/speakers/antonia-ember/feed.json', '/speakers/antonia-frost/feed.json'],
      ]),
      issues: [],
    });
    expect(await text('content/speakers.yaml')).toBe(
      files['content/speakers.yaml'].replace('antonia-ember:', 'antonia-frost:'),
    );
    expect(await text(openDoorFile)).toBe(files[openDoorFile].replaceAll('antonia-ember', 'antonia-frost'));
    expect(await check(root)).toBe('');
    await rename(root, 'antonia-frost', 'antonia-ember', WRITE);
    expect(await text('content/speakers.yaml')).toBe(files['content/speakers.yaml']);
    expect(await text(openDoorFile)).toBe(files[openDoorFile]);
    expect(await check(root)).toBe('');
  }));

test('an outlet, named by its address because a speaker has the same id, gets another one; the speaker keeps it', () =>
  published(async (root, text) => {
    await expect(rename(root, 'variety', 'weekly', WRITE)).rejects.toThrow(
      'Several things have the id "variety". Say which by its address: /speakers/variety/ or /outlets/variety/',
    );
    const { redirects } = await rename(root, '/outlets/variety/', '/outlets/weekly/', WRITE);
    expect([...redirects.added]).toEqual([['/outlets/variety/', '/outlets/weekly/']]);
    expect(await text('content/outlets.yaml')).toBe('weekly:\n  name: Variety\n');
    expect(await text(openDoorFile)).toBe(
      files[openDoorFile].replace('outlet: variety', 'outlet: weekly').replace('to: variety', 'to: weekly'),
    );
    expect(await check(root)).toBe('');
  }));

test('a topic is renamed in its articles and in narrower topics, a series in its parts', () =>
  published(async (root, text) => {
    await rename(root, 'door', 'gate', WRITE);
    await rename(root, 'doors', 'gates', WRITE);
    expect(await text('content/topics.yaml')).toBe(
      'house:\n  name: House\ngate: { name: Door, broader: house }\nlock:\n  name: Lock\n  broader: gate\n',
    );
    expect(await text(openDoorFile)).toBe(
      files[openDoorFile].replace('[lock, "door"]', '[lock, gate]').replace('id: doors', 'id: gates'),
    );
    expect(await text('content/redirects.yaml')).toBe('/topics/door/: /topics/gate/\n/series/doors/: /series/gates/\n');
    expect(await check(root)).toBe('');
  }));

describe('nothing is written', () => {
  test('in a dry run, which reports the same', () =>
    published(async (root, text) => {
      const dry = await rename(root, 'antonia-ember', 'antonia-frost', { dryRun: true });
      expect(await text('content/speakers.yaml')).toBe(files['content/speakers.yaml']);
      expect(dry).toEqual(await rename(root, 'antonia-ember', 'antonia-frost', WRITE));
    }));

  test.each([
    [
      'antonia-embr',
      'x',
      'The archive has no article, speaker, outlet, topic or series "antonia-embr". Did you mean "antonia-ember"?',
    ],
    [
      'antonia-ember',
      'Antonia Frost',
      '"Antonia Frost" is not an id. Use lower-case letters, digits and single hyphens.',
    ],
    [
      'antonia-ember',
      'variety',
      '"variety" is in content/speakers.yaml already. Choose another id. To make one of two, run npm run archive -- merge antonia-ember into variety.',
    ],
    ['house', 'lock', '"lock" is in content/topics.yaml already. Choose another id.'],
  ])('when %s cannot become %s', (from, to, message) =>
    published(async (root, text) => {
      await expect(rename(root, from, to, WRITE)).rejects.toThrow(message);
      expect(await text('content/topics.yaml')).toBe(files['content/topics.yaml']);
    }),
  );

  test('over an address that was something else', () =>
    published(async (root) => {
      await rename(root, 'doors', 'gates', WRITE);
      await rename(root, 'gates', 'locks', WRITE);
      await appendFile(join(root, 'content/series.yaml'), 'others:\n  name: Others\n');
      await mintArchive(root);
      await expect(rename(root, 'others', 'doors', WRITE)).rejects.toThrow(
        '/series/doors/ was the address of something else, which is now at /series/locks/. Choose another id.',
      );
    }));
});
