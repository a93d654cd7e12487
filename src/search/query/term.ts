import type { ArchiveIndex, IndexedForm } from './archive-index.ts';
import { waysToSplit } from './word-split.ts';
import { stemOf } from './inflection.ts';
import { bestGuesses, spellingGuesses, type SpellingGuess } from './spelling.ts';
import { partsFor, type Vocabulary } from '../format/vocabulary.ts';

/** How a word of the index matches a word of the query: exactly, as another form, as its completion, or as a guess. */
type Relation = 'same' | 'inflected' | 'completed' | 'corrected';

/** A word of the index that a word of the query is read as. */
interface Reading {
  readonly form: string;
  readonly relation: Relation;
  /** 0 to 1; 1 is the word itself. */
  readonly weight: number;
}

/** A word of the query and the words of the index it is read as. */
export interface Term {
  readonly typed: string;
  readonly readings: readonly Reading[];
  /** Postings of the readings, as far as they have been downloaded. */
  readonly found: readonly IndexedForm[];
  /** Readings that are frequent words: their postings are downloaded only when the other words do not decide. */
  readonly deferred: readonly string[];
}

/**
 * An inflected form counts a little less than the typed word, so that exact words rank first. Not much less: people who
 * half remember a sentence forget the endings first.
 */
const INFLECTED = 0.88;

/** A completed word counts by the share of it that was typed, but at least this much. */
const COMPLETED_LEAST = 0.6;

/** Most that a spelling guess counts, since it may be wrong; it falls with the square of the likeness. */
const CORRECTED_MOST = 0.9;

/** Most spelling guesses for one word. Each may cost a download of 25 kB, and a fifth guess is seldom right. */
const GUESSES = 6;

/** With a guess this alike (one edit in a word of eight letters), no other parts of the vocabulary are loaded. */
const CONVINCING = 0.75;

/** Ways to split a joined word that are looked up; each may cost a download. */
const SPLITS_TRIED = 3;

/** Most completions of an unfinished word: enough to include the one that is meant, few enough to be quick. */
const COMPLETIONS = 30;

/** Letters an unfinished word must have before it is completed: one letter begins a thousand words. */
const COMPLETED_FROM = 2;

/**
 * Looks up a word of the query. A word that is not in the index is taken for a misspelling, or for two joined words, which
 * gives two terms.
 */
export async function lookUpTerm(index: ArchiveIndex, typed: string, unfinished: boolean): Promise<readonly Term[]> {
  const readings: Reading[] = frequentReadings(index, typed, unfinished);
  const deferred = readings.map(({ form }) => form);
  // The inflected forms of a frequent word would cost a download and add next to nothing.
  const found = deferred.includes(typed) ? [] : [...(await index.family(typed))];
  readings.push(...found.map(({ form }) => inflectedReading(form, typed)));
  if (unfinished && typed.length >= COMPLETED_FROM) {
    for (const completed of await index.completions(typed, COMPLETIONS)) {
      if (readings.some(({ form }) => form === completed.form)) continue;
      found.push(completed);
      readings.push(completedReading(completed.form, typed));
    }
  }
  return readings.length > 0 ? [{ typed, readings, found, deferred }] : misspeltTerms(index, typed);
}

/** The term with the postings of its frequent readings downloaded. */
export async function loadDeferred(index: ArchiveIndex, term: Term): Promise<Term> {
  const loaded = await Promise.all(term.deferred.map((form) => index.exact(form)));
  return { ...term, found: [...term.found, ...loaded.flatMap((form) => form ?? [])], deferred: [] };
}

/** A term that is not looked up in the index; it counts only when the texts of results are read. */
export function skippedTerm(typed: string): Term {
  return { typed, readings: [inflectedReading(typed, typed)], found: [], deferred: [] };
}

/** The frequent words that match: the word itself, its other forms, and its completions. */
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
  if (typed.length < 3 || /^\p{N}+$/u.test(typed)) return [{ typed, readings: [], found: [], deferred: [] }];
  const guesses = await guess(index, typed);
  if (guesses.length === 0) {
    const halves = await splitJoinedWords(index, typed);
    if (halves === undefined) return [{ typed, readings: [], found: [], deferred: [] }];
    return (await Promise.all(halves.map((half) => lookUpTerm(index, half, false)))).flat();
  }
  const deferred = guesses.flatMap(({ form }) => (index.frequency(form) === undefined ? [] : form));
  const families = await Promise.all(guesses.map(({ form }) => (deferred.includes(form) ? [] : index.family(form))));
  const found = [...new Map(families.flat().map((entry) => [entry.form, entry])).values()];
  const weights = new Map<string, number>();
  const weigh = (form: string, weight: number): void => {
    weights.set(form, Math.max(weight, weights.get(form) ?? 0));
  };
  for (const [number, { form, likeness }] of guesses.entries()) {
    const weight = likeness ** 2 * CORRECTED_MOST;
    weigh(form, weight);
    for (const relative of families[number] ?? []) if (relative.form !== form) weigh(relative.form, weight * INFLECTED);
  }
  const readings = [...weights].map(([form, weight]): Reading => ({ form, relation: 'corrected', weight }));
  return [{ typed, readings, found, deferred }];
}

/** Spelling guesses. Parts of the vocabulary with other first letters are loaded only when no guess is convincing. */
async function guess(index: ArchiveIndex, typed: string): Promise<readonly SpellingGuess[]> {
  const { likely, others } = partsFor(typed);
  const guesses = spellingGuesses(typed, await index.vocabulary(likely), GUESSES);
  if (index.hasWholeVocabulary || (guesses[0]?.likeness ?? 0) >= CONVINCING) return guesses;
  const more = await Promise.all(
    others.map(async (letter) => spellingGuesses(typed, await index.vocabulary(letter), GUESSES)),
  );
  return bestGuesses([...guesses, ...more.flat()], GUESSES);
}

/** Two words that were typed as one: "headon". The first is looked up in the vocabulary, the second in the index. */
async function splitJoinedWords(index: ArchiveIndex, typed: string): Promise<readonly [string, string] | undefined> {
  const likely = await index.vocabulary(partsFor(typed).likely);
  const promising = waysToSplit(typed).filter(([first]) => holds(likely, first));
  for (const [first, second] of promising.slice(0, SPLITS_TRIED)) {
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
