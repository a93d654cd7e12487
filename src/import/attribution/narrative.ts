import type { QuotedRun, TextRange } from '../../content/quotations/quoted-run.ts';
import { spokenRuns, type SpeechOfText } from './spoken-run.ts';
import { QUOTED, sentenceEnds, wordsOf, type SentenceStops, type Word } from './words.ts';

/** A block of an article with its quoted text blanked out, which leaves the words of the writer. */
export interface Narrative {
  readonly text: string;
  /** The text with every run, marks included, replaced by {@link QUOTED}. Same length. */
  readonly told: string;
  readonly runs: readonly QuotedRun[];
  /** The words of {@link told}. */
  readonly words: readonly Word[];
  /** Half-open ranges of {@link words} in reading order that together cover all. */
  readonly sentences: readonly Sentence[];
  readonly heading: boolean;
}

export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** @param code ranges of the text that are code */
export function narrativeOf(
  text: string,
  heading: boolean,
  code: readonly TextRange[] = [],
  speech: SpeechOfText = { grammar: undefined, language: undefined, dialogue: false },
): Narrative {
  const runs = spokenRuns(text, code, speech);
  const stops: SentenceStops = speech.grammar ?? NO_ABBREVIATIONS;
  let told = '';
  for (const { outerStart, outerEnd } of runs) {
    told += text.slice(told.length, outerStart) + QUOTED.repeat(outerEnd - outerStart);
  }
  told += text.slice(told.length);
  const words = wordsOf(told, stops);
  const ends = sentenceEnds(words, stops, (end) => runs.some((run) => run.outerEnd === end && endsSentence(text, run)));
  const sentences = ends.map((to, index) => ({ from: ends[index - 1] ?? 0, to }));
  return { text, told, runs, words, sentences, heading };
}

const NO_ABBREVIATIONS: SentenceStops = {
  ownsStop: () => false,
  needsName: () => false,
  beginsSentence: () => true,
};

/** Whether quoted words end with a final mark: “It was professional.” */
function endsSentence(text: string, { start, end, closed }: QuotedRun): boolean {
  return closed && /[.!?…]['’”"]*$/u.test(text.slice(start, end));
}

/** The number of the first word that begins at or behind an offset. */
export function wordAt({ words }: Narrative, unit: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((words[middle]?.start ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of the sentence that has a word. */
export function sentenceOf({ sentences }: Narrative, word: number): number {
  return Math.max(
    0,
    sentences.findIndex(({ to }) => word < to),
  );
}
