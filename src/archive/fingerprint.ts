import { sha256 } from '../text/digest.ts';
import type { Article } from './article.ts';

/** A record of an article's text and pictures, so that they cannot change unnoticed after publication. */
export interface Fingerprint {
  /** SHA-256 of the paragraphs joined by line feeds, in lower-case hexadecimal. */
  readonly text: string;
  /** Number of corrections the article had. */
  readonly corrections: number;
  /** A short digest of each paragraph, joined by spaces. They tell which paragraphs changed; `text` tells whether any did. */
  readonly paragraphs: string;
  /** File name of each picture → SHA-256 of the keeper's file. Absent where there are none. */
  readonly pictures?: Readonly<Record<string, string>> | undefined;
}

/** Hexadecimal digits, so 32 bits: a changed paragraph is missed once in millions, and the file stays small. */
const SHORT_DIGEST = 8;

/** The fingerprint of an article as it is now. */
export function fingerprintOf({
  paragraphs,
  corrections,
  pictures = [],
}: Pick<Article, 'paragraphs' | 'corrections' | 'pictures'>): Fingerprint {
  return {
    text: textChecksum({ paragraphs }),
    corrections: corrections.length,
    paragraphs: paragraphs.map(({ text }) => sha256(text).slice(0, SHORT_DIGEST)).join(' '),
    ...(pictures.length > 0 && {
      pictures: Object.fromEntries(pictures.map(({ name, sha256: checksum }) => [name, checksum])),
    }),
  };
}

/** SHA-256 of an article's text, as in {@link Fingerprint.text}. */
export function textChecksum({ paragraphs }: Pick<Article, 'paragraphs'>): string {
  return sha256(paragraphs.map(({ text }) => text).join('\n'));
}
