import type { CastMember } from './cast.ts';
import type { NameMention } from './name-mention.ts';
import { MEMORY_OF_SUBJECT, type Pronoun } from './pronoun.ts';
import type { Resolved } from './resolved.ts';
import { sentencesBefore, speakersOf, type SentenceBefore } from './sentences-before.ts';
import { namesIn, narrative, type TextAnalysis } from './text-analysis.ts';

/** A pronoun that may stand for who talks, although the last person named is one who is talked about. */

/** Sentences back for who spoke. */
const MEMORY_OF_SPEAKER = 8;

/**
 * "Bloom said the board trusted Reed. Reed had built the pier. It stood. “…,” she said.": whether it stays open whom a pronoun
 * means. Somebody was found who never speaks under a name in the text, while another whom it may mean spoke last before.
 */
export function isContested(
  analysis: TextAnalysis,
  before: SentenceBefore,
  { block, at, resolve }: Pronoun,
  { member }: Resolved,
  fits: (member: CastMember) => boolean,
): boolean {
  const isSubject = analysis.grammar?.pronouns.test(narrative(analysis, block).words[at]?.lower ?? '') === true;
  if (!isSubject || member?.kind !== 'person' || !isTalkedAbout(analysis, before, member)) return false;
  let left = MEMORY_OF_SPEAKER;
  for (const earlier of sentencesBefore(analysis, before.block, before.sentence.from)) {
    left -= 1;
    if (left <= 0) return false;
    for (const subject of speakersOf(analysis, earlier.block, earlier.index)) {
      const speaker = resolve(analysis, earlier.block, subject, MEMORY_OF_SUBJECT).member;
      // Where a pronoun has already meant the one found, he speaks after all.
      if (speaker !== undefined && fits(speaker)) return speaker !== member;
    }
  }
  return false;
}

/** Whether somebody was named before a sentence, says nothing in it, and speaks under his name nowhere in the text. */
function isTalkedAbout(
  analysis: TextAnalysis,
  { block, index, sentence, to }: SentenceBefore,
  member: CastMember,
): boolean {
  if (speakersOf(analysis, block, index).some((subject) => subject.to <= to)) return false;
  const isMember = ({ candidates }: NameMention): boolean => candidates.includes(member);
  const isKnown = analysis.narratives
    .slice(0, block + 1)
    .some((_, place) => namesIn(analysis, place, 0, place === block ? sentence.from : Infinity).some(isMember));
  const speaks = analysis.clauses.some((sentences, place) =>
    sentences.some((_, number) =>
      speakersOf(analysis, place, number).some(({ from, to: end }) =>
        namesIn(analysis, place, from, end).some(isMember),
      ),
    ),
  );
  return isKnown && !speaks;
}
