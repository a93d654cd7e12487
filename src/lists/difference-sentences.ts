import { attribute, markup, type Markup } from '../text/markup.ts';
import { between, type MarkPair } from '../text/quotation-marks.ts';
import type { Difference } from '../text/word-difference.ts';
import type { Language } from '../languages/language.ts';

/** How a wording is shown. */
interface Wording {
  readonly marks: MarkPair;
  /** BCP 47 tag, where the words are in another language than the page. */
  readonly language?: string | undefined;
}

/** The differences of two wordings as sentences, for screen readers and for print. */
export function differenceSentences(
  differences: readonly Difference[],
  wordings: { readonly here: Wording; readonly there: Wording },
  { html, htmlSentences }: Language,
): Markup {
  const shown = ({ marks, language }: Wording, text: string): Markup | string => {
    const words = between(marks, text.trim());
    return language === undefined ? words : markup`<span${attribute('lang', language)}>${words}</span>`;
  };
  const here = (text: string): Markup | string => shown(wordings.here, text);
  const there = (text: string): Markup | string => shown(wordings.there, text);
  const changes = differences.flatMap((difference, index): readonly Markup[] => {
    const next = differences[index + 1];
    const previous = differences[index - 1];
    switch (difference.kind) {
      case 'same':
        return [];
      case 'removed':
        return [
          next?.kind === 'added'
            ? html('differences.replaced', { here: here(difference.before), there: there(next.after) })
            : html('differences.only-here', { words: here(difference.before) }),
        ];
      case 'added':
        return previous?.kind === 'removed' ? [] : [html('differences.only-there', { words: there(difference.after) })];
    }
  });
  return changes.length === 0 ? html('differences.none') : htmlSentences(changes);
}
