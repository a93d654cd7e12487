import type { ArchiveIndex, IndexedForm } from './archive-index.ts';
import { CONTEXT } from '../format/layout.ts';

/** A place where a phrase begins in a record. */
export interface PhraseHit {
  readonly page: number;
  readonly position: number;
}

/**
 * When so few records are left, their texts are read to verify the phrase, instead of downloading the postings of its
 * frequent words: a text costs 3 kB, the postings of "the" 200 kB.
 */
const VERIFIED_BY_TEXT = 24;

/**
 * Every place where exactly these words follow each other; forms are compared without stemming.
 *
 * @param unfinished the last word is still being typed: any word that begins with it matches
 */
export async function findPhrase(
  index: ArchiveIndex,
  phrase: readonly string[],
  unfinished: boolean,
): Promise<readonly PhraseHit[]> {
  const last = phrase.length - 1;
  const numbered = phrase.map((form, offset) => ({ form, offset, open: unfinished && offset === last }));
  const isFrequent = ({ form, open }: (typeof numbered)[number]): boolean =>
    !open && index.frequency(form) !== undefined;
  const frequent = numbered
    .filter(isFrequent)
    .toSorted((a, b) => (index.frequency(a.form) ?? 0) - (index.frequency(b.form) ?? 0));
  const rare = numbered.filter((word) => !isFrequent(word));
  // A single unfinished letter begins too many words to narrow the hits; it is only compared with the texts.
  const first = rare.filter(({ form, open }) => !open || form.length > 1);
  let hits: PhraseHit[] | undefined;
  const narrow = async (word: (typeof numbered)[number]): Promise<void> => {
    const found = word.open
      ? [...(await index.completions(word.form, 200))]
      : [await index.exact(word.form)].flatMap((form) => form ?? []);
    hits = intersect(hits, found, word.offset);
  };
  await Promise.all(first.filter(({ open }) => !open).map(({ form }) => index.exact(form)));
  for (const word of first) await narrow(word);
  for (const word of frequent) {
    if (hits !== undefined && new Set(hits.map(({ page }) => page)).size <= VERIFIED_BY_TEXT) break;
    await narrow(word);
  }
  const { slot } = index.layout;
  const inText = (hits ?? []).filter(({ page, position }) => {
    const quotation = Math.floor(position / slot);
    return quotation > (index.quotationCounts[page] ?? 0) || position % slot < slot - CONTEXT;
  });
  if (new Set(inText.map(({ page }) => page)).size > VERIFIED_BY_TEXT) return inText;
  const verified = await Promise.all(
    inText.map(async (hit) => {
      const { words } = await index.record(hit.page);
      return numbered.every(({ form, offset, open }) => {
        const word = words[hit.position + offset] ?? '';
        return open ? word.startsWith(form) : word === form;
      });
    }),
  );
  return inText.filter((_, number) => verified[number]);
}

/** Keeps the hits that have one of the words at the offset. Without hits yet, every occurrence starts one. */
function intersect(hits: readonly PhraseHit[] | undefined, found: readonly IndexedForm[], offset: number): PhraseHit[] {
  const starts = new Map<number, Set<number>>();
  for (const { postings } of found) {
    for (let index = 0; index < postings.pages.length; index++) {
      const page = postings.pages[index] ?? 0;
      let positions = starts.get(page);
      if (positions === undefined) starts.set(page, (positions = new Set()));
      const end = postings.starts[index + 1] ?? 0;
      for (let place = postings.starts[index] ?? 0; place < end; place++) {
        const start = (postings.positions[place] ?? 0) - offset;
        if (start >= 0) positions.add(start);
      }
    }
  }
  if (hits !== undefined) return hits.filter(({ page, position }) => starts.get(page)?.has(position) === true);
  return [...starts].flatMap(([page, positions]) => [...positions].map((position) => ({ page, position })));
}

/** Where a text comes nearest to a phrase, and how it differs there. */
export interface Alignment {
  /** Half-open range of words of the text. */
  readonly from: number;
  readonly to: number;
  /** Numbers of the words in that range that are not the phrase's. */
  readonly differing: readonly number[];
  /** Share of the phrase's words that the text has in that range, 0 to 1. */
  readonly kept: number;
}

/** Finds the range of a text that turns into the phrase with the fewest words replaced, added or left out. */
export function alignPhrase(phrase: readonly string[], text: readonly string[]): Alignment {
  const width = text.length + 1;
  const cost = new Float64Array((phrase.length + 1) * width);
  for (let i = 1; i <= phrase.length; i++) cost[i * width] = i;
  for (let i = 1; i <= phrase.length; i++) {
    for (let j = 1; j <= text.length; j++) {
      const exchanged = (cost[(i - 1) * width + j - 1] ?? 0) + (phrase[i - 1] === text[j - 1] ? 0 : 1);
      const left = (cost[(i - 1) * width + j] ?? 0) + 1;
      const added = (cost[i * width + j - 1] ?? 0) + 1;
      cost[i * width + j] = Math.min(exchanged, left, added);
    }
  }
  const row = phrase.length * width;
  let to = 0;
  for (let j = 1; j <= text.length; j++) if ((cost[row + j] ?? 0) < (cost[row + to] ?? 0)) to = j;
  const differing: number[] = [];
  let kept = 0;
  let [i, j] = [phrase.length, to];
  while (i > 0 && j > 0) {
    const here = cost[i * width + j] ?? 0;
    const same = phrase[i - 1] === text[j - 1];
    if (here === (cost[(i - 1) * width + j - 1] ?? 0) + (same ? 0 : 1)) {
      if (same) kept += 1;
      else differing.push(j - 1);
      i -= 1;
      j -= 1;
    } else if (here === (cost[i * width + j - 1] ?? 0) + 1) {
      differing.push(j - 1);
      j -= 1;
    } else i -= 1;
  }
  return { from: j, to, differing: differing.toReversed(), kept: phrase.length === 0 ? 0 : kept / phrase.length };
}
