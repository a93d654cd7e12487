import type { ArchiveIndex, IndexedForm } from './archive-index.ts';
import { CONTEXT } from '../format/layout.ts';

/** A place where a phrase begins in a record. */
export interface PhraseHit {
  readonly page: number;
  readonly position: number;
}

/**
 * Records whose texts are read to verify a phrase instead of downloading the places of its frequent words: a text costs
 * 3 kB, the places of "the" 200 kB.
 */
const VERIFIED_BY_TEXT = 24;

/**
 * Every place where the words stand in exactly this order, compared as written and unstemmed. Empty when there is none.
 *
 * @param unfinished the last word is still being typed: words that begin with it count too
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
  // A lone unfinished letter begins too many words to narrow anything down; it is left to the text.
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
    return quotation > (index.frame[page] ?? 0) || position % slot < slot - CONTEXT;
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

/** Keeps the beginnings that have one of the words at the offset; all of them when there are no beginnings yet. */
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

/** How the words of a text differ from a phrase that it nearly has. */
export interface Alignment {
  /** Words of the text that the phrase is nearest to: from, and up to but without, these numbers. */
  readonly from: number;
  readonly to: number;
  /** Numbers of the words in that range that the phrase does not have. */
  readonly differing: readonly number[];
  /** Words of the phrase that the text has in its place, as a part of the phrase: 0 to 1. */
  readonly kept: number;
}

/** The stretch of a text that a phrase is nearest to: the fewest words exchanged, added or left out. */
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
