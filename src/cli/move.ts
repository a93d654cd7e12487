import { issueReport } from '../archive/issue.ts';
import { mergeSpeakers } from '../permanence/edge/merging.ts';
import type { MoveReport } from '../permanence/edge/moving.ts';
import { rename as renameInArchive } from '../permanence/edge/renaming.ts';

export interface MoveCommandOptions {
  readonly dryRun?: boolean;
}

/** Gives an article, a speaker, an outlet, a topic or a series another id and prints what was written. Returns the exit code. */
export async function rename(root: string, from: string, to: string, options: MoveCommandOptions): Promise<number> {
  const dryRun = options.dryRun === true;
  return report(await renameInArchive(root, from, to, { dryRun }), dryRun);
}

/** Makes one speaker of two and prints what was written. Returns the exit code. */
export async function merge(root: string, from: string, into: string, options: MoveCommandOptions): Promise<number> {
  const dryRun = options.dryRun === true;
  return report(await mergeSpeakers(root, from, into, { dryRun }), dryRun);
}

function report({ files, redirects, followers, issues }: MoveReport, dryRun: boolean): number {
  if (issues.length > 0) {
    console.error(`${issueReport(issues)}\nnothing was written`);
    return 1;
  }
  for (const { file, what } of files) console.log(`${file}: ${what}`);
  for (const [from, to] of [...redirects.added, ...redirects.changed, ...followers]) console.log(`${from} → ${to}`);
  for (const address of redirects.removed) console.log(`${address} has a page again`);
  console.log(
    dryRun
      ? 'Nothing was written. Run it without --dry-run to write all of this at once.'
      : 'All of this was written. Run npm run check, and commit it as one change.',
  );
  return 0;
}
