/** Whether a proposed speaker is the one whom a person wrote down for a run, in any language. */

import type { CastMember } from '../../src/import/attribution/cast.ts';

export type LabelVerdict = 'right' | 'wrong' | 'open';

/** Before the words that name a speaker without a name. */
const ROLE = 'role:';

/** Articles and words between parts of a name, which do not count. */
const SMALL = new Set(
  'the an of for and le la les un une des du de et el los las una unos unas del al der die das den dem ein eine einer eines von zu und y e'.split(
    ' ',
  ),
);

/**
 * A name is right when one of the two has every word of the other: "Ruiz" or "Lucía Ruiz" for "Lucía Ruiz Gil", but not "Ana
 * Ruiz". A description is right for a description in the same way, and never for a name.
 */
export function sameSpeaker(label: string, speaker: Pick<CastMember, 'name' | 'kind'> | undefined): LabelVerdict {
  if (speaker === undefined) return 'open';
  const isRole = label.startsWith(ROLE);
  const wanted = tokensOf(isRole ? label.slice(ROLE.length) : label);
  const got = tokensOf(speaker.name);
  if (isRole && speaker.kind === 'person') return 'wrong';
  const has = (all: readonly string[], some: readonly string[]): boolean =>
    some.length > 0 && some.every((token) => all.includes(token));
  return has(wanted, got) || has(got, wanted) ? 'right' : 'wrong';
}

function tokensOf(name: string): readonly string[] {
  return plain(name)
    .split(' ')
    .filter((token) => token.length > 1 && !SMALL.has(token));
}

/** Whether a quotation has the words of a label, or is at least half of them: a label may go over "he said". */
export function holds(parts: readonly string[], words: string): boolean {
  const whole = parts.join(' ');
  return sameWords(whole, words) || parts.some((part) => sameWords(words, part) && whole.length * 2 >= words.length);
}

/** Whether a text has the words of a label; marks, spaces and accents do not count. */
export function sameWords(text: string, words: string): boolean {
  return plain(words) !== '' && ` ${plain(text)} `.includes(` ${plain(words)} `);
}

/** Whether two texts have the same words; marks, spaces and accents do not count. */
export function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
