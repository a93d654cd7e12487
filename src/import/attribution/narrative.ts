import { quotedRuns, type QuotedRun } from '../../content/quoted-run.ts';

/** Replaces each UTF-16 unit of quoted text, so that offsets stay the same and quoted words are not read as narration. */
export const QUOTED = '\uFFFC';

/** A block of an article with its quoted text blanked out, which leaves the words of the writer. */
export interface Narrative {
  readonly text: string;
  /** The text with every run, marks included, replaced by {@link QUOTED}. Same length. */
  readonly told: string;
  readonly runs: readonly QuotedRun[];
  /** Half-open ranges in reading order that together cover the whole text. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** An abbreviation at the end of a text, whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Hon|St|Jr|Sr|vs|No|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z]|[A-Z]\.[A-Z])\.$/u;

export function narrativeOf(text: string): Narrative {
  const runs = quotedRuns(text);
  let told = '';
  for (const { outerStart, outerEnd } of runs) {
    told += text.slice(told.length, outerStart) + QUOTED.repeat(outerEnd - outerStart);
  }
  told += text.slice(told.length);
  return { text, told, runs, sentences: sentencesOf(text, told, runs) };
}

function sentencesOf(text: string, told: string, runs: readonly QuotedRun[]): Narrative['sentences'] {
  const ends: number[] = [];
  for (const { index, 0: stop } of told.matchAll(/(?:[.!?]|…(?:\s?\.)?)[)\]’”"']*(?=\s+[\p{Lu}\p{N}\uFFFC“"‘(])/gu)) {
    if (stop.startsWith('.') && ABBREVIATION.test(told.slice(Math.max(0, index - 12), index + 1))) continue;
    // An ellipsis ends a sentence only before a quotation: "And Just Like That… The Writers Room" is one title.
    if (stop.startsWith('…') && !told.slice(index).match(/^…\s+\uFFFC/u)) continue;
    ends.push(index + stop.length);
  }
  // A quoted run may end a sentence: “It was professional.” She continued …
  for (const { end, outerEnd, closed } of runs) {
    if (closed && /[.!?…]['’”"]*$/u.test(text.slice(0, end)) && /^\s+[\p{Lu}\uFFFC]/u.test(told.slice(outerEnd))) {
      ends.push(outerEnd);
    }
  }
  const inOrder = [...new Set(ends)].toSorted((a, b) => a - b);
  return [...inOrder, text.length].map((end, index) => ({ start: inOrder[index - 1] ?? 0, end }));
}

/** The sentence at an offset of the text. */
export function sentenceAt({ sentences }: Narrative, unit: number): { readonly start: number; readonly end: number } {
  return sentences.find(({ start, end }) => start <= unit && unit < end) ?? { start: 0, end: 0 };
}
