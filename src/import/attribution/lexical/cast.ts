import { idOf } from '../../../archive/id-words.ts';
import {
  longestFirst,
  registeredCast,
  type CastMember,
  type CastRegisters,
  type DescribePerson,
  type Gender,
} from '../cast.ts';
import { placesOf } from '../name-place.ts';
import type { Narrative, Sentence } from '../narrative.ts';
import type { Word } from '../words.ts';
import { speechClauses } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';

/** Words of the longest name of a person, particles included. */
const LONGEST = 5;

/** A name with what stands before it: "la ministre", "Frau", "Bundeskanzler". */
interface FoundName {
  readonly name: string;
  readonly roles: readonly string[];
  readonly titleGender?: Gender;
}

/** Everybody whom a text names: speakers and outlets of the registers, and names that look like people. */
export function castOf(
  lexicon: Lexicon,
  narratives: readonly Narrative[],
  registers: CastRegisters,
): readonly CastMember[] {
  const text = narratives.map(({ told }) => told).join('\n');
  const found = narratives.filter(({ heading }) => !heading).flatMap((told) => namesIn(lexicon, told));
  const describe: DescribePerson = (name, _, language, known = []) => describeAs(lexicon, found, name, language, known);
  const members: CastMember[] = [...registeredCast(text, registers, describe)];
  const names = [...new Set(found.map(({ name }) => name))].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const name of names) {
    const covered = members.some(
      ({ forms, name: other }) => forms.includes(name) || ` ${other} `.includes(` ${name} `),
    );
    // "B. Bloom" is Ada Bloom if nobody else has the name.
    const isShort = /^\p{Lu}\.\s/u.test(name) && names.some((other) => other !== name && endsAlike(other, name));
    if (!covered && !isShort && placesOf(name, text).length > 0) members.push(describe(name, text, registers.language));
  }
  return members;
}

function endsAlike(other: string, short: string): boolean {
  return !/^\p{Lu}\.\s/u.test(other) && other.startsWith(short.charAt(0)) && other.endsWith(short.slice(2));
}

function describeAs(
  lexicon: Lexicon,
  found: readonly FoundName[],
  name: string,
  language: string | undefined,
  known: readonly string[],
): CastMember {
  const tokens = name.split(' ');
  const given = tokens[0] ?? '';
  const surname = surnameOf(lexicon, tokens);
  const same = found.filter((one) => one.name === name || (one.name === surname && tokens.length > 1));
  const roles = [...new Set(same.flatMap((one) => one.roles))];
  const gender =
    [...known, ...roles].map(lexicon.genderOf).find((one) => one !== undefined) ??
    same.map(({ titleGender }) => titleGender).find((one) => one !== undefined) ??
    (tokens.length > 1 ? lexicon.givenNames.get(given.toLowerCase()) : undefined);
  return {
    id: idOf(name, language),
    name,
    kind: 'person',
    known: false,
    forms: longestFirst([
      name,
      surname,
      ...(tokens.length > 2 ? [`${given} ${surname}`] : []),
      ...(lexicon.twoFamilyNames ? firstOfTwo(lexicon, tokens) : []),
      // "dit Ada": where every noun has a capital, a given name alone is more often something else.
      ...(tokens.length > 1 && !lexicon.capitalNouns && lexicon.givenNames.has(given.toLowerCase()) ? [given] : []),
    ]),
    roles,
    ...(gender !== undefined && { gender }),
  };
}

/** "Gil" and "Gil Ruiz" of "Ana María Gil Ruiz". */
function firstOfTwo({ givenNames, particles }: Lexicon, tokens: readonly string[]): readonly string[] {
  let start = 1;
  while (start < tokens.length && givenNames.has((tokens[start] ?? '').toLowerCase())) start += 1;
  const names = tokens.slice(start);
  if (names.length !== 2 || names.some((name) => particles.has(name.toLowerCase()))) return [];
  return [names[0] ?? '', names.join(' '), [...tokens.slice(0, start), names[0]].join(' ')];
}

function surnameOf({ particles }: Lexicon, tokens: readonly string[]): string {
  let start = Math.max(tokens.length - 1, 0);
  while (start > 1 && particles.has((tokens[start - 1] ?? '').toLowerCase())) start -= 1;
  return tokens.slice(start).join(' ');
}

