import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseSite } from '../built-sites.ts';
import { projectCopy } from '../fixtures/project-copy.ts';
import { differences } from '../same-bytes.ts';

// The archive has articles of 2022 and of 2023, so each of two shards has some.
const copy = projectCopy();
const whole = { ...baseSite, folder: 'whole' };
const joined = { ...baseSite, folder: 'joined' };
const shards = [1, 2].map((part) => ({ ...baseSite, folder: `shard-${String(part)}`, part }));

const has = (folder: string, path: string): boolean => existsSync(join(copy.root, folder, path));

beforeAll(() => {
  copy.build(whole);
  for (const shard of shards) {
    copy.forget();
    copy.build(shard, { SHARD: `${String(shard.part)}/2` });
    renameSync(join(copy.root, 'node_modules/.astro'), join(copy.root, `cache-${String(shard.part)}`));
  }
  copy.forget();
}, 300_000);

afterAll(() => {
  copy.remove();
});

test('each shard makes the pages of its years, and the first the lists', () => {
  const pages = [
    'articles/2022-02-02-no-open-invitation/index.html',
    'articles/2023-08-24-an-improvised-kiss/index.html',
    'speakers/kim-cattrall/index.html',
    'pagefind/manifest.json',
  ];
  expect(shards.map(({ folder }) => pages.map((page) => has(folder, page)))).toEqual([
    [true, false, true, false],
    [false, true, false, false],
  ]);
});

test('a site joined from two shards is, to the byte, the one that is built whole, its search index too', () => {
  copy.run('src/import/archive.ts', 'join', 'cache-1', 'cache-2');
  const log = copy.build(joined);
  expect(differences(join(copy.root, whole.folder), join(copy.root, joined.folder))).toEqual([]);
  // What the join made anew are the few pages that have no key.
  expect(log.match(/\(restored\)/g)?.length).toBeGreaterThan(60);
});
