import type { Postings } from '../index/pagefind-files.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { isFunctionWord } from './function-words.ts';
import { readingWeights, termWeights } from './rarity.ts';
import { isWidened, type Term } from './term.ts';
import { holdsRow, orderBonus, type Hit } from './word-order.ts';
import { ARTICLE, HEADLINE, IN_ARTICLE, IN_CONTEXT, LENGTH, repetition, USUAL_LENGTH } from './weights.ts';

/** A possible result: quotation number `quotation` of record `page`, or the article as a whole. */
export interface Candidate {
  readonly page: number;
  /** Number of the quotation in its record, from 0; absent for the article. */
  readonly quotation?: number;
  /** Share of the query's words that it contains, weighted by rarity: 0 to 1, and above 1 when their order matches too. */
  readonly score: number;
  /** The same without the bonuses for word order and for words elsewhere in the article; decides whether it is a result. */
  readonly own: number;
  /**
   * Whether it has a word of the query that says something, as typed, or several of its words in a row. Other results,
   * with related words or with function words here and there, come after all of these.
   */
  readonly isTelling: boolean;
}

/**
 * A candidate is a result when its `own` reaches this share of the best one's. A higher share would let one wrong rare
 * word hide the right quotation; a lower one would return half of the archive.
 */
export const FOUND = 0.34;

/** The same for the words of a question that names its speaker or outlet: these already narrow the results. */
export const FOUND_ASKED = 0.1;

/** The records that hold a term in one of its readings. */
interface TermPostings {
  readonly postings: Postings;
  readonly weight: number;
  readonly isRelated: boolean;
}

/**
 * Every quotation and article that contains enough of the terms, best first.
 *
 * @param least {@link FOUND} or less
 * @param needed number of terms that a quotation must have
 */
export function matchCandidates(
  index: ArchiveIndex,
  terms: readonly Term[],
  least: number,
  needed = 1,
): readonly Candidate[] {
  const weights = termWeights(index, terms);
  const total = sum(
    weights.map((weight, term) => (terms[term]?.readings.some(({ found }) => found.length > 0) === true ? weight : 0)),
  );
  if (total === 0) return [];
  const postings = termPostings(index, terms, weights);
  const most = mostOfPages(index, postings, weights);
  const telling = terms.map(({ typed }) => !isFunctionWord(typed));
  const kinds = { telling, everywhere: !terms.some(isWidened), needed };
  const candidates: Candidate[] = [];
  const best = { quotation: 0, article: 0 };
  // From the most promising record on: most of those that hold only a frequent word then need not be looked into.
  for (const page of pagesByPromise(most)) {
    const promise = most[page] ?? 0;
    if (promise < least * best.quotation * total && promise < least * best.article * total) break;
    const before = candidates.length;
    scorePage(index, page, hitsOn(page, postings), weights, total, kinds, candidates);
    for (const { quotation, own } of candidates.slice(before)) {
      const kind = quotation === undefined ? 'article' : 'quotation';
      best[kind] = Math.max(best[kind], own);
    }
  }
  return candidates
    .filter(({ quotation, own }) => own > 0 && own >= least * (quotation === undefined ? best.article : best.quotation))
    .toSorted(byScore);
}

/**
 * The telling ones before the others, then best first; on equal scores quotations before articles, then in the order of the
 * records.
 */
export function byScore(a: Candidate, b: Candidate): number {
  return (
    Number(b.isTelling) - Number(a.isTelling) ||
    b.score - a.score ||
    Number(a.quotation === undefined) - Number(b.quotation === undefined) ||
    a.page - b.page ||
    (a.quotation ?? 0) - (b.quotation ?? 0)
  );
}

/** For each term, the records of its readings. */
function termPostings(
  index: ArchiveIndex,
  terms: readonly Term[],
  weights: readonly number[],
): readonly (readonly TermPostings[])[] {
  return terms.map((term, number) =>
    [...readingWeights(index, term)].flatMap(([{ found, relation }, weight]) =>
      found.map(({ postings }) => ({
        postings,
        weight: weight / (weights[number] || 1),
        isRelated: relation === 'related',
      })),
    ),
  );
}

