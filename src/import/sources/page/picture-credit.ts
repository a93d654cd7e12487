import { anyOf, inAnyCase, WORD_END } from '../../words/any-of.ts';
import { oneLine } from '../../../text/one-line.ts';

const PICTURE = anyOf('pictures');
const LEAD = anyOf('pictures', 'credits');
const BY = anyOf('creditedTo');

/** Where a credit begins: at the beginning, behind a sentence, or behind a mark that parts it from the caption. */
const BEGINNING = '(?:^|(?<=[.!?…。]\\s)|(?<=[([|–—-]))[([|–—-]?\\s*';

const END = '\\s*[)\\]]?\\.?$';

const CREDITS = [
  // Photo: Ada Lovell
  new RegExp(
    `${BEGINNING}(?:${LEAD})\\s*(?:${anyOf('credits', 'creditedTo')})?\\s*[:：]\\s*(?<name>[^\\n]{2,120}?)${END}`,
    'iu',
  ),
  // Photo by Ada Lovell, Image source, Ada Lovell. Courtesy of the museum. A name begins with a capital letter.
  new RegExp(
    `${BEGINNING}(?:(?:${inAnyCase('pictures')})\\s+(?:(?:${BY})\\s+(?=\\p{Lu})|(?:${anyOf('credits')}),\\s*)|` +
      `(?:${inAnyCase('courtesyOf')})\\s+)(?<name>[^\\n]{2,120}?)${END}`,
    'u',
  ),
  // © Ada Lovell 1926
  new RegExp(`(?:^|(?<=[\\s([|–—.-]))[([]?(?<name>(?:©|\\(c\\))\\s*[^\\n©]{2,120}?)${END}`, 'iu'),
  // (Ada Lovell/Weir News)
  /\s*[([](?<name>[^()[\]\n]{2,60}\/[^()[\]\n]{2,60})[)\]]\.?$/u,
  // A sentence. WEIR NEWS/Ada Lovell
  /(?<=[.!?…][”"’]?\s)(?<name>(?=[^/]*\p{Lu}{2}|[^/]*\/(?:via )?\p{Lu}{2})[^.!?/\n]{2,40}\/[^.!?/\n]{2,40})$/u,
];

/** A sentence that goes on: the words behind the mark are more than a name. */
const SENTENCE = /[.!?]\s+\p{Lu}\p{Ll}{3,}\s\p{Ll}/u;

/** Small words that stand in the names of people and of those who have pictures, and between them. */
const IN_NAME = new RegExp(`^(?:${anyOf('insideNames', 'joinsAuthors', 'joinsCredits', 'creditedTo')})$`, 'u');

const ARTICLE = new RegExp(`^(?:${inAnyCase('beginsCaption')})$`, 'u');

/**
 * Whether words behind “Bild:” say what the picture shows: a capital and, further on, a small word that is in no name, or an
 * article at the beginning that begins no name. Small words alone are a credit: Foto: privat.
 */
function isCaption(words: string): boolean {
  const [first = '', ...others] = words.split(/\s+/u);
  if (!/^\p{Lu}/u.test(first)) return false;
  return ARTICLE.test(first) || others.some((word) => /^\p{Ll}+$/u.test(word) && !IN_NAME.test(word));
}

/**
 * A caption without the credit at its end, and the credit. Nothing is taken for a credit that does not say so: a word such as
 * "Photo:", the sign ©, or a person and an agency in brackets.
 */
export function creditIn(text: string): { readonly caption: string; readonly credit?: string } {
  const caption = oneLine(text);
  for (const pattern of CREDITS) {
    const found = pattern.exec(caption);
    const credit = found?.groups?.name?.trim();
    if (found === null || credit === undefined || SENTENCE.test(credit)) continue;
    const before = caption.slice(0, found.index).replace(/[\s([|–—-]+$/u, '');
    if (before === '' && isCaption(credit)) continue;
    return { caption: before, credit };
  }
  return { caption };
}

/** Longest line, in UTF-16 units, that is a credit and nothing else. */
const LONGEST_LINE = 120;

/** Whether a line is the credit of a picture and nothing else: `Photo: Ada Lovell`, `(Foto: Ada Lovell/dpa)`, `© Weir News`. */
export function isCreditAlone(line: string): boolean {
  const { caption, credit } = creditIn(line);
  return line.length <= LONGEST_LINE && credit !== undefined && caption === '' && OF_PICTURE.test(line);
}

/** A source may be that of a text. */
const OF_PICTURE = new RegExp(`^[([|–—-]?\\s*(?:©|\\(c\\)|(?:${PICTURE})${WORD_END})`, 'iu');
