/** Decides on all proposals of a moved archive at once, where nobody can look at each. */

import { secondIds, speakerOf } from './choose-speaker.ts';
import type { NewSpeaker, ReviewedFile, SpeakerRegister } from './reviewed-file.ts';
import { withoutDecidedRemarks } from './remark-edit.ts';
import { decide, isSure, leaveForLater, openProposals, withSpeakerIds, type OpenProposal } from './review-edit.ts';

export interface BulkOptions {
  /** Accept unseen where the text names the speaker beside the words. A guess is never accepted unseen. */
  readonly accept?: 'sure';
  /** Leave the other proposals for later, so that the articles can be published without them. */
  readonly later?: boolean;
}

export interface BulkCounts {
  readonly accepted: number;
  readonly left: number;
  readonly open: number;
  /** Speakers that the register did not have. */
  readonly speakers: readonly NewSpeaker[];
}

/** Decides on the proposals of each file, which is written once. Speakers are written first, so that none is missing. */
export async function reviewInBulk(
  files: readonly ReviewedFile[],
  register: SpeakerRegister,
  { accept, later = false }: BulkOptions,
): Promise<BulkCounts> {
  const isAccepted = (proposal: OpenProposal): boolean => accept === 'sure' && isSure(proposal);
  const speakers = new Map<string, NewSpeaker>();
  const secondIn = new Map<ReviewedFile, ReadonlyMap<string, string>>();
  for (const file of files) {
    const text = await file.text();
    const unknown = openProposals(text).filter(
      (proposal) => isAccepted(proposal) && register.get(proposal.speaker ?? '') === undefined,
    );
    if (unknown.length === 0) continue;
    const cast = file.cast(text);
    const second = secondIds(openProposals(text), cast, register, [...speakers.values()]);
    secondIn.set(file, second);
    for (const { speaker = '' } of unknown) {
      const id = second.get(speaker) ?? speaker;
      if (register.get(id) === undefined && !speakers.has(id)) speakers.set(id, speakerOf(id, cast));
    }
  }
  await register.add(...speakers.values());
  let [accepted, left, open] = [0, 0, 0];
  for (const file of files) {
    await file.change((found) => {
      const before = withSpeakerIds(found, secondIn.get(file) ?? new Map());
      const proposals = openProposals(before);
      const taken = proposals.filter(isAccepted);
      const decided = taken.reduce((text, { index }) => decide(text, index, { kind: 'accept' }), before);
      const rest = openProposals(decided);
      accepted += taken.length;
      if (later) left += rest.length;
      else open += rest.length;
      const text = later
        ? leaveForLater(
            decided,
            rest.map(({ index }) => index),
          )
        : decided;
      return withoutDecidedRemarks(text);
    });
  }
  return { accepted, left, open, speakers: [...speakers.values()] };
}
