import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { issueReport } from '../archive/issue.ts';
import { variantHints } from '../archive/variant.ts';
import { loadArchive } from './content-files.ts';
import { loadPermalinks, permalinkIssues } from './ledger-files.ts';

/** Stops a build before it renders anything when content is broken or a published address would vanish. */
export function archiveChecks(): AstroIntegration {
  return {
    name: 'archive-checks',
    hooks: {
      'astro:config:done': async ({ config, logger }) => {
        // `astro dev` shows the archive while it is being mended; there the loader reports the issues.
        if (!process.argv.includes('build')) return;
        const root = fileURLToPath(config.root);
        const loaded = await loadArchive(root);
        const issues = loaded.issues.length > 0 ? loaded.issues : permalinkIssues(loaded, await loadPermalinks(root));
        if (issues.length > 0) throw new AstroError(`The archive has issues:\n${issueReport(issues)}`);
        for (const hint of variantHints(loaded.archive.articles)) logger.info(hint);
        logger.info(`${String(loaded.archive.articles.length)} articles: no issues`);
      },
    },
  };
}
