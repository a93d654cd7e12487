import type { ArchiveIndex } from './archive-index.ts';
import { CONTEXT } from '../format/layout.ts';
import { readingWeights, termWeights } from './rarity.ts';
import type { Term } from './term.ts';
import { ARTICLE, HEADLINE, IN_ARTICLE, IN_CONTEXT, keptOrder, LENGTH, repetition, USUAL_LENGTH } from './weights.ts';

/** A possible result: quotation number `quotation` of record `page`, or the article as a whole. */
export interface Candidate {
  readonly page: number;
  /** Number of the quotation in its record, from 0; absent for the article. */
  readonly quotation?: number;
  /** Share of the query's words that it contains, weighted by rarity: 0 to 1, and above 1 when their order matches too. */
  readonly score: number;
  /** The same without the bonuses for word order and for words elsewhere in the article; decides whether it is a result. */
  readonly own: number;
}

/**
 * A candidate is a result when its `own` reaches this share of the best one's. A higher share would let one wrong rare
 * word hide the right quotation; a lower one would return half of the archive.
 */
const FOUND = 0.34;

interface Hits {
  /** For each term, its positions in the record and the weight of the form found there. */
  readonly positions: readonly { readonly position: number; readonly weight: number }[][];
}

/** Every quotation and article that contains enough of the terms, best first. */
export function matchCandidates(index: ArchiveIndex, terms: readonly Term[]): readonly Candidate[] {
  const weights = termWeights(index, terms);
  const total = sum(weights.map((weight, term) => ((terms[term]?.found.length ?? 0) > 0 ? weight : 0)));
  if (total === 0) return [];
  const candidates: Candidate[] = [];
  for (const [page, hits] of gather(index, terms, weights)) scorePage(index, page, hits, weights, total, candidates);
  const best = { quotation: 0, article: 0 };
  for (const { quotation, own } of candidates) {
    const kind = quotation === undefined ? 'article' : 'quotation';
    best[kind] = Math.max(best[kind], own);
  }
  return candidates
    .filter(({ quotation, own }) => own >= FOUND * (quotation === undefined ? best.article : best.quotation))
    .toSorted(byScore);
}

/** Best first; on equal scores quotations before articles, then in the order of the records. */
export function byScore(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    Number(a.quotation === undefined) - Number(b.quotation === undefined) ||
    a.page - b.page ||
    (a.quotation ?? 0) - (b.quotation ?? 0)
  );
}

/** The positions of all terms by record. */
function gather(index: ArchiveIndex, terms: readonly Term[], weights: readonly number[]): ReadonlyMap<number, Hits> {
  const pages = new Map<number, { positions: { position: number; weight: number }[][] }>();
  for (const [number, term] of terms.entries()) {
    const ofForms = readingWeights(index, term);
    for (const { form, postings } of term.found) {
      const weight = (ofForms.get(form) ?? 0) / (weights[number] || 1);
      for (let entry = 0; entry < postings.pages.length; entry++) {
        const page = postings.pages[entry] ?? 0;
        let hits = pages.get(page);
        if (hits === undefined) pages.set(page, (hits = { positions: terms.map(() => []) }));
        const end = postings.starts[entry + 1] ?? 0;
        for (let place = postings.starts[entry] ?? 0; place < end; place++) {
          hits.positions[number]?.push({ position: postings.positions[place] ?? 0, weight });
        }
      }
    }
  }
  return pages;
}

/** Adds the record's article and every quotation that contains a term to the candidates. */
function scorePage(
  index: ArchiveIndex,
  page: number,
  { positions }: Hits,
  weights: readonly number[],
  total: number,
  candidates: Candidate[],
): void {
  const { slot } = index.layout;
  const quotations = index.quotationCounts[page] ?? 0;
  const inArticle = positions.map((places) => places.reduce((best, { weight }) => Math.max(best, weight), 0));
  const inWords = new Map<number, { best: number[]; context: number[]; times: number[] }>();
  for (const [term, places] of positions.entries()) {
    for (const { position, weight } of places) {
      const quotation = Math.floor(position / slot);
      if (quotation >= quotations) continue;
      let held = inWords.get(quotation);
      if (held === undefined) {
        inWords.set(
          quotation,
          (held = { best: weights.map(() => 0), context: weights.map(() => 0), times: weights.map(() => 0) }),
        );
      }
      const inContext = position % slot >= slot - CONTEXT;
      const zone = inContext ? held.context : held.best;
      zone[term] = Math.max(zone[term] ?? 0, weight);
      if (!inContext) held.times[term] = (held.times[term] ?? 0) + 1;
    }
  }
  for (const [quotation, { best, context, times }] of inWords) {
    let own = 0;
    let score = 0;
    for (let term = 0; term < weights.length; term++) {
      const weight = weights[term] ?? 0;
      const held = Math.max(best[term] ?? 0, IN_CONTEXT * (context[term] ?? 0));
      own += weight * held;
      score += weight * (Math.max(held, IN_ARTICLE * (inArticle[term] ?? 0)) + repetition(times[term] ?? 0));
    }
    score += orderBonus(positions, weights, quotation * slot, (quotation + 1) * slot - CONTEXT);
    const length = LENGTH * (index.logLength(page, quotation) - USUAL_LENGTH);
    candidates.push({ page, quotation, score: score / total - length, own: own / total });
  }
  const headline = quotations * slot;
  let own = 0;
  let score = 0;
  for (const [term, places] of positions.entries()) {
    const weight = weights[term] ?? 0;
    const inHeadline = places.reduce(
      (best, place) =>
        place.position >= headline && place.position < headline + slot ? Math.max(best, place.weight) : best,
      0,
    );
    own += weight * (inArticle[term] ?? 0);
    score += weight * Math.max(ARTICLE * (inArticle[term] ?? 0), HEADLINE * inHeadline);
  }
  candidates.push({ page, score: score / total, own: own / total });
}

/** Bonus for words between two positions that stand in the order of the query. */
function orderBonus(positions: Hits['positions'], weights: readonly number[], from: number, to: number): number {
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
