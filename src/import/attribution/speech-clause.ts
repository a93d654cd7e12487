import type { QuotedRun } from '../../content/quoted-run.ts';
import type { Mention } from './mention.ts';
import { mentionsIn, narrative, type TextAnalysis } from './text-analysis.ts';
import { INVERTED, SUBJECT_TO_VERB } from './speech-verb.ts';

/** A clause that says who speaks: a subject and a verb of saying. */
export interface SpeechClause {
  readonly mention: Mention;
  /** Offsets of the verb in the block. */
  readonly verb: number;
  readonly end: number;
}

/** The speech clause directly after a quoted run: `,” King told Variety`. */
export function clauseBehind(analysis: TextAnalysis, block: number, run: QuotedRun): SpeechClause | undefined {
  const { text, told, runs } = narrative(analysis, block);
  const next = runs.find(({ outerStart }) => outerStart >= run.outerEnd)?.outerStart ?? told.length;
  const gap = told.slice(run.outerEnd, next);
  const lastSign = /([,.?!…—–-])[’'”"]*\s*$/u.exec(text.slice(run.start, run.end))?.[1] ?? '';
  const opensClause = /^\s*(?:,\s*)?\p{Ll}/u.test(gap) || /^\s*,/u.test(gap);
  if (!opensClause && !(lastSign !== '' && lastSign !== '.')) return undefined;
  // “Really?” She added, “Yes.”: the clause belongs to the next run.
  if (!opensClause && next < told.length && /[,:]\s*$/u.test(gap) && lastSign !== ',') return undefined;
  const inverted = INVERTED.exec(gap);
  const from = run.outerEnd;
  for (const mention of mentionsIn(analysis, block, from, next)) {
    if (inverted !== null && isNear(told, from + inverted[0].length, mention.start)) {
      return { mention, verb: from, end: mention.end };
    }
    const clause = speechClause(told, mention, next);
    if (
      clause !== undefined &&
      /^\s*,?\s*(?:(?:and|but|as|so|then|or)\s+)?(?:[\p{L}’'-]+,?\s+){0,5}$/u.test(told.slice(from, mention.start))
    )
      return clause;
  }
  return undefined;
}

/** Whether only titles and roles stand between a verb and a name: `said actor and director …`. */
function isNear(told: string, from: number, start: number): boolean {
  return (
    start >= from - 4 &&
    /^(?:[\p{L}’'-]+,?\s+){0,6}$/u.test(told.slice(from, start)) &&
    !/\b(?:of|that|about|to|in|on|at|for|with|during)\s/u.test(told.slice(from, start))
  );
}

/** The clause of which a mention is the subject; `undefined` when no verb of saying follows. @param limit end of the search */
export function speechClause(told: string, mention: Mention, limit: number): SpeechClause | undefined {
  if (mention.possessive && mention.referent.kind !== 'unnamed') return undefined;
  const match = SUBJECT_TO_VERB.exec(told.slice(mention.end, limit));
  const verb = match?.groups?.verb;
  if (match === null || verb === undefined) return undefined;
  return { mention, verb: mention.end + match[0].length - verb.length, end: mention.end + match[0].length };
}

/** Whether a mention begins its sentence, or a clause after a comma, and does not follow a preposition. */
export function isSubject(told: string, mention: Mention, sentenceStart: number): boolean {
  const before = told.slice(sentenceStart, mention.start);
  return /^\s*(?:\p{L}+\s+){0,4}$/u.test(before)
    ? !endsInPreposition(before)
    : /,\s+(?:\p{Ll}+\s+){0,3}$/u.test(before) && !endsInPreposition(before);
}

function endsInPreposition(before: string): boolean {
  return /\b(?:with|of|by|to|for|from|about|between|in|on|at|against|alongside|and|like|than|including|via|told)\s+(?:\p{Ll}+\s+){0,2}$/iu.test(
    before,
  );
}

/** The first mention of a sentence that does not follow a preposition. */
export function mainSubject(told: string, mentions: readonly Mention[], start: number): Mention | undefined {
  return mentions.find((mention) => !mention.possessive && !endsInPreposition(told.slice(start, mention.start)));
}
