import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { joinShards } from '../../src/adapters/shard-join.ts';
import { isInShard, readShard } from '../../src/adapters/shard.ts';
import { withFolder } from '../fixtures/content-folder.ts';

describe('a shard', () => {
  test('is read from its number and that of all', () => {
    expect([readShard('2/3'), readShard(''), readShard(undefined)]).toEqual([{ part: 2, of: 3 }, undefined, undefined]);
  });

  test.each(['0/2', '3/2', '2', 'a/b', '1/0'])('is refused as %s', (text) => {
    expect(() => readShard(text)).toThrow(`SHARD is "${text}"`);
  });

  test('has each year in exactly one, and what has no year in the first', () => {
    const shards = [1, 2, 3].map((part) => ({ part, of: 3 }));
    const holders = (year: number | undefined) => shards.filter((shard) => isInShard(year, shard)).length;
    expect([1996, 1997, 1998, 2026, undefined].map(holders)).toEqual([1, 1, 1, 1, 1]);
    expect(isInShard(undefined, { part: 1, of: 3 })).toBe(true);
    expect(isInShard(1996, undefined)).toBe(true);
  });
});

const manifest = (paths: object, dependencyHash = 'd', configHash = 'c') =>
  JSON.stringify({ version: 1, configHash, lockfileHash: 'l', routes: { page: { dependencyHash, paths } } });

const joined = (one: string, two: string) =>
  withFolder(
    {
      'one/site/incremental-build.json': one,
      'one/site/dist/a/index.html': 'a',
      'two/site/incremental-build.json': two,
      'two/site/dist/b/index.html': 'b',
      'two/other/data-store.json': '{}',
    },
    async (root) => {
      await mkdir(join(root, 'target'));
      const pages = joinShards([join(root, 'one'), join(root, 'two')], join(root, 'target'));
      const read = (path: string) => readFile(join(root, 'target/site', path), 'utf8');
      const { routes } = JSON.parse(await read('incremental-build.json')) as { routes: object };
      return { pages, routes, files: await Promise.all([read('dist/a/index.html'), read('dist/b/index.html')]) };
    },
  );

describe('joining', () => {
  test('puts the pages of all shards together', async () => {
    expect(await joined(manifest({ '/a/': { cacheKey: '1' } }), manifest({ '/b/': { cacheKey: '2' } }))).toEqual({
      pages: 2,
      routes: { page: { dependencyHash: 'd', paths: { '/a/': { cacheKey: '1' }, '/b/': { cacheKey: '2' } } } },
      files: ['a', 'b'],
    });
  });

  test('refuses shards that were built by different code or settings', async () => {
    await expect(joined(manifest({}), manifest({}, 'other'))).rejects.toThrow('page differs between the shards');
    await expect(joined(manifest({}), manifest({}, 'd', 'other'))).rejects.toThrow('the configuration differs');
  });

  test('refuses what another version of Astro wrote', async () => {
    await withFolder({ 'one/site/incremental-build.json': '{"version":2}' }, async (root) => {
      await writeFile(join(root, 'target'), '');
      expect(() => joinShards([join(root, 'one')], join(root, 'target'))).toThrow('is not as Astro 7.3 writes it');
    });
  });
});
