import { isFunctionWord } from './function-words.ts';
import { partsFor } from '../index/vocabulary.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { FrequentKey, IndexedKey } from './language-index.ts';
import { otherForms } from './other-forms.ts';
import { CONVINCING, guess } from './guess.ts';
import type { SpellingGuess } from './spelling.ts';
import { waysToSplit } from './word-split.ts';

/**
 * How a reading matches the typed word: as the word itself and its inflected forms, as another way to write it, as its
 * completion, as a guess at a misspelling, or as a related word.
 */
type Relation = 'same' | 'variant' | 'completed' | 'corrected' | 'related';

/** What a word of the query is read as. */
export interface Reading {
  readonly form: string;
  readonly relation: Relation;
  /** 0 to 1; 1 is the word itself. */
  readonly weight: number;
  /** Postings, as far as they have been downloaded. */
  readonly found: readonly IndexedKey[];
  /** Frequent keys: their postings are downloaded only when the other words do not decide. */
  readonly deferred: readonly FrequentKey[];
}

/** A word of the query and what it is read as; no readings when nothing in the archive resembles it. */
export interface Term {
  readonly typed: string;
  readonly readings: readonly Reading[];
  /** No word that only looks like it is meant. */
  readonly asTyped?: true;
}

/** Whether related words are looked for too. */
export function isWidened({ readings }: Term): boolean {
  return readings.some(({ relation }) => relation === 'related');
}

/** Whether neither the word nor one like it is in the archive: a related word is another word. */
export function isNowhere({ readings }: Term): boolean {
  return readings.every(({ relation }) => relation === 'related');
}

/** Another form of the typed word counts a little less: people who half remember a sentence forget the endings first. */
export const INFLECTED = 0.88;

/** A completed word counts by the share of it that was typed, but at least this much. */
const COMPLETED_LEAST = 0.6;

/** Most that a spelling guess counts, since it may be wrong; it falls with the square of the likeness. */
const CORRECTED_MOST = 0.9;

/** Most completions of an unfinished word, the most common ones. */
const COMPLETIONS = 12;

/** Letters from which an unfinished word is completed; a single letter begins too many words. */
const COMPLETED_FROM = 2;

/** Letters from which an unfinished word may be a misspelt one too; a shorter one is the beginning of many words. */
const MISSPELT_FROM = 5;

/** Most ways to split a joined word that are looked up. Each may cost a download. */
const SPLITS_TRIED = 3;

/**
 * Looks up a word of the query. A word that is not in the index is taken for a misspelling, or for two joined words, which
 * gives two terms.
 *
 * @param asTyped it is not taken for a misspelling
 */
export async function lookUpTerm(
  index: ArchiveIndex,
  typed: string,
  unfinished: boolean,
  asTyped = false,
): Promise<readonly Term[]> {
  const same = await readingsOf(index, typed, 'same', 1);
  // In the Latin script other ways to write a word are rare, and each would cost a download.
  const readings = same.length > 0 && /^[a-z]/.test(typed) ? [...same] : [...same, ...(await variants(index, typed))];
  const respelt = [...index.misprintsOf(typed), ...index.namesMisprinted(typed)];
  for (const form of respelt) readings.push(...(await readingsOf(index, form, 'variant', INFLECTED)));
  if (unfinished && typed.length >= COMPLETED_FROM) {
    readings.push(...(await completed(index, typed, readings)));
    // A misspelt last word may be the beginning of others by chance.
    const isBeginning = readings.length > 0 && readings.every(({ relation }) => relation === 'completed');
    if (isBeginning && typed.length >= MISSPELT_FROM && !asTyped) {
      const guesses = (await guess(index, typed)).filter(({ likeness }) => likeness >= CONVINCING);
      readings.push(...(await correctedReadings(index, await plausible(index, typed, guesses))));
    }
  }
  return readings.length > 0 ? [{ typed, readings, ...(asTyped && { asTyped }) }] : misspelt(index, typed, asTyped);
}

