import type { TextRange } from './quoted-run.ts';
import type { Place } from '../../archive/article.ts';
import type { Issue, Point } from '../../archive/issue.ts';
import { nearestText } from './nearest-text.ts';
import { characterName, firstDifference, looksTheSame, visibleText } from '../../text/visible-text.ts';
import { exactDifferences, formatDifferences } from '../../text/word-difference.ts';

/** A block of text in which quotations are searched. */
export interface BlockText {
  readonly number: number;
  readonly text: string;
  /** Ranges that are code. */
  readonly code?: readonly TextRange[];
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
  where: TextPlaces,
): Issue {
  const text = blocks.find(({ number }) => number === near?.paragraph)?.text.slice(near?.start, near?.end);
  let hint = 'Nothing in the body is similar.';
  if (text !== undefined && withPlainSpaces(text) === withPlainSpaces(words)) {
    hint = `The words are there with other spaces or line breaks. In double quotation marks YAML writes them as "${visibleText(text)}".`;
  } else if (text !== undefined && near !== undefined && looksTheSame(text, words)) {
    hint = unseenDifference(words, { text, paragraph: near.paragraph, start: near.start }, where);
  } else if (text !== undefined) {
    const differences = visibleText(formatDifferences(exactDifferences(words, text)));
    hint = `The nearest text there, with [-what it lacks-] and {+what it adds+}: "${differences}".`;
  }
  return {
    ...at,
    rule: 'quotation-not-found',
    message: `"${visibleText(words)}" does not stand verbatim in the body. ${hint} Make both the same as the original prints it.`,
  };
}

function withPlainSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** A stretch of a block's text. */
interface FoundText {
  readonly text: string;
  readonly paragraph: number;
  /** Where it begins in the block. */
  readonly start: number;
}

/** Finds lines and columns in the body. */
export interface TextPlaces {
  text(block: number, unit: number): Point;
}

/** Says which characters differ, and where, in two texts between which nobody sees a difference. */
function unseenDifference(words: string, found: FoundText, where: TextPlaces): string {
  const at = firstDifference(words, found.text);
  const { line, column } = where.text(found.paragraph, found.start + at);
  return `In the body, in line ${String(line)}, column ${String(column)}, they look the same, but there is ${characterAt(found.text, at)} and here ${characterAt(words, at)}.`;
}

/** For words that nobody sees a difference from a stretch of the body: which characters differ, and where. */
export function sameLook(words: string, blocks: readonly BlockText[], where: TextPlaces): string {
  const [near] = nearestPlaces(words, blocks);
  const text = blocks.find(({ number }) => number === near?.paragraph)?.text.slice(near?.start, near?.end);
  if (near === undefined || text === undefined || text === words || !looksTheSame(text, words)) return '';
  return `${unseenDifference(words, { text, paragraph: near.paragraph, start: near.start }, where)} `;
}

/** A character with the accents behind it. */
function characterAt(text: string, at: number): string {
  const [characters = ''] = /^.\p{M}*/su.exec(text.slice(at)) ?? [];
  return characters === '' ? 'the end' : Array.from(characters, characterName).join(' with ');
}
