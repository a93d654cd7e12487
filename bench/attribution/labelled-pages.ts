/**
 * Measures pages whose quoted words somebody labelled by eye: `npm run bench:attribution -- LABELS.json --language fr
 * [--errors]`. The form of the file: README.md. Pages go the way of an import.
 */

import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { Proposals } from '../../src/import/attribution/proposal.ts';
import { proposedForPage } from './proposed.ts';
import { holds, isSame, sameSpeaker, sameWords, type LabelVerdict } from './same-label.ts';

const LABELS = z.array(
  z.object({
    file: z.string(),
    runs: z.array(z.object({ text: z.string(), speaker: z.string().nullable(), speech: z.boolean() })),
  }),
);

/** A labelled run and what is proposed for it. */
export interface LabelledRun {
  readonly file: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly speech: boolean;
  /** Absent when the text that was taken in does not have the words; `apart` when it has them and nothing is proposed. */
  readonly found: 'proposed' | 'apart' | undefined;
  readonly got?: string;
  /** Whether a description is proposed, as “The lawmakers”, and nobody by name. */
  readonly described: boolean;
  readonly confidence?: string;
  readonly evidence?: string;
  /** Absent for a run that nobody spoke or that the page gives to nobody. */
  readonly verdict?: LabelVerdict;
}

/** Reads a file of labels and the pages that it names. @param language that of the archive */
export async function readLabelledRuns(labels: string, language: string): Promise<readonly LabelledRun[]> {
  const parsed = LABELS.safeParse(JSON.parse(readFileSync(labels, 'utf8')));
  if (!parsed.success)
    throw new Error(`${labels} is no file of labels (bench/attribution/README.md): ${z.prettifyError(parsed.error)}`);
  const runs: LabelledRun[] = [];
  for (const { file, runs: wanted } of parsed.data) {
    const path = resolve(dirname(labels), file);
    const { proposals, text } = await proposedForPage(path, readFileSync(path), language);
    for (const { text: words, speaker, speech } of wanted) {
      const proposal = proposalFor(proposals, words);
      const found = proposal !== undefined ? 'proposed' : sameWords(text, words) ? 'apart' : undefined;
      runs.push({
        file,
        text: words,
        speaker,
        speech,
        found,
        described: proposal?.speaker?.kind === 'unnamed',
        ...(proposal !== undefined && { confidence: proposal.confidence, evidence: proposal.evidence }),
        ...(proposal?.speaker !== undefined && { got: proposal.speaker.name }),
        ...(speech && speaker !== null && { verdict: sameSpeaker(speaker, proposal?.speaker) }),
      });
    }
  }
  return runs;
}

/** The proposal of just these words or, if they stand between marks nowhere by themselves, one that holds them among others. */
function proposalFor(
  { quotations, notQuotations }: Proposals,
  words: string,
): Proposals['quotations'][number] | undefined {
  const own = quotations.find(({ parts }) => parts.some((part) => isSame(part, words)));
  if (own !== undefined || notQuotations.some((run) => isSame(run, words))) return own;
  return quotations.find(({ parts }) => holds(parts, words));
}

/** Prints the figures, and with `listed` every run that is not right. */
export function printLabelledRuns(runs: readonly LabelledRun[], listed: boolean): void {
  const judged = runs.filter(({ verdict }) => verdict !== undefined);
  printCounts('speakers', judged);
  for (const confidence of ['high', 'medium', 'low'])
    printCounts(
      `  ${confidence}`,
      judged.filter((run) => run.confidence === confidence),
    );
  const count = (of: (run: LabelledRun) => boolean): string => String(runs.filter(of).length);
  const isTaken = ({ got }: LabelledRun): boolean => got !== undefined;
  console.log(
    `nobody spoke    ${count(({ speech }) => !speech)}; of these proposed ${count((run) => !run.speech && run.found === 'proposed')}, with a speaker ${count((run) => !run.speech && isTaken(run))}`,
  );
  console.log(
    `speaker unsaid  ${count((run) => run.speech && run.speaker === null)}; of these with a speaker ${count((run) => run.speech && run.speaker === null && isTaken(run))}`,
  );
  const lost = runs.filter(({ found }) => found === undefined);
  console.log(`not in the text ${String(lost.length)}; they count as open`);
  if (!listed) return;
  for (const { file, text, speaker, verdict, got = '–', confidence = '–', evidence = '–', speech } of runs)
    if (verdict === undefined ? got !== '–' : verdict !== 'right')
      console.log(
        `\n== ${verdict ?? (speech ? 'speaker unsaid' : 'nobody spoke')} ${file} [${speaker ?? '–'}] got ${got} (${confidence}; ${evidence})\n${text}`,
      );
}

function printCounts(label: string, runs: readonly LabelledRun[]): void {
  const share = (verdict: LabelVerdict): string => {
    const count = runs.filter((run) => run.verdict === verdict).length;
    return `${verdict} ${runs.length === 0 ? '–' : ((100 * count) / runs.length).toFixed(1)} % (${String(count)})`;
  };
  const described = runs.filter((run) => run.verdict === 'wrong' && run.described).length;
  console.log(
    `${label.padEnd(15)} ${String(runs.length)} runs: ${share('right')}, ${share('wrong')}, of these ${String(described)} descriptions, ${share('open')}`,
  );
}
