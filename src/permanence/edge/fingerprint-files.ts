import { join } from 'node:path';
import {
  FINGERPRINTS_FILE,
  fingerprintIssues,
  fingerprintOf,
  formatFingerprints,
  parseFingerprints,
  type Fingerprints,
} from '../fingerprint.ts';
import type { Issue } from '../../archive/issue.ts';
import { ARTICLES_FOLDER, type LoadedArchive } from '../../content/edge/content-folder.ts';
import { loadPermalinks, optionalText, permalinkIssues, writeAtomically } from './ledger-files.ts';

/** The fingerprints as the file has them. */
export interface RecordedTexts {
  readonly fingerprints: Fingerprints;
  readonly issues: readonly Issue[];
}

/** Reads the fingerprints below a project's root. A new archive has none yet. */
export async function loadFingerprints(root: string): Promise<RecordedTexts> {
  return parseFingerprints((await optionalText(join(root, FINGERPRINTS_FILE))) ?? '{}');
}

/** Writes the fingerprints beside their place and then moves them there, so that a kill leaves the old or the new. */
export async function saveFingerprints(root: string, fingerprints: Fingerprints): Promise<void> {
  await writeAtomically(join(root, FINGERPRINTS_FILE), formatFingerprints(fingerprints));
}

/** What stands between the texts as they are and as they were published. */
export function textIssues({ archive, articles }: LoadedArchive, recorded: RecordedTexts): readonly Issue[] {
  if (recorded.issues.length > 0) return recorded.issues;
  const fingerprints = new Map(articles.map(({ article, fingerprint }) => [article, fingerprint]));
  return fingerprintIssues(
    recorded.fingerprints,
    archive.articles,
    (id) => `${ARTICLES_FOLDER}/${id}.md`,
    (article) => fingerprints.get(article) ?? fingerprintOf(article),
  );
}

/** Every problem of the content; when there is none, every promise about addresses and texts that it does not keep. */
export async function archiveIssues(root: string, loaded: LoadedArchive): Promise<readonly Issue[]> {
  if (loaded.issues.length > 0) return loaded.issues;
  return [...permalinkIssues(loaded, await loadPermalinks(root)), ...textIssues(loaded, await loadFingerprints(root))];
}