/** The terms of a run of letters without spaces: the longest keys of the index that it contains, none inside another. */
export async function lookUpRun(index: ArchiveIndex, run: string, unfinished: boolean): Promise<readonly Term[]> {
  const terms = new Map<string, Term>();
  let covered = 0;
  for (let offset = 0; offset < run.length; offset += [...run.slice(offset)][0]?.length ?? 1) {
    const starting = await index.wordsStarting(run.slice(offset));
    const [longest] = starting.toSorted((a, b) => b.key.length - a.key.length);
    if (longest === undefined || offset + longest.key.length <= covered) continue;
    covered = offset + longest.key.length;
    terms.set(longest.key, {
      typed: longest.key,
      readings: [{ form: longest.key, relation: 'same', weight: 1, found: [longest], deferred: [] }],
    });
  }
  const longer = (await index.completions(run, COMPLETIONS))
    .filter(({ key }) => key !== run)
    .map((key): Reading => ({ form: key.key, relation: 'completed', weight: INFLECTED, found: [key], deferred: [] }));
  if (longer.length > 0 || (terms.size === 0 && !unfinished)) {
    const known = terms.get(run);
    terms.set(run, { typed: run, readings: [...(known?.readings ?? []), ...longer] });
  }
  return [...terms.values()];
}

/** A term that is not looked up in the index; it counts only when the texts of results are read. */
export function skippedTerm(typed: string): Term {
  return { typed, readings: [{ form: typed, relation: 'same', weight: 1, found: [], deferred: [] }] };
}

/** The term with the postings of its frequent keys downloaded. */
export async function loadDeferred(index: ArchiveIndex, term: Term): Promise<Term> {
  const readings = await Promise.all(
    term.readings.map(async (each) => {
      const loaded = await Promise.all(each.deferred.map((key) => index.load(key)));
      return { ...each, found: [...each.found, ...loaded.flat()], deferred: [] };
    }),
  );
  return { ...term, readings };
}

/** The readings of a form that the index has: the word itself, and its other forms. */
export async function readingsOf(
  index: ArchiveIndex,
  form: string,
  relation: Relation,
  weight: number,
): Promise<readonly Reading[]> {
  const { same, alike } = await index.lookUp(form);
  return [
    { form, relation, weight, ...same },
    { form, relation, weight: weight * INFLECTED, ...alike },
  ].filter(({ found, deferred }) => found.length > 0 || deferred.length > 0);
}

/** Other ways in which a text may write the same word. */
async function variants(index: ArchiveIndex, typed: string): Promise<readonly Reading[]> {
  const { words, continued } = otherForms(typed);
  const whole = await Promise.all(words.map((form) => readingsOf(index, form, 'variant', INFLECTED)));
  const longer = continued ? await index.completions(typed, COMPLETIONS) : [];
  return [
    ...whole.flat(),
    ...longer
      .filter(({ key }) => key !== typed)
      .map((key) => ({ form: key.key, relation: 'variant' as const, weight: INFLECTED, found: [key], deferred: [] })),
  ];
}

/** The words that an unfinished word may become. */
async function completed(index: ArchiveIndex, typed: string, known: readonly Reading[]): Promise<readonly Reading[]> {
  const weight = (form: string): number =>
    COMPLETED_LEAST + (INFLECTED - COMPLETED_LEAST) * (typed.length / Math.max(form.length, typed.length));
  const keys = new Set(known.flatMap(({ found, deferred }) => [...found, ...deferred].map(({ key }) => key)));
  const rare = (await index.completions(typed, COMPLETIONS)).filter(({ key }) => !keys.has(key));
  const frequent = index.frequentCompletions(typed).filter(({ key }) => !keys.has(key));
  const relation = 'completed';
  return [
    ...rare.map((key) => ({ form: key.key, relation, weight: weight(key.key), found: [key], deferred: [] }) as const),
    ...frequent.map(
      (key) => ({ form: key.key, relation, weight: weight(key.key), found: [], deferred: [key] }) as const,
    ),
  ];
}

