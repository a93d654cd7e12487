import type { Gender } from '../cast.ts';
import { isGivenName, usualGender } from './given-name.ts';
import { placesOf, type NamePlace } from '../name-place.ts';
import { genderOfRole, isRoleNoun, ROLE_NOUN } from './role-noun.ts';
import { NOT_NAMES, PARTICLES, THINGS } from './name-words.ts';
import { verbForm } from './speech-verbs.ts';

/** A person's title at the end of a text. */
export const TITLES =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|President|Senator|Sen|Rep|Judge|Justice|Professor|Prof|Rev|Mayor|Governor|Gov|Minister|Secretary|Captain|General|Detective|Officer|Sheriff|Chief|Coach|Prince|Princess|King|Queen|Pope|Father|Sister|Brother|Sheikh)\.?\s+$/u;

/** "The mayor, ", "the head of the union at the time, ": what an apposition with a name stands behind. */
const ROLE_AND_COMMA = new RegExp(`(?<![\\p{L}-])${ROLE_NOUN}(?:\\s(?:of|for|at)(?:\\s[\\p{L}’'-]+){1,6})?,\\s$`, 'u');

/** A role before a name: `showrunner` in "showrunner Michael Patrick King". */
const ROLE_BEFORE = new RegExp(`(?<![\\p{L}-])(?:[\\p{L}-]+\\s){0,3}${ROLE_NOUN},?\\s+$`, 'u');

/** The same where it begins a sentence: "Author Ada Bloom". */
const ROLE_BEGINS = new RegExp(`(?:^|[.!?\\n])\\s*(\\p{Lu}\\p{Ll}+)\\s+$`, 'u');

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

/** A title before a name, perhaps with places and parties before it. */
const TITLED =
  /\b(President|Senator|Sens?|Representative|Reps?|Congressman|Congresswoman|Governor|Gov|Mayor|Minister|Secretary|Chancellor|Premier|Speaker|Judge|Justice|General|Gen|Professor|Prof|Dr|Chairman|Chairwoman|Chief|Sheriff|Captain|Director)\.?\s+(?:\p{Lu}\p{L}*\.?\s)?$/u;

/** The words by which a text later calls the bearer of a title. */
const ROLES_OF_TITLE: Readonly<Record<string, readonly string[]>> = {
  Senator: ['senator', 'lawmaker'],
  Sen: ['senator', 'lawmaker'],
  Rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  Representative: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  Gov: ['governor'],
  Gen: ['general'],
  Prof: ['professor'],
  Dr: ['doctor'],
  Minister: ['minister'],
};

/** A role after a name: `Kim Cattrall, the actress who`. */
const ROLE_BEHIND = new RegExp(
  `^(?:,|\\s\\()\\s*(?:\\d{1,3},\\s*)?(?:an?|the|who is|his|her|their)?\\s*((?:[\\p{L}’'-]+\\s){0,6}?${ROLE_NOUN})\\b`,
  'u',
);

/** What a sentence says that somebody is: "Ada Bloom is a mother of two.", but not "is a critic of the pier". */
const ROLE_IS = new RegExp(
  `^\\sis\\s(?:an?|the)\\s((?:[\\p{L}’'-]+\\s){0,3}?${ROLE_NOUN})(?![\\p{L}’'-])(?!\\s(?:of|to)\\s(?:an?|the|his|her|their|its)\\s)`,
  'u',
);

/** "The manager of Norwich striker", "the mayor’s driver": words up to somebody else’s, who is not the one named. */
const OF_ANOTHER = /^.*(?:\b(?:of|for|to|with|by|at|from|and)\s|(?<=s)['’]\s|['’]s\s)/u;

/** Score of {@link personScore} from which capitalised words count as a person: one strong hint or two weak ones. */
export const ENOUGH = 2;

/** Index of the surname's first token: "von der Leyen" of "Ursula von der Leyen", "Downey Jr." of "Robert Downey Jr.". */
export function surnameStart(tokens: readonly string[]): number {
  const last = /^(?:Jr|Sr|II|III|IV)\.?$/u.test(tokens.at(-1) ?? '') ? tokens.length - 2 : tokens.length - 1;
  let start = Math.max(last, 0);
  while (start > 1 && PARTICLES.has(tokens[start - 1] ?? '')) start -= 1;
  return start;
}

