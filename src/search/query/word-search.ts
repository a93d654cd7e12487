import type { ArchiveIndex } from './archive-index.ts';
import { matchCandidates, type Candidate } from './match.ts';
import { termWeights } from './rarity.ts';
import { RERANKED } from './rerank.ts';
import { loadDeferred, lookUpTerm, skippedTerm, type Term } from './term.ts';
import { ARTICLE } from './weights.ts';

/** Frequent words whose places are downloaded at most: each costs 10 to 200 kB, and four in order leave little open. */
const FREQUENT_LOADED = 4;

/** Frequent words that weigh less stand in more than half of the records: even all together they decide nothing. */
const TELLING = 1;

/** Frequent words that are expected to stand in one text together; more would make every sentence seem undecided. */
const TOGETHER = 3;

/** Rare words that are looked up; the rest of a long query only fetches more of the index for the same answer. */
const TERMS = 16;

/** All words if possible, else the rarer ones; misspelt ones corrected. */
export async function searchWords(
  index: ArchiveIndex,
  typed: readonly string[],
  unfinished: boolean,
  current: () => void,
): Promise<{ readonly terms: readonly Term[]; readonly candidates: readonly Candidate[] }> {
  const last = typed.length - 1;
  const longest = [...typed.keys()].toSorted((a, b) => (typed[b]?.length ?? 0) - (typed[a]?.length ?? 0));
  const looked = new Set(
    longest.filter((number) => index.frequency(typed[number] ?? '') === undefined).slice(0, TERMS),
  );
  const read = await Promise.all(
    typed.map(async (word, number) =>
      looked.has(number) || index.frequency(word) !== undefined
        ? lookUpTerm(index, word, unfinished && number === last)
        : [skippedTerm(word)],
    ),
  );
  current();
  let terms = read.flat();
  let candidates = matchCandidates(index, terms);
  for (let loads = 0; loads < FREQUENT_LOADED; loads++) {
    const word = decidingWord(index, terms, candidates);
    if (word === undefined) break;
    const loaded = await Promise.all(
      terms.map((term) => (term.typed === word ? loadDeferred(index, term) : Promise.resolve(term))),
    );
    current();
    terms = loaded;
    candidates = matchCandidates(index, terms);
  }
  return { terms, candidates };
}

/**
 * The weightiest word whose places are not all downloaded, when such words could still bring something to the first
 * place whose text will not be read; `undefined` when they cannot.
 */
function decidingWord(
  index: ArchiveIndex,
  terms: readonly Term[],
  candidates: readonly Candidate[],
): string | undefined {
  const weights = termWeights(index, terms);
  const waiting = [...terms.keys()]
    .filter((number) => (terms[number]?.waiting.length ?? 0) > 0)
    .toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const [heaviest] = waiting;
  if (heaviest === undefined) return undefined;
  const loaded = weights.reduce(
    (sum, weight, number) => sum + ((terms[number]?.found.length ?? 0) > 0 ? weight : 0),
    0,
  );
  // What a candidate holds itself; the help of its article would let one rare word there pass for a decision.
  const held = candidates
    .map(({ quotation, own }) => own * (quotation === undefined ? ARTICLE : 1))
    .toSorted((a, b) => b - a);
  const lead = (held[0] ?? 0) - (held[RERANKED] ?? 0);
  const telling = waiting.map((number) => weights[number] ?? 0).filter((weight) => weight > TELLING);
  const open = Math.max(
    weights[heaviest] ?? 0,
    telling.slice(0, TOGETHER).reduce((sum, weight) => sum + weight, 0),
  );
  if (lead * loaded > open) return undefined;
  return terms[heaviest]?.typed;
}
