/** What the questions on the importer's remarks share. */

import type { OutletRegister, ReviewTerminal } from './reviewed-file.ts';

/** What was answered in this review, for the files that come after. */
export interface RemarkAnswers {
  /** Ids of outlets, by the name in the source. */
  readonly outlets: Map<string, string>;
  /** The URI chosen last. */
  rights?: string;
}

/** With what a question is asked. */
export interface Asking {
  readonly outlets: OutletRegister;
  readonly answers: RemarkAnswers;
  readonly terminal: ReviewTerminal;
}

/** What an answer makes of the file. */
export type Edit = (text: string) => string;

/** Shows what keys there are until one of them is pressed; `undefined` when the person leaves, with q too. */
export async function askKey(terminal: ReviewTerminal, help: string, keys: string): Promise<string | undefined> {
  for (;;) {
    terminal.show(help);
    const key = (await terminal.key())?.toLowerCase();
    if (key === undefined || key === 'q') return undefined;
    if (keys.includes(key)) return key;
  }
}

/** Without an answer the question waits for the next review, unless the person has left. */
export function leftOrSkipped({ left }: ReviewTerminal): 'skip' | undefined {
  return left ? undefined : 'skip';
}

/** A remark without the names of its fields. */
export function why(remark: string): string {
  return remark.slice(remark.indexOf(': ') + 2);
}
