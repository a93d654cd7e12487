import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileChecksum } from './file-checksums.ts';
import { readOutput } from '../../checks/edge/built-site.ts';
import { CHECKSUMS, isListed } from '../checksum-list.ts';
import { readDeployedFile } from './deployed-file.ts';

/** Checksum of a file, or why it has none. */
type FoundFile = { readonly sha256: string } | { readonly missing: string };

/** A published site whose files can be read. */
export interface SiteSource {
  /** For messages: the folder or URL that the keeper gave. */
  readonly name: string;
  /** The site's own list of checksums, or why it cannot be read. */
  list(): Promise<{ readonly text: string } | { readonly missing: string }>;
  checksumOf(path: string): Promise<FoundFile>;
  /** Paths of all files; `undefined` when the source cannot list them. */
  files(): readonly string[] | undefined;
}

/** A built site on this disk. */
export function folderSource(folder: string): SiteSource {
  const unreadable = (error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException;
    return { missing: code === 'ENOENT' ? 'is not there' : `cannot be read (${message})` };
  };
  return {
    name: folder,
    list: () => readFile(join(folder, CHECKSUMS), 'utf8').then((text) => ({ text }), unreadable),
    checksumOf: (path) => {
      try {
        return Promise.resolve({ sha256: fileChecksum(join(folder, path)) });
      } catch (error) {
        return Promise.resolve(unreadable(error));
      }
    },
    files: () => readOutput(folder).files.filter(isListed),
  };
}

/**
 * A site on the web.
 *
 * @param home URL of its home page
 * @param timeout milliseconds for each file
 */
export function deployedSource(home: URL, timeout: number): SiteSource {
  // Without the slash, paths would resolve beside the home page instead of below it.
  const root = new URL(home.pathname.endsWith('/') ? home : `${home.href}/`);
  const addressOf = (path: string): URL =>
    new URL(
      path
        .replace(/(^|\/)index\.html$/, '$1')
        .split('/')
        .map(encodeURIComponent)
        .join('/'),
      root,
    );
  return {
    name: root.href,
    list: async () => {
      const parts: Uint8Array[] = [];
      const answer = await readDeployedFile(addressOf(CHECKSUMS), { timeout, onPart: (part) => parts.push(part) });
      return 'missing' in answer ? answer : { text: Buffer.concat(parts).toString('utf8') };
    },
    checksumOf: (path) => readDeployedFile(addressOf(path), { timeout, isErrorPage: path === '404.html' }),
    files: () => undefined,
  };
}
