import { keptOrder } from './weights.ts';

/** A place in a record where a word of the query stands. */
export interface Hit {
  readonly position: number;
  readonly weight: number;
  readonly isRelated: boolean;
}

/** Words of the query that a text has in a row, from which they tell something even if each is in every text. */
const IN_A_ROW = 3;

/** Whether {@link IN_A_ROW} words of the query stand side by side between two positions. */
export function holdsRow(positions: readonly (readonly Hit[])[], from: number, to: number): boolean {
  const places = positions.map(
    (hits) => new Set(hits.flatMap(({ position }) => (position >= from && position < to ? position : []))),
  );
  return places.some((first, term) =>
    [...first].some((position) =>
      Array.from({ length: IN_A_ROW }, (_, more) => more).every(
        (more) => places[term + more]?.has(position + more) === true,
      ),
    ),
  );
}

/** Bonus for words between two positions that stand in the order of the query. */
export function orderBonus(
  positions: readonly (readonly Hit[])[],
  weights: readonly number[],
  from: number,
  to: number,
): number {
  let bonus = 0;
  let before: { readonly term: number; readonly places: readonly number[] } | undefined;
  for (const [term, all] of positions.entries()) {
    const places = all.flatMap(({ position }) => (position >= from && position < to ? position : []));
    if (places.length === 0) continue;
    if (before !== undefined) {
      const part = orderPart(before.places, places, term - before.term);
      bonus += (part * ((weights[before.term] ?? 0) + (weights[term] ?? 0))) / 2;
    }
    before = { term, places };
  }
  return bonus;
}

/** Bonus for two words in the order of the query. @param distance how far apart they are in the query, in words */
function orderPart(first: readonly number[], second: readonly number[], distance: number): number {
  let off = Infinity;
  for (const a of first) for (const b of second) if (b > a) off = Math.min(off, Math.abs(b - a - distance));
  return keptOrder(off);
}
