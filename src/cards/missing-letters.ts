import type { Card } from './card.ts';

/** Returns the characters of a text that no font has. */
export type Gaps = (text: string) => readonly string[];

export interface SettableCard {
  readonly card: Card;
  /** Characters that no font has. Empty when the card is unchanged. */
  readonly missing: readonly string[];
}

/**
 * Removes the lines that no font can set: readers would see boxes instead of letters. The name of the archive replaces the
 * words when they cannot be set.
 */
export function settableCard(card: Card, gaps: Gaps): SettableCard {
  const { name, translation, ...rest } = card;
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
      // An archive's card has no bar and no closing quotation mark.
      kind: wordsSettable ? card.kind : 'archive',
      ...(translation !== undefined && wordsSettable && settable(translation) && { translation }),
      ...(name !== undefined && settable(name) && { name }),
      details: card.details.filter(settable),
      archive,
      address: settable(card.address) ? card.address : '',
      addressWhenCut: settable(card.addressWhenCut) ? card.addressWhenCut : '',
    },
    missing: [...missing],
  };
}
