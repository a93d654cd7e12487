/** What the importer proposes for a text, and for a plain one the places where the text has it. */

import { basename } from 'node:path';
import { splitArticleDocument } from '../../src/content/article-document.ts';
import { parseBody } from '../../src/content/body/markdown-body.ts';
import { textBlocks, type TextBlock } from '../../src/content/body/text-block.ts';
import { proposeQuotations, type Proposals } from '../../src/import/attribution/proposal.ts';
import { writeBody } from '../../src/import/draft/body-markdown.ts';
import { readSource } from '../../src/import/sources/source.ts';
import { readPlainText } from '../../src/import/sources/text/plain-text.ts';
import type { Range } from './annotated-text.ts';
import type { ProposedSpeaker } from './same-speaker.ts';

export interface Proposed {
  readonly parts: readonly Range[];
  readonly speaker?: ProposedSpeaker;
  readonly confidence: string;
  readonly evidence: string;
}

/** Goes the way of an import: plain text, Markdown, blocks, proposals. */
export function proposedFor(text: string, language: string): readonly Proposed[] {
  const blocks = blocksOf(readPlainText(text).tree);
  const rangeOf = placesIn(
    text,
    blocks.map((block) => block.text),
  );
  const { quotations } = proposedIn(blocks, language);
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

/** What is proposed for a file that is imported. @param language that of the archive; a page may say its own */
export async function proposedForPage(
  file: string,
  bytes: Uint8Array,
  language: string,
): Promise<{ readonly proposals: Proposals; readonly text: string }> {
  const read = await readSource({ name: file, document: basename(file), bytes });
  if ('failure' in read) throw new Error(`${file} ${read.failure}`);
  const blocks = blocksOf(read.extraction.tree);
  const proposals = proposedIn(blocks, read.extraction.facts.language?.value ?? language);
  return { proposals, text: blocks.map((block) => block.text).join('\n') };
}

function blocksOf(tree: Parameters<typeof writeBody>[0]): readonly TextBlock[] {
  const { document } = splitArticleDocument(`---\n---\n\n${writeBody(tree)}`, 'text');
  if (document === undefined) throw new Error('The text cannot be split.');
  return textBlocks(parseBody(document, 'text').tree);
}

/** Registers are empty, as for a first article. */
function proposedIn(blocks: readonly TextBlock[], language: string): Proposals {
  return proposeQuotations(
    blocks.map(({ text, element, code }) => ({ text, code, heading: /^h\d$/u.test(element.tagName) })),
    { speakers: new Map(), outlets: new Map(), language },
  );
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
