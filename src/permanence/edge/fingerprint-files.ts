import { join } from 'node:path';
import { fingerprintOf } from '../../archive/fingerprint.ts';
import {
  FINGERPRINTS_FILE,
  fingerprintIssues,
  formatFingerprints,
  parseFingerprints,
  type Fingerprints,
} from '../fingerprints.ts';
import type { Issue } from '../../archive/issue.ts';
import { ARTICLES_FOLDER, type LoadedArchive } from '../../content/edge/content-folder.ts';
import { writeAtomically } from '../../build/atomic-file.ts';
import { loadPermalinks, optionalFile, permalinkIssues } from './ledger-files.ts';

/** The fingerprints in the file, or issues if it cannot be read. */
export interface RecordedFingerprints {
  readonly fingerprints: Fingerprints;
  readonly issues: readonly Issue[];
}

/** Reads the fingerprints of the project at `root`. A new archive has none. */
export async function loadFingerprints(root: string): Promise<RecordedFingerprints> {
  const { text, issues } = await optionalFile(root, FINGERPRINTS_FILE, 'Restore it from version control');
  const recorded = parseFingerprints(text ?? '{}');
  return { ...recorded, issues: [...issues, ...recorded.issues] };
}

/** Writes the fingerprints atomically. */
export function saveFingerprints(root: string, fingerprints: Fingerprints): void {
  writeAtomically(join(root, FINGERPRINTS_FILE), formatFingerprints(fingerprints), { flush: true });
}

/** Issues for published texts that have changed without a correction, and for texts that are not recorded yet. */
export function textIssues({ archive, articles }: LoadedArchive, recorded: RecordedFingerprints): readonly Issue[] {
  if (recorded.issues.length > 0) return recorded.issues;
  const fingerprints = new Map(articles.map(({ article, fingerprint }) => [article, fingerprint]));
  return fingerprintIssues(
    recorded.fingerprints,
    archive.articles,
    (id) => `${ARTICLES_FOLDER}/${id}.md`,
    (article) => fingerprints.get(article) ?? fingerprintOf(article),
  );
}

/** Issues of the content. If it has none, issues for published addresses and texts that would be lost. */
export async function archiveIssues(root: string, loaded: LoadedArchive): Promise<readonly Issue[]> {
  if (loaded.issues.length > 0) return loaded.issues;
  return [...permalinkIssues(loaded, await loadPermalinks(root)), ...textIssues(loaded, await loadFingerprints(root))];
}
