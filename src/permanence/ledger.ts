import { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import type { Issue } from '../archive/issue.ts';
import { articlePath, outletPath, quotationPath, seriesPath, speakerPath, topicPath } from '../archive/permalink.ts';
import { listAddresses } from '../lists/archive-lists.ts';
import { nearest } from '../text/suggestion.ts';
import { REDIRECTS_FILE, type Redirects } from './redirect.ts';
import { digestAddress, WITHDRAWN_FILE, withdrawnKey, type Withdrawals } from './withdrawal.ts';

/**
 * The ledger of permalinks: every address ever published → the file with its content. It only grows. An address that the
 * archive has lost must be redirected to one that it has, or was withdrawn, by its name or under its digest.
 */
export type Ledger = ReadonlyMap<string, string>;

export const LEDGER_FILE = 'content/permalinks.json';

/** Addresses that every archive has. */
const FIXED_ADDRESSES = [
  '/',
  '/about/',
  '/articles/',
  '/data/',
  '/offline/',
  '/outlets/',
  '/q/',
  '/search/',
  '/speakers/',
  '/timeline/',
] as const;

/** Every address that the archive has now, with the file that has its content. */
export function currentAddresses(archive: Archive, fileOf: (articleId: string) => string): Ledger {
  const articles = archive.articles.flatMap(({ id, quotations }) => [
    [articlePath(id), fileOf(id)] as const,
    ...quotations.map((quotation) => [quotationPath(quotation.id), fileOf(id)] as const),
  ]);
  return new Map([
    ...FIXED_ADDRESSES.map((address) => [address, 'src/pages'] as const),
    ...articles,
    ...listAddresses(archive).map((path) => [path, 'src/pages'] as const),
    ...[...archive.speakers.keys()].map((id) => [speakerPath(id), 'content/speakers.yaml'] as const),
    ...[...archive.outlets.keys()].map((id) => [outletPath(id), 'content/outlets.yaml'] as const),
    ...gathered('/topics/', 'content/topics.yaml', archive.topics, topicPath),
    ...gathered('/series/', 'content/series.yaml', archive.series, seriesPath),
  ]);
}

/** The addresses of a register that an archive may lack: its list, and the pages of its entries. */
function gathered(
  list: string,
  file: string,
  register: ReadonlyMap<string, unknown> = new Map(),
  pathOf: (id: string) => string,
): readonly (readonly [string, string])[] {
  if (register.size === 0) return [];
  return [[list, 'src/pages'], ...[...register.keys()].map((id) => [pathOf(id), file] as const)];
}

/** Reads `permalinks.json`. */
export function parseLedger(text: string): { readonly ledger: Ledger; readonly issues: readonly Issue[] } {
  try {
    return { ledger: new Map(Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(text)))), issues: [] };
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'it does not map addresses to files';
    const message = hasConflictMarkers(text)
      ? 'two versions of the file were merged and it still has the conflict markers. Keep the lines of both sides, remove the markers, and run `npm run mint`.'
      : `the file cannot be read: ${reason}. Only \`npm run mint\` writes it; restore it from version control.`;
    return { ledger: new Map(), issues: [{ file: LEDGER_FILE, rule: 'ledger-broken', message }] };
  }
}

/** Whether Git has left both sides of a merge in a file. */
export function hasConflictMarkers(text: string): boolean {
  return /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.test(text);
}

/** The text of `permalinks.json`. It is sorted, so that two people who add articles rarely get a merge conflict. */
export function formatLedger(ledger: Ledger): string {
  return sortedJson(ledger);
}

/** A map as JSON by its keys in order, one to a line. */
export function sortedJson(map: ReadonlyMap<string, unknown>): string {
  const sorted = [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`;
}

/**
 * Adds all current addresses to the ledger and updates the files of known ones. Nothing is removed, but what was withdrawn
 * under its digest stands there under it alone.
 */
export function extendLedger(ledger: Ledger, current: Ledger, withdrawals: Withdrawals = new Map()): Ledger {
  const named = [...ledger, ...current].filter(([address]) => !isForgotten(address, withdrawals));
  return new Map([...named, ...[...withdrawals.keys()].map((key) => [key, WITHDRAWN_FILE] as const)]);
}

/** Whether an address stands by its name where only its digest may be kept. */
function isForgotten(address: string, withdrawals: Withdrawals): boolean {
  return withdrawals.size > 0 && withdrawals.has(digestAddress(address));
}

/** Issues for published addresses that are gone, and for addresses that are not recorded yet. */
export function ledgerIssues(
  ledger: Ledger,
  current: Ledger,
  redirects: Redirects,
  withdrawals: Withdrawals = new Map(),
): readonly Issue[] {
  const lost = [...ledger].filter(
    ([address]) => !current.has(address) && !redirects.has(address) && withdrawnKey(withdrawals, address) === undefined,
  );
  const told = [...ledger.keys()].filter((address) => isForgotten(address, withdrawals));
  const silent = [...withdrawals.keys()].filter((key) => !ledger.has(key));
  const places: Places = { published: byFile(ledger), now: byFile(current), current };
  const unrecorded = [...current].filter(
    ([address]) => !ledger.has(address) && withdrawnKey(withdrawals, address) === undefined,
  );
  return [
    ...lost.map(([address, file]) => ({
      file,
      rule: 'permalink-lost',
      message:
        file === WITHDRAWN_FILE
          ? `"${address}" was withdrawn, and its entry here is gone, so nothing says so any more. Restore the entry from version control.`
          : `"${address}" was published and would vanish. Restore it here, or declare where it leads with this line in ${REDIRECTS_FILE}: ${address}: ${substitute(address, file, places)}`,
    })),
    ...told.map((address) => ({
      file: LEDGER_FILE,
      rule: 'withdrawn-named',
      message: `"${address}" was withdrawn under its digest, but a merge has brought its name back. Run \`npm run mint\`, which takes it out again, and commit what it writes.`,
    })),
    ...silent.map((address) => ({
      file: WITHDRAWN_FILE,
      rule: 'permalink-unrecorded',
      message: `"${address}" is not in ${LEDGER_FILE} yet, so nothing would protect it. Run \`npm run mint\` and commit what it writes.`,
    })),
    ...unrecorded.map(([address, file]) => ({
      file,
      rule: 'permalink-unrecorded',
      message: `"${address}" is not in ${LEDGER_FILE} yet, so nothing would protect it. Run \`npm run mint\` and commit what it writes.`,
    })),
  ];
}

/** Addresses by the files that have their content: as published, and now. */
interface Places {
  readonly published: ReadonlyMap<string, readonly string[]>;
  readonly now: ReadonlyMap<string, readonly string[]>;
  readonly current: Ledger;
}

function byFile(ledger: Ledger): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(ledger, ([, file]) => file);
  return new Map([...groups].map(([file, entries]) => [file, entries.map(([address]) => address)]));
}

/**
 * The most likely replacement for a lost address: for a quotation its article, for a renamed article the one that has its
 * quotations now, for a renamed speaker or outlet the one with the most similar id.
 */
function substitute(address: string, file: string, { published, now, current }: Places): string {
  const moved = published.get(file)?.find((other) => other !== address && current.has(other));
  const newFile = moved === undefined ? undefined : current.get(moved);
  const candidates = [
    ...(now.get(file) ?? []),
    ...(newFile === undefined || newFile === file ? [] : (now.get(newFile) ?? [])),
  ];
  const isOfArticle = /^\/(articles|q)\//.test(address);
  return (
    (isOfArticle ? candidates.find((other) => other.startsWith('/articles/')) : nearest(address, candidates)) ??
    '/articles/'
  );
}
