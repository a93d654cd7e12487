import { isGivenName, usualGender, type Gender } from './given-name.ts';
import { placesOf, type NamePlace } from './name-place.ts';
import { genderOfRole, ROLE_NOUN } from './role-noun.ts';
import { FINITE } from './speech-verb.ts';

const NAME_TOKEN = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’]\\p{Lu}[\\p{L}\\p{M}]+|\\.|-\\p{Lu}[\\p{L}\\p{M}]+|\\p{Ll})*";

const PARTICLE = '(?:de|del|della|di|da|dos|van|von|der|den|la|le|al|bin|ibn|ben|ter)';

const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}@#])${NAME_TOKEN}(?: (?:${PARTICLE} ){0,2}${NAME_TOKEN}){1,3}(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Capitalised words that do not begin a person's name: they begin sentences, titles and names of things. */
export const NOT_NAMES = new Set(
  'The A An And But Or In On At For From With Without By To Of As If When While After Before Although Though Since Because Not No Yes So Then Now Here There This That These Those He She It They We You I His Her Its Their My Our Your Also Even Just Both All Some Many Most Meanwhile However Later Earlier Last Next First Second New Old Other What Who Why How Where Which Will Would Could Should Can May Might Is Are Was Were Has Have Had Do Does Did Mr Mrs Ms Miss Dr Sir Dame Lord Lady President Senator Judge Justice Professor Prof Rev Father Sister Brother King Queen Prince Princess Duke Duchess Pope Mayor Governor Minister Secretary Captain General Detective Officer Sheriff Chief Coach'.split(
    ' ',
  ),
);

/** A person's title at the end of a text. */
export const TITLES =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|President|Senator|Sen|Rep|Judge|Justice|Professor|Prof|Rev|Mayor|Governor|Gov|Minister|Secretary|Captain|General|Detective|Officer|Sheriff|Chief|Coach)\.?\s+$/u;

/** Words that are part of the names of organisations, places, dates and works, not of people. */
export const THINGS =
  /^(?:Weekly|Times|Post|News|Images|Magazine|University|College|School|City|County|Street|Avenue|Road|Park|Hotel|Club|Company|Inc|Corp|Council|Court|House|Party|Show|Awards?|Festival|Theatre|Theater|Studios?|Network|Channel|Radio|TV|Television|Daily|Mail|Guardian|Herald|Tribune|Journal|Press|Report|Review|Star|Sun|Mirror|Telegraph|Instagram|Twitter|Facebook|Netflix|Max|HBO|BBC|CNN|NBC|ABC|Hospital|Church|Museum|Library|Institute|Association|Foundation|Department|Ministry|Committee|Commission|Agency|Bureau|Bank|Group|Union|League|Cup|Olympics|War|Act|Bill|States|Kingdom|Republic|Island|Islands|River|Lake|Mountain|Valley|Beach|Bay|Street|Week|Day|Night|Year|Christmas|Easter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Season|Episode|Room|Father|Mother|Live|Things?|That|Premiere|Pride|Reboot|Age)$/u;

/** A role before a name: `showrunner` in "showrunner Michael Patrick King". */
const ROLE_BEFORE = new RegExp(`(?:[\\p{L}-]+\\s){0,3}${ROLE_NOUN},?\\s+$`, 'u');

/** Role of a person named after a participle: "directed by …". */
const ROLE_OF_DEED: Readonly<Record<string, string>> = {
  directed: 'director',
  written: 'writer',
  created: 'creator',
  hosted: 'host',
  presented: 'presenter',
  produced: 'producer',
  designed: 'designer',
  founded: 'founder',
  composed: 'composer',
  played: 'actor',
};

const DEED_BEFORE = new RegExp(`\\b(${Object.keys(ROLE_OF_DEED).join('|')}) by $`, 'u');

/** A role after a name: `Kim Cattrall, the actress who`. */
const ROLE_BEHIND = new RegExp(
  `^(?:,|\\s\\()\\s*(?:\\d{1,3},\\s*)?(?:an?|the|who is|his|her|their)?\\s*((?:[\\p{L}’'-]+\\s){0,6}?${ROLE_NOUN})\\b`,
  'u',
);

const IS_ROLE = new RegExp(
  `^(?:${ROLE_NOUN}|councillor|councilor|alderman|former|fellow|co-host|team-?mate|pundit)$`,
  'u',
);

/** Score of {@link personScore} from which capitalised words count as a person: one strong hint or two weak ones. */
export const ENOUGH = 2;

/** Index of the surname's first token: "von der Leyen" of "Ursula von der Leyen", "Downey Jr." of "Robert Downey Jr.". */
export function surnameStart(tokens: readonly string[]): number {
  const last = /^(?:Jr|Sr|II|III|IV)\.?$/u.test(tokens.at(-1) ?? '') ? tokens.length - 2 : tokens.length - 1;
  let start = Math.max(last, 0);
  while (start > 1 && new RegExp(`^${PARTICLE}$`, 'u').test(tokens[start - 1] ?? '')) start -= 1;
  return start;
}

