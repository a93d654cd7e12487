/** Whose names a byline has. */

import type { Fact } from './page/extraction.ts';
import type { Origin } from './origin.ts';
import { anyOf, WORD_END } from '../words/any-of.ts';
import { isAgency } from './agencies.ts';
import { withoutArticle } from './outlet-name.ts';

/** Longest byline, in UTF-16 units. */
const LONGEST_BYLINE = 100;

/** Between the last two names of a list, when a name follows. */
const AND = new RegExp(`\\s+(?:${anyOf('joinsAuthors')})\\s+(?=\\p{Lu})`, 'u');

/** What stands before a name where the field says by whom the text is. */
const BY = new RegExp(`^(?:${anyOf('beforeAuthors')})\\s+(?=\\p{Lu})`, 'iu');

/** Before the names of those who took the picture or sent the text. */
const CREDIT = new RegExp(
  `^(?:${anyOf('pictures', 'credits')})${WORD_END}\\s*(?:${anyOf('creditedTo')}|:|/)|^[©(]`,
  'iu',
);

/** From where the bearer of a name reports, behind it: in Norvik, aus Norvik. */
const PLACE_BEHIND = new RegExp(`(?<=\\S\\s\\S+)\\s+(?:${anyOf('beforePlaces')})\\s+\\p{Lu}\\S*$`, 'u');

/** The sign of somebody who is not named: `sep`. */
const INITIALS = /^\p{Ll}{1,5}$/u;

/** What somebody is, behind the name: words without a capital. Scripts without capitals have none of them either. */
const ROLE = /^[^\p{Lu}\p{Lo}]*\p{Ll}[^\p{Lu}\p{Lo}]*$/u;

/**
 * The fact, if it looks like names of people and not like an address, a number, a sentence, or the name of the outlet or of a
 * news agency. Names are joined by `, `; where somebody reports from is left out.
 *
 * @param outlets names of the outlet, in words or as in its address
 */
export function person(stated: Fact | undefined, outlets: readonly string[] = []): Fact | undefined {
  if (stated === undefined) return undefined;
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const isOutlet = (name: string): boolean =>
    outlets.some((outlet) => {
      const [first = ''] = name.split(' ');
      const isSigned = first.length > 1 && first === first.toUpperCase() && plain(first) === plain(outlet);
      const isShort = name === name.toUpperCase() && outlet.startsWith(`${name} `);
      return isSigned || isShort || plain(outlet) === plain(name) || plain(outlet) === plain(withoutArticle(name));
    });
  const isAddress = (name: string): boolean =>
    /^https?:|@|\bwww\.|(?:^|\s)[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,4}$/iu.test(name);
  const found = stated.value.split(/[,;]\s+/u).some((name) => isOutlet(name) || isAddress(name))
    ? stated
    : givenFirst(stated);
  const all = namesIn(found.value);
  const [first = '', second = ''] = all;
  // An imprint: the site or the outlet, and where it is.
  const isImprint =
    (all.length > 1 && isAddress(first)) || (all.length === 2 && isOutlet(first) && ONE_WORD.test(second));
  const isList = BETWEEN_AUTHORS.test(found.value);
  if (isImprint && !isList && found.origin.place === 'meta-tag') return undefined;
  const value = withoutPlace(all, found)
    .flatMap(withoutAgencies)
    .filter((name) => !isAddress(name) && /\p{L}/u.test(name) && !/\d{2}/u.test(name) && !isOutlet(name))
    .filter((name, index) => !CREDIT.test(name) && (index === 0 || !ROLE.test(name)))
    .map((name) => name.replace(PLACE_BEHIND, ''))
    .join(', ');
  return value === '' || value.length > LONGEST_BYLINE ? undefined : { ...found, value };
}

/**
 * The last word of a byline is from where the bearer of the name reports where a byline begins so (By Ada Lovell, Norvik), or
 * where the list of names has ended (Ada Lovell and Ben Marr, Norvik). Otherwise it may be one more name.
 */
function withoutPlace(names: readonly string[], { value, origin }: Fact): readonly string[] {
  const [last = '', before = ''] = names.toReversed();
  const isLast = value.split(',').length === 2 && value.endsWith(`, ${last}`) && before.includes(' ');
  const isKnownForm = BY.test(value) || names.length > 2 || origin.place === 'line';
  return isLast && isKnownForm && !isForNames(origin) && ONE_WORD.test(last) ? names.slice(0, -1) : names;
}

