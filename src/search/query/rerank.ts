import type { ArchiveIndex } from './archive-index.ts';
import type { LoadedRecord, Zone } from './loaded-record.ts';
import { byScore, sum, type Candidate } from './match.ts';
import { rarity, termWeights } from './rarity.ts';
import type { Term } from './term.ts';
import { SAME_STEM, wordMatcher, type WordMatcher } from './word-matcher.ts';
import { ARTICLE, HEADLINE, IN_ARTICLE, IN_CONTEXT, keptOrder, LENGTH, repetition, USUAL_LENGTH } from './weights.ts';

/**
 * How many candidates are re-ranked by their texts. They are shown on the first page of results anyway. Each more costs
 * 3 kB before anything is shown; with fewer, frequent words count less, since only the texts show where they are.
 */
export const RERANKED = 10;

/** Weight of a word that is not in the index, as a share of one in a single record: a text may have a similar word. */
const NOWHERE = 0.5;

/** A candidate with its final score, and the words of its text that match words of the query. */
export interface Reranked extends Candidate {
  readonly record: LoadedRecord;
  readonly forms: ReadonlySet<string>;
}

/** Loads the texts of the candidates, scores them anew and sorts them, best first. */
export async function rerank(
  index: ArchiveIndex,
  terms: readonly Term[],
  candidates: readonly Candidate[],
): Promise<readonly Reranked[]> {
  const weights = termWeights(index, terms).map((weight) => (weight > 0 ? weight : NOWHERE * rarity(index.size, 1)));
  const total = sum(weights);
  const matcher = wordMatcher(index, terms, weights);
  const joinable = new Set(terms.flatMap(({ readings }) => readings.map(({ form }) => form)));
  const records = new Map(
    await Promise.all(
      [...new Set(candidates.map(({ page }) => page))].map(async (page) => {
        const record = await index.record(page);
        return [page, { record, hits: hitsIn(record, matcher, joinable) }] as const;
      }),
    ),
  );
  const reranked = candidates.flatMap((candidate): Reranked | [] => {
    const read = records.get(candidate.page);
    if (read === undefined) return [];
    const { record, hits } = read;
    // Related words count in the words of a quotation only.
    const typed = hits.filter(({ isRelated }) => !isRelated);
    const quotation = candidate.quotation === undefined ? undefined : record.quotations[candidate.quotation];
    const zones = quotation === undefined ? [WHOLE] : quotation.parts;
    const held = zoneHits(quotation === undefined ? typed : hits, zones, weights.length);
    const score =
      quotation === undefined
        ? articleScore(held, zoneHits(typed, [record.headline], weights.length), weights)
        : quotationScore(
            held,
            zoneHits(typed, [quotation.about], weights.length),
            zoneHits(typed, [WHOLE], weights.length),
            weights,
            zones.reduce((sum, { from, to }) => sum + to - from, 0),
          );
    return { ...candidate, score: total === 0 ? candidate.score : score / total, record, forms: held.forms };
  });
  return reranked.toSorted(byScore);
}

const WHOLE: Zone = { from: 0, to: Infinity };

/** A word of a record that matches a term. */
interface Hit {
  readonly place: number;
  readonly term: number;
  readonly weight: number;
  readonly isRelated: boolean;
  readonly forms: readonly string[];
}

/** The words of a record that match terms. Two words may be one of the query: "multi verse". */
function hitsIn({ words }: LoadedRecord, matcher: WordMatcher, joinable: ReadonlySet<string>): readonly Hit[] {
  return words.flatMap((forms, place) => {
    const [first = ''] = forms;
    const next = words[place + 1]?.[0] ?? '';
    return [
      // The last form of a hyphened word is all of them joined, which stands for the others.
      ...forms.flatMap((form, number) =>
        matcher(form).map((match) => ({
          ...match,
          place,
          forms: number > 0 && number === forms.length - 1 ? forms : [form],
        })),
      ),
      ...(joinable.has(first + next)
        ? matcher(first + next).map((match) => ({ ...match, place, forms: [first, next] }))
        : []),
    ];
  });
}

/** The hits in some zones of a record. */
interface TermHits {
  /** Highest weight for each term. */
  readonly best: Float64Array;
  /** For each term, the places of the matching words, counted through the zones, and their weights. */
  readonly places: readonly { readonly place: number; readonly weight: number }[][];
  readonly forms: ReadonlySet<string>;
}

function zoneHits(hits: readonly Hit[], zones: readonly Zone[], terms: number): TermHits {
  const best = new Float64Array(terms);
  const places = Array.from({ length: terms }, (): { place: number; weight: number }[] => []);
  const forms = new Set<string>();
  let before = 0;
  for (const { from, to } of zones) {
    for (const { place, term, weight, isRelated, forms: matching } of hits) {
      if (place < from || place >= to) continue;
      best[term] = Math.max(best[term] ?? 0, weight);
      if (!isRelated) places[term]?.push({ place: before + place - from, weight });
      for (const form of matching) forms.add(form);
    }
    before += to - from;
  }
  return { best, places, forms };
}

function quotationScore(
  held: TermHits,
  context: TermHits,
  elsewhere: TermHits,
  weights: readonly number[],
  length: number,
): number {
  let score = 0;
  for (const [term, weight] of weights.entries()) {
    const most = Math.max(
      held.best[term] ?? 0,
      IN_CONTEXT * (context.best[term] ?? 0),
      IN_ARTICLE * (elsewhere.best[term] ?? 0),
    );
    const times = held.places[term]?.filter((place) => place.weight >= SAME_STEM).length ?? 0;
    score += weight * (most + repetition(times));
  }
  return score + orderBonus(held, weights) - LENGTH * (Math.log10(length + 1) - USUAL_LENGTH) * sum(weights);
}

function articleScore(held: TermHits, headline: TermHits, weights: readonly number[]): number {
  const parts = weights.map(
    (weight, term) => weight * Math.max(ARTICLE * (held.best[term] ?? 0), HEADLINE * (headline.best[term] ?? 0)),
  );
  return sum(parts) + Math.max(0.25 * orderBonus(held, weights), HEADLINE * orderBonus(headline, weights));
}

/** Bonus for words that stand in the text in the order of the query, each pair weighted by its rarity. */
function orderBonus({ places }: TermHits, weights: readonly number[]): number {
  let bonus = 0;
  let before: number | undefined;
  for (let term = 0; term < weights.length; term++) {
    if ((places[term]?.length ?? 0) === 0) continue;
    if (before !== undefined) {
      let best = 0;
      for (const a of places[before] ?? []) {
        for (const b of places[term] ?? []) {
          if (b.place <= a.place) continue;
          const off = Math.abs(b.place - a.place - (term - before));
          best = Math.max(best, keptOrder(off) * Math.min(a.weight, b.weight));
        }
      }
      bonus += (best * ((weights[before] ?? 0) + (weights[term] ?? 0))) / 2;
    }
    before = term;
  }
  return bonus;
}
