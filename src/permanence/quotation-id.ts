import { sha256 } from '../text/digest.ts';
import { wordsOf } from '../text/word.ts';

/** Digits and consonants that are not confused when read aloud. Without vowels an id never spells a word. */
const ALPHABET = '23456789bcdfghjkmnpqrstvwxyz';

/** Gives 28⁸ ids. Of 100 archives with 100,000 quotations fewer than two get a clash, and minting then takes the next id. */
const LENGTH = 8;

/**
 * Makes the id of a new quotation from its article and its words, ignoring case and punctuation. Once written to the file
 * an id is never computed again.
 *
 * @param taken ids that are in use or were published, which the result avoids
 */
export function mintQuotationId(articleId: string, parts: readonly string[], taken: ReadonlySet<string>): string {
  const words = wordsOf(parts.join(' '))
    .map((word) => word.form)
    .join(' ');
  for (let attempt = 0; ; attempt += 1) {
    const id = encode(sha256(`${articleId}\n${words}\n${String(attempt)}`));
    if (!taken.has(id)) return id;
  }
}

/** The first 64 bits of a hexadecimal digest as letters of an id. */
function encode(digest: string): string {
  let number = BigInt(`0x${digest.slice(0, 16)}`);
  let id = '';
  for (let place = 0; place < LENGTH; place += 1) {
    id += ALPHABET.charAt(Number(number % BigInt(ALPHABET.length)));
    number /= BigInt(ALPHABET.length);
  }
  return id;
}
