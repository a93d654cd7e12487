import { diffArrays } from 'diff';
import { wordsOf } from './word.ts';

/** A stretch of two texts compared word by word, with the spaces and punctuation before each word. */
export interface Difference {
  readonly kind: 'same' | 'removed' | 'added';
  /** As the first text has it for `same` and `removed`, as the second for `added`. */
  readonly text: string;
}

/** What must be taken out of `before` and put in to have `after`. Case, accents and punctuation make no difference. */
export function wordDifferences(before: string, after: string): readonly Difference[] {
  return differences(pieces(before), pieces(after), (a, b) => a.form === b.form);
}

/** The same to the letter: for errors about words that must stand verbatim. */
export function exactDifferences(before: string, after: string): readonly Difference[] {
  return differences(pieces(before), pieces(after), (a, b) => a.text === b.text);
}

/** Differences on one line: `He [-talked-] {+spoke+} with her`. */
export function formatDifferences(list: readonly Difference[]): string {
  return list
    .map(({ kind, text }) => {
      const [, space = '', words = ''] = /^(\s*)([\s\S]*)$/.exec(text) ?? [];
      if (kind === 'same') return text;
      return kind === 'removed' ? `${space}[-${words}-]` : `${space}{+${words}+}`;
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
  return diffArrays([...before], [...after], { comparator }).map((change) => ({
    kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
    text: change.value.map((piece) => piece.text).join(''),
  }));
}

/** The text cut in front of each word's spaces, so that the pieces joined are the text. */
function pieces(text: string): readonly Piece[] {
  const words = wordsOf(text);
  return words.map((word, index) => {
    const next = words[index + 1];
    const start = index === 0 ? 0 : spaceBefore(text, word.start);
    const end = next === undefined ? text.length : spaceBefore(text, next.start);
    return { text: text.slice(start, end), form: word.form };
  });
}

/** A word owns the space and the opening marks before it: back to the space that follows the previous word. */
function spaceBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && !/[\s\p{L}\p{N}]/u.test(text.charAt(at - 1))) at -= 1;
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}