const ONE_WORD = /^\p{Lu}[\p{L}’'-]+$/u;

/** Whether the last word of a byline may be a name or a place: Ada Lovell, Norvik. */
export function mayEndInPlace({ value, origin }: Fact): boolean {
  const [before = '', last = '', ...others] = value.split(', ');
  return !isForNames(origin) && others.length === 0 && before.includes(' ') && ONE_WORD.test(last);
}

/** Tags that libraries read, the family name first. */
const FAMILY_FIRST = new Set(['citation_author', 'DC.creator', 'dc.creator']);

/** Between authors, so that a comma can stand within a name: `Lovell, Ada; Marr, Ben`. */
const BETWEEN_AUTHORS = /\s*;\s*/u;

/** One word and particles, a comma, given names: `Marr, Ben`, `van der Marr, Ben B.` */
const FAMILY_COMMA_GIVEN = /^(?:\p{Ll}\S*\s)*\p{Lu}\S*,\s*\p{Lu}[^,]*$/u;

/**
 * `Marr, Ben` as `Ben Marr`, in a tag that libraries read, and where all of several authors that semicolons part are written
 * so; as it is where two people may be meant.
 */
function givenFirst(found: Fact): Fact {
  const authors = found.value.split(BETWEEN_AUTHORS).filter((author) => author !== '');
  const isTurned =
    authors.length > 1
      ? isFamilyFirst(found.origin) || authors.every((author) => FAMILY_COMMA_GIVEN.test(author))
      : isFamilyFirst(found.origin) && !namesTwo(found.value);
  const value = isTurned ? authors.map(turned).join(', ') : found.value;
  return value === found.value ? found : { value, origin: { ...found.origin, says: found.value } };
}

/** `Ben Marr` of `Marr, Ben`. */
function turned(name: string): string {
  const [family = '', given = '', ...others] = name.split(/,\s*/u);
  const isOne = others.length === 0 && /^\p{Lu}/u.test(given) && !new RegExp(AND.source, 'u').test(name);
  return isOne ? `${given} ${family}` : name;
}

/** Whether `Ada Lovell, Ben Marr` may be two people: there are two words on each side, the first of them with a capital. */
function namesTwo(name: string): boolean {
  const [family = '', given = '', ...others] = name.split(/,\s*/u);
  return others.length === 0 && /\S\s+\S/u.test(given) && /^\p{Lu}\S*\s+\S/u.test(family);
}

/** Whether the two names of a byline may be one person's, the family name first: García Márquez, Gabriel José. */
export function mayBeOnePerson({ value, origin }: Fact): boolean {
  return isFamilyFirst(origin) && namesTwo(value);
}

function isFamilyFirst(origin: Origin): boolean {
  return 'name' in origin && FAMILY_FIRST.has(origin.name);
}

function isForNames(origin: Origin): boolean {
  if (origin.place === 'json-ld') return true;
  return isFamilyFirst(origin) || ('name' in origin && origin.name.endsWith('[itemprop="name"]'));
}

/** The names in `Ada Lovell/AP`, `Ada Lovell (dpa)`, `dpa/AFP`, `SDA/sep`; beside an agency initials are those of its editors. */
function withoutAgencies(words: string): readonly string[] {
  const names = words.split(/\s*\/\s*|\s+\((?=[^()]*\)$)/u).map((name) => name.replace(/\)$/u, ''));
  return names.some(isAgency) ? names.filter((name) => !isAgency(name) && !INITIALS.test(name)) : [words];
}

/** Whether a byline names news agencies and nobody else. */
export function isOfAgency(byline: Fact | undefined): boolean {
  const names = byline === undefined ? [] : namesIn(byline.value);
  return names.length > 0 && names.flatMap(withoutAgencies).length === 0;
}

function namesIn(byline: string): readonly string[] {
  return byline
    .replace(BY, '')
    .split(new RegExp(`[,;](?:\\s+|$)|${AND.source}`, 'u'))
    .filter((name) => name !== '');
}
