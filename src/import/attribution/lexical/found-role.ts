import type { Word } from '../words.ts';
import type { Lexicon } from './lexicon.ts';

/** Roles of people beside their names: "el ministro de Hacienda Ana Gil", "Ana Gil, la ministra". */

/** Words of the longest role before a name behind a comma: "la presidenta de la Comisión …, Ana Gil,". */
const LONGEST_ROLE = 16;

/** Where a role stands: its noun, and the words that say of what. */
export interface Role {
  readonly at: number;
  readonly to: number;
}

/** A role alone, and with what stands behind it: "ministre", "ministre de l’intérieur". */
export function rolesOf(words: readonly Word[], { at, to }: Role): readonly string[] {
  const phrase = words.slice(at, to).map(({ lower }) => lower);
  return [...new Set([phrase[0] ?? '', phrase.join(' ')])];
}

/** The role that stands before a name in lower case, perhaps with its office: "ministre de l’Intérieur". */
export function roleBefore(
  lexicon: Lexicon,
  words: readonly Word[],
  { from, name }: { readonly from: number; readonly name: number },
  hasOffice: boolean,
  limit: number,
): Role | undefined {
  for (let at = from - 1; at >= Math.max(limit, from - 4); at -= 1) {
    const word = words[at];
    if (word?.kind !== 'word' || lexicon.verbs.has(word.lower)) return undefined;
    if (lexicon.typeOf(word.lower) === 'person') {
      // "la sœur du boulanger Reed": she is not Reed.
      if (lexicon.kin.test(word.lower) && lexicon.links.has(words[at + 1]?.lower ?? '')) return undefined;
      // "el senador republicano Reed": the first noun is the office.
      const first = lexicon.typeOf(words[at - 1]?.lower ?? '') === 'person' && at > limit ? at - 1 : at;
      return linksOnly(lexicon, words, first + 1, from, hasOffice) ? { at: first, to: name } : undefined;
    }
  }
  return undefined;
}

/**
 * "ministre français X", "patron X": nothing but links leads from the role to the name, and none stands before it, unless
 * the office has a capital: "ministre de la Justice X".
 */
function linksOnly(
  { links, prepositions, determiners, joins, auxiliaries, capitalNouns }: Lexicon,
  words: readonly Word[],
  from: number,
  to: number,
  hasOffice: boolean,
): boolean {
  const between = words.slice(from, to);
  const last = between.at(-1)?.lower ?? '';
  // "el consejero de Educación y Deporte": the office goes on behind the conjunction.
  if (!hasOffice && (links.has(last) || determiners.has(last) || joins.has(last))) return false;
  // "son entraîneur avait recruté Reed"
  if (!capitalNouns && between.some(({ lower }) => auxiliaries.has(lower))) return false;
  return between.every(({ kind, lower }) => kind === 'word' && (links.has(lower) || !prepositions.has(lower)));
}

/** "X, la ministre", "X, Vorsitzender der Partei". */
export function roleBehind(lexicon: Lexicon, words: readonly Word[], to: number): Role | undefined {
  if (words[to]?.text !== ',') return undefined;
  const at = words.findIndex(({ lower }, index) => index > to && lexicon.typeOf(lower) === 'person');
  if (at === -1 || at > to + 4) return undefined;
  let end = at + 1;
  const isVerb = (lower: string): boolean =>
    lexicon.verbs.has(lower) || (!lexicon.capitalNouns && lexicon.auxiliaries.has(lower));
  while (end < at + LONGEST_ROLE && words[end]?.kind === 'word' && !isVerb(words[end]?.lower ?? '')) end += 1;
  return { at, to: end };
}

/** The role before a name behind a comma. */
export function roleAhead(lexicon: Lexicon, words: readonly Word[], from: number, sentence: number): Role | undefined {
  let role: Role | undefined;
  for (let at = from - 2; at >= Math.max(sentence, from - LONGEST_ROLE); at -= 1) {
    const word = words[at];
    if (word?.kind !== 'word') return role;
    if (lexicon.typeOf(word.lower) === 'person') role = { at, to: from - 1 };
    // "el juez cita a la fiscal, Ana Gil": what stands before her article is no part of her office.
    const begins = role?.at === at && lexicon.determiners.has(words[at - 1]?.lower ?? '');
    if (!lexicon.capitalNouns && begins && !lexicon.links.has(words[at - 2]?.lower ?? '')) return role;
    if (lexicon.verbs.has(word.lower)) return role;
  }
  return role;
}
