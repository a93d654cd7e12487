import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { sha256 } from '../../text/digest.ts';
import { PRECACHE_LIMITS, precacheList, type Precache } from '../precache.ts';
import { contentRoot } from '../../build/environment.ts';
import type { ContentSource } from '../../content/edge/content-source.ts';
import { loadPermalinks } from '../../permanence/edge/ledger-files.ts';
import { contentEpoch } from '../content-epoch.ts';
import { WORKER } from '../worker-name.ts';
import { readOutput } from '../../checks/edge/built-site.ts';

/**
 * Writes the service worker that keeps a copy of the site in readers' browsers, or, if `offline` is false, the one that
 * deletes the copy. It must run after every integration that writes files for readers.
 */
export function offlineWorker(offline: boolean, content: ContentSource): AstroIntegration {
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
        const { archive } = await content.load();
        const { withdrawals } = await loadPermalinks(contentRoot);
        const corrections = archive.articles.map((article) => [article.id, article.corrections.length] as const);
        const epoch = contentEpoch([...withdrawals.keys()], corrections);
        const { paths, whole } = await writeWorker(folder, PRECACHE_LIMITS, epoch);
        logger.info(
          `browsers keep ${String(paths.length)} files: ${whole ? 'the whole archive' : 'lists and search, and pages once they are read'}`,
        );
      },
    },
  };
}

/** Writes the service worker into a built site and returns the files that it precaches. @param epoch see `content-epoch.ts` */
export async function writeWorker(folder: string, limits = PRECACHE_LIMITS, epoch = ''): Promise<Precache> {
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
  const id = `${epoch === '' ? '' : `${epoch}-`}${sha256(list).slice(0, 16)}`;
  await bundle('./service-worker.ts', folder, { BUILD: JSON.stringify(id), EPOCH: JSON.stringify(epoch), FILES: list });
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
