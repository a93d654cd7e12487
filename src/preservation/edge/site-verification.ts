import type { Checksums } from '../checksum-list.ts';
import type { SiteSource } from './site-source.ts';

/** Files fetched at a time: no more load on a server than one reader's browser. */
const CONCURRENCY = 6;

/** One difference between a site and its list. */
export interface SiteDifference {
  readonly path: string;
  readonly rule: 'file-changed' | 'file-missing' | 'file-extra';
  readonly message: string;
}

/** Compares a site with a list of checksums, in both directions. Sorted by path. */
export async function siteDifferences(site: SiteSource, expected: Checksums): Promise<readonly SiteDifference[]> {
  const differences: SiteDifference[] = [];
  const left = [...expected];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [path, sha256] = next;
      const found = await site.checksumOf(path);
      if ('missing' in found) {
        differences.push({
          path,
          rule: 'file-missing',
          message: `${found.missing}; its checksum should be ${sha256}.`,
        });
      } else if (found.sha256 !== sha256) {
        differences.push({ path, rule: 'file-changed', message: `has the checksum ${found.sha256}, not ${sha256}.` });
      }
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  for (const path of site.files() ?? []) {
    if (!expected.has(path)) differences.push({ path, rule: 'file-extra', message: 'is not in the list.' });
  }
  return differences.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
