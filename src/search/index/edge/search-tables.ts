import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sha256 } from '../../../text/digest.ts';
import type { Article } from '../../../archive/article.ts';
import { articlePath } from '../../../archive/permalink.ts';
import { formsOf } from '../../../text/word.ts';
import { packFacetTable, packNameTable } from '../facet-table.ts';
import {
  chunkPath,
  fragmentPath,
  metaPath,
  readChunk,
  readEntry,
  readFragment,
  readMeta,
  sizeOf,
} from '../pagefind-files.ts';
import { languageOf } from '../languages.ts';
import { misprintsOf } from '../misprints.ts';
import { packPlaces, placesIn, type RecordPlaces } from '../places.ts';
import { attribution, unseenAbout, type Names } from '../record.ts';
import {
  isFrequent,
  PAGEFIND_FOLDER,
  relatedFile,
  TABLES,
  TABLES_FOLDER,
  type SearchTables,
} from '../search-tables.ts';
import { relatedTable } from './related-table.ts';
import { stemmerOf } from './stemmer-module.ts';
import { packVocabulary, vocabularyParts } from '../vocabulary.ts';
import type { WordVectors } from '../word-vectors.ts';

/**
 * Writes the tables that belong to a Pagefind index, from the articles and from the index itself. Throws when the index
 * cannot be read back, or lacks an article.
 *
 * @param site folder of the built site, with the index in it
 * @param vectors of English words; without them the index has no related words
 * @param keptIn the cache of data files, for the related words
 */
export async function writeSearchTables(
  site: string,
  articles: readonly Article[],
  names: Names,
  vectors?: WordVectors,
  keptIn?: string,
): Promise<void> {
  const read = async (path: string): Promise<Uint8Array> => {
    const bytes = await readFile(join(site, PAGEFIND_FOLDER, path));
    return path.endsWith('.json') ? bytes : gunzipSync(bytes);
  };
  const byUrl = new Map(articles.map((article) => [articlePath(article.id), article]));
  const entry = readEntry(await read('pagefind-entry.json'));
  const ordered: Article[] = [];
  const places: RecordPlaces[] = [];
  const frequent: Record<string, Record<string, number>> = {};
  const whole: Record<string, readonly string[]> = {};
  const languages: Record<string, string> = {};
  const english: Article[] = [];
  const { frequencies, only } = wordFrequencies(articles, names);
  const misprints = misprintsOf(names.speakers.values(), only);
  for (const [language, { hash }] of Object.entries(entry.languages)) {
    const { pages, chunks } = readMeta(await read(metaPath(hash)));
    for (const name of pages) {
      const fragment = readFragment(await read(fragmentPath(name)));
      const article = byUrl.get(fragment.url);
      if (article === undefined) throw new Error(`Pagefind has a record of ${fragment.url}, which is no article`);
      byUrl.delete(fragment.url);
      ordered.push(article);
      if (languageOf(language) === 'en') english.push(article);
      places.push(placesIn(fragment));
    }
    languages[language] = hash;
    const stem = await stemmerOf(language);
    const common: Record<string, number> = {};
    const uncut: string[] = [];
    for (const { name } of chunks) {
      for (const [word, packed] of readChunk(await read(chunkPath(name)))) {
        const size = sizeOf(packed);
        // A single chunk is downloaded as a whole.
        if (chunks.length > 1 && isFrequent(size, pages.length)) common[word] = size.pages;
        if (frequencies.has(word) && stem(word) !== word) uncut.push(word);
      }
    }
    frequent[language] = common;
    whole[language] = uncut;
  }
  const [lacking] = byUrl.keys();
  if (lacking !== undefined) throw new Error(`Pagefind’s index has no record of ${lacking}`);

  await mkdir(join(site, TABLES_FOLDER), { recursive: true });
  const write = async (name: string, bytes: Uint8Array): Promise<string> => {
    const content = gzipSync(bytes, { level: 9 });
    const file = `${name}.${sha256(content).slice(0, 10)}.pack`;
    await writeFile(join(site, TABLES_FOLDER, file), content);
    return file;
  };
  const parts = vocabularyParts(frequencies);
  const vocabulary: Record<string, string> = {};
  for (const [letter, words] of parts) {
    vocabulary[letter] = await write('vocabulary', packVocabulary(words));
  }
  const related = vectors === undefined ? [] : await relatedTable(english, vectors, parts.size > 1, keptIn);
  const relatedHash = sha256(Buffer.concat(related)).slice(0, 10);
  for (const [part, content] of related.entries()) {
    await writeFile(join(site, TABLES_FOLDER, relatedFile(relatedHash, part)), content);
  }
  const tables: SearchTables = {
    languages,
    places: await write('places', packPlaces(places)),
    facets: await write('facets', packFacetTable(ordered, names.topics)),
    names: await write('names', packNameTable(ordered, names)),
    vocabulary,
    ...(related.length > 0 && { related: relatedHash }),
    frequent,
    whole,
    ...(Object.keys(misprints).length > 0 && { misprints }),
  };
  await writeFile(join(site, TABLES), JSON.stringify(tables));
}

/** The number of articles with each word, in the order of the alphabet, and the article of each that only one has. */
function wordFrequencies(
  articles: readonly Article[],
  names: Names,
): { readonly frequencies: ReadonlyMap<string, number>; readonly only: ReadonlyMap<string, Article> } {
  const frequencies = new Map<string, number>();
  const only = new Map<string, Article>();
  for (const article of articles) {
    const texts = [
      article.headline,
      article.byline ?? '',
      article.summary,
      ...article.paragraphs.map(({ text }) => text),
      ...article.quotations.map(
        (quotation) =>
          `${[attribution(quotation, names), quotation.note ?? '', ...unseenAbout(quotation, article, names)].join(' ')}`,
      ),
    ];
    for (const form of new Set(texts.flatMap((text) => formsOf(text)))) {
      const before = frequencies.get(form) ?? 0;
      frequencies.set(form, before + 1);
      if (before === 0) only.set(form, article);
      else only.delete(form);
    }
  }
  return { frequencies: new Map([...frequencies].toSorted(([a], [b]) => (a < b ? -1 : 1))), only };
}
