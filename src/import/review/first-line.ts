/** The first line of a text that is its headline. */

import { editableFrontMatter } from '../../content/front-matter/front-matter-document.ts';
import { oneLine } from '../../text/one-line.ts';
import { allQuotations, hasUndecided, notSaid } from './review-edit.ts';

/** Longer first paragraphs, in UTF-16 units, are no headlines. */
const LONGEST_HEADLINE = 120;

/**
 * The first paragraph of an article file, and the file without it: a page has its headline once. `undefined` where it is too
 * long, has words that are quoted, or is no plain line.
 */
export function firstLine(
  text: string,
  paragraphs: readonly string[],
): { readonly words: string; readonly rest: string } | undefined {
  const words = oneLine(paragraphs[0] ?? '');
  if (words === '' || words.length > LONGEST_HEADLINE || hasUndecided(text)) return undefined;
  const quoted = [...allQuotations(text).flatMap(({ parts }) => parts), ...notSaid(text)];
  if (quoted.some((part) => words.includes(oneLine(part)))) return undefined;
  const end = editableFrontMatter(text)?.end ?? 0;
  const body = end + (/^---[ \t]*\r?\n(?:[ \t]*\r?\n)*/u.exec(text.slice(end))?.[0].length ?? 0);
  const block = /^(?:[^\n]*\S[^\n]*(?:\n|$))+(?:[ \t]*\r?\n)*/u.exec(text.slice(body))?.[0] ?? '';
  if (oneLine(block.replace(/^#+\s/u, '')).trim() !== words) return undefined;
  return { words, rest: text.slice(0, body) + text.slice(body + block.length) };
}
