import type { Article } from '../../archive/article.ts';
import type { Issue } from '../../archive/issue.ts';
import type { Fingerprint } from '../../archive/fingerprint.ts';
import type { ArticleLink } from '../article-link.ts';
import type { ArticleFields, ArticleText } from './stored-article.ts';

/** A parsed article and what it was made from. */
export interface ParsedItem {
  /** Path from the project's root. */
  readonly file: string;
  /** Digest of the file. */
  readonly key: string;
  /** Digest of what the registers say about the speakers and outlets that the article names. */
  readonly names: string;
  readonly article: Article;
  readonly fingerprint: Fingerprint;
  /** Links to other articles, where there are any. */
  readonly links?: readonly ArticleLink[];
  /** What is allowed in the file but often a mistake. */
  readonly warnings: readonly Issue[];
}

/** Everything about a parsed article but its text. Small enough to keep for every article at once. */
export interface ItemFields extends Omit<ParsedItem, 'article'> {
  readonly fields: ArticleFields;
}

/** A parsed article as threads send it and the cache keeps it. */
export interface PackedArticle {
  /** {@link ItemFields} as JSON, on one line. */
  readonly fields: string;
  /** {@link ArticleText} as JSON in UTF-8, on one line. */
  readonly text: Uint8Array<ArrayBuffer>;
}

export function packArticle({ article, ...item }: ParsedItem): PackedArticle {
  const { paragraphs, html } = article;
  // JSON leaves out fields that are undefined.
  const fields = { ...article, paragraphs: undefined, html: undefined };
  return {
    fields: JSON.stringify({ ...item, fields } satisfies ItemFields),
    text: new TextEncoder().encode(JSON.stringify({ paragraphs, html } satisfies ArticleText)),
  };
}

export function unpackArticle({ fields: line, text }: PackedArticle): ParsedItem {
  const { fields, ...item } = JSON.parse(line) as ItemFields;
  return { ...item, article: { ...fields, ...(JSON.parse(new TextDecoder().decode(text)) as ArticleText) } };
}
