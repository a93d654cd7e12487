import type { NameMention } from '../name-mention.ts';
import { DETERMINERS, PREPOSITIONS, RELATIVES, TIMES } from './closed-classes.ts';
import { isGivenName } from './given-name.ts';
import { NOT_NAMES, TITLE_WORDS } from './name-words.ts';
import { genderOfRole, isRoleNoun } from './role-noun.ts';
import { CROWDS, DOCUMENTS, ORGANISATIONS } from './speech-nouns.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Description, Referent } from '../referent.ts';
import type { Word } from '../words.ts';
import { namesIn, narrative, textOfWords, type TextAnalysis } from '../text-analysis.ts';

/** Reads a noun phrase. */
export function referentOf(analysis: TextAnalysis, block: number, phrase: NounPhrase): Referent {
  const { words } = narrative(analysis, block);
  const { from, to, apposition } = phrase;
  const end = endOfCore(analysis, block, phrase);
  const last = words[end - 1];
  if (last === undefined) return { kind: 'unclear' };
  if (phrase.plural) return { kind: 'unclear' };
  const pronoun =
    /^(?:he|she|they|it|i|we|you|his|her|their|who|that|which|this|these|those|everyone|everybody|nobody|someone|some|others|many|most)$/u.exec(
      last.lower,
    )?.[0];
  if (pronoun !== undefined && end - from === 1) {
    const gender = /^(?:he|his)$/u.test(pronoun) ? 'he' : /^(?:she|her)$/u.test(pronoun) ? 'she' : undefined;
    if (gender !== undefined) return { kind: 'pronoun', means: 'person', gender };
    return { kind: 'pronoun', means: pronoun === 'who' ? 'antecedent' : pronoun === 'it' ? 'organisation' : 'nobody' };
  }
  const named = namedBy(analysis, block, from, end);
  if (named !== undefined) return named;
  if (isTitleApart(analysis, block, phrase, end)) return { kind: 'unclear' };
  if (apposition !== undefined) {
    const first = namesIn(analysis, block, apposition.from, apposition.to).find(
      (name) => (name.from <= apposition.from + 4 || name.to === apposition.to) && !name.possessive,
    );
    // "the mayor, Ada Bloom, said", not "the group, which backs Ada Bloom, said".
    const between = first === undefined ? [] : words.slice(apposition.from, first.from);
    if (
      first !== undefined &&
      between.every(
        ({ lower, kind }) =>
          kind === 'word' && !PREPOSITIONS.has(lower) && !RELATIVES.has(lower) && !/(?:ed|ing)$/u.test(lower),
      )
    )
      return { kind: 'named', candidates: first.candidates };
  }
  return description(analysis, block, phrase, end, to);
}

/** The end of a phrase without "of Norwich", "in the crowd". */
function endOfCore(analysis: TextAnalysis, block: number, { from, to }: NounPhrase): number {
  const { words } = narrative(analysis, block);
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at];
    if (word !== undefined && PREPOSITIONS.has(word.lower) && word.text === word.lower) {
      // "Alliance of Bakers" is a name: both sides are capitalised.
      const isName =
        /^(?:of|for|on)$/u.test(word.lower) &&
        /^\p{Lu}/u.test(words[at - 1]?.text ?? '') &&
        /^\p{Lu}/u.test(words[words[at + 1]?.lower === 'the' ? at + 2 : at + 1]?.text ?? '') &&
        !namesIn(analysis, block, from, at).some(
          (name) => name.to === at && name.candidates.some(({ kind }) => kind === 'person'),
        );
      if (isName) continue;
      return at;
    }
  }
  return to;
}

