import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { issueReport, sortIssues, type Issue } from '../archive/issue.ts';
import { variantHints } from '../archive/variant.ts';
import { loadArchive } from './content-files.ts';
import { contentRoot } from './content-root.ts';
import { archiveIssues } from './fingerprint-files.ts';
import { checkBudgets } from './output-budget-checks.ts';
import { checkOutput } from './output-checks.ts';
import { readOutput, readScripts } from './output-folder.ts';

/**
 * Stops a build before it renders anything when content is broken or a published address or text would be lost, and after it has
 * written everything when what it wrote is wrong. `astro dev` shows the archive while it is being mended.
 */
export function archiveChecks(): AstroIntegration {
  let site = '';
  let base = '';
  return {
    name: 'archive-checks',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        const loaded = await loadArchive(contentRoot);
        stopAt(await archiveIssues(contentRoot, loaded), 'The archive has issues:');
        for (const hint of variantHints(loaded.archive.articles)) logger.info(hint);
        logger.info(`${String(loaded.archive.articles.length)} articles: no issues`);
      },
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = relative(process.cwd(), fileURLToPath(dir)) || '.';
        const output = readOutput(folder);
        const issues = [
          ...checkOutput(output, { site, base }),
          ...checkBudgets({ ...output, scripts: readScripts(folder) }),
        ];
        stopAt(sortIssues(issues), 'What was built has issues:');
        logger.info('all that was built: no issues');
        if (new URL(site).hostname === 'localhost') {
          logger.info('its addresses name this machine; set SITE_URL to build a site that others can cite');
        }
      },
    },
  };
}

function stopAt(issues: readonly Issue[], heading: string): void {
  if (issues.length > 0) throw new AstroError(`${heading}\n${issueReport(issues)}`);
}
