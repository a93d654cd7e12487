import type { Speaker } from './article.ts';

/** All names by which a speaker is found, the name of today first. */
export function allNames({ name, aliases, formerly = [], alsoKnownAs = [] }: Speaker): readonly string[] {
  return [...new Set([name, ...aliases, ...formerly, ...alsoKnownAs])];
}
