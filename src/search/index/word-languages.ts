import type { MarkPair } from '../../text/quotation-marks.ts';
import { printedText, undivided } from './record-text.ts';

/** The language of an article's words, or of one of its quotations. */
export interface WordLanguage {
  /** Id of the quotation whose words are in this language; absent for the article. */
  readonly quotation?: string;
  /** BCP 47 tag. */
  readonly tag: string;
  readonly marks: MarkPair;
}

/** Stands for the words between their marks. */
const WORDS = '…';

/**
 * The languages as one line, which Pagefind keeps beside a record: `de/„…“ 7k2m9x4d/ar/”…“`. So the script of the search
 * page shows every quotation between its own marks and needs no table of languages.
 */
export function writeWordLanguages(languages: readonly WordLanguage[]): string {
  return languages
    .map(({ quotation, tag, marks }) =>
      // Pagefind would make a narrow space a plain one.
      [...(quotation === undefined ? [] : [quotation]), tag, undivided(`${marks.open}${WORDS}${marks.close}`)].join(
        '/',
      ),
    )
    .join(' ');
}

/** Reads what {@link writeWordLanguages} wrote, the article's language first. */
export function readWordLanguages(line: string): readonly WordLanguage[] {
  return line.split(' ').flatMap((entry) => {
    const fields = entry.split('/');
    const [written = '', tag = '', quotation] = fields.toReversed();
    const [open = '', close = ''] = printedText(written).split(WORDS);
    if (tag === '') return [];
    return [{ ...(quotation !== undefined && { quotation }), tag, marks: { open, close } }];
  });
}
