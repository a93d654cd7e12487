import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile, redirectsFile } from '../headers-file.ts';
import { manifestPath } from '../../archive/permalink.ts';
import { PICTURE_TYPES } from '../../archive/picture.ts';
import { contentRoot } from '../../build/environment.ts';
import { loadPermalinks } from '../../permanence/edge/ledger-files.ts';
import { movedFiles } from '../../permanence/moved-files.ts';
import { silentPaths } from '../../permanence/silent-path.ts';

/**
 * Writes `_headers` and `_redirects` for Netlify and Cloudflare Pages. Other hosts ignore the two small files. What stood
 * beside a page that moved, such as its feed, is published at its old address too: only a page can lead on by itself.
 */
export function hostingFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const { redirects, withdrawals } = await loadPermalinks(contentRoot);
        const placeOf = (path: string): URL => new URL(path.slice(1), dir);
        const files = movedFiles(
          redirects,
          (path) => existsSync(placeOf(path)),
          (address) => picturesIn(placeOf(address)),
        );
        for (const [from, to] of files) {
          await mkdir(new URL('.', placeOf(from)), { recursive: true });
          await copyFile(placeOf(to), placeOf(from));
        }
        await writeFile(new URL('_headers', dir), headersFile({ base }));
        await writeFile(
          new URL('_redirects', dir),
          redirectsFile({
            base,
            redirects: new Map([...redirects, ...files]),
            withdrawn: silentPaths(withdrawals),
          }),
        );
      },
    },
  };
}

const MANIFEST = manifestPath('').split('/').at(-1);

/** Names of the pictures and scans in the folder of an article, and of the manifest of its scans. */
function picturesIn(folder: URL): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(
    (name) => name === MANIFEST || Object.hasOwn(PICTURE_TYPES, /\.([^.]+)$/.exec(name)?.[1] ?? ''),
  );
}
