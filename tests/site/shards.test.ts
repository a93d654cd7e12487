import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { edtfDate } from '../../src/archive/edtf-date.ts';
import { baseSite } from '../built-sites.ts';
import { projectCopy } from '../fixtures/project-copy.ts';
import { differences } from '../same-bytes.ts';
import { archive } from './site-files.ts';

// The archive has articles of even and of odd years, so each of two shards has some.
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
  const makers = (page: string) => shards.filter(({ folder }) => has(folder, page)).map(({ part }) => part);
  const made = archive.articles.map(({ id }) => makers(`articles/${id}/index.html`));
  expect(made).toEqual(archive.articles.map(({ published }) => [(edtfDate(published).year % 2) + 1]));
  expect([...new Set(made.flat())].toSorted()).toEqual([1, 2]);
  const [speaker = ''] = archive.speakers.keys();
  expect(makers(`speakers/${speaker}/index.html`)).toEqual([1]);
  expect(makers('pagefind/manifest.json')).toEqual([]);
});

test('a site joined from two shards is, to the byte, the one that is built whole, its search index too', () => {
  copy.run('src/import/archive.ts', 'join', 'cache-1', 'cache-2');
  const log = copy.build(joined);
  expect(differences(join(copy.root, whole.folder), join(copy.root, joined.folder))).toEqual([]);
  // What the join made anew are the few pages that have no key.
  expect(log.match(/\(restored\)/g)?.length).toBeGreaterThan(60);
});
