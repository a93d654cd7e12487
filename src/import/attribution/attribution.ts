import type { CastMember } from './cast.ts';
import { resolvePhrase } from './coreference.ts';
import { NOTHING, type Resolved } from './resolved.ts';
import { unnamed } from './unnamed.ts';
import { evidenceFor } from './best-evidence.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import type { Part } from './run-group.ts';
import { narrative, outletAddressed, type TextAnalysis } from './text-analysis.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** A range of UTF-16 units of a block. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Who said a quotation, and the words of the text that show it. */
export interface Attribution {
  /** Absent when the text names nobody for certain; speakers are never invented. */
  readonly member?: CastMember;
  /** Words of the article, verbatim, or a sentence that explains the conclusion. */
  readonly evidence: string;
  readonly confidence: Confidence;
  /** Id of the outlet that the words were said to, if the sentence names it. */
  readonly to?: string;
  /** Where the text names or means the speaker. */
  readonly source?: Place;
  /** Whether the text beside the words says that somebody said them. */
  readonly stated: boolean;
}

/** Attributes one quotation: the first evidence found for any of its parts decides. @param parts its runs in reading order */
export function attribute(analysis: TextAnalysis, parts: readonly Part[]): Attribution {
  if (analysis.grammar === undefined)
    return {
      evidence: 'Who speaks is not recognised in texts of this language.',
      confidence: 'low',
      stated: false,
    };
  const evidence = evidenceFor(analysis, parts);
  if (evidence === undefined)
    return { evidence: 'Nothing in the text says who speaks.', confidence: 'low', stated: false };
  return concluded(analysis, evidence);
}

function concluded(analysis: TextAnalysis, evidence: Evidence): Attribution {
  const { block, subject } = evidence;
  const { words } = narrative(analysis, block);
  const stated = !GUESSES.has(evidence.kind);
  if (evidence.kind === 'question') {
    const outlet = outletAddressed(analysis, block, evidence.from);
    return {
      member: unnamed(
        analysis,
        outlet === undefined ? 'interviewer' : `${outlet.id}-interviewer`,
        outlet === undefined ? 'An interviewer' : `An interviewer for ${outlet.name}`,
      ),
      evidence: evidenceOf(analysis, evidence),
      confidence: 'low',
      stated,
    };
  }
  const labelled = evidence.label === undefined ? undefined : inCapitals(analysis, evidence.label);
  if (labelled !== undefined)
    return { member: labelled, evidence: `${evidence.label ?? ''}:`, confidence: 'medium', stated };
  if (subject === undefined) return { evidence: evidenceOf(analysis, evidence), confidence: 'low', stated };
  const found = isDoubtful(analysis, evidence) ? NOTHING : resolvePhrase(analysis, block, subject);
  const isOther =
    found.by === 'description' && (isInRelativeClause(analysis, evidence) || isFarFetched(analysis, evidence));
  const resolved = isOther ? NOTHING : found;
  const outlet = outletAddressed(analysis, block, subject.from);
  const { member } = resolved;
  return {
    ...(member !== undefined && { member }),
    evidence: evidenceOf(analysis, evidence),
    confidence: member !== undefined && isNamesake(analysis, member) ? 'low' : confidenceOf(evidence, resolved),
    source: { block, start: words[subject.from]?.start ?? 0, end: words[subject.to - 1]?.end ?? 0 },
    ...(outlet !== undefined &&
      outlet.id !== member?.id &&
      analysis.registers.outlets.has(outlet.id) && { to: outlet.id }),
    stated,
  };
}

/**
 * Whether somebody of the register may be another one here: "Reed said", where the register has Tom Reed and the text gives
 * nobody's name in full.
 */
function isNamesake({ narratives, mentions }: TextAnalysis, member: CastMember): boolean {
  if (!member.known || member.kind !== 'person' || !member.name.includes(' ')) return false;
  const isInFull = mentions
    .flat()
    .some(({ candidates, from, to }) => to - from > 1 && candidates.length === 1 && candidates[0] === member);
  return !isInFull && !narratives.some(({ text }) => text.includes(member.name));
}

/** Kinds of evidence that is no statement of who speaks. */
const GUESSES: ReadonlySet<Evidence['kind']> = new Set<Evidence['kind']>(['before-in-paragraph', 'interview']);

