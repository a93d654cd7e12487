import type { Root } from 'mdast';
import { wordsOf } from '../../../text/word.ts';
import { textOf } from '../text/markdown-tree.ts';
import type { Removal } from './extraction.ts';
import { rows, shareOf } from './joined-readings.ts';

/** What is left out among the paragraphs, of the words that are taken. More of it may be of the article, however short each line is. */
const MOST_LEFT_OUT = 0.1;

/** Removals that stand around the text and not in it, and those that are no words of anybody. */
const AROUND = new Set(['line above the headline', 'line below the text', 'place for a script', 'raw HTML']);

/** Characters of a text that the keeper is shown. */
const SHOWN = 80;

/**
 * What the keeper is asked when the short lines and links that were left out among the paragraphs are much together: those
 * that only the second extractor has, and those that were told to belong to the page.
 */
export function leftOutDoubt(tree: Root, second: Root | undefined, removed: readonly Removal[]): readonly string[] {
  const text = tree.children.map((block) => textOf(block)).join('\n');
  const told = removed.filter(({ what }) => !AROUND.has(what)).map((removal) => removal.text);
  const lines = new Set([...told, ...(second === undefined ? [] : onlyBetween(second, tree))]);
  const words = wordsOf([...lines].join('\n')).length;
  const [first] = lines;
  if (first === undefined || words < wordsOf(text).length * MOST_LEFT_OUT) return [];
  return [
    `${String(words)} words in short lines and links among or below the paragraphs were left out, the first “${first.length > SHOWN ? `${first.slice(0, SHOWN)}…` : first}”; compare with the original`,
  ];
}

/** The lines that a reading has, and a text has not, from the first to the last block that they have in common. */
function onlyBetween(second: Root, tree: Root): readonly string[] {
  const all = new Set(tree.children.flatMap((block) => [...rows(textOf(block))]));
  const blocks = second.children.flatMap((block) => {
    const words = rows(textOf(block));
    return words.size === 0 ? [] : [{ text: textOf(block).trim(), isCommon: shareOf(words, all) > 0.5 }];
  });
  const [start, end] = [blocks.findIndex(({ isCommon }) => isCommon), blocks.findLastIndex(({ isCommon }) => isCommon)];
  return blocks.slice(start + 1, Math.max(0, end)).flatMap(({ text, isCommon }) => (isCommon ? [] : [text]));
}
