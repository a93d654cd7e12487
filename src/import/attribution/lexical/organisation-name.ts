import { escaped } from '../name-place.ts';
import { isInitials, mayBeOrganisation } from '../organisation.ts';
import type { Description } from '../referent.ts';
import type { TextAnalysis } from '../text-analysis.ts';
import type { Lexicon } from './lexicon.ts';

/** Plural articles of Romance languages: les Belges, los Verdes. */
const PLURAL = /s$/u;

/**
 * Whether a description is the name of an organisation: l’ONU, la Casa Blanca, die SPD. One word without an article may be
 * anybody’s, and where all nouns have capitals only letters show a name.
 */
export function isOrganisationName(lexicon: Lexicon, analysis: TextAnalysis, description: Description): boolean {
  const { head, type, definite, words } = description;
  const determiner = determinerOf(lexicon, words);
  if (!mayBeOrganisation(description) || lexicon.indefiniteArticles.has(determiner)) return false;
  const bare = withoutDeterminer(lexicon, words);
  if (isInitials(analysis, head) || hasInitialsBehind(analysis, bare)) return true;
  if (lexicon.capitalNouns || !definite || determiner === '' || PLURAL.test(determiner)) return false;
  const names = bare.split(' ');
  const isInCapitals = names.every((name) => /^\p{Lu}/u.test(name) || lexicon.links.has(name));
  // “La Policía” is any police, “la Policía Nacional” one.
  return isInCapitals && (type === 'thing' || names.length > 1);
}

/** „Der Verein Deutscher Vogelfreunde (VDV)“: who has initials has a name. */
function hasInitialsBehind({ narratives }: TextAnalysis, name: string): boolean {
  const spelledOut = new RegExp(`${escaped(name)} \\(\\p{Lu}{2,}\\)`, 'u');
  return narratives.some(({ text }) => spelledOut.test(text));
}

/** “ONU” of “l’ONU”. */
export function withoutDeterminer(lexicon: Lexicon, words: string): string {
  return words.slice(determinerOf(lexicon, words).length).trim();
}

/** In small letters; empty when there is none. */
function determinerOf({ determiners }: Lexicon, words: string): string {
  const [first = ''] = /^(?:\p{L}{1,2}['’]|[^\s]+(?=\s))/u.exec(words) ?? [];
  return determiners.has(first.toLowerCase()) ? first.toLowerCase() : '';
}
