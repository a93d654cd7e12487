import type { ArchiveIndex } from './archive-index.ts';
import { keyOf, type Unit } from './facets.ts';
import { findPhrase, type PhraseHit } from './phrase.ts';
import type { Query } from './query.ts';

/** The quotations and articles that contain every phrase of the query. */
export async function phraseCandidates(index: ArchiveIndex, { phrases, unfinished }: Query): Promise<readonly Unit[]> {
  const { slot } = index.layout;
  const found = await Promise.all(
    phrases.map((phrase, number) =>
      findPhrase(index, phrase, unfinished === 'phrase' && number === phrases.length - 1),
    ),
  );
  const units = found.map((hits: readonly PhraseHit[]) => {
    const held = new Map<string, Unit>();
    for (const { page, position } of hits) {
      const quotation = Math.floor(position / slot);
      for (const unit of [{ page }, ...(quotation < (index.quotationCounts[page] ?? 0) ? [{ page, quotation }] : [])]) {
        held.set(keyOf(unit), unit);
      }
    }
    return held;
  });
  const [first, ...others] = units;
  return [...(first ?? [])].flatMap(([key, unit]) => (others.every((held) => held.has(key)) ? unit : []));
}
