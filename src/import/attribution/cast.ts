import { allNames } from '../../archive/speaker-names.ts';
import type { Outlet, Speaker, Topic } from '../../archive/article.ts';
import { idOf } from '../../archive/id-words.ts';
import { isGivenName, type Gender } from './english/given-name.ts';
import { hasName } from './name-place.ts';
import { ageIn, ENOUGH, genderOf, personScore, rolesIn, surnameStart, TITLES } from './person-name.ts';
import { NOT_NAMES, THINGS } from './english/name-words.ts';
import { ROLE_NOUN } from './english/role-noun.ts';
import { verbForm } from './english/speech-verbs.ts';
import { candidateNames } from './name-candidates.ts';
import type { Narrative } from './narrative.ts';

/** A person, outlet or unnamed source that an article mentions and that may be a speaker. */
export interface CastMember {
  /** Id in the archive's registers, or else made from the name. */
  readonly id: string;
  readonly name: string;
  readonly kind: Speaker['kind'];
  /** Whether `speakers.yaml` has this id. */
  readonly known: boolean;
  /** The forms of the name that a text may use, longest first. */
  readonly forms: readonly string[];
  readonly roles: readonly string[];
  readonly gender?: Gender;
  readonly age?: string;
}

/** The archive's registers, by id. */
export interface CastRegisters {
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** Absent where there are none. */
  readonly topics?: ReadonlyMap<string, Topic>;
  /** BCP 47 tag of the language in whose way new ids are spelt: the article's, else the archive's. */
  readonly language?: string;
}

const ROLE_JUST_BEFORE = new RegExp(`\\b${ROLE_NOUN}\\s+$`, 'u');

/**
 * Everybody whom a text names: speakers and outlets of the registers, and names that look like people or outlets.
 *
 * @param narratives the blocks, with quoted words blanked out
 */
export function castOf(narratives: readonly Narrative[], registers: CastRegisters): readonly CastMember[] {
  const text = narratives.map(({ told }) => told).join('\n');
  const lowerCase = text.toLowerCase();
  const mentions = (names: readonly string[]): boolean => names.some((name) => hasName(lowerCase, name));
  const known = [...registers.speakers.values()].filter(({ kind }) => kind !== 'unnamed');
  const members: CastMember[] = known
    .filter((speaker) => mentions(allNames(speaker)))
    .map((speaker) => memberOf(speaker, text, registers.language));
  for (const outlet of registers.outlets.values()) {
    if (members.some(({ id }) => id === outlet.id) || !mentions([outlet.name])) continue;
    members.push({
      id: outlet.id,
      name: outlet.name,
      kind: 'outlet',
      known: registers.speakers.has(outlet.id),
      forms: formsOfOutlet(outlet.name),
      roles: [],
    });
  }
  const outletForms = new Set(members.filter(({ kind }) => kind === 'outlet').flatMap(({ forms }) => forms));
  for (const name of candidateNames(narratives)) {
    const covered = members.some(({ name: other, forms }) => forms.includes(name) || other.includes(name));
    if (covered || outletForms.has(name) || personScore(name, text) < ENOUGH) continue;
    members.push(person(name, text, registers.language));
  }
  members.push(
    ...singleNames(text, members, registers.language),
    ...outletsSpokenTo(text, members, registers.language),
  );
  return members;
}

function memberOf(speaker: Speaker, text: string, language?: string): CastMember {
  const { id, name, kind, roles } = speaker;
  const [, ...aliases] = allNames(speaker);
  if (kind !== 'person') return { id, name, kind, known: true, forms: [...formsOfOutlet(name), ...aliases], roles };
  const found = person(name, text, language);
  const gender = genderOf(name, roles.join(', '), text);
  return {
    ...found,
    id,
    known: true,
    forms: longestFirst([...found.forms, ...aliases]),
    roles: [...roles, ...found.roles],
    ...(gender !== undefined && { gender }),
  };
}

/** Newspapers often print names of newspapers in capitals: PEOPLE. */
function formsOfOutlet(name: string): readonly string[] {
  return [...new Set([name, name.toUpperCase(), name.replace(/^The\s/u, '')])];
}

function person(name: string, text: string, language?: string): CastMember {
  const tokens = name.split(/\s/u);
  const surname = tokens.slice(surnameStart(tokens)).join(' ');
  const roles = rolesIn(name, text);
  const gender = genderOf(name, roles.join(', '), text);
  const age = ageIn(surname, text);
  const given = tokens[0] ?? '';
  return {
    id: idOf(name, language),
    name,
    kind: 'person',
    known: false,
    forms: longestFirst([
      name,
      ...(tokens.length > 2 ? [`${given} ${surname}`] : []),
      surname,
      ...(isGivenName(given) ? [given] : []),
    ]),
    roles,
    ...(gender !== undefined && { gender }),
    ...(age !== undefined && { age }),
  };
}

/** "Mr. Reed", "President Reed": a title and only a family name. */
const TITLED_NAME =
  /\b(?:Mr\.?|Mrs\.?|Ms\.?|Dr\.|Sen\.|Rep\.|Gov\.|President|Senator|Governor|Mayor|Representative)\s(\p{Lu}[\p{L}’'-]*\p{Ll})(?![\p{L}])(?!\s\p{Lu}\p{Ll})/gu;

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
  return [...names].map((name) => ({
    id: idOf(name, language),
    name,
    kind: 'outlet',
    known: false,
    forms: formsOfOutlet(name),
    roles: [],
  }));
}

function longestFirst(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted((a, b) => b.length - a.length);
}
