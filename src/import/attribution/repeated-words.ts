import type { CastMember } from './cast.ts';

/** Words that a text prints more than once: in a heading or a pull quote, and where it says whose they are. */

interface Said {
  readonly parts: readonly string[];
  readonly speaker?: CastMember;
}

/** Fewer words may be said by two. */
const FEWEST_WORDS = 5;

/** Whether words are so few that somebody else may have said the same. */
export function mayBeOfTwo(parts: readonly string[]): boolean {
  return plain(parts).split(' ').length < FEWEST_WORDS;
}

/** The only speaker of quotations that have some words, in their order. */
export function onlyOneSaying(parts: readonly string[], quotations: readonly Said[]): CastMember | undefined {
  const wanted = plain(parts);
  if (wanted === '') return undefined;
  const speakers = quotations
    .filter((one) => one.parts.some((part) => ` ${plain([part])} `.includes(` ${wanted} `)))
    .flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]));
  return speakers.every(({ id }) => id === speakers[0]?.id) ? speakers[0] : undefined;
}

/** Words only, in lower case, for comparing. */
function plain(parts: readonly string[]): string {
  return parts
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
