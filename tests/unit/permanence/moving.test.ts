import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KeeperError } from '../../../src/build/keeper-error.ts';
import { archiveIssues } from '../../../src/permanence/edge/fingerprint-files.ts';
import { mintArchive } from '../../../src/permanence/edge/minting.ts';
import { mergeSpeakers } from '../../../src/permanence/edge/merging.ts';
import { rename } from '../../../src/permanence/edge/renaming.ts';
import { loadArchive } from '../../../src/content/edge/content-folder.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

const WRITE = { dryRun: false };

const speakers = `# the cast
antonia-ember:
  name: Antonia Ember
  kind: person
  roles:
    - plays Miranda
  aliases:
    - Tony
# as she is called since her marriage
antonia-frost:
  name: Antonia Frost
  kind: person
  roles: []
`;

/** An archive in which one speaker stands twice, published. */
const twoNames = {
  ...openDoorArchive,
  'content/speakers.yaml': speakers,
  [openDoorFile]: openDoor.replace('said Ember,', 'said Antonia Ember,'),
};

async function published<Result>(
  files: Readonly<Record<string, string>>,
  work: (root: string, text: (file: string) => Promise<string>) => Promise<Result>,
): Promise<Result> {
  return withFolder(files, async (root) => {
    expect((await mintArchive(root)).issues).toEqual([]);
    return work(root, (file) => readFile(join(root, file), 'utf8'));
  });
}

async function issuesOf(root: string) {
  return archiveIssues(root, await loadArchive(root));
}

test('an article that is renamed keeps its addresses, its text and its past', async () => {
  await published(openDoorArchive, async (root, text) => {
    const fingerprint = (JSON.parse(await text('content/fingerprints.json')) as Record<string, unknown>)[
      '2022-02-02-open-door'
    ];
    const report = await rename(root, '2022-02-02-open-door', '2022-02-02-a-door', WRITE);
    expect(report).toEqual({
      files: [
        { file: openDoorFile, what: 'becomes content/articles/2022-02-02-a-door.md' },
        { file: 'content/articles/2022-02-02-a-door.md', what: 'has the id 2022-02-02-a-door' },
        { file: 'content/redirects.yaml', what: 'leads from the old addresses' },
        { file: 'content/permalinks.json', what: 'records the addresses' },
        { file: 'content/fingerprints.json', what: 'records the texts' },
      ],
      redirects: {
        added: new Map([['/articles/2022-02-02-open-door/', '/articles/2022-02-02-a-door/']]),
        changed: new Map(),
        removed: [],
      },
      followers: new Map([
        ['/articles/2022-02-02-open-door.json', '/articles/2022-02-02-a-door.json'],
        ['/articles/2022-02-02-open-door.md', '/articles/2022-02-02-a-door.md'],
        ['/articles/2022-02-02-open-door.txt', '/articles/2022-02-02-a-door.txt'],
      ]),
      issues: [],
    });
    expect(existsSync(join(root, openDoorFile))).toBe(false);
    expect(await text('content/articles/2022-02-02-a-door.md')).toBe(
      openDoor.replace('id: 2022-02-02-open-door', 'id: 2022-02-02-a-door'),
    );
    expect(JSON.parse(await text('content/fingerprints.json'))).toEqual({ '2022-02-02-a-door': fingerprint });
    expect(JSON.parse(await text('content/permalinks.json'))).toMatchObject({
      '/articles/2022-02-02-open-door/': openDoorFile,
      '/articles/2022-02-02-a-door/': 'content/articles/2022-02-02-a-door.md',
      '/q/7k2m9x4d/': 'content/articles/2022-02-02-a-door.md',
    });
    expect(await issuesOf(root)).toEqual([]);
  });
});

test('of an article renamed twice every old address leads straight to the last, and back again to the first', async () => {
  await published(openDoorArchive, async (root, text) => {
    await rename(root, '2022-02-02-open-door', '2022-02-02-a-door', WRITE);
    await rename(root, '2022-02-02-a-door', '2022-a-door', WRITE);
    expect(await text('content/redirects.yaml')).toBe(
      '/articles/2022-02-02-open-door/: /articles/2022-a-door/\n/articles/2022-02-02-a-door/: /articles/2022-a-door/\n',
    );
    expect(await issuesOf(root)).toEqual([]);
    await rename(root, '2022-a-door', '2022-02-02-open-door', WRITE);
    expect(await text('content/redirects.yaml')).toBe(
      '/articles/2022-02-02-a-door/: /articles/2022-02-02-open-door/\n/articles/2022-a-door/: /articles/2022-02-02-open-door/\n',
    );
    expect(await issuesOf(root)).toEqual([]);
    expect(await text(openDoorFile)).toBe(openDoor);
  });
});

