import type { ArchiveSettings } from '../../archive/archive-settings.ts';
import { issueReport } from '../../archive/issue.ts';
import { contentRoot } from '../../build/environment.ts';
import { KeeperError } from '../../build/keeper-error.ts';
import { readSettings } from './content-folder.ts';

let read: ArchiveSettings | undefined;

/**
 * What the keeper says of this archive in `content/archive.yaml`. Read once: every page asks for it, and `astro dev` starts
 * again when the file changes. Throws a {@link KeeperError} with the issues of the file.
 */
export function archiveSettings(): ArchiveSettings {
  if (read !== undefined) return read;
  const { settings, issues } = readSettings(contentRoot);
  if (settings === undefined) throw new KeeperError(`The archive has issues:\n${issueReport(issues)}`);
  read = settings;
  return settings;
}
