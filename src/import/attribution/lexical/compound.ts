import type { NounPhrase } from '../noun-phrase.ts';
import type { Description } from '../referent.ts';
import { narrative, type TextAnalysis } from '../text-analysis.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * „Das Ministerium“ behind „Verkehrsministerium“: where nouns make compounds, the words of a description with the only compound
 * that the text has before it. A description of several words says enough.
 */
export function fullerWords(
  { capitalNouns }: Lexicon,
  analysis: TextAnalysis,
  block: number,
  { from, to }: NounPhrase,
  { words, head, definite, type }: Description,
): string {
  const isNoun = /^\p{Lu}\p{Ll}/u.test(head);
  if (!capitalNouns || !definite || type !== 'organisation' || to - from !== 2 || !isNoun) return words;
  const compounds = new Set<string>();
  for (let place = 0; place <= block; place += 1)
    for (const [at, { text, lower }] of narrative(analysis, place).words.entries())
      if ((place < block || at < from) && isCompound(lower, head.toLowerCase())) compounds.add(text);
  const [only, ...others] = compounds;
  return only === undefined || others.length > 0 ? words : words.replace(head, only);
}

/** „Hafenpolizei“, „IGB-Vorstand“. @param noun in lower case */
function isCompound(word: string, noun: string): boolean {
  return word.endsWith(noun) && word.length >= noun.length + SHORTEST_PART;
}

/** Letters of the shortest first part of a compound. */
const SHORTEST_PART = 2;
