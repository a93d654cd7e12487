import type { NounPhrase } from '../noun-phrase.ts';
import type { Description } from '../referent.ts';
import { narrative, type TextAnalysis } from '../text-analysis.ts';
import type { Word } from '../words.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The words of a description of an organisation, with the name that the text has given it before: „Das Ministerium“ behind
 * „Verkehrsministerium“, „Die IGB“ behind „Initiative Grüner Bach (IGB)“. Where nouns make compounds; a description of several
 * words says enough.
 */
export function fullerWords(
  { capitalNouns }: Lexicon,
  analysis: TextAnalysis,
  block: number,
  { from, to }: NounPhrase,
  { words, head, type }: Description,
): string {
  if (!capitalNouns || type !== 'organisation' || to - from > 2) return words;
  const isAcronym = /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(head);
  const fuller = new Set<string>();
  for (let place = 0; place <= block; place += 1) {
    const told = narrative(analysis, place).words;
    for (const [at, word] of told.entries()) {
      if (place === block && at >= from) break;
      const found = isAcronym ? spelledOut(told, at, head) : compound(word, head);
      if (found !== undefined) fuller.add(found);
    }
  }
  const [only, ...others] = fuller;
  return only === undefined || others.length > 0 ? words : words.replace(head, only);
}

/** „Hafenpolizei“ for „Polizei“. */
function compound({ text, lower }: Word, noun: string): string | undefined {
  return lower.endsWith(noun.toLowerCase()) && text.length >= noun.length + SHORTEST_PART ? text : undefined;
}

/** Letters of the shortest first part of a compound. */
const SHORTEST_PART = 2;

/** „Initiative Grüner Bach“ before „(IGB)“: from the next word to the left that begins as the capitals do. */
function spelledOut(words: readonly Word[], at: number, acronym: string): string | undefined {
  if (words[at]?.text !== acronym || words[at - 1]?.text !== '(' || words[at + 1]?.text !== ')') return undefined;
  for (let start = at - 2; start >= Math.max(0, at - LONGEST_NAME); start -= 1) {
    const word = words[start];
    if (word?.kind !== 'word') return undefined;
    if (!word.text.startsWith(acronym.charAt(0))) continue;
    return words
      .slice(start, at - 1)
      .map(({ text }) => text)
      .join(' ');
  }
  return undefined;
}

/** Words back in which the name before its capitals begins. */
const LONGEST_NAME = 9;
