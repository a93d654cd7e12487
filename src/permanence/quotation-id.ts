import { sha256 } from '../archive/digest.ts';
import { wordsOf } from '../archive/word.ts';

/** Digits and consonants that nobody mistakes for each other when an address is read out; no vowels, so no words. */
const ALPHABET = '23456789bcdfghjkmnpqrstvwxyz';

/** 28⁸ ids: among 100,000 quotations fewer than two in a hundred archives see a clash, which minting then steps over. */
const LENGTH = 8;

/**
 * An id for a quotation that is new, from its words and its article. The same words in another article get another id;
 * case and punctuation make no difference. Once written into the file an id is never computed again.
 *
 * @param taken ids that are in use or have been published; the result is none of them
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
