/** SHA-256 checksums of files, as `sha256sum` writes and checks them. */

/** Path below the root of the site, with forward slashes → lower-case hexadecimal SHA-256. */
export type Checksums = ReadonlyMap<string, string>;

/** Path of the list in a built site. It cannot hold its own checksum. */
export const CHECKSUMS = 'checksums.txt';

/** Parts of the host's configuration, which hosts keep to themselves. */
const NOT_PUBLISHED: ReadonlySet<string> = new Set(['_headers', '_redirects']);

/** Whether the list names the file at a path. */
export function isListed(path: string): boolean {
  return path !== CHECKSUMS && !NOT_PUBLISHED.has(path);
}

/** Sorted by path. Throws at a path that the format cannot hold; the build writes none. */
export function formatChecksums(checksums: Checksums): string {
  return [...checksums]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sha256]) => {
      if (/[\\\n\r]/.test(path)) throw new Error(`the name of ${JSON.stringify(path)} does not fit into a line`);
      return `${sha256}  ${path}\n`;
    })
    .join('');
}

/** Reads a list; `undefined` when the text is none, names no file, or names one twice or outside of the site. */
export function parseChecksums(text: string): Checksums | undefined {
  const checksums = new Map<string, string>();
  if (!text.endsWith('\n')) return undefined;
  for (const line of text.slice(0, -1).split('\n')) {
    const [, sha256, path] = /^([0-9a-f]{64}) [ *](\S.*)$/.exec(line) ?? [];
    if (sha256 === undefined || path === undefined || checksums.has(path) || leadsOut(path)) return undefined;
    checksums.set(path, sha256);
  }
  return checksums;
}

function leadsOut(path: string): boolean {
  return path.split('/').some((part) => part === '' || part === '.' || part === '..') || path.includes('\\');
}
