import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { putInPlace, recover } from '../../../src/build/site-folder.ts';

/** A folder with files, and the places of a site in it. */
function places(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const all = () =>
    Object.fromEntries(
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
        .toSorted()
        .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
    );
  return {
    all,
    site: join(root, 'dist'),
    unfinished: join(root, '.dist.unfinished'),
    replaced: join(root, '.dist.replaced'),
  };
}

test('puts the first site in its place', async () => {
  const { all, ...where } = places({ '.dist.unfinished/index.html': 'new' });
  await putInPlace(where);
  expect(all()).toEqual({ 'dist/index.html': 'new' });
});

test('replaces a site, and leaves nothing of the old one but its history', async () => {
  const { all, ...where } = places({
    'dist/index.html': 'old',
    'dist/gone/index.html': 'old',
    'dist/.git/HEAD': 'ref',
    '.dist.unfinished/index.html': 'new',
  });
  await putInPlace(where);
  expect(all()).toEqual({ 'dist/.git/HEAD': 'ref', 'dist/index.html': 'new' });
});

test('leaves the old site when the new one cannot be put in its place', async () => {
  const { all, ...where } = places({ 'dist/index.html': 'old' });
  await expect(putInPlace(where)).rejects.toThrow(/dist cannot be replaced: ENOENT/);
  expect(all()).toEqual({ 'dist/index.html': 'old' });
});

test.each([
  ['before the new one was there', { '.dist.replaced/index.html': 'old', '.dist.unfinished/index.html': 'new' }, 'old'],
  ['after the new one was there', { '.dist.replaced/index.html': 'old', 'dist/index.html': 'new' }, 'new'],
  ['while the history moved', { '.dist.replaced/.git/HEAD': 'ref', 'dist/index.html': 'new' }, 'new'],
  [
    'while the old one was removed',
    { '.dist.replaced/a/b': 'old', 'dist/index.html': 'new', 'dist/.git/HEAD': '' },
    'new',
  ],
])('after a kill %s, one whole site is there', async (_, files: Readonly<Record<string, string>>, index) => {
  const { all, ...where } = places(files);
  await recover(where);
  expect({ index: all()['dist/index.html'], replaced: existsSync(where.replaced) }).toEqual({ index, replaced: false });
  const history = Object.keys(files).some((path) => path.includes('.git'));
  expect(existsSync(join(where.site, '.git/HEAD'))).toBe(history);
});
