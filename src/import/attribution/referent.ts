import type { CastMember, Gender } from './cast.ts';

/** What a noun phrase is: a name, a pronoun, or a description. */
export type Referent =
  | { readonly kind: 'named'; readonly candidates: readonly CastMember[]; readonly gender?: Gender }
  /** `antecedent`: who. `organisation`: it. `nobody`: they, we, somebody. */
  | {
      readonly kind: 'pronoun';
      readonly means: 'person' | 'antecedent' | 'organisation' | 'nobody';
      readonly gender?: Gender;
    }
  | Description
  /** Two people, or nobody that can be made out. */
  | { readonly kind: 'unclear' };

/** "the Gilded Age star, 55", "a spokesman for Norvex", "the report", "her campaign". */
export interface Description {
  readonly kind: 'description';
  /** As printed, without what follows the head: "the Gilded Age star". */
  readonly words: string;
  /** The last word: "star". */
  readonly head: string;
  readonly type: 'person' | 'crowd' | 'document' | 'organisation' | 'thing';
  /** With a definite article: somebody whom the text has named, or whom everybody knows. */
  readonly definite: boolean;
  /** With "this": somebody of whom the text told just before. Only grammars made from lists of words say so. */
  readonly demonstrative?: boolean;
  /** What they are, without an article, in lower-case words: "gilded age star", "ministre de la santé". */
  readonly role: string;
  /** Whether it says of what: "ministre de la santé", of which there may be others. */
  readonly restricted?: boolean;
  readonly owned: boolean;
  /** Has an adjective, so that only the one person with the role can be meant: le ministre grec. */
  readonly qualified?: boolean;
  readonly gender?: Gender;
  readonly age?: string;
  /** Whom a person speaks for: "Norvex". */
  readonly of?: string;
}
