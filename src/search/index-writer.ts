import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { packAtlas } from './atlas.ts';
import { indexKey } from './layout.ts';
import { MANIFEST, packFrame, type Manifest } from './manifest.ts';
import { chunkPath, fragmentPath, PAGEFIND_VERSION, readChunk, readFragment, readMeta } from './pagefind-format.ts';
import { quotationForms, type IndexRecord, type IndexRecords } from './record.ts';
import { packVocabulary, vocabularyParts } from './vocabulary.ts';

/** A file of the index; `path` is relative to the folder the index is served from. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * The search index of an archive as files to be served. The same records give the same bytes. Throws when Pagefind
 * reports an error, or writes files that the browser's side could not read.
 */
export async function writeSearchIndex(index: IndexRecords): Promise<readonly IndexFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  try {
    const paths = await writeSearchIndexTo(folder, index);
    return await Promise.all(paths.map(async (path) => ({ path, content: await readFile(join(folder, path)) })));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same into a folder, for an index that need not fit in memory. Returns the paths of its files there, in order. */
export async function writeSearchIndexTo(folder: string, index: IndexRecords): Promise<readonly string[]> {
  const { records, layout, frequencies, frequent } = index;
  // Of nothing Pagefind makes no catalogue; an archive that has just begun must build all the same.
  const files = records.length === 0 ? [] : await pagefindFiles(records, folder);
  const meta = files.find((path) => path.endsWith('.pf_meta'));
  if (meta !== undefined) readBack(folder, meta, index);
  else if (records.length > 0) throw new Error('Pagefind wrote no catalogue (.pf_meta)');
  const frame = packed(
    'frame',
    packFrame(records.map(({ card }) => card.quotations.map((quotation) => quotationForms(card, quotation).length))),
  );
  const vocabulary = [...vocabularyParts(frequencies)].map(
    ([letter, part]) => [letter, packed('vocabulary', packVocabulary(part))] as const,
  );
  const atlas = packed('atlas', packAtlas(records.map(({ card }) => card)));
  const manifest: Manifest = {
    version: PAGEFIND_VERSION,
    ...(meta !== undefined && { meta }),
    frame: frame.path,
    vocabulary: Object.fromEntries(vocabulary.map(([letter, { path }]) => [letter, path]).toSorted()),
    atlas: atlas.path,
    layout,
    quotations: records.reduce((sum, { card }) => sum + card.quotations.length, 0),
    frequent: Object.fromEntries([...frequent].toSorted().map((form) => [form, frequencies.get(form) ?? 0])),
  };
  const named = { path: MANIFEST, content: new TextEncoder().encode(JSON.stringify(manifest)) };
  const ours = [frame, ...vocabulary.map(([, file]) => file), atlas, named];
  await mkdir(folder, { recursive: true });
  for (const { path, content } of ours) await writeFile(join(folder, path), content);
  return [...files, ...ours.map(({ path }) => path)].toSorted();
}

/**
 * Records on their way to Pagefind at a time. It takes them in their order; waiting for each answer would leave it idle
 * half of the time, and more of them only fill its pipe.
 */
const UNDER_WAY = 16;

/** The files of Pagefind's that the search reads. */
const WANTED = /\.pf_(?:meta|index|fragment)$/u;

/** Lets Pagefind write the files that the search reads; its own scripts and user interfaces are taken away again. */
async function pagefindFiles(records: readonly IndexRecord[], folder: string): Promise<readonly string[]> {
  // Words are compared in our own forms; "unknown" keeps Pagefind from stemming them a second time.
  const created = await createIndex({ forceLanguage: 'unknown' });
  refuse(created.errors, 'could not create an index');
  const index = created.index;
  if (index === undefined) throw new Error('Pagefind gave no index and no error');
  try {
    for (let from = 0; from < records.length; from += UNDER_WAY) {
      const sent = records.slice(from, from + UNDER_WAY).map(async ({ card, content }) => {
        // Pagefind indexes the words of `meta`, but leaves `url` alone: the card travels there.
        const added = await index.addCustomRecord({ url: JSON.stringify(card), content: content(), language: 'en' });
        refuse(added.errors, `could not index ${card.id}`);
      });
      await Promise.all(sent);
    }
    const wrote = await index.writeFiles({ outputPath: folder });
    refuse(wrote.errors, 'could not build the index');
  } finally {
    await index.deleteIndex();
    await close();
  }
  const written = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = written
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  const wanted = paths.filter((path) => WANTED.test(path));
  for (const path of paths.filter((other) => !WANTED.test(other))) await rm(join(folder, path));
  return wanted.toSorted();
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind ${what}: ${errors.join('; ')}`);
}

/** Reads the files as the browser will: the records in their order, and every word of theirs. */
function readBack(folder: string, meta: string, { records, frequencies, frequent }: IndexRecords): void {
  const unpack = (path: string): Uint8Array => {
    if (!existsSync(join(folder, path))) throw new Error(`Pagefind names ${path} and does not write it`);
    return gunzipSync(readFileSync(join(folder, path)));
  };
  const { pages, chunks } = readMeta(unpack(meta));
  if (pages.length !== records.length) {
    throw new Error(`Pagefind kept ${pages.length} of ${records.length} records`);
  }
  for (const [number, page] of pages.entries()) {
    const { url } = readFragment(unpack(fragmentPath(page)));
    if (url !== JSON.stringify(records[number]?.card)) {
      throw new Error(`Pagefind changed the order or the content of the records at ${records[number]?.card.id ?? ''}`);
    }
  }
  const missing = new Set([...frequencies.keys()].map((form) => indexKey(form, frequent.has(form))));
  for (const { name } of chunks) {
    for (const key of readChunk(unpack(chunkPath(name))).offsets.keys()) missing.delete(key);
  }
  if (missing.size > 0) throw new Error(`Pagefind did not index ${[...missing].slice(0, 5).join(', ')}`);
}

function packed(name: string, bytes: Uint8Array): IndexFile {
  const content = gzipSync(bytes, { level: 9 });
  const checksum = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { path: `${name}.${checksum}.pack`, content };
}
