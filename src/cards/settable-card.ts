import type { Card } from './card.ts';

/** The characters of a text that no font has. */
export type Gaps = (text: string) => readonly string[];

export interface SettableCard {
  readonly card: Card;
  /** Why it is not the card that was asked for; empty when it is. */
  readonly missing: readonly string[];
}

/**
 * The card without the lines that no font can set, for a box in place of a letter says nothing. Where it is the words that
 * cannot be set, the name of the archive stands in their place.
 */
export function settableCard(card: Card, gaps: Gaps): SettableCard {
  const { name, ...rest } = card;
  const missing = new Set<string>();
  const settable = (text: string): boolean => {
    const found = gaps(text);
    for (const character of found) missing.add(character);
    return found.length === 0;
  };
  const wordsSettable = card.paragraphs.filter(settable).length === card.paragraphs.length;
  const archive = settable(card.archive) ? card.archive : '';
  return {
    card: {
      ...rest,
      paragraphs: wordsSettable ? card.paragraphs : [archive],
      // A bar and a closing mark belong to words that are there.
      kind: wordsSettable ? card.kind : 'archive',
      ...(name !== undefined && settable(name) && { name }),
      details: card.details.filter(settable),
      archive,
      address: settable(card.address) ? card.address : '',
    },
    missing: [...missing],
  };
}
