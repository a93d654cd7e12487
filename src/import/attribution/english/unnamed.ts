import { idOf } from '../../../archive/id-words.ts';
import type { CastMember } from '../cast.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Description } from '../referent.ts';
import { narrative, outletAddressed, textOfWords, type TextAnalysis } from '../text-analysis.ts';
import { unnamed } from '../unnamed.ts';

/** Nouns for people whom a newspaper does not name. */
export const ANONYMOUS = /^(?:sources?|insiders?|pal|confidante?|informant|tipster)$/u;

/** In words: the residents of the old harbour of Norwich. */
const LONGEST_CROWD = 8;

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
  // "Officials at Norvex" are others than officials.
  const isOf = type === 'crowd' && of !== undefined && phrase.to - phrase.from <= LONGEST_CROWD;
  const words = isOf ? textOfWords(analysis, block, phrase.from, phrase.to) : description.words;
  const noun = head.toLowerCase();
  if (
    of !== undefined &&
    /^(?:spokes(?:person|woman|man)|representative|rep|official|source|insider|aide|employee|staffer)$/u.test(noun)
  )
    return unnamed(analysis, `${idOf(noun)}-for-${idOf(of, analysis.registers.language)}`, `A ${noun} for ${of}`);
  if (ANONYMOUS.test(noun)) {
    const kind = /^source/u.test(noun) || /^insider/u.test(noun) ? 'source' : noun;
    for (let place = block; place >= 0; place -= 1) {
      const sentences = narrative(analysis, place).sentences;
      for (const { from, to } of sentences.toReversed()) {
        if (place === block && from > phrase.from) continue;
        const mentionsSource = narrative(analysis, place)
          .words.slice(from, to)
          .some(({ lower }) => /^(?:sources?|insiders?)$/u.test(lower));
        const outlet = mentionsSource ? outletAddressed(analysis, place, from) : undefined;
        if (outlet !== undefined)
          return unnamed(analysis, `${outlet.id}-${idOf(kind)}`, `A ${kind} quoted by ${outlet.name}`);
      }
    }
    return unnamed(analysis, `unnamed-${idOf(kind)}`, `An unnamed ${kind}`);
  }
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  const id = idOf(words.replace(/^(?:an?|one|another|the)\s+/iu, ''), analysis.registers.language);
  return unnamed(analysis, id === '' ? 'unnamed' : id, title);
}
