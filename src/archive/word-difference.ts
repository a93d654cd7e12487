import { diffArrays } from 'diff';
import { wordsOf } from './word.ts';

/**
 * A stretch of two texts compared word by word. All `before` joined are the first text and all `after` the second;
 * each word brings the space in front of it along.
 */
export interface Difference {
  readonly kind: 'same' | 'removed' | 'added';
  /** As the first text has it; empty for what was added. */
  readonly before: string;
  /** As the second text has it; empty for what was removed. */
  readonly after: string;
}

/** What must be taken out of `before` and put in to have `after`. Case, accents and punctuation make no difference. */
export function wordDifferences(before: string, after: string): readonly Difference[] {
  return differences(pieces(before), pieces(after), (a, b) => a.form === b.form);
}

/** The same to the letter: for errors about words that must stand verbatim. */
export function exactDifferences(before: string, after: string): readonly Difference[] {
  return differences(pieces(before), pieces(after), (a, b) => a.text.trim() === b.text.trim());
}

/** Differences on one line: `He [-talked-] {+spoke+} with her`. */
export function formatDifferences(list: readonly Difference[]): string {
  return list
    .map(({ kind, before, after }, index) => {
      // What begins the second text has no space in front of it, but stands behind what was taken out.
      const behind = index > 0 && list.slice(0, index).every((earlier) => earlier.kind === 'removed') ? ' ' : '';
      if (kind === 'same') return `${behind}${after}`;
      const changed = kind === 'removed' ? before : after;
      const words = changed.trimStart();
      const space = changed.slice(0, changed.length - words.length);
      return kind === 'removed' ? `${space}[-${words}-]` : `${behind}${space}{+${words}+}`;
    })
    .join('');
}

interface Piece {
  readonly text: string;
  readonly form: string;
}

function differences(
  before: readonly Piece[],
  after: readonly Piece[],
  comparator: (a: Piece, b: Piece) => boolean,
): readonly Difference[] {
  let fromBefore = 0;
  let fromAfter = 0;
  return diffArrays([...before], [...after], { comparator }).map((change): Difference => {
    const kind = change.added ? 'added' : change.removed ? 'removed' : 'same';
    const ofBefore = kind === 'added' ? 0 : change.value.length;
    const ofAfter = kind === 'removed' ? 0 : change.value.length;
    const difference = {
      kind,
      before: join(before.slice(fromBefore, fromBefore + ofBefore)),
      after: join(after.slice(fromAfter, fromAfter + ofAfter)),
    } as const;
    fromBefore += ofBefore;
    fromAfter += ofAfter;
    return difference;
  });
}

function join(list: readonly Piece[]): string {
  return list.map((piece) => piece.text).join('');
}

/** The text cut in front of each word's space, so that the pieces joined are the text. Without a word it is one piece. */
function pieces(text: string): readonly Piece[] {
  const words = wordsOf(text);
  if (words.length === 0) return text === '' ? [] : [{ text, form: '' }];
  const starts = words.map(({ start }, index) => spaceBefore(text, start, words[index - 1]?.end));
  return words.map(({ form }, index) => ({ text: text.slice(starts[index], starts[index + 1]), form }));
}

/**
 * A word owns the space and the opening marks before it: back to the end of what clings to the previous word, and the
 * first word back to the beginning.
 */
function spaceBefore(text: string, start: number, previousEnd: number | undefined): number {
  if (previousEnd === undefined) return 0;
  let at = start;
  while (at > previousEnd && !/\s/u.test(text.charAt(at - 1))) at -= 1;
  while (at > previousEnd && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}
