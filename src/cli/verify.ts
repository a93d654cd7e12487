import { realpathSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileChecksum } from '../preservation/edge/file-checksums.ts';
import { ARTICLES_FOLDER, loadArchive } from '../content/edge/content-folder.ts';
import { loadFingerprints, textIssues } from '../permanence/edge/fingerprint-files.ts';
import type { Article } from '../archive/article.ts';
import { issueReport, type Issue } from '../archive/issue.ts';

export interface VerifyOptions {
  /** Folder of the documents that the articles were made from. */
  readonly documents?: string;
}

/**
 * Compares every text with its fingerprint and, with `documents`, every document with its checksum. Prints what differs.
 * Returns the exit code.
 */
export async function verify(root: string, { documents }: VerifyOptions = {}): Promise<number> {
  if (documents !== undefined && !(await isFolder(documents))) {
    console.error(`${documents} is not a folder. Name the folder with the documents.`);
    return 1;
  }
  const loaded = await loadArchive(root);
  const { articles } = loaded.archive;
  const issues =
    loaded.issues.length > 0
      ? loaded.issues
      : [
          ...textIssues(loaded, await loadFingerprints(root)),
          ...(documents === undefined ? [] : documentIssues(articles, documents)),
        ];
  if (issues.length > 0) {
    console.error(issueReport(issues));
    return 1;
  }
  const documentsToo = documents === undefined ? '' : ', and so is every document';
  console.log(`${String(articles.length)} articles: every text is as it was recorded${documentsToo}`);
  return 0;
}

function documentIssues(articles: readonly Article[], folder: string): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { id, document, sha256 } of articles) {
    const file = `${ARTICLES_FOLDER}/${id}.md`;
    try {
      const path = fileOf(folder, document);
      if (path === undefined) {
        issues.push({
          file,
          rule: 'document-missing',
          message: `"${document}" is not a file of the folder itself. Put the document there under this name.`,
        });
        continue;
      }
      const found = fileChecksum(path);
      if (found === sha256) continue;
      issues.push({
        file,
        rule: 'document-changed',
        message: `the document "${document}" has the SHA-256 checksum ${found}, not ${sha256}. Put back the document that the article was made from.`,
      });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      issues.push({
        file,
        rule: 'document-missing',
        message:
          code === 'ENOENT'
            ? `the document "${document}" is not in the folder itself, and folders in it are not looked into. Put it there; the checksum is ${sha256}.`
            : `the document "${document}" cannot be read (${message}). Make it readable.`,
      });
    }
  }
  return issues;
}

/**
 * The regular file of this name in a folder. `undefined` for what is elsewhere, a device or a folder: reading `/dev/zero`
 * never ends.
 */
function fileOf(folder: string, name: string): string | undefined {
  const path = realpathSync(join(folder, name));
  const isInFolder = path === resolve(realpathSync(folder), name);
  return isInFolder && statSync(path).isFile() ? path : undefined;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
