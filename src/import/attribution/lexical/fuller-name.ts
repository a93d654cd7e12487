import type { NounPhrase } from '../noun-phrase.ts';
import type { Description } from '../referent.ts';
import { narrative, type TextAnalysis } from '../text-analysis.ts';
import type { Word } from '../words.ts';
import type { Lexicon } from './lexicon.ts';
import { isAcronym, isCapital } from './phrase.ts';

/**
 * The words of a description of an organisation, with the name that the text has given it before: „Das Ministerium“ behind
 * „Das Verkehrsministerium“, „Die IGB“ behind „Die Initiative Grüner Bach (IGB)“. Where nouns make compounds; a description of
 * several words says enough. The same article stands before both, so that the name has the case of a subject.
 */
export function fullerWords(
  lexicon: Lexicon,
  analysis: TextAnalysis,
  block: number,
  { from, to }: NounPhrase,
  { words, head, type }: Description,
): string {
  const mayBeShort = lexicon.capitalNouns ? type === 'organisation' : isAcronym(head);
  const isBare = lexicon.capitalNouns && to - from === 1 && isAcronym(head);
  if (!mayBeShort || (to - from !== 2 && !isBare)) return words;
  const article = isBare ? undefined : (narrative(analysis, block).words[from]?.lower ?? '');
  const fuller = new Set<string>();
  for (let place = 0; place <= block; place += 1) {
    const told = narrative(analysis, place).words;
    for (const [at, word] of told.entries()) {
      if (place === block && at >= from) break;
      if (!isAcronym(head) && meansAnother(lexicon, told, at, { article, noun: head, known: fuller.size > 0 }))
        return words;
      const found = isAcronym(head)
        ? spelledOut(told, at, { article, acronym: head })
        : told[at - 1]?.lower === article && isCompound(lexicon, word, head)
          ? word.text
          : undefined;
      if (found !== undefined) fuller.add(found);
    }
  }
  const [only, ...others] = fuller;
  return only === undefined || others.length > 0 ? words : words.replace(head, only);
}

/** „Hafenamt“ for „Amt“. */
function isCompound({ shortened }: Lexicon, { lower }: Word, noun: string): boolean {
  return lower !== noun.toLowerCase() && lower.endsWith(noun.toLowerCase()) && shortened.test(lower);
}

/**
 * Whether a word before shows that the bare noun may mean something else: the noun itself before the compound, or of what it is
 * („das Amt für Fischerei“); or capitals only, which may be the name of another organisation.
 */
function meansAnother(
  { links, prepositions }: Lexicon,
  words: readonly Word[],
  at: number,
  { article, noun, known }: { readonly article: string | undefined; readonly noun: string; readonly known: boolean },
): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  if (isAcronym(text)) return true;
  if (!new RegExp(`^${noun.toLowerCase()}(?:e?s)?$`, 'u').test(lower)) return false;
  const next = words[at + 1];
  const saysOfWhat = links.has(next?.lower ?? '') || prepositions.has(next?.lower ?? '') || isCapital(next);
  return !known || saysOfWhat || words[at - 1]?.lower !== article;
}

/**
 * „Initiative Grüner Bach“ before „(IGB)“: at least two parts behind the article, which begin with the letters in their order.
 * Letters for the end of the name may be left over: „Grüne Initiative (GIN)“.
 */
function spelledOut(
  words: readonly Word[],
  at: number,
  { article, acronym }: { readonly article: string | undefined; readonly acronym: string },
): string | undefined {
  if (words[at]?.text !== acronym || words[at - 1]?.text !== '(' || words[at + 1]?.text !== ')') return undefined;
  let letters = '';
  for (let start = at - 2; start > 0 && letters.length < acronym.length; start -= 1) {
    const word = words[start];
    if (word?.kind !== 'word') return undefined;
    if (!isCapital(word)) continue;
    letters = initials(word.text) + letters;
    if (letters.length < 2 || !acronym.startsWith(letters)) continue;
    // Without an article a name has all letters, and no noun before it.
    const isWhole =
      article === undefined ? letters === acronym && !isCapital(words[start - 1]) : words[start - 1]?.lower === article;
    if (!isWhole) continue;
    return words
      .slice(start, at - 1)
      .map(({ text }) => text)
      .join(' ');
  }
  return undefined;
}

/** „AC“ of „Automobil-Club“. */
function initials(word: string): string {
  return word
    .split('-')
    .map((part) => part.charAt(0).toUpperCase())
    .join('');
}
