import type { CastMember } from './cast.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Description } from './referent.ts';
import { narrative, type TextAnalysis } from './text-analysis.ts';

/** An organisation that a text calls by its name; takes the register's name when it has the id. */
export function organisation({ registers }: TextAnalysis, id: string, name: string): CastMember {
  const speaker = registers.speakers.get(id);
  return {
    id,
    name: speaker?.name ?? name,
    kind: speaker?.kind ?? 'organisation',
    known: speaker !== undefined,
    forms: [],
    roles: [],
  };
}

/** Whether a description is a name: the White House, Norvex, l’ONU. Persons are found before, in the cast. */
export function isOrganisationName(
  analysis: TextAnalysis,
  block: number,
  { from, to }: NounPhrase,
  { head, type, owned, definite }: Description,
): boolean {
  if (owned || type === 'person' || type === 'crowd' || type === 'document') return false;
  const { words, sentences } = narrative(analysis, block);
  // SPD, IG Metall, EnBW: no common noun is written so in any language.
  if (words.slice(from, to).some(({ text }) => text === head && /\p{Lu}\p{Ll}*\p{Lu}/u.test(text))) return true;
  if (!/^\p{Lu}/u.test(head) || PEOPLE.test(head)) return false;
  // Where all nouns have capitals, „Greenpeace“ is known by having no article.
  if (analysis.grammar?.capitalNouns === true) return !definite && to - from === 1;
  const at = words.findIndex(({ text }, index) => index >= from && index < to && text === head);
  const isFirst = sentences.some((sentence) => sentence.from === at);
  // "Norvex said" and "Police said" both begin with a capital; only the second is in a list.
  return !isFirst || type === 'thing';
}

/** Peoples and parties: Ukrainians, Democrats. */
const PEOPLE = /(?:ians?|[a-z]ans|crats|ese|ish)$/u;
