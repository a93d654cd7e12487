import type { Difference } from '../archive/word-difference.ts';

/** The differences as sentences, for screen readers and for print. */
export function differenceSentences(differences: readonly Difference[]): string {
  const changes = differences.flatMap((difference, index): readonly string[] => {
    const next = differences[index + 1];
    const previous = differences[index - 1];
    switch (difference.kind) {
      case 'same':
        return [];
      case 'removed':
        return [
          next?.kind === 'added'
            ? `${quoted(difference.before)} here is ${quoted(next.after)} there.`
            : `Only here: ${quoted(difference.before)}.`,
        ];
      case 'added':
        return previous?.kind === 'removed' ? [] : [`Only there: ${quoted(difference.after)}.`];
    }
  });
  return changes.length === 0 ? 'The words are the same; at most their punctuation differs.' : changes.join(' ');
}

function quoted(text: string): string {
  return `“${text.trim()}”`;
}
