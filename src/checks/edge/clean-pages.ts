/**
 * Cache of pages without faults, so that a build checks only pages that have changed: checking takes 2.3 ms a page. An
 * entry is valid while the page has the same bytes and the files it needs are still there. A list of digests would not
 * do, because checks between pages need each page's links, ids and title.
 */

import { readFileSync } from 'node:fs';
import { sha256, sha256Stream } from '../../text/digest.ts';
import { AtomicFile } from '../../build/atomic-file.ts';
import type { PageNeeds, PagePicture, PageReport } from '../site-checks.ts';
import type { PictureSize } from '../../pictures/png.ts';

/** The cache of one deployment. */
export interface CleanPagesPlace {
  readonly file: string;
  /** Changes with everything but the site's files that decides what a fault is: code and address. */
  readonly version: string;
}

/** The site as it is now. */
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

/** Line of a page. It gives the files it needs by their number in the list above: most pages need the same few. */
type Line = readonly [digest: string, report: PageReport, files: readonly number[], picture: PagePicture | null];

/** Length of the digest of all lines, which follows them. */
const CHECKSUM = 64;

/**
 * Clean pages of the last build, by path, without those that need a file which is gone. A cache that is damaged or was
 * written by another version counts as empty.
 */
export function readCleanPages(
  { file, version }: CleanPagesPlace,
  { files, pictureSize }: Surroundings,
): ReadonlyMap<string, CleanPage> {
  const pages = new Map<string, CleanPage>();
  const bytes = bytesOf(file);
  const end = Math.max(0, bytes.length - CHECKSUM);
  const written = bytes.subarray(0, end);
  if (sha256(written) !== bytes.toString('latin1', end)) return pages;
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

/** Replaces the cache with these pages. A crash leaves the old cache or the new one. */
export function writeCleanPages({ file, version }: CleanPagesPlace, pages: readonly CleanPage[]): void {
  const numbers = new Map<string, number>();
  for (const { needs } of pages) {
    for (const name of needs.files) if (!numbers.has(name)) numbers.set(name, numbers.size);
  }
  const hash = sha256Stream();
  const output = new AtomicFile(file);
  const write = (line: unknown): void => {
    const text = `${JSON.stringify(line)}\n`;
    hash.update(text);
    output.write(text);
  };
  write(version);
  write([...numbers.keys()]);
  for (const { digest, report, needs } of pages) {
    const files = needs.files.map((name) => numbers.get(name) ?? -1);
    write([digest, report, files, needs.picture ?? null] satisfies Line);
  }
  output.write(hash.digest('hex'));
  output.replace();
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Lines of bytes that may be too long for one string. */
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
