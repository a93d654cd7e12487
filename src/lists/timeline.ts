import { printedQuotations, type PrintedQuotation } from '../archive/archive.ts';
import type { Article, StoryEvent } from '../archive/article.ts';
import { compareEdtfDates, edtfDate, type EdtfDate } from '../archive/edtf-date.ts';

/** One thing on the timeline: something said, something that happened, or an article that came out. */
export type TimelineEntry =
  | { readonly kind: 'said'; readonly date: EdtfDate; readonly printed: PrintedQuotation }
  | {
      readonly kind: 'happened';
      readonly date: EdtfDate;
      readonly event: StoryEvent;
      readonly articles: readonly Article[];
    }
  | { readonly kind: 'published'; readonly date: EdtfDate; readonly article: Article };

/** Entries of one year; within it by date. */
export interface TimelineYear {
  readonly year: number;
  readonly entries: readonly TimelineEntry[];
}

/** The story as it happened, and what cannot be placed because nobody recorded when it was said. */
export interface Timeline {
  readonly years: readonly TimelineYear[];
  readonly undated: readonly PrintedQuotation[];
}

/** On one date things happen before they are talked about, and are printed last. */
const ORDER = { happened: 0, said: 1, published: 2 } as const;

export function timeline(articles: readonly Article[]): Timeline {
  const all = printedQuotations(articles);
  const entries: readonly TimelineEntry[] = [
    ...happenings(articles),
    ...all.flatMap((printed): readonly TimelineEntry[] =>
      printed.quotation.said === undefined ? [] : [{ kind: 'said', date: edtfDate(printed.quotation.said), printed }],
    ),
    ...articles.map((article): TimelineEntry => ({ kind: 'published', date: edtfDate(article.published), article })),
  ];
  const sorted = entries.toSorted((a, b) => compareEdtfDates(a.date, b.date) || ORDER[a.kind] - ORDER[b.kind]);
  const years = Map.groupBy(sorted, ({ date }) => date.year);
  return {
    years: [...years].map(([year, ofYear]) => ({ year, entries: ofYear })),
    undated: all.filter(({ quotation }) => quotation.said === undefined),
  };
}

/** The same event told by two articles in the same words is one event. */
function happenings(articles: readonly Article[]): readonly TimelineEntry[] {
  const told = articles.flatMap((article) => article.events.map((event) => ({ event, article })));
  const groups = Map.groupBy(told, ({ event }) => `${event.on} ${event.what}`);
  return [...groups.values()].flatMap((group) => {
    const event = group[0]?.event;
    if (event === undefined) return [];
    return [
      { kind: 'happened', date: edtfDate(event.on), event, articles: group.map(({ article }) => article) },
    ] as const;
  });
}
