/** What the importer proposes for a plain text, with the places where the text has it. */

import { splitArticleDocument } from '../../src/content/article-document.ts';
import { parseBody } from '../../src/content/body/markdown-body.ts';
import { textBlocks } from '../../src/content/body/text-block.ts';
import { proposeQuotations } from '../../src/import/attribution/proposal.ts';
import { writeBody } from '../../src/import/draft/body-markdown.ts';
import { readPlainText } from '../../src/import/sources/text/plain-text.ts';
import type { Range } from './annotated-text.ts';
import type { ProposedSpeaker } from './same-speaker.ts';

export interface Proposed {
  readonly parts: readonly Range[];
  readonly speaker?: ProposedSpeaker;
  readonly confidence: string;
  readonly evidence: string;
}

/** Goes the way of an import: plain text, Markdown, blocks, proposals. Registers are empty, as for a first article. */
export function proposedFor(text: string, language: string): readonly Proposed[] {
  const body = writeBody(readPlainText(text).tree);
  const { document } = splitArticleDocument(`---\n---\n\n${body}`, 'text');
  if (document === undefined) throw new Error('The text cannot be split.');
  const blocks = textBlocks(parseBody(document, 'text').tree);
  const rangeOf = placesIn(
    text,
    blocks.map((block) => block.text),
  );
  const { quotations } = proposeQuotations(
    blocks.map((block) => ({ text: block.text, heading: /^h\d$/u.test(block.element.tagName) })),
    { speakers: new Map(), outlets: new Map(), language },
  );
  return quotations.map(({ places, source, speaker, confidence, evidence }) => ({
    parts: places.map(({ block, start, end }) => rangeOf(block, start, end)),
    confidence,
    evidence,
    ...(speaker !== undefined && {
      speaker: {
        name: speaker.name,
        kind: speaker.kind,
        source: source === undefined ? [] : [rangeOf(source.block, source.start, source.end)],
      },
    }),
  }));
}

/** Finds ranges of blocks in the text. Import changes nothing but white space, so the other characters are counted. */
function placesIn(text: string, blocks: readonly string[]): (block: number, start: number, end: number) => Range {
  const units = Array.from(text.matchAll(/\S/gu), ({ index }) => index);
  const dense = text.replace(/\s/gu, '');
  let from = 0;
  const starts = blocks.map((block) => {
    const words = block.replace(/\s/gu, '');
    const at = dense.indexOf(words, from);
    if (at >= 0) from = at + words.length;
    return at;
  });
  return (block, start, end) => {
    const at = starts[block] ?? -1;
    if (at < 0) return { start: 0, end: 0 };
    const count = (to: number): number => (blocks[block] ?? '').slice(0, to).replace(/\s/gu, '').length;
    return { start: units[at + count(start)] ?? 0, end: (units[at + count(end) - 1] ?? -1) + 1 };
  };
}
