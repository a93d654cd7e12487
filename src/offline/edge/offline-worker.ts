import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { sha256 } from '../../archive/digest.ts';
import { PRECACHE_LIMITS, precacheList, type Precache } from '../precache.ts';
import { WORKER } from './offline-setting.ts';
import { readOutput } from '../../checks/edge/built-site.ts';

/**
 * Writes the service worker that keeps a copy of the site in readers' browsers, or, if `offline` is false, the one that
 * deletes the copy. It must run after every integration that writes files for readers.
 */
export function offlineWorker(offline: boolean): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (!offline) {
          await writeUninstallWorker(folder);
          logger.info('browsers keep no copy, and delete an existing one');
          return;
        }
        const { paths, whole } = await writeWorker(folder);
        logger.info(
          `browsers keep ${String(paths.length)} files: ${whole ? 'the whole archive' : 'lists and search, and pages once they are read'}`,
        );
      },
    },
  };
}

/** Writes the service worker into a built site and returns the files that it precaches. */
export async function writeWorker(folder: string, limits = PRECACHE_LIMITS): Promise<Precache> {
  const content = (path: string): Buffer => readFileSync(join(folder, path));
  const sizes = new Map<string, number>();
  const bytesOf = (path: string): number => {
    const known = sizes.get(path) ?? gzipSync(content(path)).length;
    sizes.set(path, known);
    return known;
  };
  const kept = precacheList(readOutput(folder).files, bytesOf, limits);
  const files = kept.paths.map((path) => [
    encodeURI(path.replace(/(^|\/)index\.html$/, '$1')),
    sha256(content(path), 'base64'),
  ]);
  const list = JSON.stringify(files);
  const id = sha256(list).slice(0, 16);
  await bundle('./service-worker.ts', folder, { BUILD: JSON.stringify(id), FILES: list });
  return kept;
}

/** Writes the worker that deletes existing copies into a built site. */
export function writeUninstallWorker(folder: string): Promise<void> {
  return bundle('./uninstall-worker.ts', folder, {});
}

async function bundle(entry: string, folder: string, define: Readonly<Record<string, string>>): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    legalComments: 'none',
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    logLevel: 'silent',
  });
  writeFileSync(join(folder, WORKER), outputFiles[0]?.contents ?? '');
}
