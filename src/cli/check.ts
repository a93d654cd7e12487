import type { Article } from '../archive/article.ts';
import { articleCachePlace } from '../content/edge/content-source.ts';
import { loadArchive } from '../content/edge/content-folder.ts';
import { archiveIssues } from '../permanence/edge/fingerprint-files.ts';
import { issueLines, issueReport, sortIssues, type Issue } from '../archive/issue.ts';
import { undatedHints } from '../lists/undated-hint.ts';
import { undecidedHints } from '../lists/undecided-hint.ts';
import { variantHints } from '../lists/variant.ts';
import type { ProbeEffects } from '../checks/link-probe.ts';

export type CheckFormat = 'text' | 'github' | 'json';

/** Settings for testing the links in articles. */
export interface LinkCheckOptions {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly effects?: ProbeEffects;
}

/**
 * Checks the content, the addresses and the published texts, and prints every issue. Returns the exit code; dead links are
 * only warnings, because a keeper cannot prevent them.
 */
export async function check(root: string, format: CheckFormat = 'text', links?: LinkCheckOptions): Promise<number> {
  const loaded = await loadArchive(root, { cache: articleCachePlace() });
  const issues = await archiveIssues(root, loaded);
  const { articles } = loaded.archive;
  const deadLinks = links === undefined || issues.length > 0 ? [] : await findDeadLinks(root, articles, links);
  print(issues, [...loaded.warnings, ...deadLinks], format);
  if (issues.length > 0) return 1;
  if (format === 'json') return 0;
  const quotations = articles.reduce((sum, article) => sum + article.quotations.length, 0);
  for (const hint of [...undatedHints(articles), ...undecidedHints(articles), ...variantHints(articles)])
    console.log(hint);
  console.log(`${String(articles.length)} articles with ${String(quotations)} quotations: no issues`);
  return 0;
}

/** What tests links is loaded when it is needed: it brings a client for HTTP, which takes a third of a second. */
async function findDeadLinks(
  root: string,
  articles: readonly Article[],
  { today, effects }: LinkCheckOptions,
): Promise<readonly Issue[]> {
  const { checkLinks, REAL_EFFECTS } = await import('../checks/edge/outbound-link-check.ts');
  return checkLinks(root, articles, today, effects ?? REAL_EFFECTS);
}

function print(issues: readonly Issue[], warnings: readonly Issue[], format: CheckFormat): void {
  switch (format) {
    case 'text':
      for (const line of issueLines(warnings)) console.warn(`warning: ${line}`);
      if (issues.length > 0) console.error(issueReport(issues));
      return;
    case 'json':
      console.log(
        JSON.stringify(
          [
            ...sortIssues(issues).map((issue) => ({ level: 'error', ...issue })),
            ...sortIssues(warnings).map((warning) => ({ level: 'warning', ...warning })),
          ],
          undefined,
          2,
        ),
      );
      return;
    case 'github':
      for (const warning of sortIssues(warnings)) console.log(githubAnnotation(warning, 'warning'));
      for (const issue of sortIssues(issues)) console.log(githubAnnotation(issue));
  }
}

/**
 * A workflow command: GitHub shows its message beside the line.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function githubAnnotation({ file, line, column, rule, message }: Issue, level: 'error' | 'warning' = 'error'): string {
  const escape = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = [
    `file=${property(file)}`,
    ...(line === undefined ? [] : [`line=${String(line)}`]),
    ...(column === undefined ? [] : [`col=${String(column)}`]),
    `title=${property(rule)}`,
  ];
  return `::${level} ${place.join(',')}::${escape(message)}`;
}
