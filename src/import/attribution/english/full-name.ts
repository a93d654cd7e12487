import type { TextAnalysis } from '../text-analysis.ts';

/** Capitalised words with small ones between them: "Harbour Authority for Norwich". */
const NAME = /\p{Lu}[\p{L}’']*(?:[ -](?:(?:of|for|and|the|on|in|&) )*\p{Lu}[\p{L}’']*)+/gu;

/** "NHA", "the NHA", "the Norwich NHA". */
const LETTERS = /^(?:[Tt]he )?(?:(\p{Lu}\p{L}+) )?(\p{Lu}{2,6})$/u;

/**
 * The organisation that letters stand for: the text has them in brackets behind its name, or names just one whose initials they
 * are. `undefined` for other words.
 */
export function fullName({ narratives, cast }: TextAnalysis, words: string): string | undefined {
  const [, more = '', letters] = LETTERS.exec(words) ?? [];
  if (letters === undefined) return undefined;
  const text = narratives.map(({ told }) => told).join('\n');
  const people = cast.filter(({ kind }) => kind === 'person').flatMap(({ name, forms }) => [name, ...forms]);
  const names = Array.from(text.matchAll(NAME), ({ 0: name, index }) => ({
    name: name.replace(/^The /u, ''),
    inBrackets: text.startsWith(` (${letters})`, index + name.length),
  })).filter(({ name }) => !people.some((person) => name.includes(person)));
  const inBrackets = names.find((one) => one.inBrackets)?.name;
  const fitting = new Set(names.map(({ name }) => name).filter((name) => initials(name) === letters));
  const [only, ...others] = inBrackets === undefined ? fitting : [startingWith(inBrackets, letters)];
  return others.length === 0 && only?.includes(more) === true ? only : undefined;
}

/** "In Norwich the Harbour Authority (HA)": the words whose initials they are, or all. */
function startingWith(name: string, letters: string): string {
  const words = name.split(' ');
  const at = words.findIndex(
    (word, index) => /^\p{Lu}/u.test(word) && initials(words.slice(index).join(' ')) === letters,
  );
  return words.slice(Math.max(0, at)).join(' ');
}

function initials(name: string): string {
  return (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('');
}
