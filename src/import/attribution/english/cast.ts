import { idOf } from '../../../archive/id-words.ts';
import { longestFirst, outletMember, registeredCast, type CastMember, type CastRegisters } from '../cast.ts';
import { DETERMINERS } from './closed-classes.ts';
import { isGivenName } from './given-name.ts';
import { ageIn, ENOUGH, genderOf, personScore, rolesIn, speaks, surnameStart, TITLES } from './person-name.ts';
import { NOT_NAMES, PLACES, THINGS, TITLE_WORDS } from './name-words.ts';
import { ROLE_NOUN } from './role-noun.ts';
import { verbForm } from './speech-verbs.ts';
import { candidateNames } from './name-candidates.ts';
import { placesOf, type NamePlace } from '../name-place.ts';
import type { Narrative } from '../narrative.ts';

const ROLE_JUST_BEFORE = new RegExp(`\\b${ROLE_NOUN}\\s+$`, 'u');

/**
 * Everybody whom a text names: speakers and outlets of the registers, and names that look like people or outlets.
 *
 * @param narratives the blocks, with quoted words blanked out
 */
export function castOf(narratives: readonly Narrative[], registers: CastRegisters): readonly CastMember[] {
  const text = narratives.map(({ told }) => told).join('\n');
  const members: CastMember[] = [...registeredCast(text, registers, person)];
  const outletForms = new Set(members.filter(({ kind }) => kind === 'outlet').flatMap(({ forms }) => forms));
  for (const name of candidateNames(narratives)) {
    const covered = members.some(({ name: other, forms }) => forms.includes(name) || other.includes(name));
    if (covered || outletForms.has(name) || isWordBeforeName(name, members, text)) continue;
    if (personScore(name, text) < ENOUGH) continue;
    members.push(person(name, text, registers.language));
  }
  members.push(
    ...singleNames(text, members, registers.language),
    ...outletsSpokenTo(text, members, registers.language),
  );
  return members;
}

/**
 * "Six Reed voters", "Maybe Reed": the first word is a number, a verb or, before a known family name, a word that the text has
 * in lower case too.
 */
function isWordBeforeName(name: string, members: readonly CastMember[], text: string): boolean {
  const [first = '', family = '', ...more] = name.split(' ');
  if (more.length > 0 || isGivenName(first)) return false;
  const word = first.toLowerCase();
  const form = verbForm(word)?.form;
  // Josh and Hope are verbs in their first form.
  if (DETERMINERS.has(word) || (form !== undefined && form !== 'base')) return true;
  const isKnown = members.some(({ kind, name: other }) => kind === 'person' && other.endsWith(` ${family}`));
  return isKnown && hasWord(text, word);
}

/** Whether a text has a word as it stands. */
function hasWord(text: string, word: string): boolean {
  return placesOf(word, text).some(({ before, behind }) => !/\p{L}$/u.test(before) && !/^\p{L}/u.test(behind));
}

function person(name: string, text: string, language?: string, known: readonly string[] = []): CastMember {
  const tokens = name.split(/\s/u);
  const surname = tokens.slice(surnameStart(tokens)).join(' ');
  const roles = rolesIn(name, text);
  const gender = genderOf(name, known.join(', '), text) ?? genderOf(name, roles.join(', '), text);
  const age = ageIn(surname, text);
  const given = tokens[0] ?? '';
  const shown = name.replaceAll('\u00AD', '');
  return {
    id: idOf(shown, language),
    name: shown,
    kind: 'person',
    known: false,
    forms: longestFirst([
      name,
      ...(tokens.length > 2 ? [`${given} ${surname}`] : []),
      surname,
      ...(isGivenName(given) || isTitled(given, surname, text) || isCalled(given, surname, text) ? [given] : []),
    ]),
    roles,
    ...(gender !== undefined && { gender }),
    ...(age !== undefined && { age }),
  };
}

/**
 * "Sir Perran said", where the text has Perran Reed, and no other Perran: a title before the given name, as before that of a
 * king or pope.
 */
