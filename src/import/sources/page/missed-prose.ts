import { oneLine } from '../../../text/one-line.ts';

/** Shorter paragraphs, in UTF-16 units, are labels, captions and lines: nobody misses them. */
const PROSE = 80;

/** Still shorter ones may be the same words in several places. */
const SHORTEST = 40;

/** Parts of a page whose paragraphs are none of its article. */
const ELSEWHERE =
  'nav, aside, footer, form, figure, dialog, table, .vjs-no-js, [class*="comment" i], [class*="related" i], [class*="teaser" i], [class*="newsletter" i], [class*="promo" i]';

/** Most of a paragraph in links makes it a teaser. */
const MOST_LINKED = 0.5;

/** Letters by which a paragraph is known again. */
const BEGINNING = 50;

/** Characters of a text that the keeper is shown. */
const SHOWN = 80;

/** A paragraph of a page, as {@link missedProseDoubt} compares it with the text. */
export interface PageParagraph {
  readonly text: string;
  readonly parent: Element | null;
}

/** The paragraphs of a page, in their order, also short ones. */
export function proseOn(document: Document): readonly PageParagraph[] {
  return Array.from(document.querySelectorAll('p, blockquote, li')).flatMap((element) => {
    const text = oneLine(element.textContent);
    if (text.length < SHORTEST || element.closest(ELSEWHERE) !== null || element.querySelector('p, li') !== null)
      return [];
    const linked = Array.from(element.querySelectorAll('a')).reduce(
      (sum, link) => sum + oneLine(link.textContent).length,
      0,
    );
    return linked > text.length * MOST_LINKED ? [] : [{ text, parent: element.parentElement }];
  });
}

/**
 * What the keeper is asked when paragraphs stand on the page among those of the text, or beside them in one element, and are
 * not in it, whatever the extractors made of them.
 */
export function missedProseDoubt(paragraphs: readonly PageParagraph[], text: string): readonly string[] {
  const there = letters(text);
  const taken = paragraphs.map((paragraph) => there.includes(letters(paragraph.text).slice(0, BEGINNING)));
  const [start, end] = [taken.indexOf(true), taken.lastIndexOf(true)];
  const parents = new Set(paragraphs.filter((_, index) => taken[index] === true).map(({ parent }) => parent));
  const missed = paragraphs.filter(
    ({ text: own, parent }, index) =>
      own.length >= PROSE && taken[index] === false && ((index > start && index < end) || parents.has(parent)),
  );
  const [first] = missed;
  if (start < 0 || first === undefined) return [];
  const begins = first.text.length > SHOWN ? `${first.text.slice(0, SHOWN)}…` : first.text;
  return [
    `the page has ${missed.length === 1 ? 'a paragraph' : `${String(missed.length)} paragraphs`} among those of the text that ${missed.length === 1 ? 'was' : 'were'} not taken, “${begins}”; compare with the original`,
  ];
}

/**
 * Whether a paragraph stands on the page between two of one element, or of elements of one class, that are in a text, so that it
 * is of the same text.
 *
 * @param text in which the paragraph itself need not be
 */
export function isAmongTaken(paragraph: string, paragraphs: readonly PageParagraph[], text: string): boolean {
  const there = letters(text);
  const beginning = letters(paragraph).slice(0, BEGINNING);
  const own = paragraphs.find((one) => letters(one.text).startsWith(beginning));
  if (own === undefined) return false;
  const name = (element: Element | null): string => `${element?.tagName ?? ''} ${element?.className ?? ''}`;
  const beside = paragraphs.filter(
    ({ parent }) => parent === own.parent || (own.parent?.className !== '' && name(parent) === name(own.parent)),
  );
  const taken = beside.map((one) => there.includes(letters(one.text).slice(0, BEGINNING)));
  const at = beside.indexOf(own);
  return taken.slice(0, at).includes(true) && taken.slice(at + 1).includes(true);
}

function letters(text: string): string {
  // Raised and lowered signs are printed as such in one of the two.
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}