/** "Lola Reed", where the text has only Tom Reed in full: somebody else of that family. */
function isOtherGiven(words: readonly Word[], from: number, { from: at, to, candidates }: NameMention): boolean {
  const word = words[at - 1];
  if (PREPOSITIONS.has(words[from - 1]?.lower ?? '')) return false;
  if (at <= from || to - at > 1 || word?.kind !== 'word' || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return false;
  if (!candidates.every(({ name }) => name.includes(' ')) || isRoleNoun(word.lower)) return false;
  if (candidates.some(({ name }) => name.includes(word.text))) return false;
  return !TITLE_WORDS.has(word.text) && !NOT_NAMES.has(word.text) && (isGivenName(word.text) || at - 1 === from);
}

/** The people whose name ends a phrase: "plumber Tom Reed", "Mr. Reed", "Reed Jr.". */
function namedBy(analysis: TextAnalysis, block: number, from: number, end: number): Referent | undefined {
  const { words } = narrative(analysis, block);
  const name = namesIn(analysis, block, from, end).findLast((mention) => mention.to === end);
  if (name === undefined) return undefined;
  if (isOtherGiven(words, from, name)) return { kind: 'unclear' };
  const title = words[name.from - 1]?.lower ?? '';
  const gender = /^(?:mr\.?|sir|lord)$/u.test(title)
    ? 'he'
    : /^(?:mrs\.?|ms\.?|miss|dame|lady)$/u.test(title)
      ? 'she'
      : undefined;
  return { kind: 'named', candidates: name.candidates, ...(gender !== undefined && { gender }) };
}

/** "Minister in the Ministry of Works Ada Bloom": a title without an article, apart from the name that ends the phrase. */
function isTitleApart(analysis: TextAnalysis, block: number, { from, to }: NounPhrase, end: number): boolean {
  const title = narrative(analysis, block).words[from];
  return (
    end - from === 1 &&
    isRoleNoun(title?.lower ?? '') &&
    namesIn(analysis, block, end, to).some((name) => name.to === to && !name.possessive)
  );
}

const NUMBERS = new Set('two three four five six seven eight nine ten half'.split(' '));

function description(
  analysis: TextAnalysis,
  block: number,
  { from, apposition }: NounPhrase,
  end: number,
  to: number,
): Referent {
  const { words } = narrative(analysis, block);
  const head = words[end - 1]?.text ?? '';
  const lower = head.toLowerCase();
  const first = words[from]?.lower ?? '';
  // "75 percent said", "six in ten said": a share of people is nobody.
  if (/^(?:percent|%|\p{N}[\p{N}.,]*)$/u.test(lower) || NUMBERS.has(lower)) return { kind: 'unclear' };
  // "said Saturday", "Boulder, Colo., said"
  if (end - from === 1 && (TIMES.has(lower) || lower.endsWith('.'))) return { kind: 'unclear' };
  const gender = genderOfRole(lower);
  const age =
    /^(\d{1,3})-year-old$/u.exec(lower)?.[1] ??
    (apposition === undefined ? undefined : /^\d{1,3}$/u.exec(words[apposition.from]?.text ?? '')?.[0]);
  const behind = end < to ? textOfWords(analysis, block, end, to) : '';
  const of = /^(?:for|of|at|from)\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(behind)?.[1];
  const owned =
    /^(?:his|her|their|its|my|our)$/u.test(first) || words.slice(from, end).some(({ text }) => /^['’]s?$/u.test(text));
  const type: Description['type'] =
    isRoleNoun(lower) || /-year-old$|^(?:mother|father|mom|dad)-of-/u.test(lower)
      ? 'person'
      : CROWDS.has(lower)
        ? 'crowd'
        : DOCUMENTS.has(lower)
          ? 'document'
          : ORGANISATIONS.has(lower)
            ? 'organisation'
            : 'thing';
  // "the ruling", "new modelling": nobody, where no list has it.
  if (type === 'thing' && /^\p{Ll}.*ing$/u.test(head)) return { kind: 'unclear' };
  // "discuss internal strategy said": a thing without an article is no subject, but part of one.
  if (type === 'thing' && !owned && /^\p{Ll}/u.test(words[from]?.text ?? '') && !DETERMINERS.has(first))
    return { kind: 'unclear' };
  return {
    kind: 'description',
    words: textOfWords(analysis, block, from, end),
    head,
    type,
    role: textOfWords(analysis, block, from, end)
      .replace(/^the\s+/iu, '')
      .toLowerCase(),
    definite: first === 'the',
    owned,
    ...(gender !== undefined && { gender }),
    ...(age !== undefined && { age }),
    ...(of !== undefined && { of }),
  };
}
