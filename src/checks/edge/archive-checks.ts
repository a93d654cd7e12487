import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import type { Article } from '../../archive/article.ts';
import { formatIssue, issueReport, sortIssues, type Issue } from '../../archive/issue.ts';
import { cacheFolder } from '../../build/cache-folder.ts';
import { codeVersion } from '../../build/code-version.ts';
import { contentRoot } from '../../build/environment.ts';
import type { ContentSource } from '../../content/edge/content-source.ts';
import { undatedHints } from '../../lists/undated-hint.ts';
import { variantHints } from '../../lists/variant.ts';
import { archiveIssues } from '../../permanence/edge/fingerprint-files.ts';
import { languageIssues } from './message-checks.ts';

const CONTENT_HEADING = 'The archive has issues:';

/**
 * Stops a build before it renders anything when content is broken or a published address or text would be lost, and after
 * it has written everything when what it wrote is wrong. `astro dev` shows the archive while it is being mended.
 *
 * @param checksums of all files that were written, when this integration's turn comes
 */
export function archiveChecks(content: ContentSource, checksums: ReadonlyMap<string, string>): AstroIntegration {
  let site = '';
  let base = '';
  return {
    name: 'archive-checks',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        const { archive, issues } = await content.load();
        stopAt(issues, CONTENT_HEADING);
        stopAt(languageIssues(), 'The interface has messages that nobody could read:');
        logger.info(`${String(archive.articles.length)} articles read`);
      },
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        base = config.base;
      },
      'astro:build:start': async ({ logger }) => {
        const loaded = await content.load();
        const { articles } = loaded.archive;
        stopAt(await archiveIssues(contentRoot, loaded), CONTENT_HEADING);
        logger.info(`${String(articles.length)} articles: no issues`);
        for (const warning of sortIssues(loaded.warnings)) logger.warn(formatIssue(warning));
        for (const hint of [...undatedHints(articles), ...variantHints(articles)]) logger.info(hint);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = relative(process.cwd(), fileURLToPath(dir)) || '.';
        // Only here: its parsers take a tenth of the time in which `astro dev` starts.
        const { CHECKER_FOLDERS, checkFolder } = await import('./check-site.ts');
        // Pages of one deployment hold its addresses, so each has a file of its own.
        const deployment = `${encodeURIComponent(site + base)}.jsonl`;
        const cleanPages = {
          file: join(cacheFolder('.', 'pages'), deployment),
          version: codeVersion('.', CHECKER_FOLDERS),
        };
        const languages = languagesIn((await content.load()).archive.articles).size;
        const address = { site, base };
        const issues = await checkFolder(folder, address, cleanPages, languages, checksums);
        stopAt(issues, 'What was built has issues:');
        logger.info('all that was built: no issues');
        if (new URL(site).hostname === 'localhost') {
          logger.info("the site's addresses point to localhost; set SITE_URL to build a site that others can cite");
        }
      },
    },
  };
}

/** Languages of articles that say one: the search page has a stemmer for each. */
function languagesIn(articles: readonly Article[]): ReadonlySet<string> {
  return new Set(
    articles.flatMap(({ language }) => (language === undefined ? [] : [language.split('-', 1)[0] ?? language])),
  );
}

function stopAt(issues: readonly Issue[], heading: string): void {
  if (issues.length === 0) return;
  const error = new AstroError(`${heading}\n${issueReport(issues)}`);
  // Astro prints where an error was thrown, which is not where the content is to be mended.
  error.stack = '';
  throw error;
}
