/**
 * The form into which a reader brings a corpus before it is measured: a text and, for each thing that it says somebody
 * said, where the words stand and who said them. Another corpus needs a reader only; `polnear.ts` is one.
 */

/** A half-open range of UTF-16 units of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words that a text credits to somebody. */
export interface AnnotatedQuotation {
  /** Where the words stand, whether between marks or not. */
  readonly content: readonly Range[];
  /** The words that say who speaks; empty when the text does not say it. */
  readonly source: readonly Range[];
  /** The verb or other words between source and content. */
  readonly cue: readonly Range[];
  /** Whom the source means, if it is a pronoun or a description and somebody has read the text for it. */
  readonly meant?: string;
}

export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly quotations: readonly AnnotatedQuotation[];
}

const ENGLISH_MARKS = /“([^“”\n]+)(?:”|(?=\n|$))|"([^"\n]+)(?:"|(?=\n|$))|(?:''|``)(\S[^\n]*?)''/gu;
const OTHER_MARKS = /„([^„“”\n]+)[“”"]|«\s*([^«»\n]+?)\s*»|“([^“”\n]+)”|"([^"\n]+)"|»([^«»\n]+)«/gu;

/** What stands between quotation marks, marks left out. Found by this file's own simple rule, not by the importer's. */
export function markedRuns(text: string, language: string): readonly Range[] {
  return Array.from(text.matchAll(language === 'en' ? ENGLISH_MARKS : OTHER_MARKS), (match) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + match[0].indexOf(words);
    return { start, end: start + words.length };
  }).filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
}

/** How many units of a range lie in any of others. */
export function overlap(range: Range, others: readonly Range[]): number {
  return others.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, range.end) - Math.max(start, range.start)),
    0,
  );
}

export function wordsOf(text: string, ranges: readonly Range[]): string {
  return ranges
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The UTF-16 unit at which each character of a text begins. */
export function unitsOfCharacters(text: string): readonly number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return units;
}
