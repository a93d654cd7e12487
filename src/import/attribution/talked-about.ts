import type { CastMember } from './cast.ts';
import type { NameMention } from './name-mention.ts';
import { MEMORY_OF_SUBJECT, type Pronoun } from './pronoun.ts';
import type { Resolved } from './resolved.ts';
import { sentencesBefore, speakersOf, type SentenceBefore } from './sentences-before.ts';
import { namesIn, narrative, type TextAnalysis } from './text-analysis.ts';

/** A pronoun that stands for who talks, although the last person named is one who is talked about. */

/** Sentences back for who spoke. */
const MEMORY_OF_SPEAKER = 8;

/**
 * "Bloom said the board trusted Reed. Reed had built the pier. It stood. “He is honest,” she said.": who spoke last before the
 * sentence in which somebody was found whom a pronoun may mean, if that one never speaks in the text.
 */
export function speakerInstead(
  analysis: TextAnalysis,
  before: SentenceBefore,
  { block, at, resolve }: Pronoun,
  { member }: Resolved,
  fits: (member: CastMember) => boolean,
): Resolved | undefined {
  const isSubject = analysis.grammar?.pronouns.test(narrative(analysis, block).words[at]?.lower ?? '') === true;
  if (!isSubject || member?.kind !== 'person' || !isTalkedAbout(analysis, before, member)) return undefined;
  let left = MEMORY_OF_SPEAKER;
  for (const earlier of sentencesBefore(analysis, before.block, before.sentence.from)) {
    left -= 1;
    if (left <= 0) return undefined;
    for (const subject of speakersOf(analysis, earlier.block, earlier.index)) {
      const speaker = resolve(analysis, earlier.block, subject, MEMORY_OF_SUBJECT).member;
      if (speaker !== undefined && fits(speaker)) return { member: speaker, by: 'only-one' };
    }
  }
  return undefined;
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