test('an article that was never published moves without a redirect', async () => {
  await withFolder(openDoorArchive, async (root) => {
    const { redirects, issues } = await rename(root, '2022-02-02-open-door', '2022-02-02-a-door', WRITE);
    expect({ redirects, issues }).toEqual({
      redirects: { added: new Map(), changed: new Map(), removed: [] },
      issues: [],
    });
    expect(existsSync(join(root, 'content/redirects.yaml'))).toBe(false);
    expect((await mintArchive(root)).issues).toEqual([]);
  });
});

test('two speakers become one: quotations, register and addresses', async () => {
  await published(twoNames, async (root, text) => {
    const report = await mergeSpeakers(root, 'antonia-ember', 'antonia-frost', WRITE);
    expect(report).toEqual({
      files: [
        { file: 'content/speakers.yaml', what: 'loses antonia-ember, whose names and roles go to antonia-frost' },
        { file: openDoorFile, what: '1 quotation changes the speaker, 1 of them printed as “Antonia Ember”' },
        { file: 'content/redirects.yaml', what: 'leads from the old addresses' },
      ],
      redirects: {
        added: new Map([['/speakers/antonia-ember/', '/speakers/antonia-frost/']]),
        changed: new Map(),
        removed: [],
      },
      followers: new Map([
        ['/speakers/antonia-ember/feed.xml', '/speakers/antonia-frost/feed.xml'],
        ['/speakers/antonia-ember/feed.json', '/speakers/antonia-frost/feed.json'],
      ]),
      issues: [],
    });
    expect(await text('content/speakers.yaml')).toBe(`# the cast
# as she is called since her marriage
antonia-frost:
  name: Antonia Frost
  kind: person
  roles: ['plays Miranda']
  aliases:
    - 'Antonia Ember'
    - 'Tony'
`);
    expect(await text(openDoorFile)).toBe(
      twoNames[openDoorFile].replace('speaker: antonia-ember\n', "speaker: antonia-frost\n    as: 'Antonia Ember'\n"),
    );
    expect(await issuesOf(root)).toEqual([]);
  });
});

test('a name that an article does not print is not put into its mouth', async () => {
  await published({ ...twoNames, [openDoorFile]: openDoor }, async (root, text) => {
    await mergeSpeakers(root, 'antonia-ember', 'antonia-frost', WRITE);
    expect(await text(openDoorFile)).toBe(openDoor.replace('speaker: antonia-ember', 'speaker: antonia-frost'));
  });
});

test('a merge back into the printed name takes that name away from the quotation', async () => {
  const printedAs = openDoor.replace('speaker: antonia-ember', 'speaker: antonia-frost\n    as: Antonia Ember');
  await published({ ...twoNames, [openDoorFile]: printedAs }, async (root, text) => {
    await mergeSpeakers(root, 'antonia-frost', 'antonia-ember', WRITE);
    expect(await text(openDoorFile)).toBe(openDoor);
  });
});

test.each([
  ['only the one that goes', '[antonia-ember]', '[antonia-frost]'],
  ['both', '[antonia-ember, antonia-frost]', '[antonia-frost]'],
])('words about %s are about the one that stays', async (_, before, after) => {
  const about = openDoor.replace('    to: variety\n', `    to: variety\n    about: ${before}\n`);
  await published({ ...twoNames, [openDoorFile]: about }, async (root, text) => {
    await mergeSpeakers(root, 'antonia-ember', 'antonia-frost', WRITE);
    expect(await text(openDoorFile)).toContain(`    about: ${after}\n`);
    expect(await issuesOf(root)).toEqual([]);
  });
});

test('speakers of two kinds are not merged', async () => {
  const kinds = speakers.replace('kind: person', 'kind: organisation');
  await published({ ...twoNames, 'content/speakers.yaml': kinds }, async (root, text) => {
    await expect(mergeSpeakers(root, 'antonia-ember', 'antonia-frost', WRITE)).rejects.toThrow(
      '"antonia-ember" is of kind organisation, and "antonia-frost" of kind person. If they are one and the same, give both one kind in content/speakers.yaml, and merge them then.',
    );
    expect(await text('content/speakers.yaml')).toBe(kinds);
  });
});

