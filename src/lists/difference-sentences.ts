import { between, type MarkPair } from '../archive/quotation-marks.ts';
import type { Difference } from '../archive/word-difference.ts';
import type { Language } from '../languages/language.ts';

/**
 * The differences as sentences, for screen readers and for print.
 *
 * @param marks quotation marks of the two wordings
 */
export function differenceSentences(
  differences: readonly Difference[],
  marks: { readonly here: MarkPair; readonly there: MarkPair },
  { say, sentences }: Language,
): string {
  const here = (text: string): string => between(marks.here, text.trim());
  const there = (text: string): string => between(marks.there, text.trim());
  const changes = differences.flatMap((difference, index): readonly string[] => {
    const next = differences[index + 1];
    const previous = differences[index - 1];
    switch (difference.kind) {
      case 'same':
        return [];
      case 'removed':
        return [
          next?.kind === 'added'
            ? say('differences.replaced', { here: here(difference.before), there: there(next.after) })
            : say('differences.only-here', { words: here(difference.before) }),
        ];
      case 'added':
        return previous?.kind === 'removed' ? [] : [say('differences.only-there', { words: there(difference.after) })];
    }
  });
  return changes.length === 0 ? say('differences.none') : sentences(changes);
}
