/** Who may have said some words: what a review offers by number. */

import { allNames } from '../../archive/speaker-names.ts';
import type { CastMember } from '../attribution/cast.ts';
import { nearest } from './proposal-context.ts';
import type { OpenProposal } from './review-edit.ts';
import type { SpeakerRegister } from './reviewed-file.ts';

/** One key each, and few enough to be read. Others can be named. */
const MOST = 6;

/** Under what names a text may speak of somebody. */
export function namesOf(id: string, cast: readonly CastMember[], register: SpeakerRegister): readonly string[] {
  const known = register.get(id);
  const member = cast.find((candidate) => candidate.id === id);
  const named = known === undefined ? [] : allNames(known);
  const names = [...named, ...(member === undefined ? [] : [member.name, ...member.forms])];
  // “The council” stands in a sentence as “the council”.
  return [
    ...new Set(names.flatMap((name) => [name, name.replace(/^\p{Lu}(?=\p{Ll}* )/u, (first) => first.toLowerCase())])),
  ];
}

/** Somebody who may have said a quotation, and how one comes to think so. */
export interface LikelySpeaker {
  readonly id: string;
  readonly why?: 'proposed' | 'speaks before' | 'speaks next';
}

/**
 * Those who may have said a quotation: the proposed speaker, those of the quotations before and behind it, and the people
 * and organisations that the text names nearest to it. In the order in which the text first names them, so that no number
 * always means the proposed one, and one has to read the names.
 *
 * @param at where the quotation stands in the text
 */
export function likelySpeakers(
  { index, speaker }: Pick<OpenProposal, 'index' | 'speaker'>,
  quotations: readonly Pick<OpenProposal, 'speaker'>[],
  { text, at }: { readonly text: string; readonly at: number },
  cast: readonly CastMember[],
  register: SpeakerRegister,
): readonly LikelySpeaker[] {
  const before = quotations.slice(0, index).findLast((one) => one.speaker !== undefined)?.speaker;
  const behind = quotations.slice(index + 1).find((one) => one.speaker !== undefined)?.speaker;
  const people = cast.filter(({ kind }) => kind === 'person' || kind === 'organisation').map(({ id }) => id);
  const named = [...new Set([...quotations.map((one) => one.speaker), ...people])]
    .filter((id) => id !== undefined)
    .map((id) => ({ id, distance: nearest(text, namesOf(id, cast, register), at) ?? Infinity }))
    .toSorted((a, b) => a.distance - b.distance);
  const all: readonly { readonly id: string | undefined; readonly why?: LikelySpeaker['why'] }[] = [
    { id: speaker, why: 'proposed' },
    { id: before, why: 'speaks before' },
    { id: behind, why: 'speaks next' },
    ...named,
  ];
  const offered = new Map<string, LikelySpeaker>();
  for (const { id, why } of all)
    if (id !== undefined && !offered.has(id)) offered.set(id, { id, ...(why !== undefined && { why }) });
  const firstMention = ({ id }: LikelySpeaker): number => nearest(text, namesOf(id, cast, register), 0) ?? Infinity;
  return [...offered.values()].slice(0, MOST).toSorted((a, b) => firstMention(a) - firstMention(b));
}
