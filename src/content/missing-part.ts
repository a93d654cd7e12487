import type { Place } from '../archive/article.ts';
import type { Issue, Point } from '../archive/issue.ts';
import { nearestText } from './nearest-text.ts';
import { exactDifferences, formatDifferences } from '../archive/word-difference.ts';

/** The text of a block as far as quotations are concerned. */
export interface BlockText {
  readonly number: number;
  readonly text: string;
}

/** The text that is most like the words: one place or none. */
export function nearestPlaces(words: string, blocks: readonly BlockText[]): readonly Place[] {
  const texts = blocks.map((block) => block.text);
  const stretch = nearestText(words, texts);
  const paragraph = stretch === undefined ? undefined : blocks[stretch.index]?.number;
  return stretch === undefined || paragraph === undefined
    ? []
    : [{ paragraph, start: stretch.start, end: stretch.end }];
}

/** The issue about words that stand in the body, but not where the annotation has come to. */
export function outOfOrder(words: string, at: { readonly file: string } & Point): Issue {
  return {
    ...at,
    rule: 'quotation-order',
    message: `"${words}" stands in the body, but before the words annotated above it or inside them. List quotations and their parts in the order of the body, each run once.`,
  };
}

/**
 * The issue about words that do not stand in the body.
 *
 * @param near where the text is most like them
 */
export function notFound(
  words: string,
  blocks: readonly BlockText[],
  near: Place | undefined,
  at: { readonly file: string } & Point,
): Issue {
  const text = blocks.find(({ number }) => number === near?.paragraph)?.text.slice(near?.start, near?.end);
  let hint = 'Nothing in the body is like it.';
  if (text !== undefined && spaced(text) === spaced(words)) {
    hint = `The words are there, but with other spaces or line breaks; between double marks they are written "${visible(text)}".`;
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

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Line breaks and unusual spaces as YAML escapes them between double marks. */
function visible(text: string): string {
  return text
    .replace(/[^\S ]/gu, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('\\u000a', '\\n');
}
