import { allNames } from '../../archive/speaker-names.ts';
import type { CastMember } from './cast.ts';
import type { Description } from './referent.ts';
import type { TextAnalysis } from './text-analysis.ts';

/**
 * An organisation that a text calls by a name; that of the register where it has one of the name or the id. `undefined` when
 * the register has somebody else under the id.
 */
export function organisation({ registers }: TextAnalysis, id: string, name: string): CastMember | undefined {
  const isNamed = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const known =
    [...registers.speakers.values()].find(
      (speaker) => (speaker.kind === 'organisation' || speaker.kind === 'outlet') && allNames(speaker).some(isNamed),
    ) ?? registers.speakers.get(id);
  if (known === undefined) return { id, name, kind: 'organisation', known: false, forms: [], roles: [] };
  if (known.kind !== 'organisation' && known.kind !== 'outlet') return undefined;
  return { id: known.id, name: known.name, kind: known.kind, known: true, forms: [], roles: [] };
}

/** Letters that stand for a name: IDF, EnBW, U.S. The text has them in no other way, as JOHN for John. */
export function isInitials(analysis: TextAnalysis, word: string): boolean {
  if (/^(?:\p{Lu}\.){2,}$/u.test(word)) return true;
  if (!/^(?=.*\p{Lu}{2})[\p{L}&]{2,6}$/u.test(word)) return false;
  return !analysis.narratives.some(({ words }) =>
    words.some(({ text }) => text !== word && text.toLowerCase() === word.toLowerCase()),
  );
}

/** Whether a description may be the name of an organisation at all: not "her campaign", "a report", "Officials". */
export function mayBeOrganisation({ owned, type }: Description): boolean {
  return !owned && (type === 'organisation' || type === 'thing');
}
