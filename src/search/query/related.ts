import type { ArchiveIndex } from './archive-index.ts';
import type { Checkpoint } from './checkpoint.ts';
import { isFunctionWord } from './function-words.ts';
import { FOUND, matchCandidates, type Candidate } from './match.ts';
import { ARTICLE, HEADLINE } from './weights.ts';
import { isNowhere, readingsOf, type Reading, type Term } from './term.ts';

/** A spelling guess that weighs more counts as typed: the word was probably misspelt. */
const PROBABLE = 0.55;

/**
 * Share of the query's words that some result must hold, or related words are looked for: all of two, and half of more.
 * Forms of a word count a little less than the word.
 */
const HELD = { ofTwo: 0.7, ofMore: 0.5 };

/** Words of a query from which it is a sentence that somebody remembers, not a topic: then one word that is held suffices. */
const SENTENCE = 5;

/**
 * Most words of a query for which a large archive looks for related words when something is found, and the number of related
 * words that it looks up for all of them, but one for each at least: each costs a download of some 30 kB.
 */
const LARGE_MOST = 2;

/** Most results when no text has a word of the query: what has only related words is vaguer from one to the next. */
const ONLY_RELATED = 5;

/**
 * When the archive has no word of a query, a result must have words related to so many of them: with one alone ("unicycle", of
 * a "zebra on a unicycle") what is found has nothing of the sense of the query.
 */
const FOR_UNKNOWN = 2;

interface Found {
  readonly terms: readonly Term[];
  readonly candidates: readonly Candidate[];
}

/**
 * Looks for related words too when no result holds nearly all words of the query. Function words are then left out, since
 * they are everywhere, unless they are all that was found and stand in a row.
 *
 * @param words of the query
 * @param current see {@link Checkpoint}
 * @param least as for {@link matchCandidates}
 */
export async function withRelated(
  index: ArchiveIndex,
  words: readonly string[],
  direct: Found,
  current: Checkpoint,
  least = FOUND,
): Promise<Found> {
  const content = [...new Set(words)].filter((word) => !isFunctionWord(word));
  if (!index.hasRelated || content.length === 0) return direct;
  const typed = direct.terms
    .filter((term) => content.includes(term.typed))
    .map((term) => ({ ...term, readings: term.readings.filter(isTyped) }));
  const isLarge = !index.hasWholeVocabulary;
  if (isLarge && content.length > LARGE_MOST && direct.candidates.length > 0) return direct;
  const known = typed.filter(({ readings }) => readings.length > 0).length / content.length;
  const held = Math.max(0, ...matchCandidates(index, typed, 0).map(heldBy));
  const enough = words.length >= SENTENCE ? Number.MIN_VALUE : content.length > 2 ? HELD.ofMore : HELD.ofTwo;
  if (known * held >= enough) return direct;
  const each = isLarge ? Math.max(1, Math.floor(LARGE_MOST / content.length)) : Infinity;
  const related = await Promise.all(content.map((word) => relatedReadings(index, word, each)));
  await current();
  // A joined word, or a run without spaces, has become other terms.
  const own = haveFunctionWordsInRow(index, direct.terms)
    ? direct.terms
    : direct.terms.filter(({ typed: word }) => !isFunctionWord(word));
  const widened = related.filter((readings) => readings.length > 0).length;
  const isUnknown = own.every((term) => isNowhere(term) || isFunctionWord(term.typed));
  const needed = isUnknown ? Math.min(content.length, FOR_UNKNOWN) : 1;
  if (widened < needed) return direct;
  const relatedTo = new Map(content.map((word, number) => [word, related[number] ?? []]));
  const lacking = content.filter((word) => !own.some((term) => term.typed === word) && relatedTo.get(word)?.length);
  const terms = [...own, ...lacking.map((word): Term => ({ typed: word, readings: [] }))].map((term) => {
    const others = relatedTo.get(term.typed) ?? [];
    if (others.length === 0) return term;
    const { readings } = term;
    return {
      ...term,
      readings: [...readings, ...others.filter(({ form }) => !readings.some((one) => one.form === form))],
    };
  });
  if (!terms.every(isNowhere)) return { terms, candidates: matchCandidates(index, terms, least) };
  return { terms, candidates: matchCandidates(index, terms, least, needed).slice(0, ONLY_RELATED) };
}

/** Whether a text has so many function words of the query in a row that they are remembered: "never say never". */
function haveFunctionWordsInRow(index: ArchiveIndex, terms: readonly Term[]): boolean {
  const functionWords = terms.map((term) => (isFunctionWord(term.typed) ? term : { ...term, readings: [] }));
  return matchCandidates(index, functionWords, 0).some(({ isTelling }) => isTelling);
}

/** Share of the words in a quotation, or in the headline of an article: an article has many words elsewhere by chance. */
function heldBy({ quotation, own, score }: Candidate): number {
  return quotation === undefined ? (score - ARTICLE * own) / (HEADLINE - ARTICLE) : own;
}

function isTyped({ relation, weight }: Reading): boolean {
  return relation !== 'corrected' || weight > PROBABLE;
}

async function relatedReadings(index: ArchiveIndex, word: string, most: number): Promise<readonly Reading[]> {
  const related = (await index.related(word)).slice(0, most);
  const found = await Promise.all(
    related.map(({ form, nearness }) => readingsOf(index, form, 'related', weightOf(nearness))),
  );
  // Postings of frequent words are not worth their download.
  return found.flat().flatMap((reading) => (reading.found.length === 0 ? [] : { ...reading, deferred: [] }));
}

/** Two words that are half as near count a third. */
function weightOf(nearness: number): number {
  return nearness ** 1.5;
}
