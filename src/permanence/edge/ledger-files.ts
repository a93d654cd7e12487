import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../../archive/issue.ts';
import { writeAtomically } from '../../build/atomic-file.ts';
import { currentAddresses, formatLedger, LEDGER_FILE, ledgerIssues, parseLedger, type Ledger } from '../ledger.ts';
import { unreadableFile } from '../../content/edge/article-parsing.ts';
import { parseRedirects, redirectIssues, REDIRECTS_FILE, type DeclaredRedirects } from '../redirect.ts';
import { ARTICLES_FOLDER, type LoadedArchive } from '../../content/edge/content-folder.ts';

/** The ledger and the redirects in their files, or issues if they cannot be read. */
export interface Permalinks extends DeclaredRedirects {
  readonly ledger: Ledger;
}

/** Reads both files of the project at `root`. A new archive has neither. */
export async function loadPermalinks(root: string): Promise<Permalinks> {
  const recorded = await optionalFile(root, LEDGER_FILE, 'Restore it from version control');
  const { ledger, issues } = parseLedger(recorded.text ?? '{}');
  const declared = await optionalFile(root, REDIRECTS_FILE, 'Put the file back');
  const redirects = parseRedirects(declared.text ?? '');
  return { ...redirects, ledger, issues: [...recorded.issues, ...issues, ...declared.issues, ...redirects.issues] };
}

/** Issues for published addresses that would be lost, unrecorded addresses, and wrong redirects. */
export function permalinkIssues(loaded: LoadedArchive, permalinks: Permalinks): readonly Issue[] {
  if (permalinks.issues.length > 0) return permalinks.issues;
  const current = addressesOf(loaded);
  return [
    ...ledgerIssues(permalinks.ledger, current, permalinks.redirects),
    ...redirectIssues(permalinks, new Set(current.keys())),
  ];
}

/** The current addresses of the archive. */
export function addressesOf(loaded: LoadedArchive): Ledger {
  return currentAddresses(loaded.archive, (id) => `${ARTICLES_FOLDER}/${id}.md`);
}

/** Writes the ledger atomically. */
export function saveLedger(root: string, ledger: Ledger): void {
  writeAtomically(join(root, LEDGER_FILE), formatLedger(ledger), { flush: true });
}

/**
 * The text of a file of the project, without one when it does not exist, or the issue that it cannot be read.
 *
 * @param remedy what the keeper should do, as a sentence without its full stop
 */
export async function optionalFile(
  root: string,
  file: string,
  remedy: string,
): Promise<{ readonly text?: string; readonly issues: readonly Issue[] }> {
  try {
    return { text: await readFile(join(root, file), 'utf8'), issues: [] };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { issues: [] };
    return { issues: [unreadableFile(file, error, remedy)] };
  }
}
