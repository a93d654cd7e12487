import type { Attribution } from './attribution.ts';
import type { CastMember } from './cast.ts';
import { isReported } from './evidence-before.ts';
import { sentenceOf, wordAt, type Narrative } from './narrative.ts';
import type { Part } from './run-group.ts';
import { namesIn, narrative, type TextAnalysis } from './text-analysis.ts';

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

/** Where somebody is the only speaker. */
interface Where {
  readonly where: 'the text' | 'their paragraph';
  /** Whether they speak so often there that other words are likely theirs as well. */
  readonly often: boolean;
}

/**
 * Words that nothing beside them credits are those of the only speaker where their sentence is in the mood of reported speech:
 * „Der Hafen sei „voll“.“ In some languages that speaker mostly says other longer words as well that stand alone.
 */
export function saidByOnly(
  analysis: TextAnalysis,
  group: readonly Part[],
  member: CastMember,
  { where, often }: Where,
): Attribution | undefined {
  const [part] = group;
  if (part === undefined) return undefined;
  const { block, run } = part;
  const told = narrative(analysis, block);
  const at = wordAt(told, run.outerStart);
  const isAnother = namesIn(analysis, block, 0, at).some(({ candidates }) =>
    candidates.every((one) => one.kind === 'person' && one !== member),
  );
  const words = told.text.slice(run.start, run.end).trim();
  const isLong = words.split(/\s+/u).length >= FEWEST_WORDS;
  const isLikely = isLong && often && analysis.grammar?.onlySpeakerGoesOn === true && isWholeSentence(told, at);
  const mayBeSaid = isLong || /^\p{Ll}/u.test(words);
  const isReporting = mayBeSaid && isReported(analysis, block, sentenceOf(told, at));
  if (isAnother || !(isLikely || isReporting)) return undefined;
  return {
    member,
    evidence: `A guess: nothing beside the words names a speaker, and nobody but ${member.name} speaks in ${where}.`,
    confidence: 'low',
    stated: true,
  };
}

/** Whether quoted words stand alone as a sentence: those in a sentence of the writer may be a sign’s, a law’s or a judge’s. */
function isWholeSentence(told: Narrative, at: number): boolean {
  const { from, to } = told.sentences[sentenceOf(told, at)] ?? { from: at, to: at };
  return told.words.slice(from, to).every(({ kind }) => kind !== 'word');
}
