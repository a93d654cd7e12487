import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ARTICLES_FOLDER, loadArchive } from '../../content/edge/content-folder.ts';
import { loadFingerprints, saveFingerprints, textIssues } from './fingerprint-files.ts';
import { sweepDrafts, writeAtomically } from '../../build/atomic-file.ts';
import { withProjectLock } from '../../build/project-lock.ts';
import { addressesOf, loadPermalinks, permalinkIssues, saveLedger } from './ledger-files.ts';
import { decodeText } from '../../content/decode-text.ts';
import { extendFingerprints } from '../fingerprint.ts';
import { mintIds } from '../id-minting.ts';
import type { Issue } from '../../archive/issue.ts';
import { extendLedger } from '../ledger.ts';

/** What minting has written, and the issues that are left. */
interface MintReport {
  /** Files whose quotations got ids, and how many. */
  readonly ids: readonly { readonly file: string; readonly count: number }[];
  /** New addresses and all addresses; absent when issues prevented the step, like `fingerprints`. */
  readonly addresses?: Recorded;
  readonly fingerprints?: Recorded;
  readonly issues: readonly Issue[];
}

interface Recorded {
  readonly added: number;
  readonly total: number;
}

/**
 * Writes ids into quotations that have none. Then records every address that is not in the ledger, and the fingerprint of
 * every text that is new or has a new correction.
 */
export async function mintArchive(root: string): Promise<MintReport> {
  return withProjectLock(root, 'content', () => mint(root));
}

async function mint(root: string): Promise<MintReport> {
  const permalinks = await loadPermalinks(root);
  const recorded = await loadFingerprints(root);
  if (permalinks.issues.length + recorded.issues.length > 0) {
    return { ids: [], issues: [...permalinks.issues, ...recorded.issues] };
  }
  const folder = join(root, ARTICLES_FOLDER);
  // What a mint or an import left that was killed.
  for (const swept of [folder, dirname(folder)]) sweepDrafts(swept);
  const taken = new Set(
    [...permalinks.ledger.keys()].map((address) => /^\/q\/(.+)\/$/.exec(address)?.[1]).filter((id) => id !== undefined),
  );
  const ids: { file: string; count: number }[] = [];
  for (const file of await articleFiles(folder)) {
    const text = await textOf(root, file);
    if (text === undefined) continue;
    const minted = mintIds(text, file, taken);
    if (minted.ids.length === 0) continue;
    for (const id of minted.ids) taken.add(id);
    writeAtomically(join(root, file), minted.text, { flush: true });
    ids.push({ file, count: minted.ids.length });
  }
  const loaded = await loadArchive(root);
  if (loaded.issues.length > 0) return { ids, issues: loaded.issues };
  const current = addressesOf(loaded);
  const added = [...current.keys()].filter((address) => !permalinks.ledger.has(address)).length;
  saveLedger(root, extendLedger(permalinks.ledger, current));
  const fingerprints = extendFingerprints(recorded.fingerprints, loaded.archive.articles);
  const written = [...fingerprints].filter(([id, text]) => recorded.fingerprints.get(id) !== text).length;
  saveFingerprints(root, fingerprints);
  return {
    ids,
    addresses: { added, total: current.size },
    fingerprints: { added: written, total: fingerprints.size },
    issues: [
      ...permalinkIssues(loaded, await loadPermalinks(root)),
      ...textIssues(loaded, await loadFingerprints(root)),
    ],
  };
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