/** The names of people in a block. */
function namesIn(lexicon: Lexicon, { words, sentences }: Narrative): readonly FoundName[] {
  const found: FoundName[] = [];
  for (const { from, to } of sentences) {
    const subjects = lexicon.capitalNouns ? NOBODY : subjectsOf(lexicon, words, { from, to });
    for (let at = from; at < to; at += 1) {
      const end = endOfRun(lexicon, words, at, to);
      if (end === at) continue;
      const name = nameOfRun(lexicon, words, at, end, from, subjects);
      if (name !== undefined) found.push(name);
      at = end;
    }
  }
  return found;
}

const NOBODY: ReadonlySet<number> = new Set();

/** Where the subjects of clauses that say who speaks begin, and the appositions to them: they are names even if nothing else shows it. */
function subjectsOf(lexicon: Lexicon, words: readonly Word[], sentence: Sentence): ReadonlySet<number> {
  return new Set(
    speechClauses(lexicon, words, sentence).flatMap(({ subject }) => [
      subject.from,
      ...(subject.apposition === undefined ? [] : [subject.apposition.from]),
    ]),
  );
}

/** "Reed", but also "al-Rahman". */
const isCapital = (word: Word | undefined): boolean =>
  word?.kind === 'word' && /^(?:\p{Lu}|(?:al|el)-\p{Lu})/u.test(word.text);

/** Words of the longest role before a name behind a comma: "la presidenta de la Comisión …, Ana Gil,". */
const LONGEST_ROLE = 16;

/** The end of a run of capitalised words, with particles between them. */
function endOfRun(lexicon: Lexicon, words: readonly Word[], from: number, to: number): number {
  const { particles, determiners, objectDeterminers } = lexicon;
  let end = from;
  if (!isCapital(words[from])) return from;
  while (end < to) {
    let next = end;
    // "Ursula von der Leyen", but "Reed der Zeitung".
    const first = words[next]?.text ?? '';
    if (next > from && (determiners.has(first) || objectDeterminers.has(first))) return end;
    while (next > from && next < to && particles.has(words[next]?.text ?? '')) next += 1;
    if (next >= to || !isCapital(words[next])) return end;
    end = next + 1;
  }
  return end;
}

function nameOfRun(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
  end: number,
  sentence: number,
  subjects: ReadonlySet<number>,
): FoundName | undefined {
  const roles: string[] = [];
  let titleGender: Gender | undefined;
  let titled = false;
  let start = from;
  let determined =
    lexicon.determiners.has(words[from - 1]?.lower ?? '') ||
    lexicon.objectDeterminers.has(words[from - 1]?.lower ?? '');
  const isGiven = (at: number): boolean => lexicon.givenNames.has((words[at]?.lower ?? '').split('-')[0] ?? '');
  for (; start < end; start += 1) {
    const word = words[start];
    if (word === undefined) return undefined;
    const title = word.text.replace(/\.$/u, '');
    if (lexicon.titles.has(title)) {
      titled = true;
      titleGender ??= lexicon.titles.get(title);
    } else if (lexicon.typeOf(word.lower) === 'person' && !(isGiven(start) && isCapital(words[start + 1]))) {
      titled = true;
      roles.push(word.lower);
    } else if (isGiven(start) && start + 1 < end) break;
    else if (
      lexicon.particles.has(word.text) ||
      (lexicon.notNames(word.text) && !isGiven(start)) ||
      laterGiven(lexicon, words, start + 1, end)
    ) {
      // "Sprecher von Reed": Reed is no spokesman.
      titled = false;
      roles.length = 0;
    } else break;
    determined &&= titled;
  }
  // "le ministre de l’Intérieur Gérald Darmanin", "el portavoz Pedro Gil": the role before is not capitalised.
  const role = lexicon.capitalNouns
    ? undefined
    : roleBefore(lexicon, words, from, start > from && isGiven(start), sentence);
  if (role !== undefined) {
    roles.push(role);
    titled = true;
  }
  let to = start;
  while (to < end && to - start < LONGEST && isNameWord(lexicon, words, to)) to += 1;
  while (to > start && lexicon.particles.has(words[to - 1]?.text ?? '')) to -= 1;
  if (to === start) return undefined;
  const name = words.slice(start, to).map(({ text }) => text);
  const long = name.length > 1;
  const given = isGiven(start) && long;
  const beside = isBesideVerb(lexicon, words, start, to) || subjects.has(start);
  const speaks = long && to === end && beside && (!determined || titled);
  const appositive = long && to === end && isAppositive(lexicon, words, start, end, sentence);
  if (!given && !titled && !speaks && !appositive) return undefined;
  if (!given && determined && !titled) return undefined;
  const ahead = appositive ? roleAhead(lexicon, words, start, sentence) : undefined;
  if (ahead !== undefined) roles.push(ahead);
  const behind = roleBehind(lexicon, words, to);
  if (behind !== undefined) roles.push(behind);
  return { name: name.join(' '), roles, ...(titleGender !== undefined && { titleGender }) };
}

