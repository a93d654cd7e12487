import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { indexedPngWriter } from '../../../src/pictures/indexed-png.ts';
import { readOutput } from '../../../src/checks/edge/built-site.ts';

/** Two pixels: paper and ink. */
const drawnPng = indexedPngWriter([
  [255, 255, 255],
  [0, 0, 0],
])(Uint8Array.from([255, 255, 255, 255, 0, 0, 0, 255]), 2, 1);

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
  writeFileSync(join(folder, 'articles/feed.xml'), '<feed/>');

  writeFileSync(join(folder, 'x.png'), drawnPng);

  const { pages, stylesheets, machineFiles, pictureSize, ...rest } = readOutput(`${folder}/`);
  expect(['x.png', 'site.css'].map(pictureSize)).toEqual([{ width: 2, height: 1 }, undefined]);
  expect({ ...rest, pages: [...pages], stylesheets: [...stylesheets], machineFiles: [...machineFiles] }).toEqual({
    folder,
    files: ['articles/feed.xml', 'articles/x.json', 'articles/x/index.html', 'index.html', 'site.css', 'x.png'],
    pages: [
      { path: 'articles/x/index.html', html: '<p>x' },
      { path: 'index.html', html: '<p>“home”' },
    ],
    stylesheets: [{ path: 'site.css', css: 'p {}' }],
    machineFiles: [{ path: 'articles/feed.xml', text: '<feed/>' }],
  });
});

test('throws when there is no such folder', () => {
  expect(() => readOutput('no/such/folder')).toThrow('no such file or directory');
});
