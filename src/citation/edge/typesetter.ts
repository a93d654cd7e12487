import CSL from 'citeproc';
import { dateDigits, type CslDate } from '../csl-date.ts';
import type { CslItem } from '../citation.ts';
import { cslLocale, cslStyle } from './csl-styles.ts';

/** The formats that are prose, written by a CSL style. */
export type CitationStyle = 'apa' | 'mla' | 'chicago';

/** How one style writes one work, as plain text on one line. */
export interface TypesetCitation {
  /** The entry of a reference list. */
  readonly entry: string;
  /** What stands in the text: in parentheses for APA and MLA, a whole note for Chicago. */
  readonly inText: string;
}

/** Ids in the CSL project's repository, as it stood when the package was made: APA 7, MLA 9, Chicago 17 (full note). */
const STYLE_IDS: Readonly<Record<CitationStyle, string>> = {
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-fullnote-bibliography',
};

/** The language of the words that styles add, as "circa". */
const LANGUAGE = 'en-US';

/** Stands for `<` while a style is at work: citeproc takes `<i>` and the like in a title for markup and drops it. */
const LESS_THAN = '\uFDD0';

/** A style that has been read, which takes a while. */
export interface StyleAtWork {
  /** Writes a work, in 1 to 3 ms. */
  readonly typeset: (item: CslItem) => TypesetCitation;
  /** Words with the capitals that the style gives to English titles. */
  readonly titleCase: (words: string) => string;
}

export function makeTypesetter(style: CitationStyle): StyleAtWork {
  let current: unknown;
  const locale = cslLocale(LANGUAGE);
  const system = { retrieveLocale: () => locale, retrieveItem: () => current };
  const engine = new CSL.Engine(system, cslStyle(STYLE_IDS[style]), LANGUAGE, true);
  engine.setOutputFormat('text');
  engine.opt.development_extensions.wrap_url_and_doi = false;
  let count = 0;
  const typeset = (item: CslItem): TypesetCitation => {
    // A new id each time, or the engine would take the item for the last one.
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
 * What the package's MLA style leaves out. It prints an uncertain date as if it were certain; the handbook puts it in
 * brackets with a question mark, as Chicago does: `[June 2023?]`. And it prints nothing that says what a page is, and
 * so neither outlet nor day of the original; the handbook ends an entry with that, where the style has the archive.
 */
function forMla(item: CslItem): object {
  return {
    ...item,
    issued: writtenDoubt(item.issued),
    'original-date': writtenDoubt(item['original-date']),
    ...(item.genre !== undefined && { archive: item.genre.slice(0, 1).toUpperCase() + item.genre.slice(1) }),
  };
}

function writtenDoubt(date: CslDate | undefined): CslDate | { readonly literal: string } | undefined {
  return date?.circa === undefined ? date : { literal: `[${mlaDate(date)}?]` };
}

const MLA_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

function mlaDate(date: CslDate): string {
  const [year, month, day] = dateDigits(date);
  const parts = [day && String(Number(day)), month && MLA_MONTHS[Number(month) - 1], year];
  return parts.filter((part) => part !== undefined).join(' ');
}
