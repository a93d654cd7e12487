import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ARTICLES_FOLDER, loadArchive } from '../../content/edge/content-folder.ts';
import { loadFingerprints, textIssues } from './fingerprint-files.ts';
import { sweepDrafts } from '../../build/atomic-file.ts';
import { changeTogether, type FileChange } from '../../build/changed-together.ts';
import { withProjectLock } from '../../build/project-lock.ts';
import { addressesOf, loadPermalinks, permalinkIssues } from './ledger-files.ts';
import { openRemarks, undecidedRemarks, withoutRemarks } from '../../content/body/open-remarks.ts';
import { decodeText } from '../../content/files/decode-text.ts';
import { articleFileLimits } from '../../content/files/file-limits.ts';
import { bytesOf, fileChanges } from './content-changes.ts';
import { extendFingerprints, FINGERPRINTS_FILE, formatFingerprints } from '../fingerprints.ts';
import { mintIds } from '../id-minting.ts';
import { mangledIdWarnings } from './mangled-id-warnings.ts';
import type { Issue } from '../../archive/issue.ts';
import { extendLedger, formatLedger, LEDGER_FILE, type Ledger } from '../ledger.ts';

/** What minting has written, or the issues for which it wrote nothing. */
interface MintReport {
  /** Files whose quotations got ids, and how many. */
  readonly ids: readonly { readonly file: string; readonly count: number }[];
  /** Remarks of the importer that nobody decided on, which the files no longer have. */
  readonly undecided?: readonly { readonly file: string; readonly remark: string }[];
  /** New addresses and all addresses; absent when there were issues, like `fingerprints`. */
  readonly addresses?: Recorded;
  readonly fingerprints?: Recorded;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

interface Recorded {
  readonly added: number;
  readonly total: number;
}

/**
 * Gives ids to quotations that have none, and records every address that is not in the ledger and the fingerprint of every
 * text that is new or has a new correction. Looks first at what the archive would then be: while that has issues, nothing is
 * written, so that no address is promised for what cannot be built.
 */
export async function mintArchive(root: string): Promise<MintReport> {
  return withProjectLock(root, 'content', () => mint(root));
}

async function mint(root: string): Promise<MintReport> {
  const permalinks = await loadPermalinks(root);
  const recorded = await loadFingerprints(root);
  const unreadable = [...permalinks.issues, ...recorded.issues];
  if (unreadable.length > 0) return { ids: [], issues: unreadable, warnings: [] };
  const folder = join(root, ARTICLES_FOLDER);
  // What a mint or an import left that was killed.
  for (const swept of [folder, dirname(folder)]) sweepDrafts(swept);
  const { changes, ids, undecided, written } = await withIds(root, permalinks.ledger);
  const drafts = new Map(changes.map(({ file, after }) => [file, after]));
  const inFile = (issue: Issue): Issue => asInFile(issue, drafts.get(issue.file), written);
  const loaded = await loadArchive(root, { drafts });
  const mangled = await mangledIdWarnings(root, loaded, permalinks.ledger);
  const warnings = [...loaded.warnings.map(inFile), ...mangled];
  if (loaded.issues.length > 0) return { ids: [], issues: loaded.issues.map(inFile), warnings };
  const current = addressesOf(loaded);
  const ledger = extendLedger(permalinks.ledger, current, permalinks.withdrawals);
  const fingerprints = extendFingerprints(recorded.fingerprints, loaded.archive.articles);
  const issues = [
    ...permalinkIssues(loaded, { ...permalinks, ledger }),
    ...textIssues(loaded, { fingerprints, issues: [] }),
  ];
  if (issues.length > 0) return { ids: [], issues, warnings };
  const books = await fileChanges(root, [
    { file: LEDGER_FILE, text: formatLedger(ledger) },
    { file: FINGERPRINTS_FILE, text: formatFingerprints(fingerprints) },
  ]);
  // What the check lets pass is decided, even where a field stays out.
  const decided = changes.map((change) => ({ ...change, after: withoutRemarks(change.after) }));
  if (decided.length + books.length > 0) changeTogether(root, [...decided, ...books]);
  return {
    ids,
    undecided,
    addresses: {
      added: [...current.keys()].filter((address) => !permalinks.ledger.has(address)).length,
      total: current.size,
    },
    fingerprints: {
      added: [...fingerprints].filter(([id, text]) => recorded.fingerprints.get(id) !== text).length,
      total: fingerprints.size,
    },
    issues: [],
    warnings,
  };
}

/** What the article files become that get ids or lose the importer's remarks, with the ids, and how many each gets. */
export async function withIds(
  root: string,
  ledger: Ledger,
): Promise<{
  readonly changes: readonly (FileChange & { readonly after: string })[];
  readonly ids: MintReport['ids'];
  readonly undecided: readonly { readonly file: string; readonly remark: string }[];
  readonly written: ReadonlySet<string>;
}> {
  const taken = new Set(
    [...ledger.keys()].map((address) => /^\/q\/(.+)\/$/.exec(address)?.[1]).filter((id) => id !== undefined),
  );
  const changes: (FileChange & { readonly after: string })[] = [];
  const written = new Set<string>();
  const ids: { file: string; count: number }[] = [];
  const undecided: { file: string; remark: string }[] = [];
  for (const file of await articleFiles(join(root, ARTICLES_FOLDER))) {
    // What cannot be read is left out here: reading the archive reports it.
    const before = await bytesOf(root, file).catch(() => undefined);
    if (before === undefined) continue;
    const { text } = decodeText(before, file);
    if (text === undefined || !articleFileLimits(text, file).readable) continue;
    const minted = mintIds(text, file, taken);
    if (minted.ids.length === 0 && openRemarks(text).length === 0) continue;
    undecided.push(...undecidedRemarks(text, file).map((remark) => ({ file, remark })));
    for (const id of minted.ids) {
      taken.add(id);
      written.add(id);
    }
    changes.push({ file, before, after: minted.text });
    if (minted.ids.length > 0) ids.push({ file, count: minted.ids.length });
  }
  return { changes, ids, undecided, written };
}

/** An issue of a draft with the line of the file, which lacks the lines of the new ids. */
function asInFile(issue: Issue, draft: string | undefined, ids: ReadonlySet<string>): Issue {
  if (draft === undefined || issue.line === undefined) return issue;
  const above = draft.split('\n').slice(0, issue.line - 1);
  const added = above.filter((line) => ids.has(/^[\s-]*id: (\S+)\s*$/.exec(line)?.[1] ?? '')).length;
  return { ...issue, line: issue.line - added };
}

/** What cannot be read is left out here: reading the archive reports it. */
async function articleFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.md') && !name.startsWith('.'))
    .toSorted()
    .map((name) => `${ARTICLES_FOLDER}/${name}`);
}
