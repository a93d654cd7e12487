import type { ArchiveIndex, LoadedRecord } from './archive-index.ts';
import { CONTEXT } from '../format/layout.ts';
import { byScore, type Candidate } from './match.ts';
import { rarity, termWeights } from './rarity.ts';
import type { Term } from './term.ts';
import { SAME_STEM, wordMatcher, type WordMatcher } from './word-matcher.ts';
import { ARTICLE, HEADLINE, IN_ARTICLE, IN_CONTEXT, keptOrder, LENGTH, repetition, USUAL_LENGTH } from './weights.ts';

/**
 * Candidates whose texts are read to put the first ones in their final order. They are shown on the first page of
 * results anyway; more of them would cost 3 kB each before anything is shown, fewer would let frequent words, which
 * only the text knows, decide less.
 */
export const RERANKED = 10;

/**
 * A word that is nowhere in the index weighs this part of one that is in a single record, in case the text has a word
 * that looks like it.
 */
const NOWHERE = 0.5;

/** A candidate, read: its final score, and the words of its text that stand for words of the query. */
export interface Reranked extends Candidate {
  readonly record: LoadedRecord;
  readonly forms: ReadonlySet<string>;
}

/** Reads the texts of the candidates and puts them in their final order. */
export async function rerank(
  index: ArchiveIndex,
  terms: readonly Term[],
  candidates: readonly Candidate[],
): Promise<readonly Reranked[]> {
  const weights = termWeights(index, terms).map((weight) =>
    // Nowhere in the index: worth as much as a word in one record, in case the text has a word that looks like it.
    weight > 0 ? weight : NOWHERE * rarity(index.size, 1),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const reader = wordMatcher(index, terms, weights);
  const refined = await Promise.all(
    candidates.map(async (candidate): Promise<Reranked> => {
      const record = await index.record(candidate.page);
      const forms = new Set<string>();
      const score =
        candidate.quotation === undefined
          ? articleScore(reader, record, index.layout.slot, weights, forms)
          : quotationScore(reader, record, candidate.quotation, index.layout.slot, weights, forms);
      return { ...candidate, score: total === 0 ? candidate.score : score / total, record, forms };
    }),
  );
  return refined.toSorted(byScore);
}

interface Held {
  readonly best: Float64Array;
  readonly places: { readonly place: number; readonly weight: number }[][];
}

function read(reader: WordMatcher, words: readonly string[], terms: number, forms: Set<string>): Held {
  const best = new Float64Array(terms);
  const places = Array.from({ length: terms }, (): { place: number; weight: number }[] => []);
  for (const [place, word] of words.entries()) {
    for (const { term, weight } of reader(word)) {
      best[term] = Math.max(best[term] ?? 0, weight);
      places[term]?.push({ place, weight });
      forms.add(word);
    }
  }
  return { best, places };
}

function quotationScore(
  reader: WordMatcher,
  { words, card }: LoadedRecord,
  quotation: number,
  slot: number,
  weights: readonly number[],
  forms: Set<string>,
): number {
  const start = quotation * slot;
  const end = start + slot - CONTEXT;
  const text = words.slice(start, end).filter((word) => word !== '-');
  const held = read(reader, text, weights.length, forms);
  const context = read(reader, words.slice(end, start + slot), weights.length, new Set());
  const article = read(reader, words.slice(card.quotations.length * slot), weights.length, new Set());
  let score = 0;
  for (const [term, weight] of weights.entries()) {
    const most = Math.max(
      held.best[term] ?? 0,
      IN_CONTEXT * (context.best[term] ?? 0),
      IN_ARTICLE * (article.best[term] ?? 0),
    );
    const times = held.places[term]?.filter((place) => place.weight >= SAME_STEM).length ?? 0;
    score += weight * (most + repetition(times));
  }
  return score + order(held, weights) - LENGTH * (Math.log10(text.length + 1) - USUAL_LENGTH) * sum(weights);
}

function articleScore(
  reader: WordMatcher,
  { words, card }: LoadedRecord,
  slot: number,
  weights: readonly number[],
  forms: Set<string>,
): number {
  const start = card.quotations.length * slot;
  const held = read(reader, words.slice(start), weights.length, forms);
  const headline = read(reader, words.slice(start, start + slot), weights.length, forms);
  const told = weights.map(
    (weight, term) => weight * Math.max(ARTICLE * (held.best[term] ?? 0), HEADLINE * (headline.best[term] ?? 0)),
  );
  return sum(told) + Math.max(0.25 * order(held, weights), HEADLINE * order(headline, weights));
}

/** Neighbours of the query that are neighbours in the text, each pair weighted by its rarity. */
function order({ places }: Held, weights: readonly number[]): number {
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
