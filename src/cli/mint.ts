import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTICLES_FOLDER, loadArchive } from '../content/edge/content-folder.ts';
import { loadFingerprints, saveFingerprints, textIssues } from '../permanence/edge/fingerprint-files.ts';
import { addressesOf, loadPermalinks, permalinkIssues, saveLedger } from '../permanence/edge/ledger-files.ts';
import { writeAtomically } from '../build/atomic-file.ts';
import { decodeText } from '../content/decode-text.ts';
import { extendFingerprints } from '../permanence/fingerprint.ts';
import { mintIds } from '../permanence/id-minting.ts';
import { issueReport, type Issue } from '../archive/issue.ts';
import { extendLedger } from '../permanence/ledger.ts';

/**
 * Writes ids into quotations that have none, then records every address that the archive has and the ledger has not,
 * and the fingerprint of every text that is new or newly corrected. Returns the exit code.
 */
export async function mint(root: string): Promise<number> {
  const issues = await mintAll(root);
  if (issues.length > 0) console.error(issueReport(issues));
  return issues.length > 0 ? 1 : 0;
}

async function mintAll(root: string): Promise<readonly Issue[]> {
  const permalinks = await loadPermalinks(root);
  const recorded = await loadFingerprints(root);
  if (permalinks.issues.length + recorded.issues.length > 0) return [...permalinks.issues, ...recorded.issues];
  const taken = new Set(
    [...permalinks.ledger.keys()].map((address) => /^\/q\/(.+)\/$/.exec(address)?.[1]).filter((id) => id !== undefined),
  );
  const folder = join(root, ARTICLES_FOLDER);
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.md')).toSorted()) {
    const file = `${ARTICLES_FOLDER}/${name}`;
    const { text } = decodeText(await readFile(join(root, file)), file);
    if (text === undefined) continue;
    const minted = mintIds(text, file, taken);
    if (minted.ids.length === 0) continue;
    for (const id of minted.ids) taken.add(id);
    writeAtomically(join(root, file), minted.text, { flush: true });
    console.log(`${file}: ${String(minted.ids.length)} new quotation ids`);
  }
  const loaded = await loadArchive(root);
  if (loaded.issues.length > 0) return loaded.issues;
  const current = addressesOf(loaded);
  const added = [...current.keys()].filter((address) => !permalinks.ledger.has(address)).length;
  saveLedger(root, extendLedger(permalinks.ledger, current));
  console.log(`${String(added)} new addresses recorded, ${String(current.size)} in all`);
  const fingerprints = extendFingerprints(recorded.fingerprints, loaded.archive.articles);
  const written = [...fingerprints].filter(([id, text]) => recorded.fingerprints.get(id) !== text).length;
  saveFingerprints(root, fingerprints);
  console.log(`${String(written)} new fingerprints recorded, ${String(fingerprints.size)} in all`);
  return [...permalinkIssues(loaded, await loadPermalinks(root)), ...textIssues(loaded, await loadFingerprints(root))];
}