/** The only person whom a transcript calls by a family name in capitals. */
function inCapitals({ cast }: TextAnalysis, label: string): CastMember | undefined {
  const [only, ...others] = cast.filter(
    ({ kind, forms }) => kind === 'person' && forms.some((form) => form.toUpperCase() === label),
  );
  return others.length === 0 ? only : undefined;
}

/**
 * Whether the subject may be no speaker at all. Any noun speaks with "said", but only a name, a pronoun or a noun for people,
 * papers or organisations with "promised" or "described".
 */
function isDoubtful(analysis: TextAnalysis, { block, subject, verb, kind }: Evidence): boolean {
  const { grammar } = analysis;
  if (subject === undefined || grammar === undefined) return true;
  const referent = grammar.referentOf(analysis, block, subject);
  if (referent.kind !== 'description') return false;
  // "A report comes to the same conclusion: “…”" has a report’s words, "Her letter:" hers.
  if (kind === 'introduced') return referent.type === 'thing' || (referent.type === 'document' && referent.owned);
  if (kind === 'before-in-paragraph') return referent.type === 'thing' || referent.type === 'document';
  if (referent.type !== 'thing') return false;
  // « … », critique l’édile: where the verb stands directly behind the words, any noun behind it speaks.
  if (kind === 'behind' && !grammar.capitalBehind && !grammar.capitalNouns && verb !== undefined && subject.from > verb)
    return false;
  const word = narrative(analysis, block).words[verb ?? -1]?.lower ?? '';
  const isName = /^\p{Lu}/u.test(referent.head) && !(grammar.capitalNouns && isNoun(referent.words));
  // "L’attaque a répondu": where capitals show names and lists have the nouns for people, another noun is a thing.
  if (!isName && !grammar.capitalBehind && !grammar.capitalNouns) return true;
  return !isName && !grammar.isPlainSaying(word);
}

/**
 * "They quoted a driver who called it “…”": often somebody whom the text names elsewhere, or the driver is not the one meant, so
 * that it stays open. "A driver who asked for nothing said “…”" has a verb of its own behind the clause with "who".
 */
function isInRelativeClause(analysis: TextAnalysis, { block, subject, verb }: Evidence): boolean {
  if (subject === undefined || verb === undefined) return false;
  const referent = analysis.grammar?.referentOf(analysis, block, subject);
  return referent?.kind === 'pronoun' && referent.means === 'antecedent' && verb - subject.to <= LONGEST_AUXILIARY;
}

/** "Reed’s office releases “…”", "The candidates, as some say, …": a verb that may be a noun, behind what mostly says nothing. */
function isFarFetched(analysis: TextAnalysis, { kind, block, subject, weak }: Evidence): boolean {
  if (subject === undefined || weak !== true) return false;
  const referent = analysis.grammar?.referentOf(analysis, block, subject);
  if (referent?.kind !== 'description') return false;
  if (kind === 'leads-in') return referent.type === 'thing' && referent.owned;
  return kind === 'sentence' && referent.type !== 'document' && referent.type !== 'person';
}

/** Words between "who" and its verb: who has also often called. */
const LONGEST_AUXILIARY = 3;

/** Where every noun has a capital: whether words are no name, as "die Ankunft", "Negative Folgen", but not "Amnesty". */
function isNoun(words: string): boolean {
  return /^\p{Ll}|^\p{Lu}\p{Ll}*(?:e|em|en|er|es|ie|as|in)\s|\s\p{Ll}|^\p{Lu}\p{Ll}+(?:ung|heit|keit|schaft|tion)(?:en)?$/u.test(
    words,
  );
}

/**
 * `high` is measured to be right in 97 of 100 (bench/attribution), so only a name beside the words earns it. A description
 * (“the lawmakers”) often means somebody whom the text names elsewhere.
 */
function confidenceOf({ kind, weak }: Evidence, { by, member }: Resolved): Confidence {
  if (member === undefined) return 'low';
  if (kind === 'interview') return 'low';
  const beside = kind === 'behind' || kind === 'leads-in';
  if (beside && weak !== true && by === 'name') return 'high';
  if (kind === 'sentence' && weak === true) return 'low';
  if (kind === 'before-in-paragraph' || kind === 'reported' || by === 'only-one' || by === 'shared-name') return 'low';
  return 'medium';
}
