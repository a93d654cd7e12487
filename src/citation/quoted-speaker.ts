import type { Quotation, Speaker } from '../archive/article.ts';
import { citedName } from '../languages/printed-name.ts';
import { oneLine } from './citation.ts';

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

/**
 * @param hasOurParagraphs whether the cited work is the archive's page, whose paragraphs we number. How the original is
 *   divided we do not know.
 */
export function quotedSpeaker(quotation: Quotation, speaker: Speaker, hasOurParagraphs: boolean): QuotedSpeaker {
  const numbers = new Set(quotation.places.map(({ paragraph }) => paragraph));
  return {
    name: oneLine(citedName(speaker.name, quotation)),
    shortName: oneLine(shortName(speaker, quotation)),
    named: speaker.kind !== 'unnamed',
    paragraphs: hasOurParagraphs ? [...numbers].toSorted((a, b) => a - b) : [],
  };
}

/** Both the printed name and that of today are shortened, or none: "Hill [Marsh]". Often both have one family name. */
function shortName(speaker: Speaker, { as }: Pick<Quotation, 'as'>): string {
  const today = familyName(speaker.name, speaker);
  const printed = as === undefined ? today : familyName(as, speaker);
  if (today === undefined || printed === undefined) return citedName(speaker.name, as === undefined ? {} : { as });
  return printed === today ? today : citedName(today, { as: printed });
}

/** What stands behind a family name: "Robert Downey Jr.". In-text citations leave it out. */
const SUFFIX = /,? (?:Jr\.?|Sr\.?|I{2,3}|IV)$/u;

/**
 * The family name within a name of a person. The register may say which it is, as of names that begin with it ("Xi Jinping").
 * Otherwise it is the longest alias that ends the name: articles call people by it. Without such an alias it is not known,
 * as of a name of one word, and the name stays whole.
 */
function familyName(name: string, { kind, familyName: known, aliases }: Speaker): string | undefined {
  if (kind !== 'person') return undefined;
  const whole = name.replace(SUFFIX, '');
  if (known !== undefined) return ` ${whole} `.includes(` ${known} `) ? known : undefined;
  return aliases
    .filter((alias) => whole.endsWith(` ${alias}`))
    .toSorted((one, other) => other.length - one.length)
    .at(0);
}
