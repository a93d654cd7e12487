/** What a review remembers from question to question. */

import type { RemarkAnswers } from './asking.ts';
import type { OpenProposal } from './review-edit.ts';
import type { ReviewedFile, ReviewRegisters, ReviewTerminal } from './reviewed-file.ts';

export interface ReviewCounts {
  accepted: number;
  changed: number;
  notQuotations: number;
  skipped: number;
  /** Remarks of the importer that were answered. */
  answered: number;
}

export interface ReviewState {
  readonly registers: ReviewRegisters;
  readonly terminal: ReviewTerminal;
  readonly answers: RemarkAnswers;
  readonly counts: ReviewCounts;
  /** What waits for the next review: keys of proposals, and remarks. */
  readonly skipped: Map<ReviewedFile, Set<string>>;
  /** Keys of sure proposals that the person wants to be asked about alone, and at once. */
  readonly alone: Map<ReviewedFile, Set<string>>;
  /** What can be taken back, the last one last. */
  readonly done: Done[];
}

/** A decision on quotations, or to skip them, or to be asked about one alone. */
export interface Done {
  readonly file: ReviewedFile;
  /** The file without the decision and with it; absent when nothing was decided. */
  readonly edit?: { readonly before: string; readonly after: string };
  /** Ids of the speakers who came into the register with it: nobody quoted gets an address. */
  readonly speakers?: readonly string[];
  /** Keys of those that were skipped. */
  readonly skipped?: readonly string[];
  /** Key of the one to be asked about alone. */
  readonly alone?: string;
  /** What it added to the counts. */
  readonly counted: Partial<ReviewCounts>;
}

/** The same words may be proposed twice, with different speakers. */
export function keyOf({ parts, speaker = '', evidence = '' }: OpenProposal): string {
  return [...parts, speaker, evidence].join('\n');
}
