import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { issueReport, type Issue } from '../../archive/issue.ts';
import { variantHints } from '../../lists/variant.ts';
import { archiveMemory, installMemory } from '../../content/edge/archive-memory.ts';
import { cacheFolder } from '../../build/cache-folder.ts';
import { codeVersion } from '../../build/code-version.ts';
import { loadArchive, PARSER_FOLDERS } from '../../content/edge/content-folder.ts';
import { contentRoot } from '../../content/edge/content-root.ts';
import { archiveIssues } from '../../permanence/edge/fingerprint-files.ts';
import { offline } from '../../offline/edge/offline-setting.ts';
import { CHECKER_FOLDERS, checkFolder } from './check-site.ts';

const HEADING = 'The archive has issues:';

/** The code that decides how pages look. */
const CODE = ['src', 'public', 'astro.config.mjs'];

/**
 * Stops a build before it renders anything when content is broken or a published address or text would be lost, and after it has
 * written everything when what it wrote is wrong. `astro dev` shows the archive while it is being mended.
 */
export function archiveChecks(): AstroIntegration {
  let site = '';
  let base = '';
  let cache = { folder: '', version: '' };
  let clean = cache;
  return {
    name: 'archive-checks',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        const root = fileURLToPath(config.root);
        cache = { folder: cacheFolder(root, 'articles'), version: codeVersion(root, PARSER_FOLDERS) };
        const settings = { site: config.site, base: config.base, offline };
        const made = command === 'build' ? { madeFiles: join(cacheFolder(root, 'files'), deployment(config)) } : {};
        clean = { folder: cacheFolder(root, 'pages'), version: codeVersion(root, CHECKER_FOLDERS) };
        const place = { root: contentRoot, cache, codeVersion: codeVersion(root, CODE, settings), ...made };
        const memory = installMemory(() => loadArchive(contentRoot, cache), place);
        if (command !== 'build') return;
        const { archive, issues } = await memory.load();
        stopAt(issues, HEADING);
        logger.info(`${String(archive.articles.length)} articles read`);
      },
      'astro:build:start': async ({ logger }) => {
        const loaded = await archiveMemory().load();
        const { articles } = loaded.archive;
        stopAt(await archiveIssues(contentRoot, loaded), HEADING);
        logger.info(`${String(articles.length)} articles: no issues`);
        for (const hint of variantHints(articles)) logger.info(hint);
      },
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = relative(process.cwd(), fileURLToPath(dir)) || '.';
        const kept = { file: join(clean.folder, `${deployment({ site, base })}.jsonl`), version: clean.version };
        stopAt(await checkFolder(folder, { site, base }, kept), 'What was built has issues:');
        logger.info('all that was built: no issues');
        if (new URL(site).hostname === 'localhost') {
          logger.info('its addresses name this machine; set SITE_URL to build a site that others can cite');
        }
      },
    },
  };
}

/** Names what is kept of a deployment, for a page of one is no page of another. */
function deployment({ site, base }: { readonly site?: string | undefined; readonly base: string }): string {
  return encodeURIComponent(`${site ?? ''}${base}`);
}

function stopAt(issues: readonly Issue[], heading: string): void {
  if (issues.length > 0) throw new AstroError(`${heading}\n${issueReport(issues)}`);
}
