/** Whether a proposed speaker is the one whom an annotated text credits. */

import { isGivenName } from '../../src/import/attribution/english/given-name.ts';
import { overlap, wordsOf, type AnnotatedQuotation, type Range } from './annotated-text.ts';

export interface ProposedSpeaker {
  readonly name: string;
  readonly kind: 'person' | 'outlet' | 'unnamed';
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
  if (speaker === undefined) return 'open';
  if (source.length === 0) return 'unclear';
  const words = wordsOf(text, source);
  const near = source.some((range) => overlap(range, speaker.source) > 0);
  if (speaker.kind === 'unnamed')
    return near || hasWord(words, speaker.name.split(' ').at(-1) ?? '') ? 'right' : 'wrong';
  if (hasWord(words, speaker.name.split(' ').at(-1) ?? '')) return 'right';
  if (!near) return BARE_PRONOUN.test(words) ? 'unclear' : 'wrong';
  // A description or pronoun that the proposal takes for somebody named: only a reader could tell.
  return 'unclear';
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
  if (speaker === undefined) return 'open';
  if (source.length === 0) return 'unclear';
  const words = wordsOf(text, source).replace(/[’']s$/u, '');
  const name = meant ?? nameIn(words);
  if (name !== undefined && name !== '') {
    if (meant === undefined && speaker.kind === 'unnamed' && source.some((range) => overlap(range, speaker.source) > 0))
      return isName(speaker.name) ? sameName(text, name, speaker.name) : 'right';
    return sameName(text, name, speaker.name);
  }
  const near = source.some((range) => overlap(range, speaker.source) > 0);
  if (PRONOUN.test(words)) return 'unclear';
  if (speaker.kind === 'unnamed') return near ? 'right' : 'wrong';
  return near ? 'unclear' : 'wrong';
}

const PRONOUN = /^(?:he|she|they|it|i|we|who|which|that)$/iu;

/** The name at the head of a source: "Tom Reed" of "plumber Tom Reed, 43, of Norwich"; absent for "the plumber". */
export function nameIn(source: string): string | undefined {
  const head = source
    .replace(SUFFIX, '')
    .replace(/\bSecretary of \p{Lu}\p{L}+/u, 'Secretary')
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

/** Two names mean one person when the last words agree, and the first ones where both have one. */
function sameName(text: string, wanted: string, got: string): Verdict {
  const [a, b] = [tokensOf(wanted), tokensOf(got)];
  if (b.join(' ').includes(a.join(' ')) && (a.length > 1 || /\b(?:of|for)\b/u.test(b.join(' ')))) return 'right';
  if (a.at(-1) !== b.at(-1)) return 'wrong';
  if (a.length > 1 && b.length > 1) return givenAgree(a, b) ? 'right' : 'wrong';
  if (b.length === 1) return 'right';
  // A bare family name means whoever of that name the text names most.
  const full = commonest(text, a.at(-1) ?? '');
  return full === undefined || full === b[0] ? 'right' : b.slice(0, -1).includes(full) ? 'right' : 'wrong';
}

function givenAgree(a: readonly string[], b: readonly string[]): boolean {
  const given = b.slice(0, -1);
  return a.slice(0, -1).some((word) => given.includes(word));
}

function tokensOf(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replace(SUFFIX, '')
    .replace(/[\p{M}.,’']/gu, '')
    .replace(/^(?:the|Mr|Mrs|Ms|Dr)\s+/iu, '')
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((token) => token !== '');
}

/** The commonest given name before a family name, in lower case. */
function commonest(text: string, family: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, given = '', name = ''] of text.matchAll(/(\p{Lu}[\p{L}]+)\s(\p{Lu}[\p{L}’'-]+)/gu)) {
    if (name.toLowerCase() !== family || !isGivenName(given)) continue;
    counts.set(given.toLowerCase(), (counts.get(given.toLowerCase()) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
