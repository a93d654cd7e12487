import type { QuotedRun } from '../../content/quoted-run.ts';
import { isReadForSpeakers, type CastMember } from './cast.ts';
import type { Mention } from './mention.ts';
import { QUOTED, sentenceAt } from './narrative.ts';
import { resolveMention, unnamed, type EarlierQuotations } from './coreference.ts';
import { mentionsIn, narrative, outletAddressed, outletNamed, type TextAnalysis } from './text-analysis.ts';
import { clauseBehind, mainSubject, speechClause, type SpeechClause } from './speech-clause.ts';
import { ACCORDING_TO, LEADS_IN, PASSIVE_QUESTION, SPOKEN_PARTICIPLE } from './speech-verb.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** Who said a quotation, and the words of the text that show it. */
export interface Attribution {
  /** Absent when the text names nobody; speakers are never invented. */
  readonly member?: CastMember;
  /** Words of the article, verbatim, or a sentence that explains the conclusion. */
  readonly evidence: string;
  readonly confidence: Confidence;
  /** Id of the outlet that the words were said to, if the sentence names it. */
  readonly to?: string;
  readonly source?: { readonly block: number; readonly start: number; readonly end: number };
  /** Whether the text beside the words says that somebody said them. */
  readonly stated: boolean;
}

/** Attributes one quotation. @param parts its runs in reading order */
export function attribute(
  analysis: TextAnalysis,
  parts: readonly { readonly block: number; readonly run: QuotedRun }[],
  earlier: EarlierQuotations,
): Attribution {
  for (const { block, run } of parts) {
    const clause = clauseBehind(analysis, block, run);
    if (clause !== undefined) return fromClause(analysis, block, clause, earlier, true);
  }
  const first = parts[0];
  if (first === undefined) return nobody(analysis);
  return (
    leading(analysis, first.block, first.run, earlier) ??
    introduced(analysis, first.block, first.run, earlier) ??
    carriedOver(analysis, first.block, first.run, earlier)
  );
}

/** Attributes by the sentence before the words: the subject of the nearest verb of saying. */
function leading(
  analysis: TextAnalysis,
  block: number,
  run: QuotedRun,
  earlier: EarlierQuotations,
): Attribution | undefined {
  const { told } = narrative(analysis, block);
  const { start } = sentenceAt(narrative(analysis, block), run.outerStart);
  const before = told.slice(start, run.outerStart);
  const mentions = mentionsIn(analysis, block, start, run.outerStart);
  const clauses = mentions
    .map((mention) => speechClause(told, mention, run.outerStart))
    .filter((clause) => clause !== undefined);
  const clause = clauses.at(-1);

  const question = PASSIVE_QUESTION.exec(before);
  if (question !== null && start + question.index > (clause?.verb ?? 0)) {
    const outlet = outletNamed(analysis, block, start, run.outerStart);
    return {
      member: unnamed(
        analysis,
        outlet === undefined ? 'interviewer' : `${outlet.id}-interviewer`,
        outlet === undefined ? 'An interviewer' : `An interviewer for ${outlet.name}`,
      ),
      evidence: clipped(before.slice(question.index)),
      confidence: 'low',
      stated: true,
    };
  }
  const source = mentions.find((mention) =>
    ACCORDING_TO.test(told.slice(start, mention.start).replace(/the\s+$/u, '')),
  );
  if (source !== undefined && (clause === undefined || clause.verb < source.start)) {
    return resolved(analysis, block, source, earlier, clipped(told.slice(start, source.end)), true);
  }
  const participle = Array.from(before.matchAll(new RegExp(`\\b${SPOKEN_PARTICIPLE}\\b`, 'gu'))).at(-1);
  if (clause !== undefined) return fromClause(analysis, block, clause, earlier, LEADS_IN.test(before));
  const owner = mentions.findLast(
    (mention) =>
      mention.possessive &&
      /^\s+(?:\p{L}+\s+){0,4}(?:statements?|captions?|posts?|repl(?:y|ies)|answers?|words|quotes?|messages?|tweets?|response|remarks?|comments?|notes?|letters?|speech|verdict|question|explanation)\b/u.test(
        told.slice(mention.end, run.outerStart),
      ),
  );
  if (owner !== undefined)
    return resolved(analysis, block, owner, earlier, clipped(told.slice(owner.start, run.outerStart)), true);
  if (participle !== undefined) {
    const subject = mainSubject(told, mentions, start);
    if (subject !== undefined) {
      return resolved(analysis, block, subject, earlier, clipped(before.slice(participle.index)), true);
    }
  }
  return undefined;
}

