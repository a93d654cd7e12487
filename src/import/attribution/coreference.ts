import { idOf } from '../../archive/id-words.ts';
import type { CastMember } from './cast.ts';
import type { Mention } from './mention.ts';
import { sentenceAt } from './narrative.ts';
import { mentionsIn, narrative, outletAddressed, type TextAnalysis } from './text-analysis.ts';
import { isSubject, speechClause } from './speech-clause.ts';

/** The quotations attributed so far: the block each ends in, and its speaker. */
export type EarlierQuotations = readonly { readonly block: number; readonly member?: CastMember }[];

/**
 * Finds out whom a mention means. A name that only one person has is sure; pronouns, descriptions and shared names go to
 * the person mentioned most recently and prominently.
 */
export function resolveMention(
  analysis: TextAnalysis,
  block: number,
  mention: Mention,
  earlier: EarlierQuotations,
): { readonly member?: CastMember; readonly sure: boolean } {
  const { referent } = mention;
  switch (referent.kind) {
    case 'member': {
      if (referent.candidates.length === 1) {
        const [member] = referent.candidates;
        return member === undefined ? { sure: false } : { member, sure: true };
      }
      const member = mostSalient(analysis, block, mention.start, earlier, (candidate) =>
        referent.candidates.includes(candidate) ? 1 : undefined,
      );
      return { ...(member !== undefined && { member }), sure: false };
    }
    case 'pronoun': {
      if (referent.gender === undefined) return { sure: false };
      const member = mostSalient(analysis, block, mention.start, earlier, (candidate) =>
        agreement(candidate, referent.gender),
      );
      return { ...(member !== undefined && { member }), sure: false };
    }
    case 'role': {
      const member = mostSalient(analysis, block, mention.start, earlier, (candidate) => roleFit(candidate, referent));
      return { ...(member !== undefined && { member }), sure: false };
    }
    case 'unnamed':
      return { member: sourceOf(analysis, block, referent), sure: referent.title === undefined };
  }
}

/** 1 when the gender agrees, 0 when it is not known. */
function agreement(member: CastMember, gender: CastMember['gender']): number | undefined {
  if (member.kind !== 'person') return undefined;
  if (member.gender === undefined) return 0;
  return member.gender === gender ? 1 : undefined;
}

/** How well a description ("the Gilded Age star, 55") fits a person. */
function roleFit(
  member: CastMember,
  { role, age, gender }: Extract<Mention['referent'], { kind: 'role' }>,
): number | undefined {
  if (member.kind !== 'person') return undefined;
  if (age !== undefined && member.age !== undefined && age !== member.age) return undefined;
  if (gender !== undefined && member.gender !== undefined && gender !== member.gender) return undefined;
  const wanted = role.toLowerCase().split(/[\s-]+/u);
  const head = wanted.at(-1) ?? '';
  const fits = member.roles
    .map((text) => text.toLowerCase())
    .map((text) => (text.includes(role.toLowerCase()) ? 6 : text.split(/[\s-]+/u).includes(head) ? 3 : 0));
  return Math.max(0, ...fits) + (age !== undefined && age === member.age ? 6 : 0);
}

/** How prominent each kind of mention makes a person, in the unit of `scores`. */
const WEIGHTS = { speaks: 2, subject: 1.5, other: 0, possessive: -0.5, spokeLast: 1 } as const;

/** Lost for each sentence between a mention and the pronoun. */
const FORGOTTEN_PER_SENTENCE = 0.6;

/** A pronoun means nobody who was last named more than so many blocks before. */
const MEMORY = 6;

/** The most prominent person at this point of the text. @param fit how well a person fits the mention; `undefined` excludes them */
function mostSalient(
  analysis: TextAnalysis,
  block: number,
  unit: number,
  earlier: EarlierQuotations,
  fit: (member: CastMember) => number | undefined,
): CastMember | undefined {
  const scores = new Map<CastMember, number>();
  let distance = 0;
  for (let at = block; at >= Math.max(0, block - MEMORY); at -= 1) {
    const { told, sentences } = narrative(analysis, at);
    for (const { start, end } of sentences.toReversed()) {
      if (at === block && start >= unit) continue;
      const limit = at === block ? Math.min(end, unit) : end;
      for (const mention of mentionsIn(analysis, at, start, limit)) {
        if (mention.referent.kind !== 'member') continue;
        const speaks = speechClause(told, mention, end) !== undefined;
        const weight = mention.possessive
          ? WEIGHTS.possessive
          : speaks
            ? WEIGHTS.speaks
            : isSubject(told, mention, start)
              ? WEIGHTS.subject
              : WEIGHTS.other;
        for (const candidate of mention.referent.candidates)
          raise(scores, candidate, fit(candidate), weight - distance * FORGOTTEN_PER_SENTENCE);
      }
      distance += 1;
    }
  }
  const last = earlier.at(-1);
  if (last?.member !== undefined && block - last.block <= 1) {
    const before = scores.get(last.member);
    const fitting = fit(last.member);
    if (fitting !== undefined)
      scores.set(
        last.member,
        Math.max(before ?? fitting, fitting) + (last.block === block ? WEIGHTS.spokeLast * 2 : WEIGHTS.spokeLast),
      );
  }
  // A description may also fit somebody who is named only much earlier or later.
  for (const candidate of analysis.cast) {
    const fitting = fit(candidate);
    if (fitting !== undefined && fitting >= 3) raise(scores, candidate, fitting, -3);
  }
  return [...scores].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function raise(scores: Map<CastMember, number>, member: CastMember, fitting: number | undefined, weight: number): void {
  if (fitting === undefined) return;
  scores.set(member, Math.max(scores.get(member) ?? -Infinity, fitting + weight));
}

/**
 * The unnamed speaker that a noun means. A source's id has the outlet it spoke to, so that sources of two outlets are
 * different speakers; "the insider" is the source introduced last.
 */
function sourceOf(
  analysis: TextAnalysis,
  block: number,
  { noun, of, title }: Extract<Mention['referent'], { kind: 'unnamed' }>,
): CastMember {
  if (title !== undefined) return unnamed(analysis, idOf(noun), title.charAt(0).toUpperCase() + title.slice(1));
  if (of !== undefined)
    return unnamed(analysis, `${idOf(noun)}-for-${idOf(of, analysis.registers.language)}`, `A ${noun} for ${of}`);
  const kind = isSource(noun) ? 'source' : noun;
  for (let at = block; at >= 0; at -= 1) {
    for (const mention of (analysis.mentions[at] ?? []).toReversed()) {
      if (mention.referent.kind !== 'unnamed' || !isSource(mention.referent.noun)) continue;
      const { start, end } = sentenceAt(narrative(analysis, at), mention.start);
      const outlet = outletAddressed(analysis, at, start, end);
      if (outlet !== undefined)
        return unnamed(analysis, `${outlet.id}-${idOf(kind)}`, `A ${kind} quoted by ${outlet.name}`);
    }
  }
  return unnamed(analysis, `unnamed-${idOf(kind)}`, `An unnamed ${kind}`);
}

function isSource(noun: string): boolean {
  return /^(?:source|insider|pal|confidant|informant|tipster|friend)/u.test(noun);
}

/** An unnamed speaker; takes the register's name when it has the id. */
export function unnamed({ registers }: TextAnalysis, id: string, name: string): CastMember {
  const speaker = registers.speakers.get(id);
  return { id, name: speaker?.name ?? name, kind: 'unnamed', known: speaker !== undefined, forms: [], roles: [] };
}
