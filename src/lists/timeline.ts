import { printedQuotations, type PrintedQuotation } from '../archive/archive.ts';
import type { Article, StoryEvent } from '../archive/article.ts';
import { compareEdtfDates, edtfDate, type EdtfDate } from '../archive/edtf-date.ts';

/** An entry of the timeline: a quotation, an event, or the publication of an article. */
export type TimelineEntry =
  | { readonly kind: 'said'; readonly date: EdtfDate; readonly printed: PrintedQuotation }
  | {
      readonly kind: 'happened';
      readonly date: EdtfDate;
      readonly event: StoryEvent;
      readonly articles: readonly Article[];
    }
  | { readonly kind: 'published'; readonly date: EdtfDate; readonly article: Article };

/** The entries of one year, sorted by date. */
export interface TimelineYear {
  readonly year: number;
  readonly entries: readonly TimelineEntry[];
}

/** All entries by year, and the quotations without a date. */
export interface Timeline {
  readonly years: readonly TimelineYear[];
  readonly undated: readonly PrintedQuotation[];
}

/** Order within a date: things happen, then people talk about them, then articles appear. */
const ORDER = { happened: 0, said: 1, published: 2 } as const;

export function timeline(articles: readonly Article[]): Timeline {
  const all = printedQuotations(articles);
  const entries: readonly TimelineEntry[] = [
    ...events(articles),
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

/** The events of all articles. Articles that tell an event in the same words share one entry. */
function events(articles: readonly Article[]): readonly TimelineEntry[] {
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
