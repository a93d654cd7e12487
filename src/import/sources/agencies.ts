import { NEWS_AGENCIES, PEOPLE_LIKE_AGENCIES } from '../words/agencies.ts';
import { anyOf } from '../words/any-of.ts';
import { withoutArticle } from './outlet-name.ts';

const AGENCIES = new Set<string>(NEWS_AGENCIES);
const PEOPLE = new Set(PEOPLE_LIKE_AGENCIES);

const BEHIND = new RegExp(`\\s+(?:${anyOf('behindAgencies')})$`, 'iu');

/** Whether words are the name of a news agency, also with what it is called: `dpa-AFX`, `The Associated Press`, `Reuters news agency`. */
export function isAgency(words: string): boolean {
  if (PEOPLE.has(words)) return false;
  const plain = withoutArticle(words)
    .replace(BEHIND, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return AGENCIES.has(plain);
}
