import type { Gender } from './cast.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Resolved } from './resolved.ts';
import type { TextAnalysis } from './text-analysis.ts';

/** A pronoun, a verb that lacks its subject, or a description that stands for a name. */
export interface Pronoun {
  readonly block: number;
  /** Number of its word. */
  readonly at: number;
  /** Absent where nothing tells it, as for a verb without a subject. */
  readonly gender: Gender | undefined;
  /** How many sentences back it may mean somebody. */
  readonly memory: number;
  /** Finds out whom a subject before it means. */
  readonly resolve: (analysis: TextAnalysis, block: number, phrase: NounPhrase, memory: number) => Resolved;
}

/** Sentences back for the subject of a sentence, if that is a pronoun as well. */
export const MEMORY_OF_SUBJECT = 5;
