import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeVersion } from '../../../src/build/code-version.ts';
import { loadArchive, type LoadedArchive } from '../../../src/content/edge/content-folder.ts';
import type { Article } from '../../../src/archive/article.ts';
import { issueReport } from '../../../src/archive/issue.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

const speakers = openDoorArchive['content/speakers.yaml'];

const good = {
  ...openDoorArchive,
  'content/articles/2022-05-01-another-door.md': openDoor
    .replace('2022-02-02-open-door', '2022-05-01-another-door')
    .replace('7k2m9x4d', '7k2m9x4z'),
};

/** A whole article with its text, as plain data. */
const whole = (article: Article): object => ({ ...article, paragraphs: article.paragraphs, html: article.html });
/** The archive with its texts in memory, for reading after the cache has gone. */
const inMemory = (loaded: LoadedArchive): LoadedArchive => ({
  ...loaded,
  archive: { ...loaded.archive, articles: loaded.archive.articles.map((article) => whole(article) as Article) },
});
const wholes = ({ archive }: LoadedArchive): readonly object[] => archive.articles.map(whole);

/** Loads twice with the same cache folder and a change in between, then once without a cache. */
const loadedAround = (change: (root: string) => Promise<unknown>, versions: readonly [string, string] = ['1', '1']) =>
  withFolder(good, async (root) => {
    const place = (version: string) => ({ folder: join(root, 'cache'), version });
    const before = wholes(await loadArchive(root, { cache: place(versions[0]) }));
    await change(root);
    const second = await loadArchive(root, { cache: place(versions[1]) });
    const lazy = second.archive.articles.map((article) => !('html' in { ...article }));
    return { before, second: inMemory(second), lazy, fresh: await loadArchive(root) };
  });

/** Replaces a word in all cached texts, without changing their length. */
async function tamper(root: string): Promise<void> {
  for (const name of await readdir(join(root, 'cache'))) {
    const bytes = await readFile(join(root, 'cache', name), 'latin1');
    await writeFile(join(root, 'cache', name), bytes.replaceAll('great', 'grate'), 'latin1');
  }
}

test('is the same from the cache as when parsed', async () => {
  const { before, second, lazy, fresh } = await loadedAround(() => Promise.resolve());
  expect(lazy).toEqual([true, true]);
  expect(wholes(second)).toEqual(wholes(fresh));
  expect(before).toEqual(wholes(fresh));
  expect(second.articles.map(({ fingerprint }) => fingerprint)).toEqual(
    fresh.articles.map(({ fingerprint }) => fingerprint),
  );
});

test('comes from the cache when nothing has changed', async () => {
  const { second } = await loadedAround(tamper);
  expect(JSON.stringify(wholes(second))).toContain('grate');
});

test('is parsed again when its file has changed, and the others are not', async () => {
  const { second, fresh } = await loadedAround(async (root) => {
    await tamper(root);
    await writeFile(join(root, openDoorFile), openDoor.replace('It ends', 'It goes on'));
  });
  const [changed, other] = second.archive.articles;
  expect(changed && whole(changed)).toEqual(fresh.archive.articles[0] && whole(fresh.archive.articles[0]));
  expect(other?.html).toContain('grate');
});

test.each([
  ['a speaker it names has another name', 'speakers.yaml', speakers.replace('Antonia Ember', 'C. Ember')],
  ['a speaker it names has another role', 'speakers.yaml', speakers.replace('person', 'unnamed')],
])('is parsed anew when %s', async (_name, register, text) => {
  const { second, fresh } = await loadedAround(async (root) => {
    await tamper(root);
    await writeFile(join(root, 'content', register), text);
  });
  expect(wholes(second)[0]).toEqual(wholes(fresh)[0]);
});

