import type { Difference } from '../archive/word-difference.ts';
import type { Language } from '../languages/language.ts';

/** The differences as sentences, for screen readers and for print. */
export function differenceSentences(differences: readonly Difference[], { say, sentences }: Language): string {
  const changes = differences.flatMap((difference, index): readonly string[] => {
    const next = differences[index + 1];
    const previous = differences[index - 1];
    switch (difference.kind) {
      case 'same':
        return [];
      case 'removed':
        return [
          next?.kind === 'added'
            ? say('differences.replaced', { here: quoted(difference.before), there: quoted(next.after) })
            : say('differences.only-here', { words: quoted(difference.before) }),
        ];
      case 'added':
        return previous?.kind === 'removed' ? [] : [say('differences.only-there', { words: quoted(difference.after) })];
    }
  });
  return changes.length === 0 ? say('differences.none') : sentences(changes);
}

function quoted(text: string): string {
  return `“${text.trim()}”`;
}
