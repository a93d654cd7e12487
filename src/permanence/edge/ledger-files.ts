import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../../archive/issue.ts';
import { writeAtomically } from '../../build/atomic-file.ts';
import {
  currentAddresses,
  formatLedger,
  LEDGER_FILE,
  ledgerIssues,
  parseLedger,
  parseRedirects,
  REDIRECTS_FILE,
  type Ledger,
  type Redirects,
} from '../ledger.ts';
import { ARTICLES_FOLDER, type LoadedArchive } from '../../content/edge/content-folder.ts';

/** The ledger and the redirects in their files, or issues if they cannot be read. */
export interface Permalinks {
  readonly ledger: Ledger;
  readonly redirects: Redirects;
  readonly issues: readonly Issue[];
}

/** Reads both files of the project at `root`. A new archive has neither. */
export async function loadPermalinks(root: string): Promise<Permalinks> {
  const { ledger, issues } = parseLedger((await optionalText(join(root, LEDGER_FILE))) ?? '{}');
  const declared = parseRedirects((await optionalText(join(root, REDIRECTS_FILE))) ?? '');
  return { ledger, redirects: declared.redirects, issues: [...issues, ...declared.issues] };
}

/** Issues for published addresses that would be lost, unrecorded addresses, and wrong redirects. */
export function permalinkIssues(loaded: LoadedArchive, permalinks: Permalinks): readonly Issue[] {
  if (permalinks.issues.length > 0) return permalinks.issues;
  return ledgerIssues(permalinks.ledger, addressesOf(loaded), permalinks.redirects);
}

/** The current addresses of the archive. */
export function addressesOf(loaded: LoadedArchive): Ledger {
  return currentAddresses(loaded.archive, (id) => `${ARTICLES_FOLDER}/${id}.md`);
}

/** Writes the ledger atomically. */
export function saveLedger(root: string, ledger: Ledger): void {
  writeAtomically(join(root, LEDGER_FILE), formatLedger(ledger), { flush: true });
}

/** The text of a file, or `undefined` if it does not exist. */
export async function optionalText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
