import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { sha256 } from '../../archive/digest.ts';
import { KEEP_LIMITS, keptFiles, type KeptFiles } from '../kept-files.ts';
import { WORKER } from './offline-setting.ts';
import { readOutput } from '../../checks/edge/built-site.ts';

/**
 * Writes the service worker that keeps a copy of the site in readers' browsers, or, when `offline` is false, the one that
 * takes it back. Runs after everything that writes files which readers read.
 */
export function offlineWorker(offline: boolean): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (!offline) {
          await writeFarewell(folder);
          logger.info('no copy is kept in browsers, and those that have one give it up');
          return;
        }
        const { paths, whole } = await writeWorker(folder);
        logger.info(
          `${String(paths.length)} files are kept in browsers: ${whole ? 'the whole archive' : 'lists and search; pages when they are read'}`,
        );
      },
    },
  };
}

/** Writes the worker into a built site, and says what it keeps. */
export async function writeWorker(folder: string, limits = KEEP_LIMITS): Promise<KeptFiles> {
  const content = (path: string): Buffer => readFileSync(join(folder, path));
  const sizes = new Map<string, number>();
  const bytesOf = (path: string): number => {
    const known = sizes.get(path) ?? gzipSync(content(path)).length;
    sizes.set(path, known);
    return known;
  };
  const kept = keptFiles(readOutput(folder).files, bytesOf, limits);
  const files = kept.paths.map((path) => [
    encodeURI(path.replace(/(^|\/)index\.html$/, '$1')),
    sha256(content(path), 'base64'),
  ]);
  const list = JSON.stringify(files);
  const id = sha256(list).slice(0, 16);
  await bundle('./service-worker.ts', folder, { BUILD: JSON.stringify(id), FILES: list });
  return kept;
}

/** Writes the worker that deletes the copy into a built site. */
export function writeFarewell(folder: string): Promise<void> {
  return bundle('./farewell-worker.ts', folder, {});
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
