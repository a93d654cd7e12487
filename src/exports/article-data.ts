import { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import type { FacsimilePage } from '../archive/facsimile.ts';
import type { Picture } from '../archive/picture.ts';
import { listNumbers } from '../content/body/article-prose.ts';
import { textChecksum } from '../archive/fingerprint.ts';
import { quotationData } from './quotation-data.ts';
import { articlePath, manifestPath, picturePath, type AddressOf } from '../archive/permalink.ts';

/** An article as a table row, for CSV and the database. Unknown values are `null`. `describedRow` says what they mean. */
export const articleRowSchema = z.strictObject({
  id: z.string(),
  headline: z.string(),
  headlineBy: z.enum(['printed', 'archive']),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  published: z.string(),
  publishedBasis: z.string(),
  added: z.string(),
  url: z.string(),
  originalUrl: z.string().nullable(),
  edition: z.enum(['record', 'full']),
  document: z.string(),
  sha256: z.string(),
  rights: z.string(),
  summary: z.string(),
  text: z.string(),
  textSha256: z.string(),
  topics: z.array(z.string()),
  topicNames: z.array(z.string()),
  series: z.string().nullable(),
  seriesName: z.string().nullable(),
  part: z.string().nullable(),
  pictures: z.array(z.string()),
  scans: z.array(z.string()),
  manifest: z.string().nullable(),
  transcription: z.enum(['ocr', 'corrected', 'typed']).nullable(),
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
    ...gatherings(article, archive),
    ...imageFields(article, addressOf),
  };
}

/** What the archive gathers an article under. */
function gatherings(
  { topics = [], series }: Article,
  archive: Archive,
): Pick<ArticleRow, 'topics' | 'topicNames' | 'series' | 'seriesName' | 'part'> {
  return {
    topics: [...topics],
    topicNames: topics.map((id) => archive.topics?.get(id)?.name ?? id),
    series: series?.id ?? null,
    seriesName: archive.series?.get(series?.id ?? '')?.name ?? null,
    part: series?.part ?? null,
  };
}

/** Where the files of an article's pictures and scans are. Its JSON says more of each. */
function imageFields(
  { id, pictures = [], facsimile, transcription }: Article,
  addressOf: AddressOf,
): Pick<ArticleRow, 'pictures' | 'scans' | 'manifest' | 'transcription'> {
  const addresses = (files: readonly { readonly name: string }[]) =>
    files.map(({ name }) => addressOf(picturePath(id, name)));
  return {
    pictures: addresses(pictures),
    scans: addresses(facsimile ?? []),
    manifest: facsimile === undefined ? null : addressOf(manifestPath(id)),
    transcription: transcription ?? null,
  };
}

/** The facts about an article and its provenance that table and JSON share: the first fields of a row. */
function articleFacts(
  article: Article,
  archive: Archive,
  addressOf: AddressOf,
): Omit<
  ArticleRow,
  | 'rights'
  | 'summary'
  | 'text'
  | 'textSha256'
  | keyof ReturnType<typeof gatherings>
  | keyof ReturnType<typeof imageFields>
> {
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
    ...gatherings(article, archive),
    events: article.events,
    corrections: article.corrections,
    paragraphs: article.paragraphs.map((paragraph) => {
      const listNumber = numbers.get(paragraph.number);
      return { ...paragraph, ...(listNumber !== undefined && { listNumber }) };
    }),
    ...(article.pictures !== undefined && { pictures: picturesData(article.id, article.pictures, addressOf) }),
    ...(article.facsimile !== undefined && { facsimile: facsimileData(article, article.facsimile, addressOf) }),
    quotations: article.quotations.map((quotation) => quotationData({ quotation, article }, archive, addressOf)),
  };
}

/** Pictures with their permanent addresses. The checksum is that of the keeper's file, which holds metadata besides. */
function picturesData(articleId: string, pictures: readonly Picture[], addressOf: AddressOf): readonly object[] {
  return pictures.map(({ name, alt, caption, credit, rights, width, height, sha256 }) => ({
    url: addressOf(picturePath(articleId, name)),
    alt,
    caption: caption ?? null,
    credit: credit ?? null,
    rights: rights ?? null,
    width,
    height,
    originalSha256: sha256,
  }));
}

/** The scans of printed pages, likewise, and how the text was taken from them. */
function facsimileData({ id, transcription }: Article, pages: readonly FacsimilePage[], addressOf: AddressOf): object {
  return {
    manifest: addressOf(manifestPath(id)),
    transcription: transcription ?? null,
    pages: pages.map(({ name, page, width, height, sha256 }) => ({
      url: addressOf(picturePath(id, name)),
      page: page ?? null,
      width,
      height,
      originalSha256: sha256,
    })),
  };
}
