/** Makes the cards of a site, drawing only those that were not drawn before. */

import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { cardKey } from '../card-key.ts';
import type { Card } from '../card.ts';
import type { PlacedCard } from '../card-list.ts';
import { writeAtomically } from '../../build/atomic-file.ts';
import { inThreads } from '../../build/worker-pool.ts';
import { cardDesign } from './design-digest.ts';
import { registerCardFonts } from './card-fonts.ts';
import { isWholePng } from '../../pictures/png.ts';

export interface CardFolders {
  /** Folder of the card cache; holds cards used in the last 30 days. */
  readonly cache: string;
  /** Folder of the built site. */
  readonly output: string;
}

/** A card to draw, and the files to write it to. */
export interface CardTask {
  readonly card: Card;
  readonly files: readonly string[];
}

export interface CardsMade {
  readonly drawn: number;
  /** Copied from the cache. */
  readonly kept: number;
  /** Removed from the cache. */
  readonly pruned: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** Builds of other branches and addresses share the cache: a card that one build does not use may serve the next. */
const UNUSED_DAYS = 30;

/**
 * Writes the cards of a site. Drawing 5,000 takes a minute on two processors, so drawn cards are cached: Astro caches
 * pages only. A card is found by a digest of its content, in a folder named by a digest of its design, so an outdated card
 * is never found.
 *
 * @param now in milliseconds since 1970
 * @param isBeside whether this thread does other work meanwhile
 */
export async function makeCards(
  cards: readonly PlacedCard[],
  { cache, output }: CardFolders,
  now: number,
  isBeside = false,
): Promise<CardsMade> {
  const design = cardDesign();
  const folder = join(cache, design);
  const tasks: CardTask[] = [];
  const used = new Set<string>();
  for (const { path, card } of cards) {
    const name = `${cardKey(card)}.png`;
    used.add(name);
    const kept = join(folder, name);
    const picture = readKept(kept, now);
    if (picture === undefined) tasks.push({ card, files: [kept, join(output, path)] });
    else writeAtomically(join(output, path), picture);
  }
  await drawCards(tasks, isBeside);
  return { drawn: tasks.length, kept: cards.length - tasks.length, pruned: prune(cache, design, used, now) };
}

/** Draws cards into their files, when there are many on threads of their own. */
export async function drawCards(tasks: readonly CardTask[], isBeside = false): Promise<void> {
  if (tasks.length === 0) return;
  // All threads of the process share registered fonts.
  registerCardFonts(tasks.map(({ card }) => card));
  const drawn = inThreads({
    what: 'drawing cards',
    worker: new URL('./card-worker.ts', import.meta.url),
    items: tasks,
    batch: 4,
    itemsPerThread: 32,
    isBeside,
    // Only when it is needed: `astro dev` must not load what draws.
    withoutThreads: async () => (await import('./card-worker.ts')).drawToFiles,
  });
  while ((await drawn.next()).done !== true);
}

/** A card from the cache, which is marked as used; `undefined` when it is missing or damaged. */
function readKept(file: string, now: number): Buffer | undefined {
  if (!existsSync(file)) return undefined;
  const picture = readFileSync(file);
  if (!isWholePng(picture)) return undefined;
  if (now - statSync(file).mtimeMs > DAY) utimesSync(file, now / 1000, now / 1000);
  return picture;
}

/** Removes cards of other designs, and cards unused for {@link UNUSED_DAYS}. Returns how many. */
function prune(cache: string, design: string, used: ReadonlySet<string>, now: number): number {
  if (!existsSync(cache)) return 0;
  let pruned = 0;
  for (const other of readdirSync(cache).filter((name) => name !== design)) {
    pruned += readdirSync(join(cache, other)).length;
    rmSync(join(cache, other), { recursive: true });
  }
  const folder = join(cache, design);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const file = join(folder, name);
    if (used.has(name) || now - statSync(file).mtimeMs <= UNUSED_DAYS * DAY) continue;
    rmSync(file);
    pruned++;
  }
  return pruned;
}
