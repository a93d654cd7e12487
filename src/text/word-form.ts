/** Marks that stand for an apostrophe. Unicode counts some of them as letters. */
export const APOSTROPHES = "'’‘‛`´′＇ʻʼʽʾʿˈ׳";

/** Characters that show nothing or only stretch a word: soft hyphen, zero-width characters, tatweel. */
export const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFFـ';

/** Spaces within a line. */
export const SPACES = ' \\u00A0\\u2009\\u202F';

/** Marks in front of decimals. */
const POINTS = '.,٫．，';

/** Marks between thousands, which are the same throughout a number. */
const GAPS = `${POINTS}٬${SPACES}${APOSTROPHES}`;

/** At most six groups: numbers are no longer. A nought in front means decimals. */
const THOUSANDS = `(?![0٠۰])\\p{Nd}{1,3}(?<gap>[${GAPS}])\\p{Nd}{3}(?:\\k<gap>\\p{Nd}{3}){0,5}(?!\\p{Nd})`;

const HIDDEN = `[${INVISIBLE}\\p{M}]*`;

/**
 * The source of an expression for a number with thousands or decimals. Whatever has more of these marks is not one
 * number: "192.168.0.1", "12.05.2023".
 */
export const NUMBER = `(?=\\p{Nd})(?<!\\p{Nd}[${POINTS}])(?:${THOUSANDS}(?:(?!\\k<gap>)[${POINTS}]\\p{Nd}+)?|\\p{Nd}+[${POINTS}]\\p{Nd}+)(?!${HIDDEN}(?:[${POINTS}${APOSTROPHES}]${HIDDEN})?\\p{Nd})`;

const LEADING_THOUSANDS = new RegExp(`^${THOUSANDS}`, 'u');

/** Superscripts, fractions and circled numbers are not digits: "2½" is not 212. Subscripts are: "CO₂" is CO2. */
const NORMALISED = /[^\p{No}]+|[₀-₉]+/gu;

/**
 * Marks without which a word is still the same: accents, Hebrew and Arabic vowels, variation selectors, enclosing marks.
 * Script "Inherited" has the accents of all alphabets. The marks left out here change a letter into another one.
 */
const OPTIONAL_MARKS =
  /(?![\u0653-\u0655\u3099\u309A])(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}\p{Me}]/gu;

/** Letters, and an alef with its hamza or madda, that are also written as others. */
const VARIANTS = /[ßæœøđðłþıςةى]|ا[\u0653-\u0655]+/gu;

/** What Unicode normalisation does not do to them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
};

/** Everything else in a word, but for the point of decimals. */
const REST = new RegExp(`[^\\p{L}\\p{N}\\p{M}.]|[${APOSTROPHES}${INVISIBLE}]|(?<!\\d)\\.|\\.(?!\\d)`, 'gu');

/**
 * The form of a word used for comparing: lower case, without accents, apostrophes and invisible characters, digits of
 * all scripts as 0–9. Index and query both use it, so typography never matters. Empty when nothing is left of the word.
 */
export function wordForm(word: string): string {
  // Most words of English: nothing below would change them.
  if (/^[A-Za-z0-9]+$/u.test(word)) return word.toLowerCase();
  return word
    .replace(LEADING_THOUSANDS, (number) => number.replaceAll(/\P{Nd}/gu, ''))
    .replaceAll(NORMALISED, (part) => part.normalize('NFKD'))
    .toLowerCase()
    .replaceAll(OPTIONAL_MARKS, '')
    .replaceAll(VARIANTS, (letter) => PLAIN[letter] ?? letter.charAt(0))
    .replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOf(digit)))
    .replaceAll(/(?<=\d)[,٫](?=\d)/gu, '.')
    .replaceAll(REST, '')
    .normalize('NFC');
}

/** Unicode has the digits of each script in a row from nought, and sometimes several rows one after the other. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}
