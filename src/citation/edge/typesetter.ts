import CSL from 'citeproc';
import { dateDigits, type CslDate } from '../csl-date.ts';
import type { CslItem } from '../citation.ts';
import { cslLocale, cslStyle } from './csl-styles.ts';

/** The citation formats that are prose, written by a CSL style. */
export type CitationStyle = 'apa' | 'mla' | 'chicago';

/** A work typeset in one style, as plain text on one line. */
export interface TypesetCitation {
  /** The entry of a reference list. */
  readonly entry: string;
  /** The in-text citation: in parentheses for APA and MLA, a note for Chicago. */
  readonly inText: string;
}

/** Ids in the CSL project's repository: APA 7, MLA 9 and Chicago 17 (full note) in the pinned package. */
const STYLE_IDS: Readonly<Record<CitationStyle, string>> = {
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-fullnote-bibliography',
};

/** Language of words that styles add, such as "circa". */
const LANGUAGE = 'en-US';

/** Replaces `<` during typesetting: citeproc reads `<i>` and the like in a title as markup and drops it. */
const LESS_THAN = '\uFDD0';

/** A loaded style. Loading takes about 0.1 s. */
export interface Typesetter {
  /** Takes 1 to 3 ms. */
  readonly typeset: (item: CslItem) => TypesetCitation;
  /** Puts an English title into title case. */
  readonly titleCase: (words: string) => string;
}

export function makeTypesetter(style: CitationStyle): Typesetter {
  let current: unknown;
  const locale = cslLocale(LANGUAGE);
  const system = { retrieveLocale: () => locale, retrieveItem: () => current };
  const engine = new CSL.Engine(system, cslStyle(STYLE_IDS[style]), LANGUAGE, true);
  engine.setOutputFormat('text');
  engine.opt.development_extensions.wrap_url_and_doi = false;
  let count = 0;
  const typeset = (item: CslItem): TypesetCitation => {
    // The engine caches items by id, so each one needs a new id.
    count += 1;
    const id = String(count);
    const json = JSON.stringify({ ...(style === 'mla' ? forMla(item) : item), id });
    current = JSON.parse(json.replaceAll('<', LESS_THAN));
    engine.updateItems([id], true);
    const bibliography = engine.makeBibliography();
    const entry = bibliography === false ? undefined : bibliography[1][0];
    if (entry === undefined) throw new Error(`the style "${STYLE_IDS[style]}" writes no reference list`);
    return { entry: plain(entry), inText: plain(engine.makeCitationCluster([{ id }])) };
  };
  return { typeset, titleCase: (words) => CSL.Output.Formatters.title(engine, words) };
}

function plain(text: string): string {
  return text.replaceAll(LESS_THAN, '<').trim();
}

/**
 * Works around two gaps in the package's MLA style. It prints uncertain dates as certain; the handbook wants brackets and
 * a question mark, as in Chicago: `[June 2023?]`. And it does not print the genre, which names the original's outlet and
 * date; the handbook puts it at the end of an entry, where the style prints the field `archive`.
 */
function forMla(item: CslItem): object {
  return {
    ...item,
    issued: literalIfUncertain(item.issued),
    'original-date': literalIfUncertain(item['original-date']),
    ...(item.genre !== undefined && { archive: item.genre.slice(0, 1).toUpperCase() + item.genre.slice(1) }),
  };
}

function literalIfUncertain(date: CslDate | undefined): CslDate | { readonly literal: string } | undefined {
  return date?.circa === undefined ? date : { literal: `[${mlaDate(date)}?]` };
}

const MLA_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

function mlaDate(date: CslDate): string {
  const [year, month, day] = dateDigits(date);
  const parts = [day && String(Number(day)), month && MLA_MONTHS[Number(month) - 1], year];
  return parts.filter((part) => part !== undefined).join(' ');
}
