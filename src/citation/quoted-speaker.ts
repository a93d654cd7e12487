import type { Quotation, Speaker } from '../archive/article.ts';
import { hasFamilyName, withoutSuffix } from '../archive/family-name.ts';
import { citedName } from '../languages/printed-name.ts';
import { oneLine, type CitationTarget } from './citation.ts';

/** Whose words an in-text citation quotes, and where they stand. */
export interface QuotedSpeaker {
  /** The name as the article prints it. */
  readonly name: string;
  /** The family name of a person, where the register tells it; otherwise the name. */
  readonly shortName: string;
  /** False for a source without a name. Its "name" is a description: "A source quoted by PEOPLE". */
  readonly named: boolean;
  /** Numbers of the paragraphs in which the words stand, in order. Empty when the cited work is not known to have them. */
  readonly paragraphs: readonly number[];
}

/** @param target the cited work. Of the archive's page we number the paragraphs; how the original is divided we do not know. */
export function quotedSpeaker(quotation: Quotation, speaker: Speaker, target: CitationTarget): QuotedSpeaker {
  const numbers = new Set(quotation.places.map(({ paragraph }) => paragraph));
  return {
    name: oneLine(citedName(speaker.name, quotation)),
    shortName: oneLine(shortName(speaker, quotation)),
    named: speaker.kind !== 'unnamed',
    paragraphs: target === 'archive' ? [...numbers].toSorted((a, b) => a - b) : [],
  };
}

/** Both the printed name and that of today are shortened, or none: "Hill [Marsh]". Often both have one family name. */
function shortName(speaker: Speaker, { as }: Pick<Quotation, 'as'>): string {
  const today = familyName(speaker.name, speaker);
  if (as === undefined) return today ?? speaker.name;
  const printed = as === today ? today : familyName(as, speaker);
  if (today === undefined || printed === undefined) return citedName(speaker.name, { as });
  return printed === today ? today : citedName(today, { as: printed });
}

/**
 * The family name within a name of a person. The register may say which it is, as of names that begin with it ("Xi Jinping").
 * Otherwise it is the alias that ends the name, with its suffix or else without it: articles call people by it. Without such
 * an alias, or with several, it is not known, and the name stays whole.
 */
function familyName(name: string, { kind, familyName: known, aliases }: Speaker): string | undefined {
  if (kind !== 'person') return undefined;
  if (known !== undefined) return hasFamilyName(name, known) ? known : undefined;
  const ending = (whole: string) => [...new Set(aliases)].filter((alias) => whole.endsWith(` ${alias}`));
  const withSuffix = ending(name);
  const found = withSuffix.length === 0 ? ending(withoutSuffix(name)) : withSuffix;
  return found.length === 1 ? found[0] : undefined;
}
