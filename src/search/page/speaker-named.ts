import { formsOf } from '../../text/word.ts';
import type { Interpretation } from '../query/request-and-outcome.ts';

/** Typed words with what they were read as. */
export type ReadAs = Interpretation['corrected'];

/** The words that a search has read as others, for a misspelling or for a misprint of the texts. */
export function readAsOf({ corrected, misprinted = [] }: Interpretation): ReadAs {
  return [...corrected, ...misprinted];
}

/**
 * The speaker whose whole name is searched for, or whose last word of it, when it is nobody else's.
 *
 * @param readAs typed words that were read as others
 */
export function speakerNamed<Speaker extends { readonly label: string }>(
  text: string,
  readAs: ReadAs,
  speakers: readonly Speaker[],
): Speaker | undefined {
  const asked = formsOf(text);
  const isAsked = (name: string): boolean => {
    const forms = formsOf(name);
    return (
      forms.length === asked.length &&
      asked.every(
        (typed, at) =>
          typed === forms[at] || readAs.some((read) => read.typed === typed && read.readAs.includes(forms[at] ?? '')),
      )
    );
  };
  const whole = speakers.find(({ label }) => isAsked(label));
  if (whole !== undefined) return whole;
  const byLast = speakers.filter(({ label }) => isAsked(label.split(/\s+/u).at(-1) ?? ''));
  return byLast.length === 1 ? byLast[0] : undefined;
}
