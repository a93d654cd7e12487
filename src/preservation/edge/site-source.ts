import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileChecksum } from './file-checksums.ts';
import { readOutput } from '../../checks/edge/built-site.ts';
import { CHECKSUMS, isListed } from '../checksum-list.ts';
import { readDeployedFile } from './deployed-file.ts';

/** What was found at a path: its checksum, or why there is none. */
export type FoundFile = { readonly sha256: string } | { readonly missing: string };

/** A published archive that can be asked for its files. */
export interface SiteSource {
  /** As the keeper named it. */
  readonly name: string;
  /** The list of checksums that it brings along, or why it cannot be read. */
  list(): Promise<{ readonly text: string } | { readonly missing: string }>;
  checksumOf(path: string): Promise<FoundFile>;
  /** Paths of everything that is there; `undefined` when that cannot be known. */
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
 * @param home address of its home page
 * @param timeout milliseconds for each file
 */
export function deployedSource(home: URL, timeout: number): SiteSource {
  // So that paths are looked for below it and not beside it.
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
