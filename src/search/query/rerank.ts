import type { ArchiveIndex, LoadedRecord } from './archive-index.ts';
import { CONTEXT } from '../format/layout.ts';
import { byScore, type Candidate } from './match.ts';
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
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const matcher = wordMatcher(index, terms, weights);
  const reranked = await Promise.all(
    candidates.map(async (candidate): Promise<Reranked> => {
      const record = await index.record(candidate.page);
      const forms = new Set<string>();
      const score =
        candidate.quotation === undefined
          ? articleScore(matcher, record, index.layout.slot, weights, forms)
          : quotationScore(matcher, record, candidate.quotation, index.layout.slot, weights, forms);
      return { ...candidate, score: total === 0 ? candidate.score : score / total, record, forms };
    }),
  );
  return reranked.toSorted(byScore);
}

/** The matches of some words of a text. */
interface TermHits {
  /** Highest weight for each term. */
  readonly best: Float64Array;
  /** For each term, the numbers of the matching words and their weights. */
  readonly places: { readonly place: number; readonly weight: number }[][];
}

/** Matches words against the terms and adds those that match to `forms`. */
function matchWords(matcher: WordMatcher, words: readonly string[], terms: number, forms: Set<string>): TermHits {
  const best = new Float64Array(terms);
  const places = Array.from({ length: terms }, (): { place: number; weight: number }[] => []);
  for (const [place, word] of words.entries()) {
    for (const { term, weight } of matcher(word)) {
      best[term] = Math.max(best[term] ?? 0, weight);
      places[term]?.push({ place, weight });
      forms.add(word);
    }
  }
  return { best, places };
}

function quotationScore(
  matcher: WordMatcher,
  { words, article }: LoadedRecord,
  quotation: number,
  slot: number,
  weights: readonly number[],
  forms: Set<string>,
): number {
  const start = quotation * slot;
  const end = start + slot - CONTEXT;
  const text = words.slice(start, end).filter((word) => word !== '-');
  const held = matchWords(matcher, text, weights.length, forms);
  const context = matchWords(matcher, words.slice(end, start + slot), weights.length, new Set());
  const elsewhere = matchWords(matcher, words.slice(article.quotations.length * slot), weights.length, new Set());
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
  return score + orderBonus(held, weights) - LENGTH * (Math.log10(text.length + 1) - USUAL_LENGTH) * sum(weights);
}

function articleScore(
  matcher: WordMatcher,
  { words, article }: LoadedRecord,
  slot: number,
  weights: readonly number[],
  forms: Set<string>,
): number {
  const start = article.quotations.length * slot;
  const held = matchWords(matcher, words.slice(start), weights.length, forms);
  const headline = matchWords(matcher, words.slice(start, start + slot), weights.length, forms);
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
