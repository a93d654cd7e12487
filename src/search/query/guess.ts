import { partsFor } from '../index/vocabulary.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { bestGuesses, spellingGuesses, type SpellingGuess } from './spelling.ts';

/** Most spelling guesses for one word. Each may cost a download of 25 kB, and a fifth guess is seldom right. */
const GUESSES = 4;

/** With a guess this alike, parts of the vocabulary with other first letters are not downloaded. */
export const CONVINCING = 0.8;

/** Words of the archive that may be meant. In the place of a misprint stands the name that was meant to be printed. */
export async function guess(index: ArchiveIndex, typed: string): Promise<readonly SpellingGuess[]> {
  const right = (await guessAsPrinted(index, typed)).flatMap((guess) => {
    const names = index.namesMisprinted(guess.form);
    return names.length === 0 ? [guess] : names.map((form) => ({ ...guess, form }));
  });
  return right.filter(({ form }, number) => right.findIndex((other) => other.form === form) === number);
}

/** Parts of the vocabulary with other first letters are loaded only when no guess is convincing. */
async function guessAsPrinted(index: ArchiveIndex, typed: string): Promise<readonly SpellingGuess[]> {
  const { likely, others } = partsFor(typed);
  const guesses = spellingGuesses(typed, await index.vocabulary(likely), GUESSES);
  if (index.hasWholeVocabulary || (guesses[0]?.likeness ?? 0) >= CONVINCING) return guesses;
  const more = await Promise.all(
    others.map(async (letter) => spellingGuesses(typed, await index.vocabulary(letter), GUESSES)),
  );
  return bestGuesses([...guesses, ...more.flat()], GUESSES);
}
