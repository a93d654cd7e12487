import type { Article, Outlet, Quotation, Speaker } from '../../archive/article.ts';

/** What a result shows of a quotation. Its words are ranges of the article's paragraphs. */
export interface IndexedQuotation {
  readonly id: string;
  readonly speaker: string;
  readonly speakerName: string;
  readonly to?: string;
  readonly toName?: string;
  /** EDTF date; absent when not recorded. */
  readonly said?: string;
  /** For each part: number of the paragraph, start and end in its text. */
  readonly places: readonly (readonly [paragraph: number, start: number, end: number])[];
}

/** What results show of an article and its quotations; stored in the article's fragment of the index. */
export interface IndexedArticle {
  readonly id: string;
  readonly headline: string;
  readonly outlet?: string;
  readonly outletName?: string;
  /** EDTF date. */
  readonly published: string;
  readonly summary: string;
  readonly paragraphs: readonly { readonly number: number; readonly text: string }[];
  readonly quotations: readonly IndexedQuotation[];
}

/** Speakers and outlets by id. The content check refuses unknown ids; here they would stand for their own name. */
export interface Names {
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly outlets: ReadonlyMap<string, Outlet>;
}

export function namesOf(speakers: readonly Speaker[], outlets: readonly Outlet[]): Names {
  return {
    speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
  };
}

export function indexedArticle(article: Article, names: Names): IndexedArticle {
  return {
    id: article.id,
    headline: article.headline,
    ...(article.outlet !== undefined && {
      outlet: article.outlet,
      outletName: names.outlets.get(article.outlet)?.name ?? article.outlet,
    }),
    published: article.published,
    summary: article.summary,
    paragraphs: article.paragraphs.map(({ number, text }) => ({ number, text })),
    quotations: article.quotations.map((quotation) => indexedQuotation(quotation, names)),
  };
}

function indexedQuotation(quotation: Quotation, names: Names): IndexedQuotation {
  return {
    id: quotation.id,
    speaker: quotation.speaker,
    speakerName: names.speakers.get(quotation.speaker)?.name ?? quotation.speaker,
    ...(quotation.to !== undefined && {
      to: quotation.to,
      toName: names.outlets.get(quotation.to)?.name ?? quotation.to,
    }),
    ...(quotation.said !== undefined && { said: quotation.said }),
    places: quotation.places.map(({ paragraph, start, end }) => [paragraph, start, end]),
  };
}

/** The words of a quotation, one string for each of its parts. */
export function partsOf(article: IndexedArticle, quotation: IndexedQuotation): readonly string[] {
  const texts = new Map(article.paragraphs.map(({ number, text }) => [number, text]));
  return quotation.places.map(([paragraph, start, end]) => texts.get(paragraph)?.slice(start, end) ?? '');
}