/** The roles that a text gives a person. */
export function rolesIn(name: string, text: string): readonly string[] {
  const roles: string[] = [];
  for (const { before, behind } of placesOf(name, text)) {
    if (/^\p{L}/u.test(behind)) continue;
    const role = ROLE_BEFORE.exec(before)?.[0].trim().replace(/,$/u, '');
    const deed = DEED_BEFORE.exec(before)?.[1] ?? '';
    roles.push(...[role, ROLE_BEHIND.exec(behind)?.[1], ROLE_OF_DEED[deed]].filter((found) => found !== undefined));
  }
  return [...new Set(roles)];
}

/** A title before a surname, perhaps with a given name between. */
const TITLE_BEFORE = /\b(Mrs|Ms|Miss|Dame|Lady|Mr|Sir|Lord)\.?\s+(?:\p{Lu}[\p{L}.]*\s)?$/u;

/** The gender that a person's title or roles show, else the usual one of the given name, else that of later pronouns. */
export function genderOf(name: string, roles: string, text: string): Gender | undefined {
  const places = placesOf(name.split(/\s/u).at(-1) ?? name, text);
  const title = places.map(({ before }) => TITLE_BEFORE.exec(before)?.[1]).find((found) => found !== undefined);
  const stated = `${roles} ${title ?? ''}`;
  return genderOfRole(stated) ?? usualGender(name.split(/[\s-]/u)[0] ?? '') ?? pronounBehind(places);
}

/**
 * The gender of the first pronoun after the name in the same sentence, by a majority of the mentions. "Her" and "him" do
 * not count: they may mean somebody else.
 */
function pronounBehind(places: readonly NamePlace[]): Gender | undefined {
  let balance = 0;
  for (const { behind } of places) {
    const pronoun = /^(?!\p{L})[^.!?\n\p{Lu}]{0,160}?\b(she|herself|he|his|himself)\b/u.exec(behind)?.[1];
    if (pronoun !== undefined) balance += /^(?:she|her)/u.test(pronoun) ? 1 : -1;
  }
  if (balance === 0) return undefined;
  return balance > 0 ? 'she' : 'he';
}

/** The age beside a surname: "Cattrall, 66," or "Cattrall (66". */
export function ageIn(surname: string, text: string): string | undefined {
  return placesOf(surname, text)
    .map(({ behind }) => /^\s*(?:,|\()\s*(\d{1,3})\b/u.exec(behind)?.[1])
    .find((age) => age !== undefined);
}

/** Every run of capitalised words that may be a person's name. */
export function candidateNames(text: string): readonly string[] {
  const names = new Set<string>();
  for (const [match] of text.matchAll(NAME)) {
    const tokens = match.split(/\s/u);
    while (tokens.length > 1 && isNoGivenName(tokens[0] ?? '')) tokens.shift();
    if (tokens.length > 1) names.add(tokens.join(' ').replace(/(?<!\b(?:Jr|Sr))\.$/u, ''));
  }
  // Longer names first, so that "Michael Patrick King" covers "Patrick King".
  return [...names].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Whether a capitalised word begins a sentence, a title or a role: "Former", "Councillor", "Striker". */
function isNoGivenName(token: string): boolean {
  return NOT_NAMES.has(token.replace(/\.$/u, '')) || IS_ROLE.test(token.toLowerCase());
}

const SPEAKS_BEHIND = new RegExp(`^\\s+(?:\\p{Ll}+ly\\s+|also\\s+|has\\s+|had\\s+)?(?:${FINITE})(?!\\p{L})`, 'u');

/** How much evidence a text has that a name is a person's; see {@link ENOUGH}. */
export function personScore(name: string, text: string): number {
  const tokens = name.split(/\s/u);
  if (tokens.slice(1).some((token) => THINGS.test(token)) || tokens.slice(0, -1).some((token) => NOT_NAMES.has(token)))
    return 0;
  if (THINGS.test(tokens[0] ?? '') && !isGivenName(tokens[0] ?? '')) return 0;
  const full = placesOf(name, text);
  const surname = placesOf(tokens.slice(surnameStart(tokens)).join(' '), text);
  let score = isGivenName(tokens[0] ?? '') ? ENOUGH : 0;
  if (full.some(({ behind }) => /^,\s\d{1,3}(?:,|\))/u.test(behind))) score += 2;
  if (surname.some(({ before, behind }) => !/\p{L}$/u.test(before) && SPEAKS_BEHIND.test(behind))) score += 2;
  if (full.some(({ before, behind }) => /(?:said|says)\s+$/u.test(before) && !/^\p{L}/u.test(behind))) score += 2;
  if (full.some(({ behind }) => /^,?\s+who\b/u.test(behind))) score += 1;
  if (rolesIn(name, text).length > 0) score += 2;
  // Newspapers use only the surname from the second time on; places and titles keep their whole name.
  if (
    surname.some(
      ({ before, behind }) =>
        /^(?:['’]s\s\p{Ll}|\s\p{Ll}|,\s)/u.test(behind) && !/(?:\p{Lu}[\p{L}.]*\s|\b[Tt]he\s|[\p{L}-])$/u.test(before),
    )
  )
    score += 2;
  if (TITLES.test(full[0]?.before.slice(-20) ?? '')) score += 2;
  return score;
}

/** The text as a literal in a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
