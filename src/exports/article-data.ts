import { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { listNumbers } from '../content/article-prose.ts';
import { textChecksum } from '../permanence/fingerprint.ts';
import { quotationData } from './quotation-data.ts';
import { articlePath, type AddressOf } from '../archive/permalink.ts';

/** An article as a table row, for CSV and the database. Unknown values are `null`. */
export const articleRowSchema = z.strictObject({
  id: z.string().describe('the article’s id, which never changes'),
  headline: z.string().describe('its headline'),
  headlineBy: z.enum(['printed', 'archive']).describe('whether the headline is as printed or supplied by the archive'),
  outlet: z.string().nullable().describe('outlet that published it, in words'),
  byline: z.string().nullable().describe('who wrote it, as the original prints the names'),
  published: z.string().describe('EDTF date of the article'),
  publishedBasis: z.string().describe('how that date is known'),
  added: z.string().describe('day on which it entered the archive'),
  url: z.string().describe('its permanent address in the archive'),
  originalUrl: z.string().nullable().describe('address of the original'),
  edition: z.enum(['record', 'full']).describe('a record in the archive’s own words, or the full text'),
  document: z.string().describe('name of the document that the copy was made from'),
  sha256: z.string().describe('SHA-256 checksum of that document'),
  rights: z.string().describe('rightsstatements.org URI'),
  summary: z.string().describe('what it says, in one or two sentences'),
  text: z.string().describe('the text, a line for each paragraph'),
  textSha256: z.string().describe('SHA-256 checksum of the text in UTF-8'),
});

export type ArticleRow = z.infer<typeof articleRowSchema>;

/** The column names, in order. */
export const articleFields = Object.keys(articleRowSchema.shape) as readonly (keyof ArticleRow)[];

export function articleRow(article: Article, archive: Archive, addressOf: AddressOf): ArticleRow {
  return {
    ...articleFacts(article, archive, addressOf),
    rights: article.rights,
    summary: article.summary,
    text: article.paragraphs.map(({ text }) => text).join('\n'),
    textSha256: textChecksum(article),
  };
}

/** The facts about an article and its provenance that table and JSON share: the first fields of a row. */
function articleFacts(
  article: Article,
  archive: Archive,
  addressOf: AddressOf,
): Omit<ArticleRow, 'rights' | 'summary' | 'text' | 'textSha256'> {
  return {
    id: article.id,
    headline: article.headline,
    headlineBy: article.headlineBy,
    outlet: (article.outlet === undefined ? undefined : archive.outlets.get(article.outlet)?.name) ?? null,
    byline: article.byline ?? null,
    published: article.published,
    publishedBasis: article.publishedBasis,
    added: article.added,
    url: addressOf(articlePath(article.id)),
    originalUrl: article.url ?? null,
    edition: article.edition,
    document: article.document,
    sha256: article.sha256,
  };
}

/** An article for its JSON file: everything that its page says, as data. */
export function articleData(article: Article, archive: Archive, addressOf: AddressOf): object {
  const numbers = listNumbers(article);
  return {
    ...articleFacts(article, archive, addressOf),
    textSha256: textChecksum(article),
    rights: article.rights,
    summary: article.summary,
    events: article.events,
    corrections: article.corrections,
    paragraphs: article.paragraphs.map((paragraph) => {
      const listNumber = numbers.get(paragraph.number);
      return { ...paragraph, ...(listNumber !== undefined && { listNumber }) };
    }),
    quotations: article.quotations.map((quotation) => quotationData({ quotation, article }, archive, addressOf)),
  };
}
