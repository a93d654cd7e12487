/** Words that name or describe one or several, as half-open ranges of the words of a block. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** Behind it and set off by commas: "the mayor, Ada Bloom,". */
  readonly apposition?: { readonly from: number; readonly to: number };
  /** Two names joined by "and". */
  readonly plural: boolean;
}
