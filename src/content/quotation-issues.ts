import type { Place } from '../archive/article.ts';
import type { Issue, Point } from '../archive/issue.ts';
import { nearestText } from './nearest-text.ts';
import { exactDifferences, formatDifferences } from '../archive/word-difference.ts';

/** A block of text in which quotations are searched. */
export interface BlockText {
  readonly number: number;
  readonly text: string;
}

/** The place whose text is most similar to the words: one or none. */
export function nearestPlaces(words: string, blocks: readonly BlockText[]): readonly Place[] {
  const texts = blocks.map((block) => block.text);
  const stretch = nearestText(words, texts);
  const paragraph = stretch === undefined ? undefined : blocks[stretch.index]?.number;
  return stretch === undefined || paragraph === undefined
    ? []
    : [{ paragraph, start: stretch.start, end: stretch.end }];
}

/** Issue for words that are in the body, but before the words annotated above them. */
export function outOfOrder(words: string, at: { readonly file: string } & Point): Issue {
  return {
    ...at,
    rule: 'quotation-order',
    message: `"${words}" comes before the words annotated above it, or is part of them. List quotations and their parts in the order of the body, and each passage only once.`,
  };
}

/**
 * Issue for words that are not in the body.
 *
 * @param near place of the most similar text
 */
export function notFound(
  words: string,
  blocks: readonly BlockText[],
  near: Place | undefined,
  at: { readonly file: string } & Point,
): Issue {
  const text = blocks.find(({ number }) => number === near?.paragraph)?.text.slice(near?.start, near?.end);
  let hint = 'Nothing in the body is similar.';
  if (text !== undefined && withPlainSpaces(text) === withPlainSpaces(words)) {
    hint = `The words are there with other spaces or line breaks. In double quotation marks YAML writes them as "${visible(text)}".`;
  } else if (text !== undefined) {
    const differences = visible(formatDifferences(exactDifferences(words, text)));
    hint = `The nearest text there, with [-what it lacks-] and {+what it adds+}: "${differences}".`;
  }
  return {
    ...at,
    rule: 'quotation-not-found',
    message: `"${visible(words)}" does not stand verbatim in the body. ${hint} Make both the same as the original prints it.`,
  };
}

function withPlainSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Writes line breaks and unusual spaces as YAML escapes. */
function visible(text: string): string {
  return text
    .replace(/[^\S ]/gu, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('\\u000a', '\\n');
}
