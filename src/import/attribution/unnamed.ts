import type { CastMember } from './cast.ts';
import type { TextAnalysis } from './text-analysis.ts';

/** Longest description in an id, in characters: with the key an id has at most 100. */
const LONGEST = 80;

/**
 * An unnamed speaker, who is one of this article: “a fisherman” of another is somebody else, as “the company” is. So the id
 * gets the article's key, where there is one.
 *
 * @param words what they are, in letters and hyphens of an id
 */
export function unnamed({ registers }: TextAnalysis, words: string, name: string): CastMember {
  const description = words.length > LONGEST ? words.slice(0, LONGEST).replace(/-[^-]*$/u, '') : words;
  const id = registers.article === undefined ? description : `${description}-${registers.article}`;
  const speaker = registers.speakers.get(id);
  return { id, name: speaker?.name ?? name, kind: 'unnamed', known: speaker !== undefined, forms: [], roles: [] };
}
