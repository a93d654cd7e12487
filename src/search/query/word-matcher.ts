import type { ArchiveIndex } from './archive-index.ts';
import { readingWeights } from './rarity.ts';
import { likeness } from './spelling.ts';
import { isWidened, type Term } from './term.ts';

/**
 * A correctly spelt word of the query may still be the wrong one ("form" for "from", "quite" for "quiet"). Words of the text
 * that look like it count this share of their likeness.
 */
const LOOKS_LIKE = 0.7;

/** Weight of words that begin alike and are probably related: "celebrate" and "celebration", "news" and "newsworthy". */
const RELATED = 0.6;

/** Shorter words are not compared: any two of them look alike. */
const RESEMBLES_FROM = 4;

/** Weight of another form of the word that was not among the readings. */
export const SAME_STEM = 0.85;

/** A term that a word of a text matches. */
interface Match {
  readonly term: number;
  /** From 0 to 1. */
  readonly weight: number;
  /** Whether the word is only related to the typed one. */
  readonly isRelated: boolean;
}

/** The terms that a word of a text matches. */
export type WordMatcher = (word: string) => readonly Match[];

/** Matches words of texts against the terms of a query; remembers the answer for each word. */
export function wordMatcher(index: ArchiveIndex, terms: readonly Term[], weights: readonly number[]): WordMatcher {
  const known = new Map<string, readonly Match[]>();
  const readings = terms.map((term, number) => {
    const weightOf = readingWeights(index, term);
    return term.readings.map((reading) => ({
      ...reading,
      weight: Math.min(1, (weightOf.get(reading) ?? reading.weight) / (weights[number] || 1)),
      stems: index.stemsOf(reading.form),
    }));
  });
  const isKnown = terms.map(isWidened);
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stems = index.stemsOf(word);
    const found = terms.flatMap(({ typed, asTyped = false }, term) => {
      let weight = 0;
      let isRelated = false;
      for (const { form, relation, weight: most, stems: wanted } of readings[term] ?? []) {
        const isForm = form === word || (relation === 'completed' && word.startsWith(typed));
        if (!isForm && !wanted.some((stem, language) => stem === stems[language])) continue;
        const own = isForm ? most : most * SAME_STEM;
        if (own <= weight) continue;
        weight = own;
        isRelated = relation === 'related';
      }
      // A word that has related ones is no misspelling of a word that looks like it.
      if (weight === 0 && !asTyped)
        weight = isKnown[term] === true ? commonStart(typed, word) : resemblance(typed, word);
      return weight > 0 ? { term, weight, isRelated } : [];
    });
    known.set(word, found);
    return found;
  };
}

/** Weight of a word that is neither the typed one nor a form of it. */
function resemblance(typed: string, word: string): number {
  if (Math.min(typed.length, word.length) < RESEMBLES_FROM) return 0;
  return Math.max(LOOKS_LIKE * likeness(typed, word), commonStart(typed, word));
}

/** Weight of a word that begins like the typed one. */
function commonStart(typed: string, word: string): number {
  const shared = sharedStart(typed, word);
  const related = shared >= RESEMBLES_FROM && shared >= 0.6 * Math.min(typed.length, word.length);
  return related ? RELATED * (shared / Math.max(typed.length, word.length)) : 0;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}
