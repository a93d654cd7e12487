import { printedQuotations, type PrintedQuotation } from './archive.ts';
import type { Article } from './article.ts';
import { edtfDate } from './edtf-date.ts';

/**
 * As many quotations as one page holds. At about 350 bytes of HTML each, 500 make 175 kB: still a page that a phone
 * opens at once. More of them would make one page for the browser's own find, fewer would make it lighter.
 */
export const QUOTATIONS_PER_PAGE = 500;

const UNDATED = 'undated';

/** A page of quotations: all of them, or those said in one year. */
export interface QuotationList {
  readonly path: string;
  /** Or `undated`; absent on the page of all. */
  readonly year?: string;
  /** Empty on the first page of an archive that is split by year: it leads to the years. */
  readonly quotations: readonly PrintedQuotation[];
}

/** The pages of the list of quotations. One while they fit, else a first page and one for each year of saying. */
export function quotationLists(articles: readonly Article[]): readonly QuotationList[] {
  const all = printedQuotations(articles);
  if (all.length <= QUOTATIONS_PER_PAGE) return [{ path: '/quotations/', quotations: all }];
  const years = [...Map.groupBy(all, yearOf)].toSorted(([a], [b]) => order(b) - order(a));
  return [
    { path: '/quotations/', quotations: [] },
    ...years.map(([year, quotations]) => ({ path: `/quotations/${year}/`, year, quotations })),
  ];
}

/** Latest year first, those without one last. */
function order(year: string): number {
  return year === UNDATED ? -1 : Number(year);
}

function yearOf({ quotation }: PrintedQuotation): string {
  return quotation.said === undefined ? UNDATED : String(edtfDate(quotation.said).year);
}
