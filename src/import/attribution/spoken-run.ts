import { quotedRuns, type QuotedRun, type TextRange } from '../../content/quotations/quoted-run.ts';
import { dialogueOf } from './dialogue.ts';
import type { Grammar } from './grammar.ts';
import type { Sentence } from './narrative.ts';
import { wordsOf, type Word } from './words.ts';

/** What a language needs for finding the words that somebody says. */
export interface SpeechOfText {
  readonly grammar: Grammar | undefined;
  readonly language: string | undefined;
  /** Whether the paragraphs of this text that begin with a dash are spoken: one of them says who speaks. */
  readonly dialogue: boolean;
}

/**
 * The words of a block that somebody says: those of a dialogue behind dashes, else those between marks. A clause that is
 * inserted in them (« …, dit-elle. … ») is none of them and divides a run.
 */
export function spokenRuns(
  text: string,
  code: readonly TextRange[],
  { grammar, language, dialogue }: SpeechOfText,
): readonly QuotedRun[] {
  const dashed = dialogue ? dialogueOf(text, grammar, language) : undefined;
  if (dashed !== undefined) return dashed.runs.flatMap((run) => withoutInserted(text, run, grammar));
  return quotedRuns(text, code).flatMap((run) => withoutInserted(text, run, grammar));
}

/** Whether a block is spoken behind a dash and says who speaks. */
export function isDialogue(text: string, grammar: Grammar | undefined, language: string | undefined): boolean {
  const found = dialogueOf(text, grammar, language);
  if (found === undefined) return false;
  return (
    found.told || found.runs.some((run) => withoutInserted(text, run, grammar).length > 1 || isCut(text, run, grammar))
  );
}

function isCut(text: string, run: QuotedRun, grammar: Grammar | undefined): boolean {
  return withoutInserted(text, run, grammar).some(({ outerEnd }) => outerEnd < run.outerEnd);
}

/** Divides a run at a clause that says who speaks, in a language that inserts them: French. */
function withoutInserted(text: string, run: QuotedRun, grammar: Grammar | undefined): readonly QuotedRun[] {
  if (grammar?.insertsClauses !== true) return [run];
  const inserted = insertedClause(text, run, grammar);
  if (inserted === undefined) return [run];
  const { start, outerStart, end, outerEnd, closed } = run;
  const first = { start, outerStart, end: inserted.start, outerEnd: inserted.start, closed: true };
  const rest = text.slice(inserted.end, end);
  const at = inserted.end + rest.length - rest.trimStart().length;
  return /\p{L}/u.test(rest) ? [first, { start: at, outerStart: at, end, outerEnd, closed }] : [first];
}

/** ", souligne-t-elle." inside words: from its comma to the mark that ends it. */
function insertedClause(text: string, { start, end, outerEnd }: QuotedRun, grammar: Grammar): TextRange | undefined {
  // « Il a dit : « Non », répond Paul. », raconte Anne: the words say what somebody said.
  if (/^\s*,/u.test(text.slice(outerEnd)) && clausesIn(text.slice(outerEnd), grammar).length > 0) return undefined;
  const words = wordsOf(text.slice(start, end), grammar);
  for (const clause of clausesIn(text.slice(start, end), grammar)) {
    const { kind, subject, from, to } = clause;
    const comma = words[from - 1];
    if (kind !== 'inverted' || comma?.text !== ',' || subject.from <= from) continue;
    if (grammar.insertedNobody?.test(words[subject.to - 1]?.lower ?? '') === true) continue;
    const mark = words.findIndex(({ text: one }, index) => index >= to && /^[.,;!?…]$/u.test(one));
    const last = words[mark];
    if (mark >= 0 && mark - to > LONGEST_REST) continue;
    return { start: start + comma.start, end: last === undefined ? end : start + last.end };
  }
  return undefined;
}

/** Words behind verb and subject of an inserted clause: ", explique Jeanne Roy au micro de Radio Quai". */
const LONGEST_REST = 10;

function clausesIn(text: string, grammar: Grammar): ReturnType<Grammar['speechClauses']> {
  const words: readonly Word[] = wordsOf(text, grammar);
  const sentence: Sentence = { from: 0, to: words.length };
  return grammar.speechClauses(words, sentence);
}
