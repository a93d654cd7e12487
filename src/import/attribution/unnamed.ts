import type { CastMember } from './cast.ts';
import type { TextAnalysis } from './text-analysis.ts';

/** An unnamed speaker; takes the register's name when it has the id. */
export function unnamed({ registers }: TextAnalysis, id: string, name: string): CastMember {
  const speaker = registers.speakers.get(id);
  return { id, name: speaker?.name ?? name, kind: 'unnamed', known: speaker !== undefined, forms: [], roles: [] };
}
