import type { ArchiveIndex, IndexedForm } from './archive-index.ts';
import { stemOf } from './inflection.ts';
import { halvings, mendings, type Mending } from './spelling.ts';
import { partsFor, type Vocabulary } from './vocabulary.ts';

/** How a word of the index came to stand for a word of the query. */
export type Relation = 'same' | 'inflected' | 'completed' | 'mended';

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
  /** Where the readings occur. Empty when the word is nowhere, or frequent and not needed. */
  readonly found: readonly IndexedForm[];
  /** Set when the word is frequent: number of records that hold it. Its places are not loaded at first. */
  readonly frequency?: number;
}

/**
 * An inflected form counts less than the word itself, so that among equals the words as typed come first; not much
 * less, because who half remembers forgets endings first.
 */
const INFLECTED = 0.88;

/** A completed word counts by how much of it was typed; even one letter of eight says something. */
const COMPLETED_LEAST = 0.6;

/** A mended word may be the wrong one: it never counts as much as one that was found as typed. */
const MENDED_MOST = 0.9;

/** Readings of one word. Each may cost a download of 25 kB, and a fifth guess is seldom right. */
const MENDINGS = 6;

/** A guess this alike ends the search for others: one slip in a word of eight letters. */
const CONVINCING = 0.75;

/** Guesses this much less alike than the best are not worth their download. */
const FAR_BEHIND = 0.15;

/** Ways to part a word that are looked up; each may cost a download. */
const HALVINGS = 3;

/** Completions of an unfinished word: enough for the one that is meant to be among them, few enough to be quick. */
const COMPLETIONS = 30;

/** Letters an unfinished word must have before it is completed: one letter begins a thousand words. */
const COMPLETED_FROM = 2;

/** A word of the query in all its readings, with misspellings mended against the vocabulary. */
export async function readTerm(index: ArchiveIndex, typed: string, unfinished: boolean): Promise<readonly Term[]> {
  const frequency = index.frequency(typed);
  if (frequency !== undefined && !unfinished) return [frequentTerm(typed, frequency)];
  const family = await index.family(typed);
  const known = family.map(({ form, postings }) => ({
    form,
    postings,
    relation: form === typed ? ('same' as const) : ('inflected' as const),
    weight: form === typed ? 1 : INFLECTED,
  }));
  const completed =
    unfinished && typed.length >= COMPLETED_FROM
      ? (await index.completions(typed, COMPLETIONS)).flatMap(({ form, postings }) =>
          known.some((reading) => reading.form === form)
            ? []
            : {
                form,
                postings,
                relation: 'completed' as const,
                weight: COMPLETED_LEAST + (INFLECTED - COMPLETED_LEAST) * (typed.length / form.length),
              },
        )
      : [];
  const readings = [...known, ...completed];
  if (readings.length > 0) return [{ typed, readings: readings.map(readingOf), found: readings.map(foundOf) }];
  return mendedTerms(index, typed);
}

/** A frequent word with its places, for queries that hold nothing rarer. */
export async function loadFrequentTerm(index: ArchiveIndex, typed: string): Promise<Term> {
  const found = await index.exact(typed);
  return { ...frequentTerm(typed, index.frequency(typed) ?? 0), found: found === undefined ? [] : [found] };
}

function frequentTerm(typed: string, frequency: number): Term {
  return { typed, readings: [{ form: typed, relation: 'same', weight: 1 }], found: [], frequency };
}

async function mendedTerms(index: ArchiveIndex, typed: string): Promise<readonly Term[]> {
  if (typed.length < 3 || /^\p{N}+$/u.test(typed)) return [{ typed, readings: [], found: [] }];
  const guesses = await guess(index, typed);
  if (guesses.length === 0) {
    const halves = await split(index, typed);
    if (halves === undefined) return [{ typed, readings: [], found: [] }];
    return (await Promise.all(halves.map((half) => readTerm(index, half, false)))).flat();
  }
  const weights = new Map(guesses.map(({ form, likeness }) => [form, likeness * MENDED_MOST]));
  const stems = new Map(guesses.map(({ form, likeness }) => [stemOf(form), likeness * MENDED_MOST * INFLECTED]));
  const families = await Promise.all(
    guesses.map(async ({ form }) => {
      const frequency = index.frequency(form);
      // A frequent word is a poor guess to pay 20 kB for; the texts of the results show whether it was meant.
      return frequency === undefined ? index.family(form) : [];
    }),
  );
  const found = [...new Map(families.flat().map((entry) => [entry.form, entry])).values()];
  const readings = found.map(({ form }): Reading => ({
    form,
    relation: 'mended',
    weight: weights.get(form) ?? stems.get(stemOf(form)) ?? 0.5,
  }));
  const frequent = guesses.flatMap(({ form, likeness }) =>
    index.frequency(form) === undefined ? [] : { form, relation: 'mended' as const, weight: likeness * MENDED_MOST },
  );
  return [{ typed, readings: [...readings, ...frequent], found }];
}

/** What the word may have meant. The parts of the vocabulary with other first letters are asked only in need. */
async function guess(index: ArchiveIndex, typed: string): Promise<readonly Mending[]> {
  const { likely, others } = partsFor(typed);
  let guesses = mendings(typed, await index.vocabulary(likely), MENDINGS);
  if (!index.hasWholeVocabulary && (guesses[0]?.likeness ?? 0) < CONVINCING) {
    const more = await Promise.all(
      others.map(async (letter) => mendings(typed, await index.vocabulary(letter), MENDINGS)),
    );
    guesses = [...guesses, ...more.flat()].toSorted((a, b) => b.likeness - a.likeness).slice(0, MENDINGS);
  }
  const best = guesses[0]?.likeness ?? 0;
  return guesses.filter(({ likeness }) => likeness >= best - FAR_BEHIND);
}

/** Two words that were typed as one: "headon". The second half may begin with any letter and is looked up in the index. */
async function split(index: ArchiveIndex, typed: string): Promise<readonly [string, string] | undefined> {
  const likely = await index.vocabulary(partsFor(typed).likely);
  const promising = halvings(typed).filter(([first]) => holds(likely, first));
  for (const [first, second] of promising.slice(0, HALVINGS)) {
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

function readingOf({ form, relation, weight }: Reading): Reading {
  return { form, relation, weight };
}

function foundOf({ form, postings }: IndexedForm): IndexedForm {
  return { form, postings };
}
