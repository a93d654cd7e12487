import type { Attribution } from './attribution.ts';
import type { CastMember } from './cast.ts';
import { evidenceFor } from './best-evidence.ts';
import { isReported } from './evidence-before.ts';
import { sentenceOf, wordAt } from './narrative.ts';
import type { Part } from './run-group.ts';
import { agrees } from './resolved.ts';
import { namesIn, narrative, referentOf, type TextAnalysis } from './text-analysis.ts';

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
 * „Der Hafen sei „voll“.“ In some languages that speaker mostly says the other longer ones as well.
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
  const isLikely = isLong && often && analysis.grammar?.onlySpeakerGoesOn === true;
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

/**
 * "…, said the engineer": a pronoun, or "the" with a noun for a person of whom the text does not say it, means the only speaker
 * where nobody else fits. Only where a noun has a gender, which shows who it may be.
 */
export function meantByOnly(
  analysis: TextAnalysis,
  group: readonly Part[],
  stated: Attribution,
  member: CastMember,
): Attribution | undefined {
  const { block, subject } = evidenceFor(analysis, group) ?? {};
  if (analysis.grammar?.gendersThings !== true || block === undefined || subject === undefined) return undefined;
  const referent = referentOf(analysis, block, subject);
  const isPerson =
    (referent.kind === 'pronoun' && referent.means === 'person') ||
    (referent.kind === 'description' && referent.type === 'person' && referent.definite && !referent.owned);
  return isPerson && agrees(member, referent.gender) ? { ...stated, member, confidence: 'low' } : undefined;
}
