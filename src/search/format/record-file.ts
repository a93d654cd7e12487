import type { IndexedArticle } from './indexed-article.ts';

/** A record as the results need it: what to show, and its words at their positions, fillers between. */
export interface LoadedRecord {
  readonly card: IndexedArticle;
  readonly words: readonly string[];
}

/** The file of a record, which is loaded when it may be among the results. */
export function packRecord(card: IndexedArticle, words: readonly string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify({ card, words: words.join(' ') }));
}

/** Reads what {@link packRecord} wrote. Throws a `SyntaxError` when the bytes are something else. */
export function unpackRecord(bytes: Uint8Array): LoadedRecord {
  const { card, words } = JSON.parse(new TextDecoder().decode(bytes)) as { card: IndexedArticle; words: string };
  return { card, words: words.split(' ') };
}
