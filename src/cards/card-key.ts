import { createHash } from 'node:crypto';
import type { Card } from './card.ts';

/** Names the picture of a card by all that it says. Two cards share a key only if they look the same. */
export function cardKey(card: Card): string {
  return createHash('sha256').update(JSON.stringify(card)).digest('hex');
}
