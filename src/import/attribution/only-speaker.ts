import type { Attribution } from './attribution.ts';
import type { CastMember } from './cast.ts';
import { isReported } from './evidence-before.ts';
import { sentenceOf, wordAt } from './narrative.ts';
import type { Part } from './run-group.ts';
import { agrees } from './resolved.ts';
import { namesIn, narrative, referentOf, type TextAnalysis } from './text-analysis.ts';

/** Texts and paragraphs in which only one person speaks, in a language with a mood for reported speech. */

/** Quotations that the words beside them credit, at least. */
const ENOUGH = 2;

/** Fewer words may be a term or a title. */
const FEWEST_WORDS = 5;

/** The only person credited with quotations, if nobody else is credited with any. @param enough how many, at least */
export function onlySpeaker(attributions: readonly Attribution[], enough = ENOUGH): CastMember | undefined {
  const credited = attributions.filter(({ member, stated }) => member !== undefined && stated);
  const [only, ...others] = new Set(credited.map(({ member }) => member));
  return others.length === 0 && credited.length >= enough && only?.kind === 'person' ? only : undefined;
}

/**
 * Words that nothing beside them credits are those of the only speaker where their sentence is in the mood of
 * reported speech, or where they are sentences of their own: „Der Hafen sei „voll“.“, „Es ist genug.“
 */
export function saidByOnly(
  analysis: TextAnalysis,
  group: readonly Part[],
  member: CastMember,
  where: 'the text' | 'their paragraph',
): Attribution | undefined {
  const [part] = group;
  if (part === undefined || !readsGuesses(analysis)) return undefined;
  const { block, run } = part;
  const told = narrative(analysis, block);
  const at = wordAt(told, run.outerStart);
  const sentence = sentenceOf(told, at);
  if (
    namesIn(analysis, block, 0, at).some(({ candidates }) =>
      candidates.every((one) => one.kind === 'person' && one !== member),
    )
  )
    return undefined;
  if (
    analysis.grammar?.leavesUncredited === true &&
    (where !== 'the text' || tellsOfSomething(analysis, block, sentence))
  )
    return undefined;
  const words = told.text.slice(run.start, run.end).trim();
  const isLong = words.split(/\s+/u).length >= FEWEST_WORDS;
  const isSentence = told.sentences[sentence]?.from === at && isLong && /^\p{Lu}.*[.!?…]\P{L}*$/su.test(words);
  const isPart = isReported(analysis, block, sentence) && (isLong || /^\p{Ll}/u.test(words));
  if (!isSentence && !isPart) return undefined;
  return {
    member,
    evidence: `A guess: nothing beside the words names a speaker, and nobody but ${member.name} speaks in ${where}.`,
    confidence: 'low',
    stated: true,
  };
}

/** Whether a description or pronoun that was resolved to nobody may mean the only speaker: „berichtet der Firmenchef“. */
export function mayMean(analysis: TextAnalysis, { source }: Attribution, member: CastMember): boolean {
  if (source === undefined || !readsGuesses(analysis)) return false;
  const told = narrative(analysis, source.block);
  const phrase = { from: wordAt(told, source.start), to: wordAt(told, source.end), plural: false };
  const referent = referentOf(analysis, source.block, phrase);
  if (referent.kind === 'pronoun') return referent.means === 'person' && referent.gender === member.gender;
  return (
    referent.kind === 'description' &&
    referent.type === 'person' &&
    referent.definite &&
    !referent.owned &&
    agrees(member, referent.gender)
  );
}

/** Whether newspapers of the language often leave it to the reader who goes on speaking. */
function readsGuesses({ grammar }: TextAnalysis): boolean {
  return grammar?.reported !== undefined || grammar?.leavesUncredited === true;
}

/** "La foule crie. « Le port est à nous ! »": the sentence before in the paragraph tells of somebody or something else. */
function tellsOfSomething(analysis: TextAnalysis, block: number, index: number): boolean {
  const { words, sentences } = narrative(analysis, block);
  const before = sentences[index - 1];
  const subject = before === undefined ? undefined : analysis.grammar?.mainSubject(words, before, before.to);
  return subject !== undefined && referentOf(analysis, block, subject).kind === 'description';
}
