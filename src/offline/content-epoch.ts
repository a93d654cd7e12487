import { sha256 } from '../text/digest.ts';

/**
 * Names the time since something was last taken back: corrected, made unreadable or withdrawn. Copies that browsers keep
 * from before it hold words that the archive no longer says, and are dropped whole. Empty before the first.
 *
 * @param withdrawn the addresses that were withdrawn, or their digests
 * @param corrections the number of corrections of each article, by id
 */
export function contentEpoch(
  withdrawn: readonly string[],
  corrections: readonly (readonly [articleId: string, count: number])[],
): string {
  const corrected = corrections.filter(([, count]) => count > 0).toSorted();
  if (withdrawn.length === 0 && corrected.length === 0) return '';
  return sha256(JSON.stringify([withdrawn.toSorted(), corrected])).slice(0, 8);
}
