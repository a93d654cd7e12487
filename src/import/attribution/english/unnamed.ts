import { idOf } from '../../../archive/id-words.ts';
import type { CastMember } from '../cast.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Description } from '../referent.ts';
import { narrative, outletAddressed, textOfWords, type TextAnalysis } from '../text-analysis.ts';
import { isOrganisationName, organisation } from '../organisation.ts';
import { unnamed } from '../unnamed.ts';
import { fullName } from './full-name.ts';

/** Nouns for people whom a newspaper does not name. */
export const ANONYMOUS = /^(?:sources?|insiders?|pal|confidante?|informant|tipster)$/u;

/** In words: the residents of the old harbour of Norwich. */
const LONGEST_CROWD = 8;

/** Words between "a" and its noun: a former club source. */
const ATTRIBUTES = 4;

/**
 * The speaker without a name whom a description means. A source's id has the outlet it spoke to, so that sources of two
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
  const full = fullName(analysis, whole);
  const title = full === undefined ? whole : /^the /iu.test(whole) ? `The ${full}` : full;
  const id = idOf(title.replace(/^(?:an?|one|another|the)\s+/iu, ''), language);
  const name = title.charAt(0).toUpperCase() + title.slice(1);
  const isName = id !== '' && (full !== undefined || isOrganisationName(analysis, block, phrase, description));
  return isName ? organisation(analysis, id, name) : unnamed(analysis, id === '' ? 'unnamed' : id, name);
}

/** "A club source", for "the source" or "the insider" behind it. */
function sourceBefore(analysis: TextAnalysis, block: number, { from }: NounPhrase): string | undefined {
  for (let place = block; place >= 0; place -= 1) {
    const { words } = narrative(analysis, place);
    const end = place === block ? from : words.length;
    for (let at = end - 1; at > 0; at -= 1) {
      if (!/^(?:source|insider)$/u.test(words[at]?.lower ?? '')) continue;
      const article = words.slice(Math.max(0, at - ATTRIBUTES), at).findLastIndex(({ lower }) => /^an?$/u.test(lower));
      if (article >= 0) return textOfWords(analysis, place, Math.max(0, at - ATTRIBUTES) + article, at + 1);
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
