import type { Article } from '../../archive/article.ts';
import type { Fingerprint } from '../../permanence/fingerprint.ts';
import type { ArticleFields, ArticleText } from './stored-article.ts';

/** A parsed article, and digests of what it was made from. */
export interface ParsedItem {
  readonly file: string;
  /** Digest of the file. */
  readonly key: string;
  /** Digest of the register entries that the article names. */
  readonly names: string;
  readonly article: Article;
  readonly fingerprint: Fingerprint;
}

/** A parsed article without its text, as a line of the cache's index holds it. */
export interface ItemFields extends Omit<ParsedItem, 'article'> {
  readonly fields: ArticleFields;
}

/** A parsed article as a string and bytes, which threads can send and the cache can write as they are. */
export interface PackedArticle {
  /** {@link ItemFields} as JSON, on one line. */
  readonly fields: string;
  /** The key and the {@link ArticleText} as JSON in UTF-8. */
  readonly text: Uint8Array<ArrayBuffer>;
}

export function packArticle({ article, ...item }: ParsedItem): PackedArticle {
  const { paragraphs, html } = article;
  // JSON leaves out what is undefined.
  const fields = { ...article, paragraphs: undefined, html: undefined };
  return {
    fields: JSON.stringify({ ...item, fields } satisfies ItemFields),
    text: new TextEncoder().encode(JSON.stringify([item.key, { paragraphs, html } satisfies ArticleText])),
  };
}

export function unpackArticle({ fields: line, text }: PackedArticle): ParsedItem {
  const { fields, ...item } = JSON.parse(line) as ItemFields;
  return { ...item, article: { ...fields, ...unpackText(text, item.key) } };
}

/** Throws when the text belongs to a file with another key. */
export function unpackText(text: Uint8Array, key: string): ArticleText {
  const [written, unpacked] = JSON.parse(new TextDecoder().decode(text)) as readonly [string, ArticleText];
  if (written !== key) throw new Error('The cache of parsed articles is damaged. Delete node_modules/.cache/news-archive.');
  return unpacked;
}
