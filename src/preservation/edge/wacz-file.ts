/** Writes a built site as one WACZ file (version 1.1.1), which ReplayWeb.page and other web archives replay. */

import { createHash, type Hash } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync, type WriteStream } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { readOutput } from '../../checks/edge/built-site.ts';
import type { SiteAddress } from '../../checks/url-resolver.ts';
import { capturesOf, titleOf, type Capture } from './packed-site.ts';
import { fileRecord, responseRecord } from './warc-records.ts';

export interface Pack {
  readonly folder: string;
  readonly address: SiteAddress;
  readonly out: string;
  /** When the site is said to have been captured, in whole seconds: `2026-01-31T12:00:00Z`. */
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

/** A zip holds local times, which would differ from zone to zone; the date of the capture is inside. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Reads one file of the site at a time and writes at once, so that a large site need not fit in memory. */
export async function packSite(pack: Pack): Promise<Packed> {
  const { folder, address, out, date, software } = pack;
  // Beside the result, which may be larger than a folder for temporary files allows.
  const work = mkdtempSync(join(dirname(out), '.pack-'));
  try {
    const warc = new PartFile(work, `archive/${WARC}`);
    const index = new PartFile(work, 'indexes/index.cdx');
    const pages = new PartFile(work, 'pages/pages.jsonl');
    const captures = capturesOf(readOutput(folder).files, address);
    let count = 0;

    await pages.write(jsonLine({ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' }));
    await warc.write(await fileRecord(WARC, date, software));
    for (const capture of captures) {
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
    const bytes = await zip(pack, parts, join(work, 'site.wacz'));
    await rename(join(work, 'site.wacz'), out);
    return { captures: captures.length, pages: count, bytes };
  } finally {
    rmSync(work, { recursive: true });
  }
}

function pageEntry({ url }: Capture, ts: string, title: string): object {
  return { id: createHash('sha256').update(url).digest('hex').slice(0, 12), url, ts, title };
}

/** The parts are stored as they are, so that a player can ask for one record in the middle of them. */
async function zip(pack: Pack, parts: readonly PartFile[], file: string): Promise<number> {
  const options = { mtime: ZIP_TIME, forceDosTimestamp: true, mode: 0o100644, compress: false };
  const zipFile = new ZipFile();
  for (const part of parts) zipFile.addFile(part.file, part.path, options);
  const description = JSON.stringify(dataPackage(pack, parts), undefined, 2);
  zipFile.addBuffer(Buffer.from(description), 'datapackage.json', options);
  const digest = JSON.stringify({ path: 'datapackage.json', hash: `sha256:${sha256(description)}` }, undefined, 2);
  zipFile.addBuffer(Buffer.from(digest), 'datapackage-digest.json', options);
  zipFile.end();
  const target = createWriteStream(file);
  await pipeline(zipFile.outputStream, target);
  return target.bytesWritten;
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

/** A part of the package while it is being written. */
class PartFile {
  readonly path: string;
  readonly file: string;
  readonly #stream: WriteStream;
  readonly #hash: Hash = createHash('sha256');
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

  /** Of everything that was written, once the file is closed. */
  get hash(): string {
    return this.#checksum;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
