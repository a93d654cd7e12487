import type { Lexicon } from './lexicon.ts';

/** How a language writes its word lists, so that they stay readable. */

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const articleGender =
  (he: readonly string[], she: readonly string[]): Lexicon['genderOfArticle'] =>
  (article) =>
    he.includes(article) ? 'he' : she.includes(article) ? 'she' : undefined;

/** Nouns with others for the same office: "édile: maire | magistrat: procureur juge". */
export const offices = (list: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    list.split(' | ').map((line) => {
      const [noun = '', others = ''] = line.split(': ');
      return [noun, others.split(' ')] as const;
    }),
  );

/** Phrases between bars as lists of words. */
export const phrases = (list: string): readonly (readonly string[])[] =>
  list.split('|').map((phrase) => phrase.split(' '));

/** Nouns for who or what speaks, in a language that can list them: one that makes no compounds. */
interface NounLists {
  /** What may stand before a noun for a person: "ex" in "exministro". */
  readonly prefixes: RegExp;
  readonly men: ReadonlySet<string>;
  readonly women: ReadonlySet<string>;
  readonly crowds: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

/** Reads types of nouns from lists. A noun in several has the type of the first of them, in the order of {@link NounLists}. */
export function typeByList({ prefixes, men, women, crowds, documents, organisations }: NounLists): Lexicon['typeOf'] {
  const isPerson = (noun: string): boolean => men.has(noun) || women.has(noun);
  return (noun) => {
    const bare = noun.replace(prefixes, '');
    if (isPerson(noun) || (bare !== noun && isPerson(bare))) return 'person';
    if (crowds.has(noun)) return 'crowd';
    if (documents.has(noun)) return 'document';
    return organisations.has(noun) ? 'organisation' : undefined;
  };
}
