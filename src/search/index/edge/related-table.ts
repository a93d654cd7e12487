import { gzipSync } from 'node:zlib';
import { sha256 } from '../../../text/digest.ts';
import type { Article } from '../../../archive/article.ts';
import { formsOf } from '../../../text/word.ts';
import { codeVersion } from '../../../build/code-version.ts';
import { madeFile } from '../../../build/file-cache.ts';
import { withIrregular } from '../../query/stems.ts';
import { ownWords, relatedChooser } from '../choose-related.ts';
import { packRelated, RELATED_PARTS, relatedPart } from '../related-words.ts';
import type { WordVectors } from '../word-vectors.ts';
import { stemmerOf } from './stemmer-module.ts';

/** Everything that decides which words are related, but the words of the archive. */
export const RELATED_FOLDERS = ['src/search', 'src/archive', 'src/text', 'src/languages'];

/**
 * The table of related words in its parts, as they are published; none without English articles. Choosing them takes a
 * second at four articles and seven at a thousand, so a part is kept while the words that it is made from are the same.
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
  const held = new Set(said.filter((form) => known.has(form)).toSorted());
  const stem = withIrregular('en', await stemmerOf('en'));
  const forAll = [codeVersion('.', RELATED_FOLDERS), isLarge, ownWords(held, vectors.words)];
  const heldIn = Map.groupBy(isLarge ? held : [], (form) => relatedPart(stem(form)));
  let choose: ReturnType<typeof relatedChooser> | undefined;
  return Array.from({ length: RELATED_PARTS }, (_, part) => {
    const key = sha256(JSON.stringify([...forAll, heldIn.get(part)]));
    const make = (): Uint8Array<ArrayBuffer> => {
      choose ??= relatedChooser(held, vectors, stem, isLarge);
      return new Uint8Array(gzipSync(packRelated(choose(part)), { level: 9 }));
    };
    return new Uint8Array(Buffer.from(madeFile(folder, `related-words-${String(part)}`, key, make)));
  });
}
