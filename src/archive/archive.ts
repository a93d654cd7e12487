import type { Article, Outlet, Quotation, Series, Speaker, Topic } from './article.ts';
import { compareEdtfDates, edtfDate } from './edtf-date.ts';

/** Everything the archive holds. Articles are sorted by publication, oldest first. */
export interface Archive {
  /** Of its texts, where they do not say another: a BCP 47 tag. */
  readonly language: string;
  readonly articles: readonly Article[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** Absent in an archive that has none, as are series. */
  readonly topics?: ReadonlyMap<string, Topic>;
  readonly series?: ReadonlyMap<string, Series>;
}

/** A quotation together with the article that prints it. */
export interface PrintedQuotation {
  readonly quotation: Quotation;
  readonly article: Article;
}

/** Sorts articles by publication, oldest first, and by id within a day. */
export function byPublication(a: Article, b: Article): number {
  return compareEdtfDates(edtfDate(a.published), edtfDate(b.published)) || (a.id < b.id ? -1 : 1);
}

/** All quotations, in the order of the articles and of their texts. */
export function printedQuotations(articles: readonly Article[]): readonly PrintedQuotation[] {
  return articles.flatMap((article) => article.quotations.map((quotation) => ({ quotation, article })));
}

/**
 * The speakers, outlets, topics and series that these articles name, as an archive without articles. A page about the articles gets this
 * instead of the whole archive.
 */
export function namedIn(
  articles: readonly Article[],
  { language, speakers, outlets, topics, series }: Archive,
): Archive {
  const quotations = articles.flatMap((article) => article.quotations);
  return {
    language,
    articles: [],
    speakers: entriesOf(
      speakers,
      quotations.map(({ speaker }) => speaker),
    ),
    outlets: entriesOf(outlets, [...articles.map(({ outlet }) => outlet), ...quotations.map(({ to }) => to)]),
    ...(topics !== undefined && {
      topics: entriesOf(
        topics,
        articles.flatMap((article) => article.topics ?? []),
      ),
    }),
    ...(series !== undefined && {
      series: entriesOf(
        series,
        articles.map((article) => article.series?.id),
      ),
    }),
  };
}

function entriesOf<Entry>(
  register: ReadonlyMap<string, Entry>,
  ids: readonly (string | undefined)[],
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const id of ids) {
    const entry = id === undefined || entries.has(id) ? undefined : register.get(id);
    if (id !== undefined && entry !== undefined) entries.set(id, entry);
  }
  return entries;
}

/** Ids of the quotations that one follows or answers. */
export function earlierOf({ follows = [], answers = [] }: Quotation): readonly string[] {
  return [...new Set([...follows, ...answers])];
}

/** The speaker of a quotation. Throws on an unknown speaker: the content checks should have refused it. */
export function speakerOf({ quotation }: PrintedQuotation, archive: Archive): Speaker {
  const speaker = archive.speakers.get(quotation.speaker);
  if (speaker === undefined)
    throw new Error(`quotation ${quotation.id} has the unchecked speaker ${quotation.speaker}`);
  return speaker;
}
