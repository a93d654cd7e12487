import type { IndexedArticle } from './indexed-article.ts';

/** A record: what results show of it, and its words by position, with fillers between. */
export interface LoadedRecord {
  readonly article: IndexedArticle;
  readonly words: readonly string[];
}

/** The file of a record; the browser loads it when the record may be among the results. */
export function packRecord(article: IndexedArticle, words: readonly string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify({ card: article, words: words.join(' ') }));
}

/** Reads what {@link packRecord} wrote. Throws a `SyntaxError` when the bytes are something else. */
export function unpackRecord(bytes: Uint8Array): LoadedRecord {
  const { card, words } = JSON.parse(new TextDecoder().decode(bytes)) as { card: IndexedArticle; words: string };
  return { article: card, words: words.split(' ') };
}
