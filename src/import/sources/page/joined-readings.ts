import type { Nodes, Root, RootContent } from 'mdast';
import { wordsOf } from '../../../text/word.ts';
import { textOf } from '../text/markdown-tree.ts';

/** Words in a row that two texts must share. Fewer are shared by chance, more miss what was set in another way. */
const ROW = 4;

/** Where a block of a reading stands as the other reading has it. */
type Place = 'before' | 'between' | 'behind';

/** What a block must have at each place to count as prose of the article and not as a teaser, a menu or a notice. */
const PROSE: Readonly<Record<Place, { readonly words: number; readonly linked: number }>> = {
  before: { words: 12, linked: 0.3 },
  between: { words: 8, linked: 0.9 },
  behind: { words: 12, linked: 0.3 },
};

/** The end of a sentence, in any script, with the marks that may follow it. */
const SENTENCE_END = /[.!?…:;。！？।؟۔։]["'”’»“«」』）)\]]*\s*$/u;

/** One reading of an article with what only another has. */
export interface JoinedReadings {
  readonly tree: Root;
  /** Texts of the blocks that were added. */
  readonly added: readonly string[];
}

/** Adds to a reading the prose that only the second one has, where that one has it, and the headings before any prose. */
export function joinReadings(first: Root, second: Root): JoinedReadings {
  const own = first.children.map((block) => rows(textOf(block)));
  const all = new Set(own.flatMap((block) => [...block]));
  const others = second.children.map((block) => ({ block, common: shareOf(rows(textOf(block)), all) > 0.5 }));
  const [start, end] = [others.findIndex(({ common }) => common), others.findLastIndex(({ common }) => common)];
  if (start < 0) return { tree: first, added: [] };
  const after = new Map<number, RootContent[]>();
  const added: string[] = [];
  const put = (at: number, ...blocks: readonly RootContent[]): void => {
    after.set(at, [...(after.get(at) ?? []), ...blocks]);
  };
  let last = -1;
  let heading: RootContent | undefined;
  let isNext = false;
  for (const [index, { block, common }] of others.entries()) {
    const words = rows(textOf(block));
    if (words.size === 0) continue;
    if (common) {
      const place = placeIn(own, words);
      // A heading alone is put only where the blocks around it are neighbours in both readings.
      if (heading !== undefined && isNext && place === last + 1 && block.type !== 'heading') put(last, heading);
      last = Math.max(last, place);
      heading = undefined;
      isNext = true;
      continue;
    }
    if (block.type === 'heading') {
      isNext &&= heading === undefined;
      heading = linkedShare(block) === 0 && index > start ? block : undefined;
      continue;
    }
    isNext = false;
    const place: Place = index < start ? 'before' : index > end ? 'behind' : 'between';
    const text = textOf(block).trim();
    if (!isProse(block, place) || added.includes(text)) continue;
    put(last, ...(heading === undefined ? [] : [heading]), block);
    heading = undefined;
    added.push(text);
  }
  const children = [
    ...(after.get(-1) ?? []),
    ...first.children.flatMap((block, index) => [block, ...(after.get(index) ?? [])]),
  ];
  return { tree: after.size === 0 ? first : { ...first, children }, added };
}

function isProse(block: RootContent, place: Place): boolean {
  if (block.type !== 'paragraph' && block.type !== 'blockquote' && block.type !== 'list') return false;
  const text = textOf(block);
  const { words, linked } = PROSE[place];
  return SENTENCE_END.test(text) && wordsOf(text).length >= words && linkedShare(block) <= linked;
}

/** The share of a block's text that is in links, 0 to 1. */
export function linkedShare(block: Nodes): number {
  const length = textOf(block).length;
  return length === 0 ? 0 : linkedLength(block) / length;
}

function linkedLength(node: Nodes): number {
  if (node.type === 'link') return textOf(node).length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + linkedLength(child), 0) : 0;
}

/** The rows of words of a text; a shorter text is one row. */
export function rows(text: string): ReadonlySet<string> {
  const words = wordsOf(text).map(({ form }) => form);
  if (words.length === 0) return new Set();
  return new Set(
    Array.from({ length: Math.max(1, words.length - ROW + 1) }, (_, at) => words.slice(at, at + ROW).join(' ')),
  );
}

/** The share of some rows that are among all, 0 to 1. */
export function shareOf(some: ReadonlySet<string>, all: ReadonlySet<string>): number {
  return some.size === 0 ? 1 : [...some].filter((row) => all.has(row)).length / some.size;
}

/** Index of the block that shares most with the given rows; -1 when none shares any. */
function placeIn(blocks: readonly ReadonlySet<string>[], some: ReadonlySet<string>): number {
  let [best, place] = [0, -1];
  for (const [index, block] of blocks.entries()) {
    const shared = [...some].filter((row) => block.has(row)).length;
    if (shared > best) [best, place] = [shared, index];
  }
  return place;
}
