/** Reads a built site from disk. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Output } from '../site-checks.ts';
import { isMachineFile } from '../machine-file-checks.ts';
import type { OutputPage } from '../built-page.ts';
import { pngFileSize } from '../../pictures/edge/png-file.ts';

/**
 * The built site in `folder`, relative to the working directory. The file list is read at once and sorted. Pages are read
 * one by one when iterated, so that a large site need not fit in memory. Throws if the folder does not exist.
 */
export function readOutput(folder: string): Output {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
  const named = (ending: string) => files.filter((path) => path.endsWith(ending));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const page = (path: string) => readOutputPage(folder, path);
  return {
    folder: folder.replaceAll(sep, '/').replace(/\/$/, ''),
    files,
    pages: lazily(named('.html'), page),
    machineFiles: lazily(files.filter(isMachineFile), (path) => ({ path, text: read(path) })),
    pictureSize: (path) => pngFileSize(join(folder, path)),
    stylesheets: lazily(named('.css'), (path) => ({ path, css: read(path) })),
  };
}

/** Texts of the scripts in the site's asset folder, by file name. */
export function readScripts(folder: string): ReadonlyMap<string, string> {
  const assets = join(folder, '_astro');
  if (!existsSync(assets)) return new Map();
  const names = readdirSync(assets).filter((name) => name.endsWith('.js'));
  return new Map(names.map((name) => [name, readFileSync(join(assets, name), 'utf8')]));
}

export function readOutputPage(folder: string, path: string): OutputPage {
  return { path, html: readFileSync(join(folder, path), 'utf8') };
}

function lazily<T>(paths: readonly string[], read: (path: string) => T): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      for (const path of paths) yield read(path);
    },
  };
}