/** Attributes by a sentence or block that announces the words: "Read his full quote below:". */
function introduced(
  analysis: TextAnalysis,
  block: number,
  run: QuotedRun,
  earlier: EarlierQuotations,
): Attribution | undefined {
  const own = narrative(analysis, block).told;
  const before = own.slice(0, run.outerStart).trimEnd();
  const inBlock = before !== '';
  const place = inBlock ? block : block - 1;
  const told = inBlock ? before : (analysis.narratives[place]?.told.trimEnd() ?? '');
  if (!/[:：]$|\b(?:below|following|as follows)\.?$/u.test(told)) return undefined;
  const { start } = sentenceAt(narrative(analysis, place), told.length - 1);
  const mentions = mentionsIn(analysis, place, start, told.length);
  const clause = mentions
    .map((mention) => speechClause(told, mention, told.length))
    .findLast((found) => found !== undefined);
  const mention =
    clause?.mention ?? mentions.findLast(({ possessive }) => possessive) ?? mainSubject(told, mentions, start);
  if (mention === undefined) return undefined;
  return resolved(analysis, place, mention, earlier, clipped(told.slice(start)), true);
}

/** Attributes words without a clause of their own to the last speaker, in a quotation or in the narrative before it. */
function carriedOver(analysis: TextAnalysis, block: number, run: QuotedRun, earlier: EarlierQuotations): Attribution {
  const last = earlier.at(-1);
  for (let at = block; at >= Math.max(0, block - 2, last?.block ?? 0); at -= 1) {
    const { told } = narrative(analysis, at);
    const limit = at === block ? run.outerStart : told.length;
    const clauses = mentionsIn(analysis, at, 0, limit)
      .map((mention) => speechClause(told, mention, limit))
      .filter((found) => found !== undefined);
    const clause = clauses.at(-1);
    const behindLast = last?.block !== at || clauses.length > 0;
    if (clause !== undefined && behindLast) {
      const { member } = resolveMention(analysis, at, clause.mention, earlier);
      if (member !== undefined) {
        return {
          member,
          evidence: `Nothing beside the words names a speaker; before them: ${clipped(told.slice(clause.mention.start, clause.end))}`,
          confidence: 'low',
          stated: false,
        };
      }
    }
  }
  if (last?.member !== undefined && block - last.block <= 2) {
    return {
      member: last.member,
      evidence: `Nothing beside the words names a speaker; ${last.member.name} spoke before.`,
      confidence: 'low',
      stated: false,
    };
  }
  return nobody(analysis);
}

function nobody({ registers: { language } }: TextAnalysis): Attribution {
  const evidence = isReadForSpeakers(language)
    ? 'Nothing in the text says who speaks.'
    : 'Who speaks is recognised in English texts only.';
  return { evidence, confidence: 'low', stated: false };
}

function fromClause(
  analysis: TextAnalysis,
  block: number,
  clause: SpeechClause,
  earlier: EarlierQuotations,
  beside: boolean,
): Attribution {
  const { told } = narrative(analysis, block);
  return resolved(
    analysis,
    block,
    clause.mention,
    earlier,
    clipped(told.slice(Math.min(clause.mention.start, clause.verb), clause.end)),
    beside,
  );
}

function resolved(
  analysis: TextAnalysis,
  block: number,
  mention: Mention,
  earlier: EarlierQuotations,
  evidence: string,
  beside: boolean,
): Attribution {
  const { member, sure } = resolveMention(analysis, block, mention, earlier);
  const { start, end } = sentenceAt(narrative(analysis, block), mention.start);
  const outlet = outletAddressed(analysis, block, start, end);
  return {
    ...(member !== undefined && { member }),
    evidence,
    source: { block, start: mention.start, end: mention.end },
    confidence: member === undefined ? 'low' : sure && beside ? 'high' : sure || beside ? 'medium' : 'low',
    ...(outlet !== undefined &&
      outlet.id !== member?.id &&
      analysis.registers.outlets.has(outlet.id) && { to: outlet.id }),
    stated: true,
  };
}

/** The last 120 characters of the evidence, with quoted text shortened to an ellipsis. */
function clipped(text: string): string {
  const words = text.replaceAll(new RegExp(`${QUOTED}+`, 'gu'), '…').trim();
  return words.length > 120 ? `…${words.slice(-119)}` : words;
}
