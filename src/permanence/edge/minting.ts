import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ARTICLES_FOLDER, loadArchive } from '../../content/edge/content-folder.ts';
import { loadFingerprints, saveFingerprints, textIssues } from './fingerprint-files.ts';
import { sweepDrafts, writeAtomically } from '../../build/atomic-file.ts';
import { withProjectLock } from '../../build/project-lock.ts';
import { addressesOf, loadPermalinks, permalinkIssues, saveLedger } from './ledger-files.ts';
import { openRemarks, undecidedRemarks, withoutRemarks } from '../../content/body/open-remarks.ts';
import { decodeText } from '../../content/files/decode-text.ts';
import { articleFileLimits } from '../../content/files/file-limits.ts';
import { extendFingerprints } from '../fingerprint.ts';
import { mintIds } from '../id-minting.ts';
import { mangledIdWarnings } from './mangled-id-warnings.ts';
import type { Issue } from '../../archive/issue.ts';
import { extendLedger, type Ledger } from '../ledger.ts';

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
  const { drafts, ids, undecided, written, read } = await withIds(root, permalinks.ledger);
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
  const edited = await editedMeanwhile(root, read);
  if (edited.length > 0) return { ids: [], issues: edited, warnings };
  // What the check lets pass is decided, even where a field stays out.
  for (const [file, text] of drafts) writeAtomically(join(root, file), withoutRemarks(text), { flush: true });
  saveLedger(root, ledger);
  saveFingerprints(root, fingerprints);
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

/** The article files that get ids or lose the importer's remarks, with the ids, and how many each gets. */
async function withIds(
  root: string,
  ledger: Ledger,
): Promise<{
  readonly drafts: ReadonlyMap<string, string>;
  readonly ids: MintReport['ids'];
  readonly undecided: readonly { readonly file: string; readonly remark: string }[];
  readonly written: ReadonlySet<string>;
  /** The texts of these files as they were read. */
  readonly read: ReadonlyMap<string, string>;
}> {
  const taken = new Set(
    [...ledger.keys()].map((address) => /^\/q\/(.+)\/$/.exec(address)?.[1]).filter((id) => id !== undefined),
  );
  const drafts = new Map<string, string>();
  const read = new Map<string, string>();
  const written = new Set<string>();
  const ids: { file: string; count: number }[] = [];
  const undecided: { file: string; remark: string }[] = [];
  for (const file of await articleFiles(join(root, ARTICLES_FOLDER))) {
    const text = await textOf(root, file);
    if (text === undefined || !articleFileLimits(text, file).readable) continue;
    const minted = mintIds(text, file, taken);
    if (minted.ids.length === 0 && openRemarks(text).length === 0) continue;
    undecided.push(...undecidedRemarks(text, file).map((remark) => ({ file, remark })));
    for (const id of minted.ids) {
      taken.add(id);
      written.add(id);
    }
    drafts.set(file, minted.text);
    read.set(file, text);
    if (minted.ids.length > 0) ids.push({ file, count: minted.ids.length });
  }
  return { drafts, ids, undecided, written, read };
}

/** Issues for files that somebody has saved since they were read: writing now would undo that. */
export async function editedMeanwhile(root: string, read: ReadonlyMap<string, string>): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const [file, text] of read) {
    if ((await textOf(root, file)) === text) continue;
    issues.push({
      file,
      rule: 'file-changed',
      message: 'was saved by somebody else while it was read, and its new text would be lost. Run npm run mint again.',
    });
  }
  return issues;
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

async function textOf(root: string, file: string): Promise<string | undefined> {
  const bytes = await readFile(join(root, file)).catch(() => undefined);
  return bytes && decodeText(bytes, file).text;
}
