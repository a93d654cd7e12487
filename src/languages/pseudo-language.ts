import type { Messages } from './message.ts';

/** Tag of CLDR's pseudo-language of English words: `language: en-XA` in `content/archive.yaml`. */
export const PSEUDO_LANGUAGE = 'en-XA';

/** Greek dates, so that an English one is seen that does not come from the language. */
export const PSEUDO_FORMATS = 'el';

/** Stand before and behind every message of the pseudo-language. Nothing else that is published has them. */
export const MARKS = { before: '⟦', after: '⟧' } as const;

/**
 * The messages with a mark before and behind each. Whatever stands on a page without marks and is no content is a word that
 * no translator would find.
 */
export function pseudoMessages(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, `${MARKS.before}${message}${MARKS.after}`]),
  ) as Messages;
}
