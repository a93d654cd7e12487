import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sha256 } from '../../../archive/digest.ts';
import { packFacetTable } from '../../format/facet-table.ts';
import { indexKey } from '../../format/layout.ts';
import { MANIFEST, packRecordSizes, type Manifest } from '../../format/manifest.ts';
import { mergedChunks, packMeta, wordCounts, type WordCounts } from '../merged-index.ts';
import {
  chunkPath,
  fragmentPath,
  PAGEFIND_VERSION,
  readChunk,
  readMeta,
  pageCount,
} from '../../format/pagefind-format.ts';
import { indexText } from './pagefind-run.ts';
import { packRecord } from '../../format/record-file.ts';
import type { IndexRecord, IndexRecords } from '../record.ts';
import { packVocabulary, vocabularyParts } from '../../format/vocabulary.ts';
import { Volume, type VolumePostings } from '../volume.ts';

/** A file of the index; `path` is relative to the folder the index is served from. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * The files of the search index, in memory. The same records give the same bytes. Throws when Pagefind reports an error,
 * or when the files cannot be read back.
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

/**
 * Writes the index to a folder, for an index too large for memory. Returns the sorted paths of its files.
 *
 * Pagefind keeps everything it indexes in memory. It therefore gets the articles in volumes, a few at a time, each in a
 * process of its own; the volumes are then merged into one index.
 */
export async function writeSearchIndexTo(
  folder: string,
  { records, layout }: IndexRecords,
): Promise<readonly string[]> {
  await mkdir(join(folder, 'fragment'), { recursive: true });
  await mkdir(join(folder, 'index'), { recursive: true });
  const { pages, volumes } = await writeRecords(folder, records);
  const counts = wordCounts(volumes);
  const { frequencies, frequent } = counts;
  const files: IndexFile[] = [];
  const chunks = [];
  for (const { from, to, bytes } of mergedChunks(volumes, counts)) {
    const name = checksum(bytes);
    chunks.push({ from, to, name });
    files.push({ path: chunkPath(name), content: gzipSync(bytes) });
  }
  const catalogue = packMeta({ pages, chunks });
  const meta = { path: `pagefind.${checksum(catalogue)}.pf_meta`, content: gzipSync(catalogue, { level: 9 }) };
  if (records.length > 0) files.push(meta);
  readBack(files, records, counts);
  const frame = packed('frame', packRecordSizes(records.map(({ lengths }) => lengths)));
  const vocabulary = [...vocabularyParts(frequencies)].map(
    ([letter, part]) => [letter, packed('vocabulary', packVocabulary(part))] as const,
  );
  const atlas = packed('atlas', packFacetTable(records.map(({ article }) => article)));
  const manifest: Manifest = {
    version: PAGEFIND_VERSION,
    ...(records.length > 0 && { meta: meta.path }),
    frame: frame.path,
    vocabulary: Object.fromEntries(vocabulary.map(([letter, { path }]) => [letter, path]).toSorted()),
    atlas: atlas.path,
    layout,
    quotations: records.reduce((sum, { article }) => sum + article.quotations.length, 0),
    frequent: Object.fromEntries([...frequent].toSorted().map((form) => [form, frequencies.get(form) ?? 0])),
  };
  const named = { path: MANIFEST, content: new TextEncoder().encode(JSON.stringify(manifest)) };
  files.push(frame, ...vocabulary.map(([, file]) => file), atlas, named);
  for (const { path, content } of files) await writeFile(join(folder, path), content);
  return [...pages.map(fragmentPath), ...files.map(({ path }) => path)].toSorted();
}

/**
 * Words in a volume, some 1,300 articles. Pagefind needs about 200 bytes a word. Smaller volumes have more different words
 * for their length and take longer.
 */
const VOLUME_WORDS = 1_000_000;

/** Volumes indexed at the same time; each takes 200 MB and one processor. */
const VOLUMES_AT_ONCE = Math.min(availableParallelism(), 4);

/** Writes the file of each record, and lets Pagefind index their words. Returns the names of the files in order. */
async function writeRecords(
  folder: string,
  records: readonly IndexRecord[],
): Promise<{ readonly pages: readonly string[]; readonly volumes: readonly VolumePostings[] }> {
  const pages: string[] = [];
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  const volumes: Promise<VolumePostings>[] = [];
  let volume = new Volume(numbers);
  const finish = async (): Promise<void> => {
    await volumes.at(-VOLUMES_AT_ONCE);
    const full = volume;
    volume = new Volume(numbers);
    const indexing = indexText(full.text).then((chunks) => full.postings(chunks));
    // Awaited below; this only avoids an unhandled rejection until then.
    indexing.catch(() => undefined);
    volumes.push(indexing);
  };
  for (const [page, { article, forms }] of records.entries()) {
    const words = forms();
    volume.add(page, words);
    const bytes = packRecord(article, words);
    const name = checksum(bytes, taken);
    pages.push(name);
    writeFileSync(join(folder, fragmentPath(name)), gzipSync(bytes));
    if (volume.length >= VOLUME_WORDS) await finish();
  }
  if (volume.length > 0) await finish();
  return { pages, volumes: await Promise.all(volumes) };
}

/** Checks the catalogue and the chunks by reading them as the browser will: every record, and every word's count. */
function readBack(files: readonly IndexFile[], records: readonly IndexRecord[], { frequencies, frequent }: WordCounts) {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) return;
  const { pages, chunks } = readMeta(gunzipSync(meta.content));
  if (pages.length !== records.length)
    throw new Error(`The catalogue holds ${pages.length} of ${records.length} records`);
  const due = new Map([...frequencies].map(([form, count]) => [indexKey(form, frequent.has(form)), count]));
  for (const { name } of chunks) {
    const chunk = readChunk(gunzipSync(contents.get(chunkPath(name)) ?? new Uint8Array()));
    for (const key of chunk.offsets.keys()) if (pageCount(chunk, key) === due.get(key)) due.delete(key);
  }
  if (due.size > 0) throw new Error(`The index lacks records of ${[...due.keys()].slice(0, 5).join(', ')}`);
}

function packed(name: string, bytes: Uint8Array): IndexFile {
  const content = gzipSync(bytes, { level: 9 });
  return { path: `${name}.${checksum(content, new Set(), 10)}.pack`, content };
}

/** The first digits of a hash, more of them when the name is taken. Each digit costs every searcher half a byte. */
function checksum(bytes: Uint8Array, taken = new Set<string>(), digits = 7): string {
  const whole = sha256(bytes);
  let length = digits;
  while (taken.has(whole.slice(0, length)) && length < whole.length) length += 1;
  const name = whole.slice(0, length);
  taken.add(name);
  return name;
}
