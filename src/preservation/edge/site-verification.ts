import type { Checksums } from '../checksum-list.ts';
import type { SiteSource } from './site-source.ts';

/** How many files are asked for at the same time: a server of its own notices no more than one reader's page. */
const CONCURRENCY = 6;

/** One way in which a site is not what its list says, as a person reads it. */
export interface SiteDifference {
  readonly path: string;
  readonly rule: 'file-changed' | 'file-missing' | 'file-extra';
  readonly message: string;
}

/** Compares every file of the list with what the site has, and what the site has with the list. Sorted by path. */
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
