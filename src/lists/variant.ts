import { printedQuotations, type PrintedQuotation } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { compareEdtfDates, edtfDate } from '../archive/edtf-date.ts';
import { wordsOf } from '../text/word.ts';

/** With a smaller share of common words, two quotations are probably not the same utterance. */
const LEAST_OVERLAP = 0.75;

/** Shorter quotations share their few words by chance. */
const LEAST_WORDS = 5;

/** The other quotations of the same utterance, earliest article first. */
export function variantsOf(
  { quotation }: PrintedQuotation,
  all: readonly PrintedQuotation[],
): readonly PrintedQuotation[] {
  if (quotation.utterance === undefined) return [];
  return all.filter(
    (other) => other.quotation.utterance === quotation.utterance && other.quotation.id !== quotation.id,
  );
}

/** Utterances with more than one quotation, by name. */
export function utterances(all: readonly PrintedQuotation[]): ReadonlyMap<string, readonly PrintedQuotation[]> {
  const groups = Map.groupBy(
    all.filter(({ quotation }) => quotation.utterance !== undefined),
    ({ quotation }) => quotation.utterance ?? '',
  );
  return new Map([...groups].filter(([, printed]) => printed.length > 1));
}

/** Two quotations that may be one utterance. Only a hint: the keeper decides. */
export interface LikelyVariants {
  readonly first: PrintedQuotation;
  readonly second: PrintedQuotation;
  /** Share of the shorter quotation's words that the longer one has too, 0 to 1. */
  readonly overlap: number;
}

/**
 * Pairs of quotations by one speaker in two articles that share most of their words and are not marked as one utterance,
 * in the order of the second quotation. Only pairs that share three words in a row are compared, so the time grows
 * linearly with the quotations. Speakers are handled one at a time, which bounds the memory.
 */
export function likelyVariants(all: readonly PrintedQuotation[]): readonly LikelyVariants[] {
  const places = new Map(all.map((printed, place) => [printed, place]));
  return [...Map.groupBy(all, ({ quotation }) => quotation.speaker).values()]
    .flatMap(likelyVariantsOfOne)
    .toSorted((a, b) => (places.get(a.second) ?? 0) - (places.get(b.second) ?? 0));
}

function likelyVariantsOfOne(all: readonly PrintedQuotation[]): readonly LikelyVariants[] {
  const forms = new Map(all.map((printed) => [printed, wordsOf(printed.quotation.parts.join(' ')).map((w) => w.form)]));
  const holders = new Map<string, PrintedQuotation[]>();
  const pairs: LikelyVariants[] = [];
  for (const second of all) {
    const words = forms.get(second) ?? [];
    if (words.length < LEAST_WORDS) continue;
    const seen = new Set<PrintedQuotation>();
    for (const key of trigrams(words)) {
      const earlier = holders.get(key) ?? [];
      for (const first of earlier) {
        if (first.article.id === second.article.id || seen.has(first) || sameUtterance(first, second)) continue;
        seen.add(first);
        const overlap = sharedWords(forms.get(first) ?? [], words);
        if (overlap >= LEAST_OVERLAP) pairs.push({ first, second, overlap });
      }
      // Three words that very many quotations share say nothing, and comparing all of these would take quadratic time.
      if (earlier.length < 20) earlier.push(second);
      holders.set(key, earlier);
    }
  }
  return pairs;
}

/** The likely variants as lines for the keeper. */
export function variantHints(articles: readonly Article[]): readonly string[] {
  return likelyVariants(printedQuotations(articles)).map(
    ({ first, second, overlap }) =>
      `hint: ${first.quotation.id} in ${first.article.id} and ${second.quotation.id} in ${second.article.id} share ${String(Math.round(overlap * 100))} % of their words. If they are one utterance, give both the same \`utterance\`.`,
  );
}

/** Sorts by the date on which quotations were said, undated ones last. With a stable sort, equal dates keep their order. */
export function bySaying(a: PrintedQuotation, b: PrintedQuotation): number {
  const [first, second] = [a.quotation.said, b.quotation.said];
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  return compareEdtfDates(edtfDate(first), edtfDate(second));
}

function sameUtterance(a: PrintedQuotation, b: PrintedQuotation): boolean {
  return a.quotation.utterance !== undefined && a.quotation.utterance === b.quotation.utterance;
}

function trigrams(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(2).map((word, index) => [words[index], words[index + 1], word].join(' ')));
}

function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared / Math.max(1, Math.min(a.length, b.length));
}
