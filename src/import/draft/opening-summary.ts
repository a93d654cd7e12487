import { oneLine } from '../../text/one-line.ts';
import type { Root } from 'mdast';
import type { Fact } from '../sources/page/extraction.ts';
import { textOf } from '../sources/text/markdown-tree.ts';

/** Lengths of a summary in UTF-16 units: shorter ones say little, longer ones are no summary in a list or a search result. */
const [ENOUGH, LONGEST] = [80, 300];

/** A paragraph that is shorter is a greeting, a place or a remark; in UTF-16 units. */
const SHORTEST_PARAGRAPH = 40;

/**
 * The first sentences of a text as its summary, as most sites show them in their lists; `undefined` where the text opens with
 * a sentence too long for it. Nothing is cut off.
 *
 * @param language BCP 47 tag of the text
 */
export function openingSummary(tree: Root, language: string | undefined): Fact | undefined {
  const paragraph = tree.children
    .filter(({ type }) => type === 'paragraph')
    .map((block) => oneLine(textOf(block)))
    .find((text) => text.length >= SHORTEST_PARAGRAPH);
  if (paragraph === undefined) return undefined;
  let summary = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)) {
    if (summary.length >= ENOUGH || (summary + segment).trimEnd().length > LONGEST) break;
    summary += segment;
  }
  const value = summary.trim();
  return value === '' ? undefined : { value, origin: { place: 'opening-sentences' } };
}
