import { openRemarks } from '../../content/body/open-remarks.ts';
import { askProposal, proposalQuestion } from './proposal-question.ts';
import { askRemark, type RemarkAnswers } from './remark-questions.ts';
import type { OutletRegister, ReviewedFile, ReviewTerminal, SpeakerRegister } from './reviewed-file.ts';
import {
  decide,
  hasUndecided,
  isReadable,
  openProposals,
  takeUpAgain,
  withoutDecidedRemarks,
  type Decision,
  type OpenProposal,
} from './review-edit.ts';

export interface ReviewCounts {
  accepted: number;
  changed: number;
  notQuotations: number;
  skipped: number;
  /** Remarks of the importer that were answered. */
  answered: number;
}

/**
 * Asks about every open proposal, one key each, and then about what else the importer left to decide. What is skipped stays
 * open until the next review.
 */
export async function reviewFiles(
  files: readonly ReviewedFile[],
  registers: { readonly speakers: SpeakerRegister; readonly outlets: OutletRegister },
  terminal: ReviewTerminal,
): Promise<ReviewCounts> {
  const counts: ReviewCounts = { accepted: 0, changed: 0, notQuotations: 0, skipped: 0, answered: 0 };
  const answers: RemarkAnswers = { outlets: new Map() };
  for (const file of files) {
    if (hasUndecided(await file.text()))
      await file.change((text) => takeUpAgain(text, 'undecided', file.proposals(text), placeIn(file, text)));
    const skipped = new Set<string>();
    for (;;) {
      // Read the file each time: the person may also edit it.
      const text = await file.text();
      if (!isReadable(text)) {
        terminal.show(
          `${file.file}: its front matter cannot be read. Run npm run check, mend it, and run the review again.`,
        );
        break;
      }
      if (withoutDecidedRemarks(text) !== text) {
        await file.change(withoutDecidedRemarks);
        continue;
      }
      const open = openProposals(text);
      const proposal = open.find((candidate) => !skipped.has(keyOf(candidate)));
      if (proposal !== undefined) {
        terminal.show(proposalQuestion(file, text, proposal, open.length, registers.speakers));
        const answer = await askProposal(file, text, proposal, registers.speakers, terminal);
        if (answer === undefined) return counts;
        if (answer === 'skip') {
          skipped.add(keyOf(proposal));
          counts.skipped += 1;
          continue;
        }
        await file.change((now) => decided(now, proposal, answer));
        if (answer.kind === 'accept') counts.accepted += 1;
        else if (answer.kind === 'speaker') counts.changed += 1;
        else counts.notQuotations += 1;
        continue;
      }
      const remark = openRemarks(text).find((candidate) => !skipped.has(candidate) && !isOfProposals(candidate));
      if (remark === undefined) break;
      const edit = await askRemark(file, text, remark, { ...registers, answers, terminal });
      if (edit === undefined) return counts;
      if (edit === 'skip') {
        skipped.add(remark);
        continue;
      }
      await file.change(edit);
      counts.answered += 1;
    }
  }
  return counts;
}

/** Whether a remark goes by itself when the proposals are decided. */
function isOfProposals(remark: string): boolean {
  return remark.startsWith('speaker: ');
}

function decided(text: string, proposal: OpenProposal, decision: Decision): string {
  // Find the proposal again by its words, in case the file has changed since the question.
  const now = openProposals(text).find((candidate) => keyOf(candidate) === keyOf(proposal));
  if (now === undefined) return text;
  return withoutDecidedRemarks(decide(text, now.index, decision));
}

function placeIn(file: ReviewedFile, text: string): (words: string) => number {
  return (words) => file.placeOf(text, words);
}

function keyOf({ parts }: OpenProposal): string {
  return parts.join('\n');
}