async function misspelt(index: ArchiveIndex, typed: string, asTyped: boolean): Promise<readonly Term[]> {
  const nothing = { typed, readings: [] };
  // What is spelt rightly and says little is not there: read as another such word (“nothing” for “anything”) it would say more.
  if (typed.length < 3 || /^\p{N}+$/u.test(typed) || isFunctionWord(typed)) return [nothing];
  if ((await index.vocabulary(partsFor(typed).likely)).words.includes(typed)) {
    return [{ typed, readings: [{ form: typed, relation: 'same', weight: 1, ...(await index.longestKey(typed)) }] }];
  }
  if (asTyped) return [{ ...nothing, asTyped }];
  const longer = await compounds(index, typed);
  // A long word may begin with a misspelt one by chance: then what it resembles counts too.
  const guesses = await plausible(index, typed, await guess(index, typed));
  if (longer.length > 0 || guesses.length > 0) {
    return [{ typed, readings: [...longer, ...(await correctedReadings(index, guesses))] }];
  }
  const halves = await splitJoinedWords(index, typed);
  if (halves !== undefined) return (await Promise.all(halves.map((half) => lookUpTerm(index, half, false)))).flat();
  return [nothing];
}

/** From this nearness two words that are spelt alike are one: “harbor” and “harbour” have 0.73, “speeding” and “steering” 0.33. */
const ONE_WORD = 0.5;

/** A word that is spelt rightly (“shot”) is no misspelling (of “short”), but of one that is near it in meaning too. */
async function plausible(
  index: ArchiveIndex,
  typed: string,
  guesses: readonly SpellingGuess[],
): Promise<readonly SpellingGuess[]> {
  if (guesses.length === 0 || !(await index.isWord(typed))) return guesses;
  const related = await index.related(typed);
  return guesses.filter(({ form }) => related.some((other) => other.form === form && other.nearness >= ONE_WORD));
}

async function correctedReadings(index: ArchiveIndex, guesses: readonly SpellingGuess[]): Promise<readonly Reading[]> {
  const readings = await Promise.all(
    guesses.map(({ form, likeness }) => readingsOf(index, form, 'corrected', likeness ** 2 * CORRECTED_MOST)),
  );
  return readings.flat();
}

/** Two words that were typed as one: "headon". The first is looked up in the vocabulary, the second in the index. */
async function splitJoinedWords(index: ArchiveIndex, typed: string): Promise<readonly [string, string] | undefined> {
  const likely = await index.vocabulary(partsFor(typed).likely);
  const promising = waysToSplit(typed).filter(([first]) => likely.words.includes(first));
  for (const [first, second] of promising.slice(0, SPLITS_TRIED)) {
    if ((await readingsOf(index, second, 'same', 1)).length > 0) return [first, second];
  }
  return undefined;
}

/** Letters from which a word may be a part of a compound. In other scripts than the Latin one, vowels are often no letters. */
const COMPOUND_PART = { latin: 5, other: 3 };

/** Letters that the rest of a compound has at least, and an ending at most. */
const OTHER_PART = 3;
const ENDING = 2;

/** Words that begin or end with the typed one: Holzbrücke for Brücke. A large vocabulary is searched in its likeliest part. */
async function compounds(index: ArchiveIndex, typed: string): Promise<readonly Reading[]> {
  if (typed.length < (/^[a-z]/.test(typed) ? COMPOUND_PART.latin : COMPOUND_PART.other)) return [];
  const { words } = await index.vocabulary(partsFor(typed).likely);
  const stem = typed.replace(/[aeiou]n?$/u, '');
  const longer = words.filter((word) => {
    const at = word.lastIndexOf(stem);
    const endsWord = at >= OTHER_PART && word.length - at - stem.length <= ENDING;
    return endsWord || (word.startsWith(typed) && word.length >= typed.length + OTHER_PART);
  });
  const readings = await Promise.all(
    longer
      .slice(0, COMPLETIONS)
      .map((form) => readingsOf(index, form, 'variant', INFLECTED * (typed.length / form.length))),
  );
  return readings.flat();
}
