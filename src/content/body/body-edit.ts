import { splitArticleDocument, type ArticleDocument } from '../article-document.ts';
import { parseBody } from './markdown-body.ts';
import { behindPiece } from './source-offsets.ts';
import { sourceOffset, textBlocks, type TextBlock } from './text-block.ts';

/** Words of a body that others take the place of: a half-open range of UTF-16 units in the text of a paragraph. */
export interface Replacement {
  /** From 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** Plain text. */
  readonly by: string;
}

/** The blocks of an article file's body. Empty when the file cannot be split. */
export function bodyBlocks(text: string, file: string): readonly TextBlock[] {
  const { document } = splitArticleDocument(text, file);
  return document === undefined ? [] : textBlocks(parseBody(document, file).tree);
}

/**
 * An article file with words of its body replaced, and nothing else. `undefined` when Markdown cannot be cut there, for
 * instance in the middle of emphasis: the result is parsed again, and must have just the texts that were asked for.
 *
 * @param replacements must not overlap
 */
export function replaceInBody(text: string, file: string, replacements: readonly Replacement[]): string | undefined {
  const { document } = splitArticleDocument(text, file);
  if (document === undefined) return undefined;
  const blocks = textBlocks(parseBody(document, file).tree);
  const wanted = blocks.map((block) =>
    replaced(
      block.text,
      replacements.filter(({ paragraph }) => paragraph === block.number),
    ),
  );
  const cuts = replacements.flatMap(({ paragraph, start, end, by }) => {
    const block = blocks[paragraph - 1];
    return block === undefined ? [] : [{ ...sourceRange(block, start, end, document), by: escapeMarkdown(by) }];
  });
  const body = replaced(document.body, cuts);
  const changed = text.slice(0, text.length - document.body.length) + body;
  const now = bodyBlocks(changed, file).map((block) => block.text);
  return now.length === wanted.length && now.every((words, index) => words === wanted[index]) ? changed : undefined;
}

function sourceRange(
  block: TextBlock,
  start: number,
  end: number,
  { body }: ArticleDocument,
): { readonly start: number; readonly end: number } {
  return { start: sourceOffset(block, start, body), end: behindPiece(body, sourceOffset(block, end - 1, body)) };
}

function replaced(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number; readonly by: string }[],
): string {
  return ranges
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), text);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~#|!]/gu, '\\$&');
}
