import type { ArchiveIndex } from './archive-index.ts';
import type { Checkpoint } from './checkpoint.ts';
import { FOUND, matchCandidates, type Candidate } from './match.ts';
import { termWeights } from './rarity.ts';
import type { QueryWord } from './query.ts';
import { RERANKED } from './rerank.ts';
import { loadDeferred, lookUpRun, lookUpTerm, skippedTerm, type Term } from './term.ts';
import { ARTICLE } from './weights.ts';

/** Most frequent words to download postings for: each costs 10 to 200 kB, and four words in order leave few candidates. */
const FREQUENT_LOADED = 2;

/** Words below this weight are in more than half of the records; even together they cannot change the ranking. */
const TELLING = 1;

/** Number of deferred words assumed to occur together in one text. With more, every sentence would seem undecided. */
const TOGETHER = 2;

/** Most rare words to look up, the longest first. In a longer query the rest costs downloads and changes little. */
const TERMS = 16;

const NONE: QueryWord = { form: '', isRun: false };

/**
 * Searches for single words: a candidate need not contain all of them, and words that are nowhere are taken for
 * misspellings. Postings of frequent words are downloaded only while they can still change the first results.
 *
 * @param look.unfinished the last word is still being typed
 * @param look.asTyped no word is taken for a misspelt one
 * @param current see {@link Checkpoint}
 */
export async function searchWords(
  index: ArchiveIndex,
  typed: readonly QueryWord[],
  { unfinished, asTyped = false }: { readonly unfinished: boolean; readonly asTyped?: boolean },
  current: Checkpoint,
  least = FOUND,
): Promise<{ readonly terms: readonly Term[]; readonly candidates: readonly Candidate[] }> {
  const last = typed.length - 1;
  const longest = [...typed.keys()].toSorted((a, b) => (typed[b]?.form.length ?? 0) - (typed[a]?.form.length ?? 0));
  const isFrequent = ({ form }: QueryWord): boolean => index.isFrequent(form);
  const looked = new Set(longest.filter((number) => !isFrequent(typed[number] ?? NONE)).slice(0, TERMS));
  const read = await Promise.all(
    typed.map(async (word, number) => {
      const isUnfinished = unfinished && number === last;
      if (word.isRun) return lookUpRun(index, word.form, isUnfinished);
      return looked.has(number) || isFrequent(word)
        ? lookUpTerm(index, word.form, isUnfinished, asTyped)
        : [skippedTerm(word.form)];
    }),
  );
  await current();
  let terms = read.flat();
  let candidates = matchCandidates(index, terms, least);
  for (let loads = 0; loads < FREQUENT_LOADED; loads++) {
    const word = decidingWord(index, terms, candidates);
    if (word === undefined) break;
    const loaded = await Promise.all(
      terms.map((term) => (term.typed === word ? loadDeferred(index, term) : Promise.resolve(term))),
    );
    await current();
    terms = loaded;
    candidates = matchCandidates(index, terms, least);
  }
  return { terms, candidates };
}

/** The frequent word to download next; `undefined` when none can change the first ten. */
function decidingWord(
  index: ArchiveIndex,
  terms: readonly Term[],
  candidates: readonly Candidate[],
): string | undefined {
  const weights = termWeights(index, terms);
  const deferred = [...terms.keys()]
    .filter((number) => terms[number]?.readings.some(({ deferred: keys }) => keys.length > 0) === true)
    .toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const [heaviest] = deferred;
  if (heaviest === undefined) return undefined;
  const loaded = weights.reduce(
    (sum, weight, number) =>
      sum + (terms[number]?.readings.some(({ found }) => found.length > 0) === true ? weight : 0),
    0,
  );
  // Points for words elsewhere in the article would exaggerate the lead.
  const held = candidates
    .map(({ quotation, own }) => own * (quotation === undefined ? ARTICLE : 1))
    .toSorted((a, b) => b - a);
  const lead = (held[0] ?? 0) - (held[RERANKED] ?? 0);
  const telling = deferred.map((number) => weights[number] ?? 0).filter((weight) => weight > TELLING);
  const open = Math.max(
    weights[heaviest] ?? 0,
    telling.slice(0, TOGETHER).reduce((sum, weight) => sum + weight, 0),
  );
  if (lead * loaded > open) return undefined;
  return terms[heaviest]?.typed;
}
