import { printedQuotations, type Archive } from '../archive/archive.ts';
import type { Speaker } from '../archive/article.ts';
import { toldName, type PageTitles } from './page-titles.ts';

/** A speaker in the list of all. */
export interface SpeakerEntry {
  readonly speaker: Speaker;
  /** Told from all others of the list. */
  readonly name: string;
  /** Number of quotations. */
  readonly count: number;
}

/**
 * All speakers: those with a name, most quoted first, and the sources without one, of which an archive may have thousands,
 * by what they are called and then by the date of the article.
 *
 * @param archive its articles in order of publication
 */
export function speakerIndex(
  { articles, speakers }: Pick<Archive, 'articles' | 'speakers'>,
  titles: Pick<PageTitles, 'speakers'>,
): { readonly named: readonly SpeakerEntry[]; readonly unnamed: readonly SpeakerEntry[] } {
  const said = Map.groupBy(printedQuotations(articles), ({ quotation }) => quotation.speaker);
  const order = new Map([...said.keys()].map((id, index) => [id, index]));
  const entries = [...speakers.values()].map((speaker) => ({
    speaker,
    name: toldName(speaker, titles),
    count: said.get(speaker.id)?.length ?? 0,
  }));
  // Whoever is only spoken of comes last.
  const place = ({ speaker }: SpeakerEntry): number => order.get(speaker.id) ?? order.size;
  return {
    named: entries
      .filter(({ speaker }) => speaker.kind !== 'unnamed')
      .toSorted((a, b) => b.count - a.count || compareText(a.name, b.name)),
    unnamed: entries
      .filter(({ speaker }) => speaker.kind === 'unnamed')
      .toSorted((a, b) => compareText(a.speaker.name, b.speaker.name) || place(a) - place(b)),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
