import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { TextRange } from '../quotations/quoted-run.ts';
import { sourceOffsets } from './source-offsets.ts';

/** A text node of a block, with its range in the block's text. */
interface TextRun {
  readonly node: Text;
  readonly parent: Element;
  readonly start: number;
  readonly end: number;
}

/** An element that contains text directly: a paragraph, a heading, an item of a tight list. */
export interface TextBlock {
  /** From 1, in document order. */
  readonly number: number;
  readonly element: Element;
  readonly parent: Root | Element;
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** Ranges of the text that are code. */
  readonly code: readonly TextRange[];
  /**
   * What stands in front of it in plain text, outermost first: `> ` for each block quote, and for each list the number or
   * dash of its entry (`1986. `), or as many spaces behind the first block of the entry.
   */
  readonly marks: readonly string[];
}

const BLOCKS = new Set(['p', 'li', 'ul', 'ol', 'blockquote', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'h1']);

/** The blocks of text in a body, in reading order. */
export function textBlocks(tree: Root): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const enter = (parent: Root | Element, around: readonly Container[]): void => {
    for (const [index, element] of parent.children.entries()) {
      if (!isBlock(element)) continue;
      const within = [...around, ...containers(element, parent, index)];
      const runs = textRuns(element);
      const text = runs.map((run) => run.node.value).join('');
      if (text.trim() !== '') {
        const marks = within.map((container) => container.mark);
        const code = runs.filter((run) => run.parent.tagName === 'code');
        blocks.push({ number: blocks.length + 1, element, parent, text, runs, code, marks });
        for (const container of within) container.mark = container.next;
      }
      enter(element, within);
    }
  };
  enter(tree, []);
  return blocks;
}

/** Offset in the Markdown source of a UTF-16 unit of the block's text. */
export function sourceOffset(block: TextBlock, unit: number, source: string): number {
  const run = block.runs.find(({ start, end }) => start <= unit && unit < end) ?? block.runs.at(-1);
  const from = run?.node.position?.start.offset;
  const to = run?.node.position?.end.offset;
  if (run === undefined || from === undefined || to === undefined) return 0;
  const offsets = sourceOffsets(source.slice(from, to), run.node.value);
  return from + (offsets[Math.min(unit, run.end - 1) - run.start] ?? 0);
}

/** A block quote or an entry of a list. */
interface Container {
  /** In front of its next block. */
  mark: string;
  /** In front of all blocks behind that one. */
  readonly next: string;
}

function containers(element: Element, parent: Root | Element, index: number): readonly Container[] {
  if (element.tagName === 'blockquote') return [{ mark: '> ', next: '> ' }];
  if (element.tagName !== 'li' || parent.type !== 'element') return [];
  const entries = parent.children.slice(0, index).filter(isBlock).length;
  const mark = parent.tagName === 'ol' ? `${String(Number(parent.properties.start ?? 1) + entries)}. ` : '- ';
  return [{ mark, next: ' '.repeat(mark.length) }];
}

function isBlock(node: RootContent | ElementContent): node is Element {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}

/**
 * The text of an element itself, without the blocks inside it. Line feeds between block tags are layout and are dropped,
 * except after a hard break or between a block and following text, where they separate two words.
 */
function textRuns(element: Element): readonly TextRun[] {
  const runs: TextRun[] = [];
  let length = 0;
  const collect = (parent: Element): void => {
    for (const [index, child] of parent.children.entries()) {
      const [previous, next] = [parent.children[index - 1], parent.children[index + 1]];
      const separatesWords =
        previous?.type === 'element' &&
        (previous.tagName === 'br' || (length > 0 && isBlock(previous) && next !== undefined && !isBlock(next)));
      if (child.type === 'text' && (separatesWords || !/^\n+$/.test(child.value))) {
        runs.push({ node: child, parent, start: length, end: length + child.value.length });
        length += child.value.length;
      } else if (child.type === 'element' && !BLOCKS.has(child.tagName)) {
        collect(child);
      }
    }
  };
  collect(element);
  return runs;
}
