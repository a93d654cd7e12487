import { formatIssue, issueReport, sortIssues } from '../archive/issue.ts';
import { redact as redactIn, type RedactionOrder } from '../permanence/edge/redacting.ts';
import { forgetBuilds } from './withdraw.ts';

export interface RedactOptions {
  readonly replace: readonly string[];
  readonly with: string;
  readonly scans?: RedactionOrder['scans'];
  readonly dryRun?: true;
}

/**
 * Makes words unreadable in an article and says where. Returns the exit code.
 *
 * @param root folder that holds `content/`
 * @param today `YYYY-MM-DD`
 * @param project folder whose builds are forgotten
 */
export async function redact(
  root: string,
  article: string,
  options: RedactOptions,
  today: string,
  project = root,
): Promise<number> {
  const { replace: words, with: by, scans, dryRun = false } = options;
  const plan = await redactIn(root, { article, words, by, on: today, ...(scans && { scans }) }, dryRun);
  if (plan.issues.length > 0) {
    console.error(`${issueReport(plan.issues)}\nnothing was written`);
    return 1;
  }
  const would = dryRun ? 'would be ' : '';
  for (const { file, text } of plan.changes) {
    console.log(`${file}: ${would}${text === undefined ? 'removed' : 'written'}`);
  }
  console.log(
    `${plan.count === 1 ? 'One place' : `${String(plan.count)} places`} ${would}replaced, and a correction says so without the words.`,
  );
  for (const place of sortIssues(plan.left)) console.warn(`look: ${formatIssue(place)}`);
  if (dryRun) {
    console.log('Nothing was written: this was a dry run.');
    return 0;
  }
  forgetBuilds(project);
  console.log(`
Read the text: whether somebody is still known by what is left, no program can tell. Other articles are as they were.
Then publish: npm run check && npm run build.

What this cannot do:
- The history of Git still has the words. To rewrite it, commit this, make a copy of the repository, and run in it:
  git filter-repo --replace-text words.txt     (each line of words.txt: the words==>what replaces them)
- Browsers of readers keep their copy until they next visit the site online.
- What others copied is theirs: ask each of them.
docs/withdrawing.md says more.`);
  return 0;
}
