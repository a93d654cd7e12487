import { earlierOf, type PrintedQuotation } from '../archive/archive.ts';
import { compareEdtfDates, edtfDate } from '../archive/edtf-date.ts';

/** Quotations that follow or answer one another, the earliest first. */
export type Ladder = readonly PrintedQuotation[];

/**
 * The ladder of every quotation that stands on one, by its id. A quotation comes after all that it follows or answers;
 * apart from that they are in the order in which they were said, or printed where that is not recorded.
 */
export function ladders(all: readonly PrintedQuotation[]): ReadonlyMap<string, Ladder> {
  const byId = new Map(all.map((printed) => [printed.quotation.id, printed]));
  const neighbours = new Map<string, Set<string>>();
  for (const { quotation } of all) {
    for (const earlier of earlierOf(quotation).filter((id) => byId.has(id))) {
      neighboursOf(neighbours, quotation.id).add(earlier);
      neighboursOf(neighbours, earlier).add(quotation.id);
    }
  }
  const found = new Map<string, Ladder>();
  for (const id of neighbours.keys()) {
    if (found.has(id)) continue;
    const ladder = inOrder(
      [...reachedFrom(id, neighbours)].flatMap((one) => {
        const printed = byId.get(one);
        return printed === undefined ? [] : [printed];
      }),
    );
    for (const { quotation } of ladder) found.set(quotation.id, ladder);
  }
  return found;
}

function neighboursOf(neighbours: Map<string, Set<string>>, id: string): Set<string> {
  const own = neighbours.get(id) ?? new Set();
  neighbours.set(id, own);
  return own;
}

function reachedFrom(id: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set([id]);
  // A set is walked through to what is added on the way.
  for (const one of reached) for (const next of neighbours.get(one) ?? []) reached.add(next);
  return reached;
}

function inOrder(rungs: readonly PrintedQuotation[]): Ladder {
  const left = new Set(rungs.toSorted(bySayingOrPrinting));
  const ladder: PrintedQuotation[] = [];
  while (left.size > 0) {
    const ids = new Set([...left].map(({ quotation }) => quotation.id));
    const next = [...left].find(({ quotation }) => !earlierOf(quotation).some((id) => ids.has(id)));
    // The checks refuse a circle.
    if (next === undefined) throw new Error(`quotations follow one another in a circle: ${[...ids].join(', ')}`);
    ladder.push(next);
    left.delete(next);
  }
  return ladder;
}

function bySayingOrPrinting(a: PrintedQuotation, b: PrintedQuotation): number {
  return compareEdtfDates(dateOf(a), dateOf(b)) || (a.quotation.id < b.quotation.id ? -1 : 1);
}

function dateOf({ quotation, article }: PrintedQuotation) {
  return edtfDate(quotation.said ?? article.published);
}
