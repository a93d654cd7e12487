/** Writes a built site as one WACZ file (version 1.1.1), which ReplayWeb.page and other web archives replay. */

import { createWriteStream, mkdtempSync, rmSync, type WriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { ZipFile } from 'yazl';
import { sha256, sha256Stream } from '../../text/digest.ts';
import { AtomicFile } from '../../build/atomic-file.ts';
import { inProgress } from '../../build/progress.ts';
import { readOutput } from '../../checks/edge/built-site.ts';
import type { SiteAddress } from '../../checks/url-resolver.ts';
import { capturesOf, titleOf, type Capture } from './packed-site.ts';
import { fileRecord, responseRecord } from './warc-records.ts';

export interface Pack {
  readonly folder: string;
  readonly address: SiteAddress;
  readonly out: string;
  /** Time of capture to record, in whole seconds: `2026-01-31T12:00:00Z`. */
  readonly date: string;
  readonly title: string;
  /** Name and version of this program. */
  readonly software: string;
}

export interface Packed {
  readonly captures: number;
  readonly pages: number;
  readonly bytes: number;
}

const WARC = 'data.warc.gz';

/** A zip holds local times, which differ between time zones. The records inside have the time of capture. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Packs a site file by file, so that a large site need not fit in memory. */
export async function packSite(pack: Pack): Promise<Packed> {
  const { folder, address, out, date, software } = pack;
  // Beside the result: the folder for temporary files may be too small for a site.
  const work = mkdtempSync(join(dirname(out), '.pack-'));
  const remove = (): void => rmSync(work, { recursive: true, force: true });
  // Also when a keeper stops it.
  process.once('exit', remove);
  try {
    const warc = new PartFile(work, `archive/${WARC}`);
    const index = new PartFile(work, 'indexes/index.cdx');
    const pages = new PartFile(work, 'pages/pages.jsonl');
    const captures = capturesOf(readOutput(folder).files, address);
    let count = 0;

    await pages.write(jsonLine({ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' }));
    await warc.write(await fileRecord(WARC, date, software));
    for (const capture of inProgress('packing files', captures.length, captures)) {
      const content = await readFile(join(folder, capture.path));
      const record = await responseRecord(capture, content, { date, filename: WARC, offset: warc.bytes });
      await warc.write(record.bytes);
      await index.write(`${record.index}\n`);
      const title = titleOf(capture.path, content);
      if (title === undefined) continue;
      count += 1;
      await pages.write(jsonLine(pageEntry(capture, date, title)));
    }
    const parts = [warc, index, pages];
    for (const part of parts) await part.close();
    const bytes = await zip(pack, parts);
    return { captures: captures.length, pages: count, bytes };
  } finally {
    process.off('exit', remove);
    remove();
  }
}

function pageEntry({ url }: Capture, ts: string, title: string): object {
  return { id: sha256(url).slice(0, 12), url, ts, title };
}

/** Writes the package and returns its size. Parts are not compressed, so that a player can fetch a single record. */
async function zip(pack: Pack, parts: readonly PartFile[]): Promise<number> {
  const options = { mtime: ZIP_TIME, forceDosTimestamp: true, mode: 0o100644, compress: false };
  const zipFile = new ZipFile();
  for (const part of parts) zipFile.addFile(part.file, part.path, options);
  const description = JSON.stringify(dataPackage(pack, parts), undefined, 2);
  zipFile.addBuffer(Buffer.from(description), 'datapackage.json', options);
  const digest = JSON.stringify({ path: 'datapackage.json', hash: `sha256:${sha256(description)}` }, undefined, 2);
  zipFile.addBuffer(Buffer.from(digest), 'datapackage-digest.json', options);
  zipFile.end();
  const file = new AtomicFile(pack.out);
  try {
    for await (const piece of zipFile.outputStream as AsyncIterable<Buffer>) file.write(piece);
    file.replace();
  } finally {
    file.discard();
  }
  return file.size;
}

function dataPackage({ address, date, title, software }: Pack, parts: readonly PartFile[]): object {
  return {
    profile: 'data-package',
    wacz_version: '1.1.1',
    title,
    created: date,
    software,
    mainPageUrl: new URL(address.base, address.site).href,
    mainPageDate: date,
    resources: parts.map(({ path, bytes, hash }) => ({
      name: path.split('/').at(-1),
      path,
      hash: `sha256:${hash}`,
      bytes,
    })),
  };
}

/** A file of the package, in the work folder. */
class PartFile {
  readonly path: string;
  readonly file: string;
  readonly #stream: WriteStream;
  readonly #hash = sha256Stream();
  #checksum = '';
  bytes = 0;

  constructor(folder: string, path: string) {
    this.path = path;
    this.file = join(folder, path.replaceAll('/', '-'));
    this.#stream = createWriteStream(this.file);
  }

  async write(data: string | Uint8Array): Promise<void> {
    const bytes = Buffer.from(data);
    this.#hash.update(bytes);
    this.bytes += bytes.length;
    if (!this.#stream.write(bytes)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    this.#stream.end();
    await once(this.#stream, 'close');
    this.#checksum = this.#hash.digest('hex');
  }

  /** SHA-256 of the file once it is closed. */
  get hash(): string {
    return this.#checksum;
  }
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
