import { expect, test } from 'vitest';
import {
  absoluteUrl,
  articlePath,
  outletPath,
  paragraphFragment,
  quotationFragment,
  quotationPath,
  speakerPath,
  withBase,
} from '../../../src/archive/permalink.ts';

test('the promised addresses', () => {
  expect([
    articlePath('2022-02-02-open-door'),
    quotationPath('7k2m9x4d'),
    speakerPath('antonia-ember'),
    outletPath('variety'),
    `#${quotationFragment('7k2m9x4d')}`,
    `#${paragraphFragment(3)}`,
  ]).toEqual([
    '/articles/2022-02-02-open-door/',
    '/q/7k2m9x4d/',
    '/speakers/antonia-ember/',
    '/outlets/variety/',
    '#q-7k2m9x4d',
    '#p3',
  ]);
});

test('puts a path below a base path with or without a final slash', () => {
  expect(['/', '/archive/', '/archive', ''].map((base) => withBase(base, '/q/7k2m9x4d/'))).toEqual([
    '/q/7k2m9x4d/',
    '/archive/q/7k2m9x4d/',
    '/archive/q/7k2m9x4d/',
    '/q/7k2m9x4d/',
  ]);
});

test('builds an absolute URL from origin, base path and path', () => {
  expect([
    absoluteUrl('https://example.org', '/', '/'),
    absoluteUrl('https://someone.github.io/', '/archive/', '/q/7k2m9x4d/'),
  ]).toEqual(['https://example.org/', 'https://someone.github.io/archive/q/7k2m9x4d/']);
});
