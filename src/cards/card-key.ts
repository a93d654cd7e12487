import { sha256 } from '../text/digest.ts';
import type { Card } from './card.ts';

/** Digest of everything a card says. Two cards share a key only if they look the same. */
export function cardKey(card: Card): string {
  return sha256(JSON.stringify(card));
}