/** The roles that a text gives a person. */
export function rolesIn(name: string, text: string): readonly string[] {
  const roles: string[] = [];
  for (const { before, behind } of placesOf(name, text)) {
    if (/^\p{L}/u.test(behind)) continue;
    const begins = ROLE_BEGINS.exec(before)?.[1]?.toLowerCase() ?? '';
    const role = ROLE_BEFORE.exec(before)?.[0].trim().replace(/,$/u, '') ?? (isRoleNoun(begins) ? begins : undefined);
    const deed = DEED_BEFORE.exec(before)?.[1] ?? '';
    const title = TITLED.exec(before)?.[1];
    if (title !== undefined) roles.push(...(ROLES_OF_TITLE[title] ?? [title.toLowerCase()]));
    // "Norwich striker" of "the manager of Norwich striker Tom Reed", "aide" of "Ada Bloom is a senator’s aide"
    const is = ROLE_IS.exec(behind)?.[1]?.replace(OF_ANOTHER, '');
    roles.push(
      ...[role?.replace(OF_ANOTHER, ''), ROLE_BEHIND.exec(behind)?.[1], is, ROLE_OF_DEED[deed]].filter(
        (found) => found !== undefined,
      ),
    );
  }
  return [...new Set(roles)];
}

/** A title before a surname, perhaps with a given name between. */
const TITLE_BEFORE = /\b(Mrs|Ms|Miss|Dame|Lady|Mr|Sir|Lord)\.?\s+(?:\p{Lu}(?:\p{L}+|\.)\s)?$/u;

/** The gender that a person's title or roles show, else the usual one of the given name, else that of later pronouns. */
export function genderOf(name: string, roles: string, text: string): Gender | undefined {
  const [given = '', ...others] = name.split(/\s/u);
  const places = placesOf(others.at(-1) ?? given, text);
  const full = placesOf(name, text);
  // Another person of that family name may be meant by the titles and pronouns beside it.
  const shared = places.some(({ before }) => {
    const other = /(\p{Lu}\p{Ll}+)\s$/u.exec(before)?.[1];
    return other !== undefined && other !== given && isGivenName(other);
  });
  const title = (shared ? full : places)
    .map(({ before }) => TITLE_BEFORE.exec(before)?.[1])
    .find((found) => found !== undefined);
  return (
    genderOfRole(`${roles} ${title ?? ''}`) ??
    usualGender(given) ??
    pronounBehind(full) ??
    (shared ? undefined : pronounBehind(places))
  );
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

/** Whether a verb of saying follows: ` said`, ` has also argued`. */
export function speaks(behind: string): boolean {
  const verb = /^\s+(?:\p{Ll}+ly\s+|also\s+|later\s+|has\s+|had\s+)*(\p{Ll}+)/u.exec(behind)?.[1];
  const form = verb === undefined ? undefined : verbForm(verb);
  return form?.form === 'past' || form?.form === 'third';
}

/** Words that are families' names behind a given name: Ada White. */
const FAMILIES = new Set(
  'White Black English French German Pope West North King Prince Bishop Bush May March Camp'.split(' '),
);

/** Whether a word may be part of a person's name: not "New", but "White" in "Ada White" and "Will" in "Will Reed". */
function mayBeName(token: string, at: number, tokens: readonly string[]): boolean {
  if (!NOT_NAMES.has(token)) return true;
  const [given = ''] = tokens;
  if (tokens.length < 2 || !isGivenName(given)) return false;
  return at === 0 ? token === 'Will' : at === tokens.length - 1 && FAMILIES.has(token);
}

/** "Ada Bloom, from Norwich, said she left", but not "Green Wave, from Norwich, said it would play". */
const FROM_A_PLACE = /^,\sfrom\s\p{Lu}[^,.\n]{1,40},\s(?:has\s|had\s)?(?:said|says|added)\s(?:that\s)?s?he\b/u;

/** How much evidence a text has that a name is a person's; see {@link ENOUGH}. */
export function personScore(name: string, text: string): number {
  const tokens = name.split(/\s/u);
  if (tokens.slice(1).some((token) => THINGS.test(token)) || !tokens.every((token, at) => mayBeName(token, at, tokens)))
    return 0;
  if (THINGS.test(tokens[0] ?? '') && !isGivenName(tokens[0] ?? '')) return 0;
  const full = placesOf(name, text);
  const surname = placesOf(tokens.slice(surnameStart(tokens)).join(' '), text);
  let score = isGivenName(tokens[0] ?? '') ? ENOUGH : 0;
  if (full.some(({ behind }) => /^,\s\d{1,3}(?:,|\))/u.test(behind))) score += 2;
  // "Another villager, Ada Bloom, said": an apposition that speaks, but not "Another firm, Weir Harbour, said".
  if (
    full.some(
      ({ before, behind }) => ROLE_AND_COMMA.test(before) && /^,\s+(?:has\s|had\s)?(?:said|says|told)\b/u.test(behind),
    )
  )
    score += 2;
  if (full.some(({ behind }) => FROM_A_PLACE.test(behind))) score += 2;
  if (surname.some(({ before, behind }) => !/\p{L}$/u.test(before) && speaks(behind))) score += 2;
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
