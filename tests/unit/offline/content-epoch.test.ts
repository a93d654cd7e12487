import { describe, expect, test } from 'vitest';
import { buildCache, isOfOtherEpoch, readCache } from '../../../src/offline/cache-name.ts';
import { contentEpoch } from '../../../src/offline/content-epoch.ts';

describe('the epoch of an archive', () => {
  test('is empty until something is taken back, and changes whenever something is', () => {
    const epochs = [
      contentEpoch([], [['2022-door', 0]]),
      contentEpoch([], [['2022-door', 1]]),
      contentEpoch([], [['2022-door', 2]]),
      contentEpoch(['/q/7k2m9x4d/'], [['2022-door', 2]]),
    ];
    expect(epochs[0]).toBe('');
    expect(new Set(epochs).size).toBe(4);
  });

  test('stays the same when articles are added or stand in another order', () => {
    const ben = ['2021-ben', 1] as const;
    const ada = ['2022-ada', 1] as const;
    expect(contentEpoch([], [ben, ada, ['2023-new', 0]])).toBe(contentEpoch([], [ada, ben]));
  });
});

test('only caches of the same epoch are kept, and none of another archive is touched', () => {
  const scope = 'https://archive.example/';
  const names = [
    buildCache(scope, '0123456789abcdef'),
    buildCache(scope, 'aaaaaaaa-0123456789abcdef'),
    readCache(scope, ''),
    readCache(scope, 'aaaaaaaa'),
    `archive ${scope} open`,
    'archive https://archive.example/other/ read',
  ];
  const kept = (epoch: string): readonly string[] => names.filter((name) => !isOfOtherEpoch(scope, name, epoch));
  expect([kept(''), kept('aaaaaaaa')]).toEqual([
    [names[0], names[2], names[4], names[5]],
    [names[1], names[3], names[4], names[5]],
  ]);
});
