import type { CastMember } from './cast.ts';
import type { TextAnalysis } from './text-analysis.ts';

/**
 * An unnamed speaker, who is one of this article: “a fisherman” of another is somebody else, as “the company” is. So the id
 * gets the article's key, where there is one.
 */
export function unnamed({ registers }: TextAnalysis, description: string, name: string): CastMember {
  const id = registers.article === undefined ? description : `${description}-${registers.article}`;
  const speaker = registers.speakers.get(id);
  return { id, name: speaker?.name ?? name, kind: 'unnamed', known: speaker !== undefined, forms: [], roles: [] };
}
