import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readOutput } from '../../src/adapters/output-folder.ts';

test('reads a folder as pages, style sheets and the paths of all files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'output-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'articles/x'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<p>“home”');
  writeFileSync(join(folder, 'articles/x/index.html'), '<p>x');
  writeFileSync(join(folder, 'articles/x.json'), '{}');
  writeFileSync(join(folder, 'site.css'), 'p {}');

  const { pages, stylesheets, ...rest } = readOutput(`${folder}/`);
  expect({ ...rest, pages: [...pages], stylesheets: [...stylesheets] }).toEqual({
    folder,
    files: ['articles/x.json', 'articles/x/index.html', 'index.html', 'site.css'],
    pages: [
      { path: 'articles/x/index.html', html: '<p>x' },
      { path: 'index.html', html: '<p>“home”' },
    ],
    stylesheets: [{ path: 'site.css', css: 'p {}' }],
  });
});

test('throws when there is no such folder', () => {
  expect(() => readOutput('no/such/folder')).toThrow('no such file or directory');
});
