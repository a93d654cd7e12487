import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issueReport } from '../../archive/issue.ts';
import { writeAtomically } from '../../build/atomic-file.ts';
import { KeeperError } from '../../build/keeper-error.ts';
import { withProjectLock } from '../../build/project-lock.ts';
import { parseRedirects, REDIRECTS_FILE, type Redirects } from '../redirect.ts';

/** The redirects of an archive. Throws a {@link KeeperError} with the issues of their file. */
export async function readRedirects(root: string): Promise<Redirects> {
  return parsed(await textOf(root));
}

/** Adds redirects behind those of the file, whose comments and order stay. What it has by now is not written again. */
export async function addRedirects(root: string, added: Redirects): Promise<void> {
  if (added.size === 0) return;
  await withProjectLock(root, 'content', async () => {
    const text = await textOf(root);
    const known = parsed(text);
    const lines = [...added].filter(([from]) => !known.has(from)).map(([from, to]) => `${from}: ${to}\n`);
    const separator = text === '' || text.endsWith('\n') ? '' : '\n';
    writeAtomically(join(root, REDIRECTS_FILE), `${text}${separator}${lines.join('')}`, { flush: true });
  });
}

function parsed(text: string): Redirects {
  const { redirects, issues } = parseRedirects(text);
  if (issues.length > 0)
    throw new KeeperError(`No redirect was written, because their file has issues:\n${issueReport(issues)}`);
  return redirects;
}

async function textOf(root: string): Promise<string> {
  try {
    // An empty file may say so with {}, behind which nothing can stand.
    return (await readFile(join(root, REDIRECTS_FILE), 'utf8')).replace(/^\{\s*\}[^\S\n]*\n?/mu, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