function isTitled(given: string, surname: string, text: string): boolean {
  const places = placesOf(given, text);
  const isOther = places.some(({ behind }) => /^\s\p{Lu}/u.test(behind) && !behind.trimStart().startsWith(surname));
  return (
    !isOther && places.some(({ before, behind }) => TITLES.test(before) && /^(?!['’]?\p{L}|\s\p{Lu})/u.test(behind))
  );
}

/**
 * "Fahmi said", where the text has Fahmi Fadzil and never Fadzil alone: not everywhere does the family name come last, or at
 * all. Not "Israel said", where it has Israel Katz.
 */
function isCalled(given: string, surname: string, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(given) || NOT_NAMES.has(given) || TITLE_WORDS.has(given) || THINGS.test(given))
    return false;
  if (PLACES.has(given) || placesOf(surname, text).some(standsAlone)) return false;
  const places = placesOf(given, text).filter(standsAlone);
  const isPlace = places.some(
    ({ before, behind }) => /\b(?:in|of|from|across|near|outside)\s$/u.test(before) && !/^\s\p{Lu}/u.test(behind),
  );
  return !isPlace && places.some(({ behind }) => speaks(behind));
}

/** Whether no capitalised word stands before a name. */
function standsAlone({ before }: NamePlace): boolean {
  return !/(?:\p{Lu}[\p{L}.’'-]*\s|[\p{L}-])$/u.test(before);
}

/** "Mr. Reed", "President Reed": a title and only a family name. */
const TITLED_NAME =
  /\b(?:Mr\.?|Mrs\.?|Ms\.?|Dr\.|Sen\.|Rep\.|Gov\.|President|Senator|Governor|Mayor|Representative)\s(\p{Lu}(?:(?!['’]s(?!\p{L}))[\p{L}’'-])*\p{Ll})(?![\p{L}])(?!\s\p{Lu}\p{Ll})/gu;

/** "her mother, Fiona, said": a given name in an apposition, but not "a woman in Sydney, Victoria, said". */
const NAME_OF_RELATIVE = new RegExp(`\\b${ROLE_NOUN},\\s(\\p{Lu}\\p{Ll}+),\\s(?:said|says|told|added|wrote)\\b`, 'gu');

/** People with a single name or only a surname; accepted only beside a verb of saying. */
function singleNames(text: string, members: readonly CastMember[], language?: string): readonly CastMember[] {
  const forms = new Set(members.flatMap((member) => member.forms));
  const found = new Set<string>();
  for (const match of text.matchAll(/(?<![\p{L}\p{N}@#’'-]|\p{Lu}\p{L}*\s)(\p{Lu}\p{Ll}[\p{L}’-]+)(?=\s|,)/gu)) {
    const name = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const behind = text.slice(match.index + name.length, match.index + name.length + 80);
    if (NOT_NAMES.has(name) || THINGS.test(name) || forms.has(name) || found.has(name)) continue;
    const form = verbForm(/^\s+(?:also\s+|later\s+|\p{Ll}+ly\s+)?(\p{Ll}+)/u.exec(behind)?.[1] ?? '')?.form;
    const speaks = form === 'past' || form === 'third';
    const spoken = /\uFFFC,?\s+(?:said|says|added|asked|wrote)\s+$/u.test(before);
    if (spoken || (speaks && (TITLES.test(before) || isGivenName(name) || ROLE_JUST_BEFORE.test(before))))
      found.add(name);
  }
  for (const [, name = ''] of text.matchAll(NAME_OF_RELATIVE))
    if (isGivenName(name) && !forms.has(name)) found.add(name);
  for (const [, name = ''] of text.matchAll(TITLED_NAME)) {
    if (!forms.has(name) && !NOT_NAMES.has(name) && !THINGS.test(name)) found.add(name);
  }
  return [...found].map((name) => person(name, text, language));
}

/** Outlets that the register does not have, recognised by the words before them: `told Us Weekly`. */
function outletsSpokenTo(text: string, members: readonly CastMember[], language?: string): readonly CastMember[] {
  const names = new Set<string>();
  const pattern = new RegExp(
    `(?:\\b[Aa]ccording to|\\b(?:exclusively |recently |previously )?told|\\binterview with|\\breported by)\\s+(?:the\\s)?(?<name>\\p{Lu}[\\p{L}\\p{N}&.’'!-]*(?: \\p{Lu}[\\p{L}\\p{N}&!-]*){0,3})`,
    'gu',
  );
  for (const { groups } of text.matchAll(pattern)) {
    const name = (groups?.name ?? '').replace(/[.,’']+s?$/u, '');
    const first = name.split(' ')[0] ?? '';
    if (name.length < 2 || NOT_NAMES.has(first) || isGivenName(first)) continue;
    if (/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u.test(first)) continue;
    if (
      members.some(
        ({ forms, name: other }) =>
          forms.some((form) => name === form || name.startsWith(`${form} `)) || other.includes(name),
      )
    )
      continue;
    names.add(name);
  }
  return [...names].map((name) => outletMember(idOf(name, language), name, false));
}
