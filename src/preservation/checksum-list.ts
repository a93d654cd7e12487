/** SHA-256 checksums of files, as `sha256sum` writes and checks them. */

/** Path below the root of the site, with forward slashes → lower-case hexadecimal SHA-256. */
export type Checksums = ReadonlyMap<string, string>;

/** Path of the list in a built site. The list cannot hold its own checksum. */
export const CHECKSUMS = 'checksums.txt';

/** Configuration of the host, which hosts do not serve. */
const NOT_PUBLISHED: ReadonlySet<string> = new Set(['_headers', '_redirects']);

/** Whether the list has an entry for the file at a path. */
export function isListed(path: string): boolean {
  return path !== CHECKSUMS && !NOT_PUBLISHED.has(path);
}

/** Text of the list, sorted by path. Throws for a path with a line break or backslash; the build writes none. */
export function formatChecksums(checksums: Checksums): string {
  return [...checksums]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sha256]) => {
      if (/[\\\n\r]/.test(path))
        throw new Error(
          `${JSON.stringify(path)} has a line break or backslash, which ${CHECKSUMS} cannot hold. Rename the file.`,
        );
      return `${sha256}  ${path}\n`;
    })
    .join('');
}

/** Reads a list; `undefined` when the text is not a list, is empty, or has a path twice or outside the site. */
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