/** For each record the highest weight that something in it can have: that of all terms that it holds. */
function mostOfPages(
  index: ArchiveIndex,
  postings: readonly (readonly TermPostings[])[],
  weights: readonly number[],
): Float64Array {
  const most = new Float64Array(index.places.length);
  for (const [term, ofTerm] of postings.entries()) {
    const best = new Float64Array(index.places.length);
    for (const { postings: records, weight } of ofTerm) {
      for (const page of records.pages) best[page] = Math.max(best[page] ?? 0, weight);
    }
    for (const [page, weight] of best.entries()) most[page] = (most[page] ?? 0) + (weights[term] ?? 0) * weight;
  }
  return most;
}

function pagesByPromise(most: Float64Array): readonly number[] {
  const pages: number[] = [];
  for (const [page, weight] of most.entries()) if (weight > 0) pages.push(page);
  return pages.sort((a, b) => (most[b] ?? 0) - (most[a] ?? 0));
}

/** For each term its positions in a record. */
function hitsOn(page: number, postings: readonly (readonly TermPostings[])[]): readonly Hit[][] {
  return postings.map((ofTerm) => {
    const hits: Hit[] = [];
    for (const {
      postings: { pages, starts, positions },
      weight,
      isRelated,
    } of ofTerm) {
      const entry = indexOfPage(pages, page);
      if (entry < 0) continue;
      const end = starts[entry + 1] ?? 0;
      for (let at = starts[entry] ?? 0; at < end; at++) hits.push({ position: positions[at] ?? 0, weight, isRelated });
    }
    return hits;
  });
}

/** Place of a record in an ascending list; -1 when it is not there. */
function indexOfPage(pages: Uint32Array, page: number): number {
  let [low, high] = [0, pages.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = pages[middle] ?? 0;
    if (found === page) return middle;
    if (found < page) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Adds the record's article and every quotation that contains a term to the candidates. */
function scorePage(
  index: ArchiveIndex,
  page: number,
  positions: readonly Hit[][],
  weights: readonly number[],
  total: number,
  {
    telling,
    everywhere,
    needed,
  }: { readonly telling: readonly boolean[]; readonly everywhere: boolean; readonly needed: number },
  candidates: Candidate[],
): void {
  const { headline, quotations } = index.places[page] ?? { headline: 0, quotations: [] };
  // A whole article holds some word that is related to whatever is asked for, so that it tells nothing.
  const typed = positions.map((places) => places.filter(({ isRelated }) => !isRelated));
  const inArticle = typed.map((places) => places.reduce((best, { weight }) => Math.max(best, weight), 0));
  for (const [quotation, { start, length, about, aboutLength }] of quotations.entries()) {
    let own = 0;
    let score = 0;
    let isTelling = false;
    let terms = 0;
    for (const [term, places] of positions.entries()) {
      let held = 0;
      let times = 0;
      for (const { position, weight, isRelated } of places) {
        if (position >= start && position < start + length) {
          held = Math.max(held, weight);
          if (!isRelated) times += 1;
        } else if (!isRelated && position >= about && position < about + aboutLength) {
          held = Math.max(held, IN_CONTEXT * weight);
          isTelling ||= telling[term] === true;
        }
      }
      isTelling ||= times > 0 && telling[term] === true;
      const weight = weights[term] ?? 0;
      own += weight * held;
      if (held > 0) terms += 1;
      score += weight * (Math.max(held, IN_ARTICLE * (inArticle[term] ?? 0)) + repetition(times));
    }
    if (terms < needed) continue;
    score += orderBonus(typed, weights, start, start + length);
    score -= total * LENGTH * (Math.log10(length + 1) - USUAL_LENGTH);
    isTelling ||= holdsRow(typed, start, start + length);
    candidates.push({ page, quotation, score: score / total, own: own / total, isTelling });
  }
  let own = 0;
  let score = 0;
  let isTelling = false;
  for (const [term, places] of typed.entries()) {
    const weight = weights[term] ?? 0;
    const inHeadline = places.reduce(
      (best, place) => (place.position < headline ? Math.max(best, place.weight) : best),
      0,
    );
    // Beside related words, what an article has elsewhere by chance is no more telling than they are.
    isTelling ||= telling[term] === true && (inHeadline > 0 || (everywhere && places.length > 0));
    own += weight * (inArticle[term] ?? 0);
    score += weight * Math.max(ARTICLE * (inArticle[term] ?? 0), HEADLINE * inHeadline);
  }
  candidates.push({ page, score: score / total, own: own / total, isTelling });
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
