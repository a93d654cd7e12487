import { gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { sha256 } from '../../../archive/digest.ts';
import type { Article } from '../../../archive/article.ts';
import { formsOf } from '../../../archive/word.ts';
import { codeVersion } from '../../../build/code-version.ts';
import { madeFile } from '../../../build/file-cache.ts';
import { withIrregular } from '../../query/stems.ts';
import { chooseRelated } from '../choose-related.ts';
import { packRelated } from '../related-words.ts';
import type { WordVectors } from '../word-vectors.ts';
import { stemmerOf } from './stemmer-module.ts';

/** Everything that decides which words are related, but the words of the archive. */
const CODE = ['src/search', 'src/archive', 'src/build'];

/**
 * The table of related words in its parts, as they are published; none without English articles. Choosing them takes a
 * second at four articles and seven at a thousand, so the table is kept while the words of the quotations are the same.
 *
 * @param isLarge whether the vocabulary of the archive is in several parts
 * @param folder the cache of data files; without it nothing is kept
 */
export async function relatedTable(
  english: readonly Article[],
  vectors: WordVectors,
  isLarge: boolean,
  folder: string | undefined,
): Promise<readonly Uint8Array[]> {
  if (english.length === 0) return [];
  const known = new Set(vectors.words);
  const said = english.flatMap(({ quotations }) => quotations.flatMap(({ parts }) => parts.flatMap(formsOf)));
  // Of other words nothing is known, so that they change nothing.
  const forms = [...new Set(said)].filter((form) => known.has(form)).toSorted();
  const stem = withIrregular('en', await stemmerOf('en'));
  const make = (): Uint8Array<ArrayBuffer> =>
    new Uint8Array(
      encode(chooseRelated(forms, vectors, stem, isLarge).map((part) => gzipSync(packRelated(part), { level: 9 }))),
    );
  if (folder === undefined) return decode(make()) as Uint8Array[];
  const key = sha256(JSON.stringify([codeVersion('.', CODE), isLarge, forms]));
  return decode(Buffer.from(madeFile(folder, 'related-words', key, make))) as Uint8Array[];
}