test('is parsed again, and refused, when a speaker it names is gone', async () => {
  const { second, fresh } = await loadedAround((root) =>
    writeFile(join(root, 'content/speakers.yaml'), speakers.replace('antonia-ember', 'somebody-else')),
  );
  expect(second.issues.length).toBeGreaterThan(0);
  expect(issueReport(second.issues)).toBe(issueReport(fresh.issues));
});

test('is not parsed again when a register gets a speaker it does not name', async () => {
  const { second } = await loadedAround(async (root) => {
    await tamper(root);
    await writeFile(join(root, 'content/speakers.yaml'), `${speakers}somebody-else:\n  name: E\n  kind: person\n`);
  });
  expect(JSON.stringify(wholes(second))).toContain('grate');
});

test('is parsed again when the parsing code has changed', async () => {
  const { second, fresh } = await loadedAround(tamper, ['1', '2']);
  expect(wholes(second)).toEqual(wholes(fresh));
});

test('disappears with its file', async () => {
  const { second, fresh } = await loadedAround((root) => rm(join(root, openDoorFile)));
  expect(wholes(second)).toEqual(wholes(fresh));
  expect(second.archive.articles.length).toBe(1);
});

test('is parsed again when its file in the cache is broken', async () => {
  const { second, fresh } = await loadedAround(async (root) => {
    for (const name of await readdir(join(root, 'cache'))) await writeFile(join(root, 'cache', name), '{"file":');
  });
  expect(wholes(second)).toEqual(wholes(fresh));
});

test('is parsed again when the file of another article has taken its place in the cache', async () => {
  const { second, fresh } = await loadedAround(async (root) => {
    const [one = '', other = ''] = (await readdir(join(root, 'cache'))).map((name) => join(root, 'cache', name));
    await copyFile(one, other);
  });
  expect(wholes(second)).toEqual(wholes(fresh));
});

test('stays readable for a build under way when another build reads a newer version of the file', async () => {
  await withFolder(good, async (root) => {
    const place = { folder: join(root, 'cache'), version: '1' };
    const first = await loadArchive(root, { cache: place });
    await writeFile(join(root, openDoorFile), openDoor.replace('It ends', 'It goes on'));
    await loadArchive(root, { cache: place });
    expect(first.archive.articles[0]?.html).toContain('It ends');
  });
});

test('says what to do when its text has gone from the cache', async () => {
  await withFolder(good, async (root) => {
    const place = { folder: join(root, 'cache'), version: '1' };
    const { archive } = await loadArchive(root, { cache: place });
    await rm(place.folder, { recursive: true });
    expect(() => archive.articles.map(({ html }) => html)).toThrow(
      'The cache of parsed articles is damaged. Delete node_modules/.cache and build again.',
    );
  });
});

test('old versions of articles are removed when they are many', async () => {
  await withFolder(good, async (root) => {
    const place = { folder: join(root, 'cache'), version: '1' };
    await loadArchive(root, { cache: place });
    const kept = await readdir(place.folder);
    for (let number = 0; number < 2010; number++)
      await writeFile(join(place.folder, `${number.toString(16)}-0`), 'old');
    await loadArchive(root, { cache: place });
    expect(await readdir(place.folder)).toEqual(kept);
  });
});

test('the code version changes with every file and with the packages', async () => {
  const versionOf = (files: Readonly<Record<string, string>>): Promise<string> =>
    withFolder(files, (root) => Promise.resolve(codeVersion(root, ['src', 'one.mjs'])));
  const files = { 'package-lock.json': '{}', 'src/a/b.ts': '1', 'one.mjs': '1', 'other.md': '1' };
  const versions = await Promise.all([
    versionOf(files),
    versionOf({ ...files, 'other.md': '2' }),
    versionOf({ ...files, 'src/a/b.ts': '2' }),
    versionOf({ ...files, 'src/a/c.ts': '' }),
    versionOf({ ...files, 'one.mjs': '2' }),
    versionOf({ ...files, 'package-lock.json': '{ }' }),
  ]);
  expect([versions[0] === versions[1], new Set(versions).size]).toEqual([true, 5]);
});
