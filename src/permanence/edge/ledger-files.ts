import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../../archive/issue.ts';
import { writeAtomically } from '../../build/atomic-file.ts';
import { currentAddresses, formatLedger, LEDGER_FILE, ledgerIssues, parseLedger, type Ledger } from '../ledger.ts';
import { unreadableFile } from '../../content/edge/content-file.ts';
import { parseRedirects, redirectIssues, REDIRECTS_FILE, type DeclaredRedirects } from '../redirect.ts';
import { parseWithdrawals, withdrawalIssues, withdrawnKey, WITHDRAWN_FILE, type Withdrawals } from '../withdrawal.ts';
import { ARTICLES_FOLDER, type LoadedArchive } from '../../content/edge/content-folder.ts';

/** The ledger, the redirects and the withdrawals in their files, or issues if they cannot be read. */
export interface Permalinks extends DeclaredRedirects {
  readonly ledger: Ledger;
  readonly withdrawals: Withdrawals;
}

/** Reads the three files of the project at `root`. A new archive has none of them. */
export async function loadPermalinks(root: string): Promise<Permalinks> {
  const recorded = await optionalFile(root, LEDGER_FILE, 'Restore it from version control');
  const { ledger, issues } = parseLedger(recorded.text ?? '{}');
  const declared = await optionalFile(root, REDIRECTS_FILE, 'Put the file back');
  const redirects = parseRedirects(declared.text ?? '');
  const { withdrawals, issues: faults } = await loadWithdrawals(root);
  return {
    ...redirects,
    ledger,
    withdrawals,
    issues: [...recorded.issues, ...issues, ...declared.issues, ...redirects.issues, ...faults],
  };
}

/** The withdrawals in their file, or issues when it cannot be read. */
export async function loadWithdrawals(
  root: string,
): Promise<{ readonly withdrawals: Withdrawals; readonly issues: readonly Issue[] }> {
  const kept = await optionalFile(root, WITHDRAWN_FILE, 'Restore it from version control');
  const { withdrawals, issues } = parseWithdrawals(kept.text ?? '');
  return { withdrawals, issues: [...kept.issues, ...issues] };
}

/** Issues for published addresses that would be lost, unrecorded addresses, and wrong redirects. */
export function permalinkIssues(loaded: LoadedArchive, permalinks: Permalinks): readonly Issue[] {
  if (permalinks.issues.length > 0) return permalinks.issues;
  const current = addressesOf(loaded);
  const { ledger, redirects, withdrawals, places } = permalinks;
  return [
    ...ledgerIssues(ledger, current, redirects, withdrawals),
    ...redirectsAndWithdrawals({ redirects, withdrawals, places }, current),
  ];
}

/** Issues for redirects that lead nowhere, and for withdrawn addresses that are used again. */
export function redirectsAndWithdrawals(
  { redirects, withdrawals, places }: Pick<Permalinks, 'redirects' | 'withdrawals' | 'places'>,
  current: Ledger,
): readonly Issue[] {
  const silent = (address: string): boolean => withdrawnKey(withdrawals, address) !== undefined;
  const living = [...redirects].filter(([from, to]) => !silent(from) && !silent(to));
  return [
    ...redirectIssues({ redirects: new Map(living), places }, new Set(current.keys())),
    ...withdrawalIssues(withdrawals, current, { redirects, places, file: REDIRECTS_FILE }),
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
