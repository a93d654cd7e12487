import type { Article, Paragraph } from '../../archive/article.ts';

/** The large fields of an article, which are read when they are asked for. */
export type ArticleText = Pick<Article, 'paragraphs' | 'html'>;

/** The other fields, which lists and indexes need of all articles at once. */
export type ArticleFields = Omit<Article, keyof ArticleText>;

/**
 * An article whose text stays on disk until it is asked for, so that an archive of any size fits in memory. A copy made
 * with `{ ...article }` has no text.
 */
export class StoredArticle implements ArticleFields {
  declare readonly id: Article['id'];
  declare readonly headline: Article['headline'];
  declare readonly headlineBy: Article['headlineBy'];
  declare readonly published: Article['published'];
  declare readonly publishedBasis: Article['publishedBasis'];
  declare readonly added: Article['added'];
  declare readonly edition: Article['edition'];
  declare readonly document: Article['document'];
  declare readonly sha256: Article['sha256'];
  declare readonly rights: Article['rights'];
  declare readonly summary: Article['summary'];
  declare readonly events: Article['events'];
  declare readonly corrections: Article['corrections'];
  declare readonly quotations: Article['quotations'];
  readonly #read: () => ArticleText;

  constructor(fields: ArticleFields, read: () => ArticleText) {
    Object.assign(this, fields);
    this.#read = read;
  }

  get paragraphs(): readonly Paragraph[] {
    return this.#read().paragraphs;
  }

  get html(): string {
    return this.#read().html;
  }
}
