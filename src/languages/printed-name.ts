import type { Markup } from '../text/markup.ts';
import type { Language } from './language.ts';

/** A speaker's name of today and, where the article prints another, that name behind it: "Ada Marsh (printed as Ada Hill)". */
export function printedName(name: string, { as }: { readonly as?: string }, { say }: Language): string {
  return as === undefined ? name : say('attribution.printed-as', { speaker: name, name: as });
}

/** The same as HTML. @param speaker the name of today, which may be a link */
export function printedNameMarkup(speaker: Markup, { as }: { readonly as?: string }, { html }: Language): Markup {
  return as === undefined ? speaker : html('attribution.printed-as', { speaker, name: as });
}

/**
 * The speaker in a citation, which names people as the printed source does: that name, and the one of today in the brackets
 * of an editor where it differs: "Ada Hill [Ada Marsh]". The same in every language.
 */
export function citedName(name: string, { as }: { readonly as?: string }): string {
  return as === undefined ? name : `${as} [${name}]`;
}
