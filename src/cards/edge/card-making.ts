/** Makes the cards of a site, drawing only those that were not drawn before. */

import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { cardKey } from '../card-key.ts';
import type { PlacedCard } from '../card-list.ts';
import { cardDesign } from './card-design.ts';
import { writeWhole } from '../../build/atomic-file.ts';
import { drawCards, type CardTask } from './card-threads.ts';
import { isWholePng } from '../../pictures/png.ts';

export interface CardFolders {
  /** Where drawn cards are kept between builds. */
  readonly cache: string;
  /** The site's output. */
  readonly output: string;
}

export interface CardsMade {
  readonly drawn: number;
  /** Taken from the cache. */
  readonly kept: number;
  /** Removed from the cache. */
  readonly pruned: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** Builds of other branches and addresses share the cache: what one build does not use, the next may. */
const UNUSED_DAYS = 30;

/**
 * A kept card is found by a hash of all that it says, in a folder named by a hash of all that makes its looks; so one that
 * is out of date cannot be found, only be left over, and is removed.
 *
 * @param now in milliseconds since 1970
 */
export async function makeCards(
  cards: readonly PlacedCard[],
  { cache, output }: CardFolders,
  now: number,
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
    else writeWhole(join(output, path), picture);
  }
  await drawCards(tasks);
  return { drawn: tasks.length, kept: cards.length - tasks.length, pruned: prune(cache, design, used, now) };
}

/** A card of the cache, noted as used; `undefined` when it is not there or broken. */
function readKept(file: string, now: number): Buffer | undefined {
  if (!existsSync(file)) return undefined;
  const picture = readFileSync(file);
  if (!isWholePng(picture)) return undefined;
  if (now - statSync(file).mtimeMs > DAY) utimesSync(file, now / 1000, now / 1000);
  return picture;
}

/** Removes the cards of other designs at once and those unused for {@link UNUSED_DAYS}. Returns how many. */
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
