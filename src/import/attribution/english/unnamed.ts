import { idOf } from '../../../archive/id-words.ts';
import type { CastMember } from '../cast.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Description } from '../referent.ts';
import { narrative, outletAddressed, textOfWords, type TextAnalysis } from '../text-analysis.ts';
import { organisation } from '../organisation.ts';
import { unnamed } from '../unnamed.ts';
import { fullName } from './full-name.ts';
import { isOrganisationName } from './organisation-name.ts';

/** Nouns for people whom a newspaper does not name. */
export const ANONYMOUS = /^(?:sources?|insiders?|pal|confidante?|informant|tipster)$/u;

/** In words: the residents of the old harbour of Norwich. */
const LONGEST_CROWD = 8;

/**
 * The organisation that a description names, or the speaker without a name whom it means. A source's id has the outlet it spoke to, so that sources of two
 * outlets are different speakers; "the insider" is the source introduced last.
 */
export function unnamedOf(
  analysis: TextAnalysis,
  block: number,
  phrase: NounPhrase,
  description: Description,
): CastMember {
  const { head, of, type } = description;
  const { language } = analysis.registers;
  const noun = head.toLowerCase();
  if (
    of !== undefined &&
    /^(?:spokes(?:person|woman|man)|representative|rep|official|source|insider|aide|employee|staffer)$/u.test(noun)
  )
    return unnamed(analysis, `${idOf(noun)}-for-${idOf(of, language)}`, `A ${noun} for ${of}`);
  const isSource = ANONYMOUS.test(noun);
  const words =
    (isSource && description.definite ? sourceBefore(analysis, block, phrase) : undefined) ?? description.words;
  if (isSource) {
    const kind = /^(?:source|insider)/u.test(noun) ? 'source' : noun;
    const outlet = outletOfSource(analysis, block, phrase);
    if (outlet !== undefined)
      return unnamed(analysis, `${outlet.id}-${idOf(kind)}`, `A ${kind} quoted by ${outlet.name}`);
    // "A harbour source" says more.
    if (words.split(' ').length <= 2) return unnamed(analysis, `unnamed-${idOf(kind)}`, `An unnamed ${kind}`);
  }
  // "Officials at Norvex" are others than officials.
  const isOf = type === 'crowd' && of !== undefined && phrase.to - phrase.from <= LONGEST_CROWD;
  const whole = isOf ? textOfWords(analysis, block, phrase.from, phrase.to) : words;
  const bare = whole.replace(/^(?:an?|one|the)\s+/iu, '');
  const full = type === 'person' ? undefined : fullName(analysis, whole);
  const name = full ?? (isSource || !isOrganisationName(analysis, block, phrase, description) ? undefined : bare);
  const named = name === undefined ? undefined : organisation(analysis, idOf(name, language), name);
  if (named !== undefined && named.id !== '') return named;
  const id = idOf(bare, language);
  return unnamed(analysis, id === '' ? 'unnamed' : id, whole.charAt(0).toUpperCase() + whole.slice(1));
}

/** "A club source", who spoke before "the source" or "the insider". */
function sourceBefore(analysis: TextAnalysis, block: number, { from }: NounPhrase): string | undefined {
  for (let place = block; place >= 0; place -= 1) {
    const subjects = (analysis.clauses[place] ?? []).flat().map(({ subject }) => subject);
    for (const subject of subjects.toReversed()) {
      if (place === block && subject.from >= from) continue;
      const [words] =
        /^an?\s(?:[^\s,]+\s){0,3}?(?:source|insider)\b/iu.exec(
          textOfWords(analysis, place, subject.from, subject.to),
        ) ?? [];
      if (words !== undefined) return words;
    }
  }
  return undefined;
}

/** The outlet to which the source spoke that was mentioned last. */
function outletOfSource(analysis: TextAnalysis, block: number, { from }: NounPhrase): CastMember | undefined {
  for (let place = block; place >= 0; place -= 1) {
    const { sentences, words } = narrative(analysis, place);
    for (const sentence of sentences.toReversed()) {
      if (place === block && sentence.from > from) continue;
      const mentioned = words
        .slice(sentence.from, sentence.to)
        .some(({ lower }) => /^(?:source|insider)s?$/u.test(lower));
      const outlet = mentioned ? outletAddressed(analysis, place, sentence.from) : undefined;
      if (outlet !== undefined) return outlet;
    }
  }
  return undefined;
}