test('a dry run says the same and writes nothing', async () => {
  await published(twoNames, async (root, text) => {
    const files = ['content/speakers.yaml', openDoorFile, 'content/permalinks.json', 'content/fingerprints.json'];
    const before = await Promise.all(files.map(text));
    const dry = await mergeSpeakers(root, 'antonia-ember', 'antonia-frost', { dryRun: true });
    expect(await Promise.all(files.map(text))).toEqual(before);
    expect(existsSync(join(root, 'content/redirects.yaml'))).toBe(false);
    expect(dry).toEqual(await mergeSpeakers(root, 'antonia-ember', 'antonia-frost', WRITE));
  });
});

test.each([
  [
    'an id that is not there',
    'open-dor',
    '2022-a-door',
    'The archive has no article, speaker, outlet, topic or series "open-dor".',
  ],
  [
    'a near id',
    '2022-02-02-open-dor',
    '2022-a',
    'has no article, speaker, outlet, topic or series "2022-02-02-open-dor". Did you mean "2022-02-02-open-door"?',
  ],
  ['a path', '2022-02-02-open-door', '../2022-a-door', '"../2022-a-door" is not an article id.'],
  ['the id of another', '2022-02-02-open-door', '2022-02-02-open-door', 'exists already. Choose another id.'],
])('an article is not renamed with %s', async (_, from, to, message) => {
  await published(openDoorArchive, async (root) => {
    const renamed = rename(root, from, to, WRITE);
    await expect(renamed).rejects.toThrow(KeeperError);
    await expect(renamed).rejects.toThrow(message);
  });
});

test('an article does not take the address that another one had', async () => {
  const other = openDoor.replaceAll('2022-02-02-open-door', '2022-03-other').replace('7k2m9x4d', '3c775zqh');
  await published({ ...openDoorArchive, 'content/articles/2022-03-other.md': other }, async (root) => {
    await rename(root, '2022-03-other', '2022-03-second', WRITE);
    await expect(rename(root, '2022-02-02-open-door', '2022-03-other', WRITE)).rejects.toThrow(
      '/articles/2022-03-other/ was the address of something else, which is now at /articles/2022-03-second/. Choose another id.',
    );
  });
});

test('nothing moves while the archive has an issue', async () => {
  await published(twoNames, async (root, text) => {
    const spoilt = (await text(openDoorFile)).replace('I thought it was great,', 'I thought it was grand,');
    await writeFile(join(root, openDoorFile), spoilt);
    const { issues, files } = await mergeSpeakers(root, 'antonia-ember', 'antonia-frost', WRITE);
    expect({ rules: issues.map(({ rule }) => rule), files }).toEqual({
      rules: ['quotation-not-found'],
      files: [],
    });
    expect(await text(openDoorFile)).toBe(spoilt);
  });
});

test('links to an article follow it when it is renamed, its own too', async () => {
  const other = 'content/articles/2023-08-shut-door.md';
  const linking = openDoor.replace('It ends.', 'It [ends](article:2022-02-02-open-door).');
  const files = {
    ...openDoorArchive,
    [openDoorFile]: linking,
    [other]: linking.replace('id: 2022-02-02-open-door', 'id: 2023-08-shut-door').replace('7k2m9x4d', 'h8h4jkxy'),
  };
  await published(files, async (root, text) => {
    const report = await rename(root, '2022-02-02-open-door', '2022-02-02-a-door', WRITE);
    expect(report.files.map(({ file, what }) => `${file} ${what}`).slice(0, 3)).toEqual([
      `${openDoorFile} becomes content/articles/2022-02-02-a-door.md`,
      'content/articles/2022-02-02-a-door.md has the id 2022-02-02-a-door',
      `${other} links to 2022-02-02-a-door`,
    ]);
    expect(await text('content/articles/2022-02-02-a-door.md')).toBe(
      linking.replaceAll('2022-02-02-open-door', '2022-02-02-a-door'),
    );
    expect(await text(other)).toBe(files[other].replace('article:2022-02-02-open-door', 'article:2022-02-02-a-door'));
    expect(await issuesOf(root)).toEqual([]);
  });
});
