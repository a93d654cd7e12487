/** Whether a proposed speaker is the one whom an annotated text credits. */

import { isGivenName, usualGender } from '../../src/import/attribution/english/given-name.ts';
import { TITLE_WORDS } from '../../src/import/attribution/english/name-words.ts';
import { genderOfRole, isRoleNoun } from '../../src/import/attribution/english/role-noun.ts';
import type { Speaker } from '../../src/archive/article.ts';
import type { Gender } from '../../src/import/attribution/cast.ts';
import { overlap, wordsOf, type AnnotatedQuotation, type Range } from './annotated-text.ts';

export interface ProposedSpeaker {
  readonly name: string;
  readonly kind: Speaker['kind'];
  /** Where the text has the words from which the proposal concludes the speaker. */
  readonly source: readonly Range[];
}

/** `unclear` when only a reader of the text could tell: whom "he" means, or "the candidate". */
export type Verdict = 'right' | 'wrong' | 'open' | 'unclear';

/**
 * For languages in which names cannot be told by their capitals. A proposed name is right when its last word stands in
 * the annotated words, a proposed description when it is made of them.
 */
export function verdictByWords(
  text: string,
  { source }: AnnotatedQuotation,
  speaker: ProposedSpeaker | undefined,
): Verdict {
  if (source.length === 0) return 'unclear';
  if (speaker === undefined) return 'open';
  const words = wordsOf(text, source);
  const near = source.some((range) => overlap(range, speaker.source) > 0);
  if (isByTheseWords(speaker)) return near || hasWord(words, speaker.name.split(' ').at(-1) ?? '') ? 'right' : 'wrong';
  if (hasWord(words, speaker.name.split(' ').at(-1) ?? '')) return 'right';
  if (!near) return BARE_PRONOUN.test(words) ? 'unclear' : 'wrong';
  // A description or pronoun that the proposal takes for somebody named: only a reader could tell.
  return 'unclear';
}

/** Whether a proposal repeats the words that it is concluded from: “the plumber”, “the White House”. */
function isByTheseWords({ kind }: ProposedSpeaker): boolean {
  return kind === 'unnamed' || kind === 'organisation';
}

const BARE_PRONOUN = /^(?:er|sie|ihm|ihr|il|elle|lui|él|ella|-t-(?:il|elle))$/iu;

function hasWord(words: string, word: string): boolean {
  return (
    word !== '' && new RegExp(`(?<![\\p{L}])${word.replace(/[^\p{L}\p{N}’'-]/gu, '.')}s?(?![\\p{L}])`, 'iu').test(words)
  );
}

