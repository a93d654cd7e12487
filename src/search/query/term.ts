import type { ArchiveIndex, IndexedForm } from './archive-index.ts';
import { waysToSplit } from './word-split.ts';
import { stemOf } from './inflection.ts';
import { bestGuesses, spellingGuesses, type SpellingGuess } from './spelling.ts';
import { partsFor, type Vocabulary } from '../format/vocabulary.ts';

/** How a word of the index came to stand for a word of the query. */
export type Relation = 'same' | 'inflected' | 'completed' | 'corrected';

/** A word of the index that counts as a word of the query. */
export interface Reading {
  readonly form: string;
  readonly relation: Relation;
  /** What it counts, from 0 to 1: 1 is the word itself. */
  readonly weight: number;
}

/** A word of the query, and what it was taken for. */
export interface Term {
  readonly typed: string;
  readonly readings: readonly Reading[];
  /** Where the readings occur, as far as it has been downloaded. */
  readonly found: readonly IndexedForm[];
  /** Readings that are frequent words: their places are downloaded only when the other words do not decide. */
  readonly waiting: readonly string[];
}

/**
 * An inflected form counts less than the word itself, so that among equals the words as typed come first; not much
 * less, because who half remembers forgets endings first.
 */
const INFLECTED = 0.88;

/** A completed word counts by how much of it was typed; even one letter of eight says something. */
const COMPLETED_LEAST = 0.6;

/**
 * A corrected word may be the wrong one: it never counts as much as one that was found as typed, and the less alike, the
 * less by far.
 */
const GUESSED_MOST = 0.9;

/** Readings of one word. Each may cost a download of 25 kB, and a fifth guess is seldom right. */
const GUESSES = 6;

/** A guess this alike ends the search for others: one slip in a word of eight letters. */
const CONVINCING = 0.75;

/** Ways to part a word that are looked up; each may cost a download. */
const SPLITS = 3;

/** Completions of an unfinished word: enough for the one that is meant to be among them, few enough to be quick. */
const COMPLETIONS = 30;

/** Letters an unfinished word must have before it is completed: one letter begins a thousand words. */
const COMPLETED_FROM = 2;

/** A word of the query in all its readings, with misspellings corrected against the vocabulary. */
export async function lookUpTerm(index: ArchiveIndex, typed: string, unfinished: boolean): Promise<readonly Term[]> {
  const readings: Reading[] = frequentReadings(index, typed, unfinished);
  const waiting = readings.map(({ form }) => form);
  // The family of a word that is frequent itself would cost a download and add next to nothing.
  const found = waiting.includes(typed) ? [] : [...(await index.family(typed))];
  readings.push(...found.map(({ form }) => inflectedReading(form, typed)));
  if (unfinished && typed.length >= COMPLETED_FROM) {
    for (const completed of await index.completions(typed, COMPLETIONS)) {
      if (readings.some(({ form }) => form === completed.form)) continue;
      found.push(completed);
      readings.push(completedReading(completed.form, typed));
    }
  }
  return readings.length > 0 ? [{ typed, readings, found, waiting }] : misspeltTerms(index, typed);
}

/** The term with the places of its frequent readings. */
export async function loadDeferred(index: ArchiveIndex, term: Term): Promise<Term> {
  const loaded = await Promise.all(term.waiting.map((form) => index.exact(form)));
  return { ...term, found: [...term.found, ...loaded.flatMap((form) => form ?? [])], waiting: [] };
}

/** A term that is not looked up: it counts where the texts of results show it. */
export function skippedTerm(typed: string): Term {
  return { typed, readings: [inflectedReading(typed, typed)], found: [], waiting: [] };
}

/** The frequent words that the word is, is an inflected form of, or may be the beginning of. */
function frequentReadings(index: ArchiveIndex, typed: string, unfinished: boolean): Reading[] {
  const stem = stemOf(typed);
  return index.frequentForms().flatMap((form) => {
    if (form === typed || stemOf(form) === stem) return inflectedReading(form, typed);
    return unfinished && typed.length >= COMPLETED_FROM && form.startsWith(typed) ? completedReading(form, typed) : [];
  });
}

function inflectedReading(form: string, typed: string): Reading {
  return form === typed ? { form, relation: 'same', weight: 1 } : { form, relation: 'inflected', weight: INFLECTED };
}

function completedReading(form: string, typed: string): Reading {
  const weight = COMPLETED_LEAST + (INFLECTED - COMPLETED_LEAST) * (typed.length / form.length);
  return { form, relation: 'completed', weight };
}

async function misspeltTerms(index: ArchiveIndex, typed: string): Promise<readonly Term[]> {
  if (typed.length < 3 || /^\p{N}+$/u.test(typed)) return [{ typed, readings: [], found: [], waiting: [] }];
  const guesses = await guess(index, typed);
  if (guesses.length === 0) {
    const halves = await split(index, typed);
    if (halves === undefined) return [{ typed, readings: [], found: [], waiting: [] }];
    return (await Promise.all(halves.map((half) => lookUpTerm(index, half, false)))).flat();
  }
  const waiting = guesses.flatMap(({ form }) => (index.frequency(form) === undefined ? [] : form));
  const families = await Promise.all(guesses.map(({ form }) => (waiting.includes(form) ? [] : index.family(form))));
  const found = [...new Map(families.flat().map((entry) => [entry.form, entry])).values()];
  const weights = new Map<string, number>();
  const weigh = (form: string, weight: number): void => {
    weights.set(form, Math.max(weight, weights.get(form) ?? 0));
  };
  for (const [number, { form, likeness }] of guesses.entries()) {
    const weight = likeness ** 2 * GUESSED_MOST;
    weigh(form, weight);
    for (const relative of families[number] ?? []) if (relative.form !== form) weigh(relative.form, weight * INFLECTED);
  }
  const readings = [...weights].map(([form, weight]): Reading => ({ form, relation: 'corrected', weight }));
  return [{ typed, readings, found, waiting }];
}

/** What the word may have meant. The parts of the vocabulary with other first letters are asked only in need. */
async function guess(index: ArchiveIndex, typed: string): Promise<readonly SpellingGuess[]> {
  const { likely, others } = partsFor(typed);
  const guesses = spellingGuesses(typed, await index.vocabulary(likely), GUESSES);
  if (index.hasWholeVocabulary || (guesses[0]?.likeness ?? 0) >= CONVINCING) return guesses;
  const more = await Promise.all(
    others.map(async (letter) => spellingGuesses(typed, await index.vocabulary(letter), GUESSES)),
  );
  return bestGuesses([...guesses, ...more.flat()], GUESSES);
}

/** Two words that were typed as one: "headon". The second half may begin with any letter and is looked up in the index. */
async function split(index: ArchiveIndex, typed: string): Promise<readonly [string, string] | undefined> {
  const likely = await index.vocabulary(partsFor(typed).likely);
  const promising = waysToSplit(typed).filter(([first]) => holds(likely, first));
  for (const [first, second] of promising.slice(0, SPLITS)) {
    if (index.frequency(second) !== undefined || (await index.exact(second)) !== undefined) return [first, second];
  }
  return undefined;
}

/** Binary search: the vocabulary is sorted. */
function holds(vocabulary: Vocabulary, form: string): boolean {
  const { words } = vocabulary;
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const word = words[middle] ?? '';
    if (word === form) return true;
    if (word < form) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
