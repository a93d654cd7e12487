import type { Article, Paragraph } from '../../archive/article.ts';

/** What is big in an article, and read only when it is asked for. */
export type ArticleText = Pick<Article, 'paragraphs' | 'html'>;

/** Everything else, which lists and indexes need of all articles at once. */
export type ArticleFields = Omit<Article, keyof ArticleText>;

/**
 * An article whose text stays in a file until somebody asks for it, so that an archive of any size fits in memory. It
 * reads like any other; only copies of it (`{ ...article }`) come without the text.
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
