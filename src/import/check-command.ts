import { loadArchive } from '../adapters/content-files.ts';
import { loadPermalinks, permalinkIssues } from '../adapters/ledger-files.ts';
import { issueReport, sortIssues, type Issue } from '../archive/issue.ts';
import { variantHints } from '../archive/variant.ts';

export type CheckFormat = 'text' | 'github' | 'json';

/** Checks all content and the promises made about addresses, and prints what it finds. Returns the exit code. */
export async function check(root: string, format: CheckFormat = 'text'): Promise<number> {
  const loaded = await loadArchive(root);
  const issues = loaded.issues.length > 0 ? loaded.issues : permalinkIssues(loaded, await loadPermalinks(root));
  if (issues.length > 0) {
    printIssues(issues, format);
    return 1;
  }
  if (format === 'json') {
    console.log('[]');
    return 0;
  }
  const { articles } = loaded.archive;
  const quotations = articles.reduce((sum, article) => sum + article.quotations.length, 0);
  for (const hint of variantHints(articles)) console.log(hint);
  console.log(`${String(articles.length)} articles with ${String(quotations)} quotations: no issues`);
  return 0;
}

function printIssues(issues: readonly Issue[], format: CheckFormat): void {
  switch (format) {
    case 'text':
      console.error(issueReport(issues));
      return;
    case 'json':
      console.log(JSON.stringify(sortIssues(issues), undefined, 2));
      return;
    case 'github':
      for (const issue of sortIssues(issues)) console.log(githubAnnotation(issue));
  }
}

/**
 * A workflow command that GitHub shows beside the line.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubAnnotation({ file, line, column, rule, message }: Issue): string {
  const escape = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = [
    `file=${property(file)}`,
    ...(line === undefined ? [] : [`line=${String(line)}`]),
    ...(column === undefined ? [] : [`col=${String(column)}`]),
    `title=${property(rule)}`,
  ];
  return `::error ${place.join(',')}::${escape(message)}`;
}
