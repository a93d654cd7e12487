import type { ArchiveIndex, LoadedRecord } from './archive-index.ts';
import { stemOf } from './inflection.ts';
import { CONTEXT } from './layout.ts';
import {
  ARTICLE,
  byScore,
  HEADLINE,
  IN_ARTICLE,
  IN_CONTEXT,
  IN_ORDER,
  LENGTH,
  NEARLY_IN_ORDER,
  rarity,
  readingWeights,
  repetition,
  termWeights,
  USUAL_LENGTH,
  type Candidate,
} from './match.ts';
import { likeness } from './spelling.ts';
import type { Term } from './term.ts';

/**
 * Candidates whose texts are read to put the first ones in their final order. They are shown on the first page of
 * results anyway; more of them would cost 3 kB each before anything is shown, fewer would let frequent words, which
 * only the text knows, decide less.
 */
export const REFINED = 10;

/**
 * A word that nobody misspelt may still be the wrong one ("form" for "from", "quite" for "quiet"): words of the text
 * that look like a missing word of the query count this part of their likeness.
 */
const LOOKS_LIKE = 0.7;

/** Words that begin alike are often of one family: "celebrate" and "celebration", "news" and "newsworthy". */
const RELATED = 0.6;

/** Letters below which any word resembles any other. */
const RESEMBLES_FROM = 4;

/**
 * A word that is nowhere in the index weighs this part of one that is in a single record, in case the text has a word
 * that looks like it.
 */
const NOWHERE = 0.5;

/** An inflected or irregular form that only the text shows. */
const SAME_STEM = 0.85;

/** A candidate, read: its final score, and the words of its text that stand for words of the query. */
export interface Refined extends Candidate {
  readonly record: LoadedRecord;
  readonly forms: ReadonlySet<string>;
}

/** Reads the texts of the candidates and puts them in their final order. */
export async function refine(
  index: ArchiveIndex,
  terms: readonly Term[],
  candidates: readonly Candidate[],
): Promise<readonly Refined[]> {
  const weights = termWeights(index, terms).map((weight) =>
    // Nowhere in the index: worth as much as a word in one record, in case the text has a word that looks like it.
    weight > 0 ? weight : NOWHERE * rarity(index.size, 1),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const reader = textReader(index, terms, weights);
  const refined = await Promise.all(
    candidates.map(async (candidate): Promise<Refined> => {
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

/** What a word of a text counts for each term of the query. */
type TextReader = (word: string) => readonly { readonly term: number; readonly weight: number }[];

function textReader(index: ArchiveIndex, terms: readonly Term[], weights: readonly number[]): TextReader {
  const known = new Map<string, readonly { readonly term: number; readonly weight: number }[]>();
  const readings = terms.map((term, number) => {
    const told = readingWeights(index, term);
    return new Map(
      term.readings.map(({ form, weight }) => [form, Math.min(1, (told.get(form) ?? weight) / (weights[number] || 1))]),
    );
  });
  const stems = terms.map(({ typed }) => stemOf(typed));
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stem = stemOf(word);
    const found = terms.flatMap(({ typed }, term) => {
      const weight = readings[term]?.get(word) ?? (stems[term] === stem ? SAME_STEM : resemblance(typed, word));
      return weight > 0 ? { term, weight } : [];
    });
    known.set(word, found);
    return found;
  };
}

/** What a word counts that is neither the one typed nor a form of it. */
function resemblance(typed: string, word: string): number {
  if (Math.min(typed.length, word.length) < RESEMBLES_FROM) return 0;
  const shared = sharedStart(typed, word);
  const related = shared >= RESEMBLES_FROM && shared >= 0.6 * Math.min(typed.length, word.length);
  return Math.max(
    LOOKS_LIKE * likeness(typed, word),
    related ? RELATED * (shared / Math.max(typed.length, word.length)) : 0,
  );
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

interface Held {
  readonly best: Float64Array;
  readonly places: { readonly place: number; readonly weight: number }[][];
}

function read(reader: TextReader, words: readonly string[], terms: number, forms: Set<string>): Held {
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
  reader: TextReader,
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
  reader: TextReader,
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
          const part = off === 0 ? IN_ORDER : off <= 2 ? NEARLY_IN_ORDER : 0;
          best = Math.max(best, part * Math.min(a.weight, b.weight));
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
