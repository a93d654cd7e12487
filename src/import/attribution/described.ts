import { byRole } from './by-role.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { personBefore } from './person-before.ts';
import type { Pronoun } from './pronoun.ts';
import type { Description } from './referent.ts';
import { agrees, NOTHING, type Resolved } from './resolved.ts';
import { standsIn } from './stands-in.ts';
import { namesIn, type TextAnalysis } from './text-analysis.ts';

/** Whom a description means: somebody named of whom the text says so, or an unnamed speaker. */
export function described(
  analysis: TextAnalysis,
  block: number,
  phrase: NounPhrase,
  words: Description,
  resolve: Pronoun['resolve'],
): Resolved {
  const mayBeNamed = words.definite && !words.owned && (words.type === 'person' || isUnknownNoun(analysis, words));
  if (mayBeNamed) {
    const found = byRole(analysis, block, phrase, words);
    if (found !== undefined) return { member: found, by: 'role' };
    if (words.type === 'person' && analysis.grammar?.isFamous(words.head) === true) {
      // "the New York businessman" often is the subject of the sentence before, in other words.
      const before = personBefore(analysis, { block, at: phrase.from, gender: words.gender, memory: 2, resolve });
      return before.by === 'subject' ? { ...before, by: 'only-one' } : NOTHING;
    }
    // "Cette femme de 34 ans" may be somebody named, unless the text has brought in "une femme".
    const mayBeThey =
      words.demonstrative === true && words.type === 'person' && namesSomebody(analysis, block, phrase, {});
    if (mayBeThey && !isIntroduced(analysis, block, phrase, words.head.toLowerCase())) return NOTHING;
    if (meansSomebodyNamed(analysis, block, phrase, words)) return NOTHING;
  }
  if (isSomebodysText(analysis, block, phrase, words)) return NOTHING;
  if (standsIn(analysis, block, words) && !isHeardOf(analysis, block, phrase, words)) return NOTHING;
  const member = analysis.grammar?.unnamedOf(analysis, block, phrase, words);
  return member === undefined ? NOTHING : { member, by: 'description' };
}

/** Whether the text has brought in "a company", or named the Norvex Company, before it says "the company". */
function isHeardOf(analysis: TextAnalysis, block: number, phrase: NounPhrase, { head }: Description): boolean {
  const noun = head.toLowerCase();
  const isNamed = analysis.narratives
    .slice(0, block + 1)
    .some(({ words }) => words.some(({ lower, text, start }) => lower === noun && /^\p{Lu}/u.test(text) && start > 0));
  return isNamed || isIntroduced(analysis, block, phrase, noun);
}

/** "Le livre", "según el auto": a text of which nothing says whose it is, where somebody named may have written it. */
function isSomebodysText(analysis: TextAnalysis, block: number, phrase: NounPhrase, words: Description): boolean {
  if (words.type !== 'document' || words.restricted === true) return false;
  if (analysis.grammar?.somebodysTexts?.test(words.head.toLowerCase()) !== true) return false;
  return namesSomebody(analysis, block, phrase, {});
}

/** "El corporado": where capitals show names, a noun in no list that speaks is mostly somebody’s office. */
function isUnknownNoun({ grammar }: TextAnalysis, { type, head }: Description): boolean {
  return type === 'thing' && grammar?.capitalBehind === false && (grammar.capitalNouns || /^\p{Ll}/u.test(head));
}

/**
 * Whether a description with "the" means somebody named of whom the text does not say that it is one: "the comedian", whom no
 * "a comedian" has introduced, and "the minister of justice" where it knows another minister.
 */
function meansSomebodyNamed(analysis: TextAnalysis, block: number, phrase: NounPhrase, words: Description): boolean {
  const noun = words.head.toLowerCase();
  if (analysis.grammar?.anonymous.test(noun) === true) return false;
  if (words.restricted === true && analysis.cast.some(({ roles }) => roles.includes(noun))) return true;
  // „der junge Chef“ has only an adjective, so that the role ends with the noun.
  const isOfSomething = words.restricted === true && !words.role.endsWith(noun);
  if (isOfSomething && analysis.grammar?.bringsInOthersWithThe === true) return false;
  return !isIntroduced(analysis, block, phrase, noun) && namesSomebody(analysis, block, phrase, words);
}

/** Words between "a" and its noun: a former club source. */
const ATTRIBUTES = 3;

/** Whether the text has introduced somebody unnamed with a noun: "a source". */
function isIntroduced(analysis: TextAnalysis, block: number, { from }: NounPhrase, noun: string): boolean {
  return analysis.narratives.some(
    ({ words }, place) =>
      place <= block &&
      words.some(
        ({ lower }, at) =>
          lower === noun &&
          (place < block || at < from) &&
          words
            .slice(Math.max(0, at - ATTRIBUTES), at)
            .some((word) => analysis.grammar?.introduces(word.lower) === true),
      ),
  );
}

/** Whether the text names a person before a description whom it may mean. */
function namesSomebody(
  analysis: TextAnalysis,
  block: number,
  { from }: NounPhrase,
  { gender }: Pick<Description, 'gender'>,
): boolean {
  return analysis.narratives.some(
    (_, place) =>
      place <= block &&
      namesIn(analysis, place, 0, place === block ? from : Infinity).some(({ candidates }) =>
        candidates.some((member) => member.kind === 'person' && agrees(member, gender)),
      ),
  );
}
