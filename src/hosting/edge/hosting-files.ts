import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile, redirectsFile } from '../headers-file.ts';
import { contentRoot } from '../../build/environment.ts';
import { loadPermalinks } from '../../permanence/edge/ledger-files.ts';
import { silentPaths } from '../../permanence/silent-path.ts';

/** Writes `_headers` and `_redirects` for Netlify and Cloudflare Pages. Other hosts ignore the two small files. */
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
        await writeFile(new URL('_headers', dir), headersFile({ base }));
        await writeFile(
          new URL('_redirects', dir),
          redirectsFile({ base, redirects, withdrawn: silentPaths(withdrawals) }),
        );
      },
    },
  };
}
