/**
 * Cache of pages without faults, so that a build checks only pages that have changed. An entry is valid while the page's
 * bytes are the same and the other files it depends on are still there.
 */

import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PageNeeds, PagePicture, PageReport } from '../site-checks.ts';
import type { PictureSize } from '../../pictures/png.ts';

/** Where the cache is. */
export interface CleanPagesPlace {
  readonly file: string;
  /** Changes whenever the code or the site's address changes. Entries of another version are ignored. */
  readonly version: string;
}

/** The current files of the site. */
export interface Surroundings {
  readonly files: ReadonlySet<string>;
  readonly pictureSize: (path: string) => PictureSize | undefined;
}

export interface CleanPage {
  /** Digest of the page's bytes. */
  readonly digest: string;
  /** Has no faults. */
  readonly report: PageReport;
  readonly needs: PageNeeds;
}

/**
 * A line of the cache file. Files are numbers into a list of names at the top, because all pages depend on the same few.
 */
type Line = readonly [digest: string, report: PageReport, files: readonly number[], picture: PagePicture | null];

/** Number of characters collected before they are written. */
const CHUNK = 1 << 20;

/** Length of the checksum at the end of the file. */
const CHECKSUM = 64;

/**
 * The valid entries by path: clean pages whose dependencies are still there. A damaged file or one of another version
 * counts as empty, so that at worst too many pages are checked.
 */
export function readCleanPages(
  { file, version }: CleanPagesPlace,
  { files, pictureSize }: Surroundings,
): ReadonlyMap<string, CleanPage> {
  const pages = new Map<string, CleanPage>();
  const bytes = bytesOf(file);
  const end = Math.max(0, bytes.length - CHECKSUM);
  const written = bytes.subarray(0, end);
  if (createHash('sha256').update(written).digest('hex') !== bytes.toString('latin1', end)) return pages;
  const lines = linesOf(written);
  if (lines.next().value !== JSON.stringify(version)) return pages;
  const names = JSON.parse(lines.next().value ?? '[]') as readonly string[];
  const isThere = names.map((name) => files.has(name));
  for (const line of lines) {
    const [digest, report, numbers, picture] = JSON.parse(line) as Line;
    if (!numbers.every((number) => isThere[number])) continue;
    if (picture !== null && !isSameSize(picture, pictureSize(picture.path))) continue;
    const needs = { files: numbers.map((number) => names[number] ?? ''), ...(picture !== null && { picture }) };
    pages.set(report.path, { digest, report, needs });
  }
  return pages;
}

/** Replaces the cache with these pages, atomically. */
export function writeCleanPages({ file, version }: CleanPagesPlace, pages: readonly CleanPage[]): void {
  const numbers = new Map<string, number>();
  for (const { needs } of pages) {
    for (const name of needs.files) if (!numbers.has(name)) numbers.set(name, numbers.size);
  }
  const draft = `${file}.${String(process.pid)}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  const descriptor = openSync(draft, 'w');
  const hash = createHash('sha256');
  let waiting = '';
  const flush = (): void => {
    hash.update(waiting);
    writeSync(descriptor, waiting);
    waiting = '';
  };
  const write = (line: unknown): void => {
    waiting += `${JSON.stringify(line)}\n`;
    if (waiting.length > CHUNK) flush();
  };
  try {
    write(version);
    write([...numbers.keys()]);
    for (const { digest, report, needs } of pages) {
      const files = needs.files.map((name) => numbers.get(name) ?? -1);
      write([digest, report, files, needs.picture ?? null] satisfies Line);
    }
    flush();
    writeSync(descriptor, hash.digest('hex'));
  } finally {
    closeSync(descriptor);
  }
  renameSync(draft, file);
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** The lines of a file that may be longer than the longest string. */
function* linesOf(bytes: Buffer): Generator<string, undefined> {
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf('\n', from);
    yield bytes.toString('utf8', from, end);
    from = end + 1;
  }
}

function isSameSize(picture: PictureSize, now: PictureSize | undefined): boolean {
  return picture.width === now?.width && picture.height === now.height;
}
