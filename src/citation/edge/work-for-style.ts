import { capitalised, type CslItem } from '../citation.ts';
import type { CitationStyle } from '../../archive/citation-style.ts';
import { STYLES, type CslLocale } from '../citation-styles.ts';
import { dateDigits, type CslDate } from '../csl-date.ts';
import { ITALICS } from '../set-text.ts';

/**
 * A work as a style needs it, where the style leaves out what a reader must know. The styles print uncertain dates as
 * certain, but for APA and Chicago; they are written as Chicago does, in brackets with a question mark. And they do not
 * print the genre, which names the original's outlet and date, but for those two.
 */
export function withoutGaps(item: CslItem, style: CitationStyle, locale: CslLocale): object {
  switch (style) {
    case 'chicago':
      return item;
    case 'apa':
      // The style says "Original work published" in English; the genre has the date too.
      return locale === 'en-US' ? item : { ...item, 'original-date': undefined };
    case 'mla':
      // The handbook puts the genre at the end of an entry, where the style prints the field `archive`.
      return {
        ...withMarkedDates(item, locale),
        ...(item.genre !== undefined && { archive: capitalised(item.genre) }),
      };
    case 'iso690-es':
      return { ...item, issued: dateInTwoPlaces(item.issued, locale), title: described(item.title, item.genre) };
    case 'iso690-de':
    case 'iso690-fr':
      return { ...withMarkedDates(item, locale), title: described(item.title, item.genre) };
    case 'sist02':
      return forSist02(item);
  }
}

/** An entry with what a style leaves to whoever writes it: signs with nothing between them, and a description out of place. */
export function tidied(entry: string, style: CitationStyle, item: CslItem, locale: CslLocale): string {
  switch (style) {
    case 'apa':
      return item.author === undefined ? withDescriptionBehindTitle(entry, item.genre) : entry;
    case 'iso690-es':
      return withYearFirst(withoutEmptyOutlet(entry, item), item, locale);
    case 'sist02':
      // Each entry is the only one of its list.
      return entry.replace(/^\(1\)\s*/u, '');
    default:
      return entry;
  }
}

/** A citation in parentheses has the title alone: what ISO 690 writes behind it is for the list and for notes. */
export function tidiedInText(inText: string, style: CitationStyle, item: CslItem, locale: CslLocale): string {
  if (style !== 'iso690-de' && style !== 'iso690-es') return inText;
  const { genre } = item;
  const short = genre === undefined ? inText : inText.replace(new RegExp(` \\[${asSet(genre)}\\]`, 'u'), '');
  return style === 'iso690-es' ? withYearFirst(short, item, locale) : short;
}

/** UNE-ISO 690 sets the signs around an outlet that is not known too, behind the title. */
function withoutEmptyOutlet(entry: string, { 'container-title': outlet }: CslItem): string {
  if (outlet !== undefined) return entry;
  const at = Math.max(entry.lastIndexOf('. , '), entry.lastIndexOf('. . '));
  return at === -1 ? entry : entry.slice(0, at) + entry.slice(at + 2);
}

/** Stands before a date that UNE-ISO 690 prints twice, so that no date in a headline is taken for it. */
const DATE = '\uFDD2';

/** Where a date is uncertain or only a year, UNE-ISO 690 would print the whole of it as the year and again as the day. */
function dateInTwoPlaces(date: CslDate, locale: CslLocale): CslDate | { readonly literal: string } {
  if (date.circa !== undefined) return { literal: DATE + marked(written(date, locale)) };
  return dateDigits(date).length === 1 ? { literal: DATE + yearOf(date) } : date;
}

/** Writes the first of the two dates of {@link dateInTwoPlaces} as the year, and leaves out a second that says no more. */
function withYearFirst(text: string, { issued }: CslItem, locale: CslLocale): string {
  const isUncertain = issued.circa !== undefined;
  const year = isUncertain ? marked(yearOf(issued)) : yearOf(issued);
  const whole = isUncertain ? marked(written(issued, locale)) : year;
  const first = text.replace(DATE + whole, year);
  return (whole === year ? first.replace(` ${DATE}${whole}.`, '') : first).replace(DATE, '');
}

/**
 * A headline of the archive's is a description of what has none: APA, MLA and Chicago set it without quotation marks and
 * italics, and leave its letters as they are. Its brackets say that it is not the outlet's.
 *
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/missing-information
 */
