import { diffArrays } from 'diff';
import { wordsOf } from './word.ts';

/**
 * One run of a word-by-word comparison of two texts. All `before` joined give the first text and all `after` the second.
 * A word includes the space in front of it.
 */
export interface Difference {
  readonly kind: 'same' | 'removed' | 'added';
  /** The run in the first text. Empty for added words. */
  readonly before: string;
  /** The run in the second text. Empty for removed words. */
  readonly after: string;
}

/** Compares two texts by their words, ignoring case, accents and punctuation. */
export function wordDifferences(before: string, after: string): readonly Difference[] {
  return differences(pieces(before), pieces(after), (a, b) => a.form === b.form);
}

/** Compares two texts exactly, for messages about words that must be verbatim. */
export function exactDifferences(before: string, after: string): readonly Difference[] {
  return differences(pieces(before), pieces(after), (a, b) => a.text.trim() === b.text.trim());
}

/** The differences on one line: `He [-talked-] {+spoke+} with her`. */
export function formatDifferences(list: readonly Difference[]): string {
  return list
    .map(({ kind, before, after }, index) => {
      // The first word of the second text has no space in front, but here it follows the removed words.
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

/** The text split in front of each word's space. A text without words is one piece. */
function pieces(text: string): readonly Piece[] {
  const words = wordsOf(text);
  if (words.length === 0) return text === '' ? [] : [{ text, form: '' }];
  const starts = words.map(({ start }, index) => spaceBefore(text, start, words[index - 1]?.end));
  return words.map(({ form }, index) => ({ text: text.slice(starts[index], starts[index + 1]), form }));
}

/**
 * Where a word's piece starts: the space and opening marks in front belong to it, but not punctuation that follows the
 * previous word. The first piece starts at the beginning of the text.
 */
function spaceBefore(text: string, start: number, previousEnd: number | undefined): number {
  if (previousEnd === undefined) return 0;
  let at = start;
  while (at > previousEnd && !/\s/u.test(text.charAt(at - 1))) at -= 1;
  while (at > previousEnd && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}
