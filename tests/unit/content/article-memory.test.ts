import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ArticleMemory } from '../../../src/content/edge/article-memory.ts';
import { loadArchive, type LoadedArchive } from '../../../src/content/edge/content-folder.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

const good = {
  ...openDoorArchive,
  'content/articles/2022-05-01-another-door.md': openDoor
    .replace('2022-02-02-open-door', '2022-05-01-another-door')
    .replace('7k2m9x4d', '7k2m9x4z'),
};

/** A minute after the files were written. */
const later = (): number => Date.now() + 60_000;

/** Reads an archive until everything is remembered, changes it, and reads it once more. */
const readAround = (change: (root: string) => Promise<unknown>, memory = new ArticleMemory(later)) =>
  withFolder(good, async (root) => {
    const read = (): Promise<LoadedArchive> =>
      loadArchive(root, { cache: { folder: join(root, 'cache'), version: '1' }, memory });
    await read();
    const before = (await read()).articles;
    await change(root);
    const { articles } = await read();
    return {
      sameAsBefore: articles.map((article) => before.includes(article)),
      ids: articles.map(({ article }) => article.id),
      texts: articles.map(({ article }) => article.paragraphs.at(-1)?.text.slice(0, 10)),
    };
  });

test('gives the very same article while its file has not changed', async () => {
  expect((await readAround(() => Promise.resolve())).sameAsBefore).toEqual([true, true]);
});

test('reads the one article whose file has changed', async () => {
  const { sameAsBefore, texts } = await readAround((root) =>
    writeFile(join(root, openDoorFile), openDoor.replace('It ends', 'It goes on')),
  );
  expect(sameAsBefore).toEqual([false, true]);
  expect(texts[0]).toBe('It goes on');
});

test('forgets an article whose file has gone', async () => {
  const { ids } = await readAround((root) => rm(join(root, openDoorFile)));
  expect(ids).toEqual(['2022-05-01-another-door']);
});

test('reads all articles again when a register has changed', async () => {
  const { sameAsBefore } = await readAround((root) =>
    writeFile(
      join(root, 'content/speakers.yaml'),
      good['content/speakers.yaml'].replace('Antonia Ember', 'Antonia Cinder'),
    ),
  );
  expect(sameAsBefore).toEqual([false, false]);
});

test('trusts no file that was written a moment ago', async () => {
  const { sameAsBefore } = await readAround(() => Promise.resolve(), new ArticleMemory());
  expect(sameAsBefore).toEqual([false, false]);
});
