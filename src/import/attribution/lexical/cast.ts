import { idOf } from '../../../archive/id-words.ts';
import { longestFirst, registeredCast, type CastMember, type CastRegisters, type DescribePerson } from '../cast.ts';
import { escaped, placesOf } from '../name-place.ts';
import type { Narrative } from '../narrative.ts';
import { namesIn, type FoundName } from './found-name.ts';
import type { Lexicon } from './lexicon.ts';

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
    if (!covered && !isShort && !isGenitive(lexicon, name, names, text) && placesOf(name, text).length > 0)
      members.push(describe(name, text, registers.language));
  }
  return members;
}

/** „der Arzt Brandts“: where every noun has a capital, a name with an s behind it that the text has without it too. */
function isGenitive({ capitalNouns }: Lexicon, name: string, names: readonly string[], text: string): boolean {
  if (!capitalNouns || !name.endsWith('s')) return false;
  const bare = name.slice(0, -1);
  return (
    names.includes(bare) || (!name.includes(' ') && new RegExp(`(?<!\\p{L})${escaped(bare)}(?!\\p{L})`, 'u').test(text))
  );
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
  const ofName = tokens.length > 1 && !lexicon.capitalNouns ? lexicon.givenNames.get(given.toLowerCase()) : undefined;
  // "la pareja de la presidenta, Alberto Gil": an office of the other gender is somebody else's.
  const isTheirs = (role: string): boolean => {
    const gender = lexicon.genderOf(role.split(' ')[0] ?? '');
    return ofName === undefined || gender === undefined || gender === ofName;
  };
  const roles = [...new Set(same.flatMap((one) => one.roles))].filter(isTheirs);
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
