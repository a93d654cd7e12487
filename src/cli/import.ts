import { basename, join, relative } from 'node:path';
import { articlePath } from '../archive/permalink.ts';
import { terminalText } from '../text/terminal-text.ts';
import { ARTICLES_FOLDER } from '../content/edge/content-folder.ts';
import { sweepDrafts } from '../build/atomic-file.ts';
import { inProgress } from '../build/progress.ts';
import { openArticleFolder, type ArticleFolder } from '../import/edge/article-folder.ts';
import { parseAddressRule } from '../import/draft/address-rule.ts';
import { outcomeLines, summaryLines, type ReportedOutcome } from './import-report.ts';
import { readAuthorNames } from '../import/edge/author-files.ts';
import { importSource, type ImportSettings, type ImportOutcome } from '../import/edge/import-run.ts';
import { readRegisters } from '../import/edge/register-files.ts';
import { failureReason, findSources, isAddress } from '../import/edge/source-files.ts';
import { formatIssue } from '../archive/issue.ts';
import { loadWithdrawals } from '../permanence/edge/ledger-files.ts';
import { addRedirects, readRedirects } from '../permanence/edge/redirect-files.ts';
import { redirectPlanner } from '../permanence/imported-redirects.ts';

export interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** Folder to write to instead of the archive's. */
  readonly out?: string;
  readonly outlet?: string;
  readonly rights?: string;
  /** Take the pictures that pages show from the network too. */
  readonly fetchPictures?: boolean;
  /** Write redirects from the addresses that the texts had elsewhere. */
  readonly redirects?: boolean;
  /** Take the first sentences of texts without a summary for it. */
  readonly summaries?: boolean;
  /** How the old site made addresses that no text states, such as `/:year/:slug/`; implies `redirects`. */
  readonly oldAddresses?: string;
}

/** Up to so many sources are reported one by one; with more, the report comes at the end. */
const FEW = 10;

/**
 * Imports sources into the archive and reports what happened to each. Returns the exit code: 1 when a source failed, 2 for a
 * rule of addresses that cannot be read.
 *
 * @param today `YYYY-MM-DD`
 */
export async function importSources(
  root: string,
  names: readonly string[],
  options: ImportOptions,
  today: string,
): Promise<number> {
  const read = options.oldAddresses === undefined ? undefined : parseAddressRule(options.oldAddresses);
  if (read !== undefined && 'failure' in read) {
    console.error(terminalText(`--old-addresses: ${read.failure}. Nothing was imported.`));
    return 2;
  }
  const folder = options.out ?? join(root, ARTICLES_FOLDER);
  const articles = openFolder(folder, root, options.dryRun === true);
  if (articles === undefined) return 1;
  const { withdrawals, issues } = await loadWithdrawals(root);
  if (issues.length > 0) {
    console.error(terminalText(`${issues.map(formatIssue).join('\n')}\nNothing was imported.`, '\n'));
    return 1;
  }
  const settings: ImportSettings = {
    registers: await readRegisters(root),
    withdrawn: new Map(
      [...withdrawals.values()].flatMap((one) => (one.document === undefined ? [] : [[one.document, one]])),
    ),
    authors: readAuthorNames(names.filter((name) => !isAddress(name))),
    today,
    dryRun: options.dryRun === true,
    fetchPictures: options.fetchPictures === true,
    folder: options.out ?? ARTICLES_FOLDER,
    ...(options.outlet !== undefined && { outlet: options.outlet }),
    ...(options.rights !== undefined && { rights: options.rights }),
    ...(read !== undefined && { addressRule: read.rule }),
    ...(options.summaries === true && { summaries: true }),
  };
  const planner =
    options.redirects === true || read !== undefined ? redirectPlanner(await readRedirects(root)) : undefined;
  const found = await findSources(names);
  const outcomes: ReportedOutcome[] = [];
  for (const source of inProgress('importing sources', found.length, found)) {
    const done = (await importSource(source, articles, settings)).map((outcome) => withRedirects(outcome, planner));
    outcomes.push(...done);
    if (options.json !== true && found.length <= FEW) print(done.flatMap(outcomeLines));
  }
  if (planner !== undefined && options.dryRun !== true) await addRedirects(root, planner.added());
  // JSON leaves some control characters as they are, and understands all that are written out.
  if (options.json === true) console.log(terminalText(JSON.stringify(outcomes, undefined, 2), '\n'));
  else {
    if (found.length > FEW) print(outcomes.flatMap(outcomeLines));
    print(summaryLines(outcomes));
  }
  return outcomes.length === 0 || outcomes.some(({ status }) => status === 'failed') ? 1 : 0;
}

/** The outcome with what becomes of the addresses that the text had elsewhere. */
function withRedirects(
  outcome: ImportOutcome,
  planner: ReturnType<typeof redirectPlanner> | undefined,
): ReportedOutcome {
  if (planner === undefined || !('oldAddresses' in outcome) || outcome.oldAddresses.length === 0) return outcome;
  const id = basename(outcome.file, '.md');
  const redirects = id.startsWith('undated-')
    ? outcome.oldAddresses.map((from) => ({
        from,
        refused: 'the article has no date yet, so its own address may change',
      }))
    : planner.plan(outcome.oldAddresses, articlePath(id));
  return { ...outcome, redirects };
}

/** Says why when the folder cannot be read. */
function openFolder(folder: string, root: string, dryRun: boolean): ArticleFolder | undefined {
  try {
    if (!dryRun) sweepDrafts(folder);
    return openArticleFolder(folder, root);
  } catch (error) {
    console.error(terminalText(`${relative('.', folder)} ${failureReason(error)}. Nothing was imported.`));
    return undefined;
  }
}

/** Sources choose their names and their texts. */
function print(lines: readonly string[]): void {
  console.log(lines.map((line) => terminalText(line)).join('\n'));
}
