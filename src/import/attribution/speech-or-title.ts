import type { Attribution } from './attribution.ts';
import { clauseBehind } from './evidence-beside.ts';
import type { Part } from './run-group.ts';
import { isOnlyWords } from './evidence-before.ts';
import { narrative, type TextAnalysis } from './text-analysis.ts';

/** Shorter runs, in words, are quotations only when a clause beside them says so. */
const SHORTEST_UNSTATED = 5;

/** Whether quoted words were said: titles and scare quotes stand in quotation marks too. */
export function isSpeech(analysis: TextAnalysis, group: readonly Part[], attribution: Attribution): boolean {
  const first = group[0];
  if (first === undefined) return false;
  if (group.length > 1) return true;
  const { told, text } = narrative(analysis, first.block);
  // Nothing but what somebody says stands behind the dash of a dialogue.
  if (/^[—–―-]$/u.test(text.charAt(first.run.outerStart))) return true;
  const words = wordsOf(analysis, first);
  if (analysis.grammar === undefined) return mayBeSpeech(words, told, first, analysis.registers.language);
  const before = told.slice(0, first.run.outerStart);
  const count = words.split(/\s+/u).length;
  if (clauseBehind(analysis, first) !== undefined) return true;
  const introducedDirectly = attribution.stated && /[,:]\s*$/u.test(before);
  if (introducedDirectly) return true;
  // A sentence that is a paragraph of its own is neither title nor term.
  if (isOnlyWords(narrative(analysis, first.block)) && /[.!?…]$/u.test(words)) return true;
  const { grammar } = analysis;
  if (grammar?.names.test(before) === true) return false;
  // „eine Schande“: a title in German begins with a capital as well.
  const mayBeTitle = isTitle(words) && (grammar?.capitalNouns !== true || !/^\P{L}*\p{Ll}/u.test(words));
  if (mayBeTitle && grammar?.places.test(before) === true) return false;
  if (
    grammar?.capitalNouns !== true &&
    isTitle(words) &&
    (!/[,.!?…]$/u.test(words) || (!attribution.stated && /[,.]$/u.test(words)))
  )
    return false;
  if (/:\s*$/u.test(before) && /[.!?…]$/u.test(words)) return true;
  if (attribution.stated) return true;
  return attribution.member !== undefined
    ? count >= SHORTEST_UNSTATED || (/[.!?…,]$/u.test(words) && /^\p{Lu}/u.test(words))
    : count >= SHORTEST_UNSTATED;
}

/**
 * Whether words of a text that is not read for speakers may have been said. In doubt they may: a proposal is asked about, and
 * what nobody said is not.
 */
function mayBeSpeech(words: string, told: string, { run }: Part, language?: string): boolean {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(words)];
  return (
    segments.filter(({ isWordLike }) => isWordLike).length >= SHORTEST_UNSTATED ||
    /[.!?…,،؟。！？]$/u.test(words) ||
    /^\s*[,،、]/u.test(told.slice(run.outerEnd)) ||
    /[:：]\s*$/u.test(told.slice(0, run.outerStart))
  );
}

/** Whether every longer word is capitalised, as in a title or a name. */
export function isTitle(words: string): boolean {
  const longer = words.split(/\s+/u).filter((word) => /^\P{L}*\p{L}{4,}/u.test(word) || /^\P{L}*\p{Lu}/u.test(word));
  return longer.length > 0 && longer.every((word) => /^\P{L}*\p{Lu}/u.test(word)) && words.split(/\s+/u).length <= 12;
}

/** The words of a run, without the marks. */
export function wordsOf({ narratives }: TextAnalysis, { block, run }: Part): string {
  return (narratives[block]?.text ?? '').slice(run.start, run.end).trim();
}
