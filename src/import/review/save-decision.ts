import { speakerOf, secondIds } from './choose-speaker.ts';
import { BETWEEN } from './proposal-context.ts';
import type { ProposalAnswer } from './proposal-question.ts';
import { quotedPlace } from './quoted-place.ts';
import { withoutDecidedRemarks } from './remark-edit.ts';
import {
  decide,
  hasUndecided,
  openProposals,
  takeUpAgain,
  withSpeakerIds,
  type Decision,
  type OpenProposal,
} from './review-edit.ts';
import { keyOf, type ReviewCounts, type ReviewState } from './review-state.ts';
import type { ReviewedFile, ReviewRegisters } from './reviewed-file.ts';

/**
 * A file as it is asked about: what was left for later is proposed again, and each speaker has one id. It is written so with
 * the first decision: who only looks changes nothing, and what was published stays so.
 */
export function prepared(text: string, file: ReviewedFile, { speakers }: ReviewRegisters): string {
  const whole = file.paragraphs(text).join(BETWEEN);
  const again = hasUndecided(text)
    ? takeUpAgain(text, 'undecided', file.proposals(text), (words) => quotedPlace(whole, words))
    : text;
  return withSpeakerIds(again, secondIds(openProposals(again), file.cast(again), speakers));
}

/** Changes a file, and returns what it was and is. */
export async function changed(
  file: ReviewedFile,
  edit: (text: string) => string,
): Promise<{ readonly before: string; readonly after: string }> {
  let [before, after] = ['', ''];
  await file.change((now) => {
    before = now;
    after = edit(now);
    return after;
  });
  return { before, after };
}

/** Writes a decision on some proposals, and counts it. Those that somebody has changed since the question stay open. */
export async function save(
  file: ReviewedFile,
  asked: readonly OpenProposal[],
  { decision, speaker }: ProposalAnswer,
  { counts, done, registers, terminal }: ReviewState,
): Promise<void> {
  const { speakers } = registers;
  const stillOpen = (text: string): readonly OpenProposal[] => {
    const keys = new Set(openProposals(text).map(keyOf));
    return asked.filter((one) => keys.has(keyOf(one)));
  };
  const text = prepared(await file.text(), file, registers);
  const cast = file.cast(text);
  const named =
    speaker === undefined
      ? stillOpen(text).flatMap((one) => (decision.kind === 'accept' && one.speaker) || [])
      : stillOpen(text).map(() => speaker.id);
  const added = [...new Set(named)]
    .filter((id) => speakers.get(id) === undefined)
    .map((id) => (id === speaker?.id ? speaker : speakerOf(id, cast)));
  // Speakers first: the file names nobody whom the register does not have.
  if (added.length > 0) await speakers.add(...added);
  let count = 0;
  const edit = await changed(file, (now) => {
    const again = prepared(now, file, registers);
    const taken = stillOpen(again);
    count = taken.length;
    return count === 0 ? now : taken.reduce((before, one) => decided(before, one, decision), again);
  });
  if (count < asked.length)
    terminal.show(
      `${file.file}: ${String(asked.length - count)} of ${String(asked.length)} changed in the file since the question, and ${asked.length - count === 1 ? 'is' : 'are'} not decided.`,
    );
  if (count === 0) {
    await speakers.remove(added.map(({ id }) => id));
    return;
  }
  const counted = COUNTED[decision.kind];
  if (counted !== undefined) counts[counted] += count;
  done.push({
    file,
    edit,
    speakers: added.map(({ id }) => id),
    counted: counted === undefined ? {} : { [counted]: count },
  });
}

/** Under what each kind of decision is counted. */
const COUNTED: Readonly<Record<Decision['kind'], keyof ReviewCounts | undefined>> = {
  accept: 'accepted',
  speaker: 'changed',
  'not-a-quotation': 'notQuotations',
  divide: undefined,
};

function decided(text: string, proposal: OpenProposal, decision: Decision): string {
  // Find the proposal again by what it says, in case the file has changed since the question.
  const now = openProposals(text).find((candidate) => keyOf(candidate) === keyOf(proposal));
  if (now === undefined) return text;
  return withoutDecidedRemarks(decide(text, now.index, decision));
}
