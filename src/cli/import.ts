import { join } from 'node:path';
import { ARTICLES_FOLDER } from '../content/edge/content-folder.ts';
import { sweepDrafts } from '../build/atomic-file.ts';
import { openShelf } from '../import/edge/article-shelf.ts';
import { outcomeLines, summaryLines } from './import-report.ts';
import { importSource, type ImportSettings, type Outcome } from '../import/edge/import-run.ts';
import { readRegisters } from '../import/edge/register-files.ts';
import { fetchSource } from '../import/edge/source-fetch.ts';
import { findFiles, readSourceFile, reason, type FoundSource } from '../import/edge/source-files.ts';

export interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** Folder to write to instead of the archive's. */
  readonly out?: string;
  readonly outlet?: string;
  readonly rights?: string;
}

/** With fewer sources each is reported as it is done; with more a line that counts is enough, and the report follows. */
const FEW = 10;

/**
 * Takes sources into the archive. Returns the exit code: 1 when at least one source failed.
 *
 * @param today `YYYY-MM-DD`
 */
export async function importSources(
  root: string,
  names: readonly string[],
  options: ImportOptions,
  today: string,
): Promise<number> {
  const folder = options.out ?? join(root, ARTICLES_FOLDER);
  if (options.dryRun !== true) sweepDrafts(folder);
  const shelf = await openShelf(folder);
  const settings: ImportSettings = {
    registers: await readRegisters(root),
    today,
    dryRun: options.dryRun === true,
    folder: options.out ?? ARTICLES_FOLDER,
    ...(options.outlet !== undefined && { outlet: options.outlet }),
    ...(options.rights !== undefined && { rights: options.rights }),
  };
  const found = (
    await Promise.all(
      names.map(async (name): Promise<readonly FoundSource[]> =>
        isAddress(name) ? [{ name, path: name }] : findFiles(name),
      ),
    )
  ).flat();
  const outcomes: Outcome[] = [];
  for (const [index, source] of found.entries()) {
    const outcome = await takeIn(source, shelf, settings);
    outcomes.push(outcome);
    if (options.json === true) continue;
    if (found.length <= FEW) console.log(outcomeLines(outcome).join('\n'));
    else progress(index + 1, found.length);
  }
  if (options.json === true) console.log(JSON.stringify(outcomes, undefined, 2));
  else {
    if (found.length > FEW) console.log(outcomes.flatMap(outcomeLines).join('\n'));
    console.log(summaryLines(outcomes).join('\n'));
  }
  return outcomes.length === 0 || outcomes.some(({ status }) => status === 'failed') ? 1 : 0;
}

async function takeIn(
  found: FoundSource,
  shelf: Parameters<typeof importSource>[1],
  settings: ImportSettings,
): Promise<Outcome> {
  if ('failure' in found) return { source: found.name, status: 'failed', reason: found.failure };
  try {
    const source = isAddress(found.path) ? await fetchSource(found.path) : await readSourceFile(found.path);
    return await importSource(source, shelf, settings);
  } catch (error) {
    return { source: found.name, status: 'failed', reason: reason(error) };
  }
}

function isAddress(name: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//iu.test(name);
}

/** A line that counts, where somebody is watching. */
function progress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${String(done)} of ${String(all)} sources${done === all ? '\n' : ''}`);
}
