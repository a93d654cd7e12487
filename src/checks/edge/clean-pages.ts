/**
 * Pages in which no fault was found, kept between builds, so that only pages that have changed are read closely. What is
 * kept of a page counts while its bytes are the same and all that it needs of other files is still there.
 */

import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PageNeeds, PagePicture, PageReport } from '../site-checks.ts';
import type { PictureSize } from '../../pictures/png.ts';

/** Where clean pages are kept. */
export interface CleanPagesPlace {
  readonly file: string;
  /** Changes with everything but the site's own files that decides what a fault is: the code, and the address. */
  readonly version: string;
}

/** What the site has now. */
export interface Surroundings {
  readonly files: ReadonlySet<string>;
  readonly pictureSize: (path: string) => PictureSize | undefined;
}

export interface CleanPage {
  /** Of its bytes. */
  readonly digest: string;
  /** Without faults. */
  readonly report: PageReport;
  readonly needs: PageNeeds;
}

/** Of the files that a page needs only numbers: all pages need the same few, whose names stand once above them. */
type Line = readonly [digest: string, report: PageReport, files: readonly number[], picture: PagePicture | null];

/** Characters gathered before they are written. */
const CHUNK = 1 << 20;

/** Length of the checksum of all lines, which stands behind them. */
const CHECKSUM = 64;

/**
 * The clean pages of the last build by their paths, but for those that need what is not there now. What another version
 * wrote, or what is damaged, counts as nothing: a page too many is read, never one too few.
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

/** Keeps these pages, and only these, for the next build. A kill leaves the old or the new. */
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

/** Lines of what may be longer than a string can be. */
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
