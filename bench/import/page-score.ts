/** Scores the text and facts of an extraction against what people wrote down. */

import { isAgency } from '../../src/import/sources/agencies.ts';
import type { JudgedPage } from './page-sets.ts';

/** What an extractor found on a page. Absent facts were not found. */
export interface Extracted {
  readonly text: string;
  readonly headline?: string;
  /** ISO 8601, of which the day counts. */
  readonly date?: string;
  readonly byline?: string;
  /** What a keeper is asked or told. */
  readonly doubts?: readonly string[];
}

export interface PageScore {
  readonly precision: number;
  readonly recall: number;
  /** Absent where the right value is not known. */
  readonly headline?: boolean;
  readonly date?: boolean;
  readonly byline?: boolean;
}

/** Length of the sequences of words that are compared, as in scrapinghub's benchmark. */
const SHINGLE = 4;

/** Words; where scripts put no spaces between them, letters. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}\p{M}_]+/gu;

/** Precision and recall by sequences of four words, for each page; pages count alike, however long they are. */
export function scorePage(page: JudgedPage, found: Extracted): PageScore {
  const wanted = shingles(page.body);
  const allowed = shingles(`${page.mayHave}\n${page.body}`);
  const own = shingles(found.text);
  const size = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    recall: share(common(wanted, own), size(wanted)),
    precision: size(own) === 0 ? (size(wanted) === 0 ? 1 : 0) : common(own, capped(allowed, own, wanted)) / size(own),
    ...(page.headline !== undefined && { headline: plain(found.headline ?? '') === plain(page.headline) }),
    ...(page.day !== undefined && { date: found.date?.slice(0, 10) === page.day }),
    ...(page.authors !== undefined && { byline: isByline(found.byline, page.authors) }),
  };
}

/** Some parsers name the news agency among the authors; for this project it is none. Both are right. */
function isByline(found: string | undefined, authors: readonly string[]): boolean {
  const people = authors.filter((name) => !isAgency(name));
  return [authors, people].some((names) => plain(found ?? '') === plain(names.join(' ')));
}

/** What is printed once counts once, but words of the standfirst may be there on top of it. */
function capped(
  allowed: ReadonlyMap<string, number>,
  own: ReadonlyMap<string, number>,
  wanted: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  return new Map(
    [...own.keys()].map((key) => [key, Math.max(wanted.get(key) ?? 0, Math.min(1, allowed.get(key) ?? 0))]),
  );
}

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(WORD) ?? [];
  const bag = new Map<string, number>();
  for (let index = 0; index < Math.max(words.length > 0 ? 1 : 0, words.length - SHINGLE + 1); index += 1) {
    const shingle = words.slice(index, index + SHINGLE).join(' ');
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}

function common(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  return [...some].reduce((sum, [key, count]) => sum + Math.min(count, others.get(key) ?? 0), 0);
}

/** A fact as it is compared: without case, punctuation and the order of names. */
function plain(text: string): string {
  return (text.toLowerCase().match(WORD) ?? []).toSorted().join(' ');
}
