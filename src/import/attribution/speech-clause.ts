import type { NounPhrase } from './noun-phrase.ts';

/** Words that say who speaks. All numbers are of the words of a block. */
export interface SpeechClause {
  /** `inverted`: said Reed. `shared`: the subject is that of another verb. `source`: according to Reed. `owner`: Reed’s claim. */
  readonly kind: 'direct' | 'inverted' | 'shared' | 'source' | 'owner';
  readonly subject: NounPhrase;
  /** The verb, noun or preposition. */
  readonly verb: number;
  /** Half-open range of the whole clause. */
  readonly from: number;
  readonly to: number;
  readonly judging: boolean;
  /** Whether the words may as well be something else: "claims" is also a noun. */
  readonly weak: boolean;
}
