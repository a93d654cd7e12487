import { formatIssue, issueReport, sortIssues } from '../archive/issue.ts';
import { forgetContent } from '../build/cache-folder.ts';
import { lockProject } from '../build/project-lock.ts';
import { withdraw as withdrawFrom, type WithdrawalPlan } from '../permanence/edge/withdrawing.ts';
import type { WithdrawalReason } from '../permanence/withdrawal.ts';

export interface WithdrawOptions {
  readonly why: WithdrawalReason;
  readonly digest?: true;
  readonly dryRun?: true;
}

/**
 * Withdraws something and says what was done and what cannot be. Returns the exit code.
 *
 * @param root folder that holds `content/`
 * @param today `YYYY-MM-DD`
 * @param project folder whose builds are forgotten
 */
export async function withdraw(
  root: string,
  target: string,
  options: WithdrawOptions,
  today: string,
  project = root,
): Promise<number> {
  const { why, digest = false, dryRun = false } = options;
  const plan = await withdrawFrom(root, { target, on: today, why, digest }, dryRun);
  if (plan.issues.length > 0) {
    console.error(`${issueReport(plan.issues)}\nnothing was written`);
    return 1;
  }
  const would = dryRun ? 'would be ' : '';
  for (const { file, text } of plan.changes)
    console.log(`${file}: ${would}${text === undefined ? 'removed' : 'written'}`);
  for (const address of plan.silent) {
    const named = digest && !address.startsWith('/q/');
    console.log(`${address}: ${would}withdrawn${named ? ', and kept as a digest only' : ''}`);
  }
  for (const place of sortIssues(plan.left)) console.warn(`look: ${formatIssue(place)}`);
  for (const address of plan.unnamed) console.warn(`look: ${nobodyNamed(address)}`);
  if (dryRun) {
    console.log('Nothing was written: this was a dry run.');
    return 0;
  }
  forgetBuilds(project);
  console.log(whatIsLeft(plan));
  return 0;
}

function nobodyNamed(address: string): string {
  return `${address} has nothing to show any more, and still says its name. To withdraw it too: npm run archive -- withdraw ${address} --why …`;
}

/** Caches hold the words too. */
export function forgetBuilds(root: string): void {
  const release = lockProject(root, 'build');
  if (release === undefined) {
    console.warn('look: a build is running, which may still have the words. When it has ended, build again.');
    return;
  }
  try {
    forgetContent(root);
  } finally {
    release();
  }
  console.log('The caches of earlier builds, which had the words, are empty.');
}

function whatIsLeft({ target, changes }: WithdrawalPlan): string {
  const gone = changes.flatMap(({ file, text }) => (text === undefined ? [`--path ${file}`] : []));
  const purge =
    gone.length === 0
      ? '  git filter-repo --replace-text words.txt     (each line of words.txt: the words==>[withdrawn])'
      : `  git filter-repo --invert-paths ${gone.join(' ')}`;
  const redirect = target?.kind === 'redirect' ? '' : `\n${purge}`;
  return `
Now publish: npm run check && npm run build, and upload all of it. Then delete what the host keeps of earlier builds.

What this cannot do:
- The history of Git still has the words. To rewrite it, commit this, make a copy of the repository, and run in it:${redirect}
  Then push with --force, have every clone made anew, and ask the host of the repository to collect its garbage.
- Browsers of readers keep their copy until they next visit the site online.
- What others copied (web archives, search engines, feed readers, downloads of the data) is theirs: ask each of them.
docs/withdrawing.md says more.`;
}
