import type { NounPhrase } from './noun-phrase.ts';
import type { SpeechClause } from './speech-clause.ts';
import { textOfWords, type TextAnalysis } from './text-analysis.ts';
import { QUOTED } from './words.ts';

/**
 * What shows who speaks, from the strongest kind to the weakest: a clause directly behind the words; one that leads into
 * them; another of their sentence; a label or a name around them; a clause before them that the mood of reported speech goes on
 * with; the sentence before them in their paragraph.
 */
export interface Evidence {
  readonly kind:
    | 'behind'
    | 'leads-in'
    | 'question'
    | 'sentence'
    | 'introduced'
    | 'label'
    | 'reported'
    | 'before-in-paragraph'
    | 'interview';
  readonly block: number;
  /** Absent when the text shows that somebody else speaks, but not who. */
  readonly subject?: NounPhrase;
  /** A name in capitals inside the words: “REED: Never.” */
  readonly label?: string;
  /** Number of the verb or preposition, if there is one. */
  readonly verb?: number;
  /** The words may mean something else; see SpeechClause. */
  readonly weak?: boolean;
  /** Words of the block that show it. */
  readonly from: number;
  readonly to: number;
}

/** The words that show it; quoted text shortened to an ellipsis, at most the last 120 characters. */
export function evidenceOf(analysis: TextAnalysis, { block, from, to, kind }: Evidence): string {
  const words = textOfWords(analysis, block, from, to)
    .replaceAll(new RegExp(`${QUOTED}+`, 'gu'), '…')
    .trim();
  const clipped = words.length > 120 ? `…${words.slice(-119)}` : words;
  if (kind === 'interview')
    return `Nothing beside the words names a speaker; before the interview the text names only ${clipped}.`;
  return kind === 'before-in-paragraph' ? `Nothing beside the words names a speaker; before them: ${clipped}` : clipped;
}

/** The evidence that a clause is. */
export function fromClause(kind: Evidence['kind'], block: number, clause: SpeechClause): Evidence {
  const { subject, verb, weak } = clause;
  return {
    kind,
    block,
    subject,
    verb,
    weak,
    from: Math.min(clause.from, subject.from, clause.verb),
    to: Math.max(clause.to, subject.to),
  };
}
