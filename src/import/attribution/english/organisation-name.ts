import type { NounPhrase } from '../noun-phrase.ts';
import { isInitials, mayBeOrganisation } from '../organisation.ts';
import type { Description } from '../referent.ts';
import { narrative, type TextAnalysis } from '../text-analysis.ts';
import { THINGS, TITLE_WORDS } from './name-words.ts';
import { isRoleNoun } from './role-noun.ts';

/** Peoples, parties and other crowds: the Danes, the French. */
const PEOPLE = /(?:s|ese|ish|sh|ch)$/u;

/** Titles of people that stand before names and are in no list of roles. */
const TITLES = /^(?:Sheikh|Saint|St|Ayatollah|Mullah|Rabbi|Grand)$/u;

/**
 * Whether a description is the name of an organisation: the White House, the Kremlin, NATO, Amnesty International. One word alone
 * (“Merkel said”) may be anybody’s.
 */
export function isOrganisationName(
  analysis: TextAnalysis,
  block: number,
  { from }: NounPhrase,
  description: Description,
): boolean {
  const { head, type, words } = description;
  const first = narrative(analysis, block).words[from]?.lower ?? '';
  if (!mayBeOrganisation(description) || analysis.grammar?.introduces(first) === true) return false;
  const names = words.replace(/^the\s+/iu, '').split(' ');
  if (names.some((name) => TITLE_WORDS.has(name) || TITLES.test(name) || isRoleNoun(name))) return false;
  if (names.length === 1 && isInitials(analysis, head)) return true;
  if (!/^\p{Lu}/u.test(head)) return false;
  if (names.length === 1) return first === 'the' && type === 'thing' && !PEOPLE.test(head);
  return first === 'the' || THINGS.test(head);
}
