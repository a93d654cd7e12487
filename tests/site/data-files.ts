/** The files in which a built site gives its archive out, as their readers take them. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { BuiltSite } from '../built-sites.ts';

/** Bytes of an output file; `path` is site-relative: `/quotations.csv`. Throws when there is none. */
export function bytesOf({ folder }: BuiltSite, path: string): Buffer {
  return readFileSync(join(folder, path));
}

/** The rows of a CSV file under the names of its columns, as another's parser reads it. */
export function tableOf(site: BuiltSite, path: string): readonly Readonly<Record<string, string>>[] {
  return parse(bytesOf(site, path), { columns: true, recordDelimiter: '\r\n' });
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
