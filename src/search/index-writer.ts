import { createHash } from 'node:crypto';
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
  const { records, layout, frequencies, frequent } = index;
  // Of nothing Pagefind makes no catalogue; an archive that has just begun must build all the same.
  const files = records.length === 0 ? [] : await pagefindFiles(records);
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta !== undefined) readBack(files, meta, index);
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
    ...(meta !== undefined && { meta: meta.path }),
    frame: frame.path,
    vocabulary: Object.fromEntries(vocabulary.map(([letter, { path }]) => [letter, path]).toSorted()),
    atlas: atlas.path,
    layout,
    quotations: records.reduce((sum, { card }) => sum + card.quotations.length, 0),
    frequent: Object.fromEntries([...frequent].toSorted().map((form) => [form, frequencies.get(form) ?? 0])),
  };
  const named = { path: MANIFEST, content: new TextEncoder().encode(JSON.stringify(manifest)) };
  return [...files, frame, ...vocabulary.map(([, file]) => file), atlas, named].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** The parts of Pagefind's output that the search reads; its own scripts and user interfaces stay behind. */
async function pagefindFiles(records: readonly IndexRecord[]): Promise<IndexFile[]> {
  // Words are compared in our own forms; "unknown" keeps Pagefind from stemming them a second time.
  const created = await createIndex({ forceLanguage: 'unknown' });
  refuse(created.errors, 'could not create an index');
  const index = created.index;
  if (index === undefined) throw new Error('Pagefind gave no index and no error');
  try {
    for (const { card, content } of records) {
      // Pagefind indexes the words of `meta`, but leaves `url` alone: the card travels there.
      const added = await index.addCustomRecord({ url: JSON.stringify(card), content, language: 'en' });
      refuse(added.errors, `could not index ${card.id}`);
    }
    const got = await index.getFiles();
    refuse(got.errors, 'could not build the index');
    return got.files.filter(({ path }) => /\.pf_(?:meta|index|fragment)$/u.test(path));
  } finally {
    await index.deleteIndex();
    await close();
  }
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind ${what}: ${errors.join('; ')}`);
}

/** Reads the files as the browser will: the records in their order, and every word of theirs. */
function readBack(
  files: readonly IndexFile[],
  meta: IndexFile,
  { records, frequencies, frequent }: IndexRecords,
): void {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const unpack = (path: string): Uint8Array => {
    const content = contents.get(path);
    if (content === undefined) throw new Error(`Pagefind names ${path} and does not write it`);
    return gunzipSync(content);
  };
  const { pages, chunks } = readMeta(unpack(meta.path));
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