function laterGiven({ givenNames }: Lexicon, words: readonly Word[], from: number, end: number): boolean {
  return words.slice(from, end - 1).some(({ lower }) => givenNames.has(lower));
}

function isNameWord(lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  const { text, lower } = words[at] ?? { text: '', lower: '' };
  if (lexicon.particles.has(text)) return true;
  if (/^\p{Lu}{2,}$/u.test(text) || /\p{N}/u.test(text)) return false;
  return !lexicon.notNames(text) && lexicon.typeOf(lower) === undefined;
}

/** The role that stands before a name in lower case, perhaps with its office: "ministre de l’Intérieur". */
function roleBefore(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
  hasOffice: boolean,
  limit: number,
): string | undefined {
  for (let at = from - 1; at >= Math.max(limit, from - 4); at -= 1) {
    const word = words[at];
    if (word?.kind !== 'word' || lexicon.verbs.has(word.lower)) return undefined;
    if (lexicon.typeOf(word.lower) === 'person')
      return linksOnly(lexicon, words, at + 1, from, hasOffice) ? word.lower : undefined;
  }
  return undefined;
}

/**
 * "ministre français X", "patron X": nothing but links leads from the role to the name, and none stands before it, unless
 * the office has a capital: "ministre de la Justice X".
 */
function linksOnly(
  { links, prepositions, determiners }: Lexicon,
  words: readonly Word[],
  from: number,
  to: number,
  hasOffice: boolean,
): boolean {
  const between = words.slice(from, to);
  const last = between.at(-1)?.lower ?? '';
  if (!hasOffice && (links.has(last) || determiners.has(last))) return false;
  return between.every(({ kind, lower }) => kind === 'word' && (links.has(lower) || !prepositions.has(lower)));
}

/** "X, la ministre", "X, Vorsitzender der Partei". */
function roleBehind(lexicon: Lexicon, words: readonly Word[], to: number): string | undefined {
  if (words[to]?.text !== ',') return undefined;
  const role = words.slice(to + 1, to + 5).find(({ lower }) => lexicon.typeOf(lower) === 'person');
  return role?.lower;
}

/** "the minister of foreign affairs, Paulo Rangel,": a name between commas, and a role before them. */
function isAppositive(lexicon: Lexicon, words: readonly Word[], from: number, end: number, sentence: number): boolean {
  if (words[from - 1]?.text !== ',' || (end < words.length && !/^[,.]$/u.test(words[end]?.text ?? ''))) return false;
  return roleAhead(lexicon, words, from, sentence) !== undefined;
}

/** The role before a name behind a comma. */
function roleAhead(lexicon: Lexicon, words: readonly Word[], from: number, sentence: number): string | undefined {
  let role: string | undefined;
  for (let at = from - 2; at >= Math.max(sentence, from - LONGEST_ROLE); at -= 1) {
    const word = words[at];
    if (word?.kind !== 'word') return role;
    if (lexicon.typeOf(word.lower) === 'person') role = word.lower;
    if (lexicon.verbs.has(word.lower)) return role;
  }
  return role;
}

/** Whether a verb of saying stands directly before or behind. */
function isBesideVerb({ verbs, sources }: Lexicon, words: readonly Word[], from: number, to: number): boolean {
  const [before, behind] = [words[from - 1]?.lower ?? '', words[to]?.lower ?? ''];
  return (
    verbs.get(behind)?.form === 'finite' ||
    verbs.has(before) ||
    sources.some((source) => source.length === 1 && source[0] === before)
  );
}
