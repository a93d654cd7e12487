import { isGivenName } from './given-name.ts';
import { isRoleNoun } from './role-noun.ts';
import { verbForm } from './speech-verbs.ts';
import { escaped } from '../name-place.ts';
import type { Narrative } from '../narrative.ts';
import { NOT_NAMES, PARTICLES, TITLE_WORDS } from './name-words.ts';

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}\u00AD’'.-]*$/u;

/** At least so many of a block's longer words are capitalised in a headline: its capitals show no names. */
const HEADLINE_SHARE = 0.6;

/** Every run of capitalised words of one sentence that may be a person's full name, longest first. */
export function candidateNames(narratives: readonly Narrative[]): readonly string[] {
  const names = new Set<string>();
  const text = narratives.map(({ told }) => told).join('\n');
  for (const told of narratives) {
    if (isHeadline(told) || (told.heading && told.words.length < SHORTEST_SENTENCE)) continue;
    for (const run of capitalisedRuns(told)) {
      const name = withoutRoles(run);
      // "Harbour Director" is an office; Ada Baker is somebody.
      const isOffice = isRoleNoun((name.at(-1) ?? '').toLowerCase()) && !isGivenName(name[0] ?? '');
      if (name.length > 1 && name.length <= LONGEST && !isOffice) names.add(name.join(' '));
    }
  }
  // Longer names first, so that "Michael Patrick King" covers "Patrick King".
  return [...names]
    .filter((name) => !isMoreThanName(name, names, text))
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** "Maybe Reed", "In Norwich Reed" and "Tom Reed Quits Harbour", where the text has "Tom Reed" too. */
function isMoreThanName(name: string, names: ReadonlySet<string>, text: string): boolean {
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (/^(?:Jr|Sr|II|III|IV)\.?$/u.test(last)) return false;
  if (isGivenName(first))
    return words
      .slice(2)
      .some((_, index) => index + 2 < words.length && names.has(words.slice(0, index + 2).join(' ')));
  if (words.length !== 2 || /^\p{Lu}\.?$/u.test(first)) return false;
  const isWordOrPlace = new RegExp(
    `(?<!\\p{L})(?:(?:in|of|from|at)\\s${escaped(first)}|${escaped(first.toLowerCase())})(?!\\p{L})`,
    'u',
  );
  if (!/^\p{Lu}{2,}$|-\p{Ll}/u.test(first) && !isWordOrPlace.test(text)) return false;
  return [...names].some(
    (other) => other !== name && other.endsWith(` ${last}`) && isGivenName(other.split(' ')[0] ?? ''),
  );
}

/** Words of the longest name of a person, particles included. */
const LONGEST = 6;

/** Words of a heading that may be written like a sentence, with capitals for names only. */
const SHORTEST_SENTENCE = 8;

function isHeadline({ text: whole, words }: Narrative): boolean {
  if (/\p{L}{3}[.!?]["”’']*\s*$/u.test(whole)) return false;
  if (words.some(({ text, lower }) => text === lower && /^(?:past|third)$/u.test(verbForm(lower)?.form ?? '')))
    return false;
  const longer = words.filter(({ kind, text }) => kind === 'word' && text.length > 3 && /^\p{L}/u.test(text));
  const capitals = longer.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return longer.length > 3 && capitals >= HEADLINE_SHARE * longer.length;
}

function capitalisedRuns({ words, sentences }: Narrative): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const { from, to } of sentences) {
    let open: string[] = [];
    const close = (): void => {
      while (open.length > 0 && PARTICLES.has(open.at(-1) ?? '')) open.pop();
      if (open.length > 1) runs.push(open);
      open = [];
    };
    for (let at = from; at < to; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      // "Wash." ends "Everett, Wash."; a middle initial and "Jr." belong to a name.
      const name =
        word.kind === 'word' &&
        NAME_WORD.test(word.text) &&
        !(at === from && /^\p{Lu}\p{Ll}+ing$/u.test(word.text) && !isGivenName(word.text));
      if (name) open.push(word.text);
      else if (open.length > 0 && PARTICLES.has(word.text)) open.push(word.text);
      else if (word.text === ',' && /^(?:Jr|Sr)\.?$/u.test(words[at + 1]?.text ?? '')) continue;
      else close();
    }
    close();
  }
  return runs;
}

/** Leaves out what stands before the name: "Ferry Boss", "Senate Majority Leader", "Rep.", "Republican". */
function withoutRoles(run: readonly string[]): readonly string[] {
  const last = run.findLastIndex(
    (word, index) =>
      index < run.length - 1 &&
      (isRoleNoun(word.toLowerCase()) || TITLE_WORDS.has(word.replace(/\.$/u, ''))) &&
      !isGivenName(word),
  );
  let name = run.slice(last + 1);
  while (name.length > 1 && NOT_NAMES.has((name[0] ?? '').replace(/\.$/u, ''))) name = name.slice(1);
  const given = name.findIndex(isGivenName);
  // "State John Kerry": the given name begins it, when nothing before may be one.
  if (given > 0 && name.length - given > 1 && !name.slice(0, given).some((word) => /^\p{Lu}\.$/u.test(word)))
    name = name.slice(given);
  return name;
}
