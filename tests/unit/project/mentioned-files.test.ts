import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDERS = ['src', 'tests', 'bench', 'docs', 'content', 'deploy'];
const files: readonly string[] = [
  ...readdirSync('.').filter((name) => statSync(name).isFile()),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.includes('node_modules'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  ),
];
const names = new Set(files.map((file) => basename(file)));

/** A file, or a folder with a final slash, in backticks: not a pattern, not a file that a build writes. */
const MENTION = /`((?:[\w.[\]-]+\/)*[\w.[\]-]+\.(?:ts|astro|mjs|css)|(?:src|tests|bench|docs)\/(?:[\w-]+\/)+)`/g;

const mentions = (text: string): readonly string[] => Array.from(text.matchAll(MENTION), ([, path]) => path ?? '');

/** Written from the root, from `src/`, or as a name alone. */
const isThere = (path: string): boolean =>
  // Named as what no file may be called.
  path === 'index.ts' ||
  (path.includes('/') ? ['', 'src', 'src/content'].some((folder) => existsSync(join(folder, path))) : names.has(path));

test.each(files.filter((file) => file.endsWith('.md') && !/fixtures|^content\/articles|^bench\/results/.test(file)))(
  'every file that %s names is there',
  (file) => {
    expect(mentions(readFileSync(file, 'utf8')).filter((path) => !isThere(path))).toEqual([]);
  },
);

test('every file that a comment names is there', () => {
  const code = files.filter((file) => /^(src|tests|bench)\/.*\.(ts|astro|css)$|^\w+\.config\.(mjs|ts)$/.test(file));
  const comments = code.map((file) => ({
    file,
    text: (readFileSync(file, 'utf8').match(/\/\*[^]*?\*\/|\/\/.*$/gm) ?? []).join('\n'),
  }));
  expect(
    comments.flatMap(({ file, text }) =>
      mentions(text)
        .filter((path) => !isThere(path))
        .map((path) => `${file}: ${path}`),
    ),
  ).toEqual([]);
});