export function withDescription(text: string, title: string): string {
  if (!/^\[.*\]$/u.test(title)) return text;
  const described = title.replace(/(?<=\p{L})'/gu, '’');
  return text.replace(SET_DESCRIPTION, (_, sign: string) => described + sign);
}

const SET_DESCRIPTION = new RegExp(
  `(?:["“„«‘「]\\s?|${ITALICS.open})\\[.*\\]([.?!,]?)(?:\\s?["”“»’」]|${ITALICS.close})`,
  'u',
);

/**
 * The genre names the outlet of the original: "Archive record of an article of June 2023 in PEOPLE". Some styles set the name
 * of a periodical in italics wherever it stands.
 */
export function withPeriodical(text: string, style: CitationStyle, item: CslItem): string {
  const { genre, 'original-publisher': periodical } = item;
  if (!STYLES[style].italicPeriodicals || genre === undefined || periodical === undefined) return text;
  const at = genre.lastIndexOf(periodical);
  if (at === -1) return text;
  // A style may begin the genre with a capital.
  const parts = [genre.slice(1, at), periodical, genre.slice(at + periodical.length)].map((part) => `(${asSet(part)})`);
  return text.replace(
    new RegExp(parts.join(''), 'u'),
    (_, before: string, name: string, after: string) => `${before}${ITALICS.open}${name}${ITALICS.close}${after}`,
  );
}

/**
 * A pattern for words as citeproc sets them: it writes straight quotation marks as those of the language, with its spaces, and
 * in English may move a comma or point between the words and the mark.
 */
function asSet(words: string): string {
  return words
    .split(/["'“”„‘’‚«»‹›「」『』]/u)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('\\s??[,.]?["\'“”„‘’‚«»‹›「」『』]\\s??');
}

/**
 * Without an author the title comes first, and what is in brackets belongs behind it; the style puts it behind the date.
 *
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/missing-information
 */
function withDescriptionBehindTitle(entry: string, genre: string | undefined): string {
  if (genre === undefined) return entry;
  const [found, description] = new RegExp(`\\)\\. (\\[${asSet(capitalised(genre))}\\])\\. `, 'u').exec(entry) ?? [];
  if (found === undefined || description === undefined) return entry;
  const at = entry.indexOf(found);
  const date = entry.lastIndexOf(' (', at);
  const title = entry.slice(0, date).replace(/\.$/u, '');
  return `${title} ${description}.${entry.slice(date, at + 2)} ${entry.slice(at + found.length)}`;
}

/** The handbook has the full date, in digits, of a newspaper and of a page; the style only the year, and of neither both. */
function forSist02(item: CslItem): object {
  const digits = dateDigits(item.issued).join('-');
  const date = item.issued.circa === undefined ? digits : marked(digits);
  if (item.type === 'webpage') {
    const site = described(item['container-title'] ?? '', item.genre);
    return { ...item, 'container-title': `${site}. ${date}` };
  }
  return { ...item, type: 'article-journal', issued: { literal: date } };
}

function described(title: string, genre: string | undefined): string {
  return genre === undefined ? title : `${title} [${genre}]`;
}

function withMarkedDates(item: CslItem, locale: CslLocale): object {
  return {
    ...item,
    issued: literalIfUncertain(item.issued, locale),
    'original-date': literalIfUncertain(item['original-date'], locale),
  };
}

function literalIfUncertain(
  date: CslDate | undefined,
  locale: CslLocale,
): CslDate | { readonly literal: string } | undefined {
  return date?.circa === undefined ? date : { literal: marked(written(date, locale)) };
}

/** As Chicago has it. */
function marked(uncertain: string): string {
  return `[${uncertain}?]`;
}

function yearOf(date: CslDate): string {
  return dateDigits(date)[0] ?? '';
}

const MLA_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** In English as the handbook of the MLA does, which is the only such style there. */
function written(date: CslDate, locale: CslLocale): string {
  const [year = '', month, day] = dateDigits(date);
  if (locale === 'en-US') {
    const parts = [day && String(Number(day)), month && MLA_MONTHS[Number(month) - 1], year];
    return parts.filter((part) => part !== undefined).join(' ');
  }
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
  return format.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
}