/** A title, then what follows the head of a noun phrase: "…, a baker", "… of Norwich", "… who". */
const BEHIND_HEAD = /\s*(?:,|\(|\s-|--|—|\b(?:of|from|in|at|for|with|who|whose|which|that|on|to|and|during)\s).*$/su;

const SUFFIX = /,?\s+(?:Jr|Sr|II|III|IV)\.?$/u;

export function verdictOn(
  text: string,
  { source, meant }: AnnotatedQuotation,
  speaker: ProposedSpeaker | undefined,
): Verdict {
  if (source.length === 0) return 'unclear';
  if (speaker === undefined) return 'open';
  const words = wordsOf(text, source).replace(/[’']s$/u, '');
  const name = meant ?? nameIn(words);
  const gender = genderOfRole(words.split(/[\s.]/u)[0] ?? '');
  if (name !== undefined && name !== '') {
    if (meant === undefined && isByTheseWords(speaker) && source.some((range) => overlap(range, speaker.source) > 0))
      return isName(speaker.name) ? sameName(text, name, speaker.name, gender) : 'right';
    return sameName(text, name, speaker.name, gender);
  }
  const near = source.some((range) => overlap(range, speaker.source) > 0);
  if (PRONOUN.test(words)) return 'unclear';
  if (isByTheseWords(speaker)) return near ? 'right' : 'wrong';
  return near ? 'unclear' : 'wrong';
}

const PRONOUN = /^(?:he|she|they|it|i|we|who|which|that)$/iu;

/** Whether the text credits only a pronoun, and nobody has read for it whom the pronoun means. */
export function isUnreadPronoun(text: string, { source, meant }: AnnotatedQuotation): boolean {
  const words = wordsOf(text, source);
  return meant === undefined && (PRONOUN.test(words) || BARE_PRONOUN.test(words));
}

/** The name at the head of a source: "Tom Reed" of "plumber Tom Reed, 43, of Norwich"; absent for "the plumber". */
export function nameIn(source: string): string | undefined {
  const head = source
    .replace(SUFFIX, '')
    .replace(/\b(Secretary|Speaker) of (?:the )?\p{Lu}\p{L}+/u, '$1')
    .replace(/\b(Mr|Mrs|Ms|Dr|Rep|Sen|Gov|Gen|Col|Lt|St)\.\s+/gu, '$1 ')
    .replace(/^(?:.*\bsaid|according to|by)\s+/u, '')
    .replace(BEHIND_HEAD, '')
    .replace(/["”“]/gu, '')
    .replace(/[’']s$/u, '')
    .trim();
  const tokens = head.split(/\s+/u);
  const names: string[] = [];
  while (isName(tokens.at(-1) ?? '')) names.unshift(tokens.pop() ?? '');
  while (
    /^(?:The|A|An|He|She|They|It|We|I|You|His|Her|Their|This|That|One|Some|Many|Others|Mr|Mrs|Ms|Dr|Rep|Sen|Gov|Gen|Col|Lt)$/u.test(
      names[0] ?? '',
    )
  )
    names.shift();
  return names.length === 0 ? undefined : names.join(' ');
}

function isName(words: string): boolean {
  return /^\p{Lu}/u.test(words.split(/\s/u).at(-1) ?? '');
}

/** Two names mean one person when the last words agree, and the first ones where both have one; titles do not count. */
function sameName(text: string, wanted: string, got: string, gender?: Gender): Verdict {
  const [a, b] = [tokensOf(wanted), tokensOf(got)];
  if (b.join(' ').includes(a.join(' ')) && (a.length > 1 || /\b(?:of|for)\b/u.test(b.join(' ')))) return 'right';
  if (a.length === 1 && b.length > 1 && b[0] === a[0]) return 'right';
  if (a.at(-1) !== b.at(-1)) return 'wrong';
  if (a.length > 1 && b.length > 1) return givenAgree(a, b) ? 'right' : 'wrong';
  if (b.length === 1) return 'right';
  // A bare family name means whoever of that name the text names most.
  const counts = givenNamesOf(text, a.at(-1) ?? '');
  const own = Math.max(0, ...b.slice(0, -1).map((given) => counts.get(given) ?? 0));
  const fits = (given: string): boolean =>
    isGivenName(given) && (gender === undefined || (usualGender(given) ?? gender) === gender);
  return [...counts].some(([given, count]) => fits(given) && count > own) ? 'wrong' : 'right';
}

function givenAgree(a: readonly string[], b: readonly string[]): boolean {
  const given = b.slice(0, -1);
  return a.slice(0, -1).some((word) => given.includes(word));
}

function tokensOf(name: string): readonly string[] {
  const tokens = name
    .replace(SUFFIX, '')
    .replace(/[.,’']/gu, '')
    .split(/[\s-]+/u)
    .filter((token) => token !== '');
  while (tokens.length > 1 && isTitle(tokens[0] ?? '')) tokens.shift();
  return tokens.map((token) => token.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

function isTitle(word: string): boolean {
  return (
    /^(?:the|an?|some|many|his|her|their)$/iu.test(word) || TITLE_WORDS.has(word) || isRoleNoun(word.toLowerCase())
  );
}

/** How often each word, in lower case, stands before a family name. */
function givenNamesOf(text: string, family: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, given = '', name = ''] of text.matchAll(/(\p{Lu}\p{L}+)(?:\s\p{Lu}\.)?\s(\p{Lu}[\p{L}’'-]+)/gu))
    if (name.toLowerCase() === family) counts.set(given.toLowerCase(), (counts.get(given.toLowerCase()) ?? 0) + 1);
  return counts;
}
