import type { CslDate } from '../csl-date.ts';
import type { CslItem } from '../citation.ts';
import { makeTitleCase, type TypesetCitation } from './typesetter.ts';

/**
 * Typesets many works of one style quickly. A style takes 1 to 3 ms for a work, 12 ms for a page, and the works of an
 * archive differ in little but words and numbers. So a work with placeholders is typeset once, and the result serves as a
 * template for others. Works with words that a style may treat by their spelling (quotation marks, markup, unusual
 * punctuation) are always typeset by the style. A test compares both ways.
 */
export function withTemplates(typeset: (item: CslItem) => TypesetCitation): (item: CslItem) => TypesetCitation {
  const templates = new Map<string, TypesetCitation>();
  let last: { readonly item: CslItem; readonly typeset: TypesetCitation } | undefined;
  return (item) => {
    // Callers ask for the entry of a work, then for its in-text citation.
    if (last?.item === item) return last.typeset;
    const { placeholder, key, values } = lastPlaceholder?.item === item ? lastPlaceholder : withPlaceholders(item);
    // The three styles ask for the same item one after another, and the placeholders are the same for all of them.
    lastPlaceholder = { item, placeholder, key, values };
    const template = templates.get(key) ?? typeset(placeholder);
    // Works without placeholders are cached too: the quotations of one article ask for the same one.
    if (templates.size >= MOST_TEMPLATES) templates.clear();
    templates.set(key, template);
    last = { item, typeset: { entry: filled(template.entry, values), inText: filled(template.inText, values) } };
    return last.typeset;
  };
}

let lastPlaceholder: (PlaceholderItem & { readonly item: CslItem }) | undefined;

/** A title in title case, cached: the quotations of an article all ask for the same few titles. */
function inTitleCase(words: string): string {
  titleCase ??= makeTitleCase();
  if (titles.size >= MOST_TEMPLATES) titles.clear();
  const title = titles.get(words) ?? titleCase(words);
  titles.set(words, title);
  return title;
}

let titleCase: ((title: string) => string) | undefined;

/** Titles in title case. Title case depends on the language only, so all styles share it. */
const titles = new Map<string, string>();

/** A few megabytes. An archive needs one for each month, date precision and final punctuation: about a thousand. */
const MOST_TEMPLATES = 5000;

/** Placeholder → text that replaces it. */
type Values = ReadonlyMap<string, string>;

interface PlaceholderItem {
  /** The item with placeholders for its words and numbers. */
  readonly placeholder: CslItem;
  /** Unique for every placeholder item. */
  readonly key: string;
  readonly values: Values;
}

/** Placeholders for words. With a capital first letter they stand for the same words in title case. */
const WORDS = {
  title: 'xqzwa',
  'container-title': 'xqzwb',
  genre: 'xqzwc',
  'original-publisher': 'xqzwd',
  author: 'xqzwe',
} as const;

/** The same author in capitals, as ISO 690 writes names. */
const AUTHOR_IN_CAPITALS = WORDS.author.toUpperCase();

/** Placeholders for years and days. Styles print them wherever they print the year or the day. */
const NUMBERS = { issued: [7391, 27], 'original-date': [6283, 26] } as const;

/** Placeholder for the URL. It ends in a slash like all page URLs of the archive, in case a style looks at the end. */
const ADDRESS = 'https://address.invalid/';

/** Words with single spaces, commas, colons or semicolons between them, and apostrophes and hyphens inside. */
const PLAIN = /^\p{L}[\p{L}\p{N}]*(?:(?:[,:;]? |['’-])[\p{L}\p{N}]+)*$/u;

/** Many languages write a point in a date: 2. Februar 2022. At the end, a style may leave it out. */
const PLAIN_GENRE = /^[\p{L}\p{M}\p{N} ,.()（）’]*[\p{L}\p{N})]$/u;

const PLACEHOLDER = /xqzw[a-e]|Xqzw[a-d]|XQZWE|7391|6283|\b27\b|\b26\b|https:\/\/address\.invalid\//g;

function withPlaceholders(item: CslItem): PlaceholderItem {
  const values = new Map<string, string>();
  const changed: Record<string, unknown> = { ...item, id: 'x', note: undefined };
  if (item.URL?.endsWith('/') === true) {
    changed['URL'] = ADDRESS;
    values.set(ADDRESS, item.URL);
  }
  const texts = (['title', 'container-title', 'original-publisher'] as const).flatMap((field) => {
    const [, before = '', words = '', after = ''] = /^(\[?)(.*?)([.?!]?\]?)$/u.exec(item[field] ?? '') ?? [];
    return item[field] === undefined ? [] : [{ field, before, words, after }];
  });
  // A style may capitalise the first word of the genre. It prints the rest as it is.
  const [, kind = '', rest = ''] = /^(\p{L}+ )?(.+)$/u.exec(item.genre ?? '') ?? [];
  // All or nothing: digits in words that are not replaced could be mistaken for the number placeholders.
  const plain =
    texts.every(({ words }) => PLAIN.test(words)) &&
    (item.author === undefined || PLAIN.test(item.author[0].literal)) &&
    (item.genre === undefined || PLAIN_GENRE.test(rest)) &&
    [item.issued, item['original-date']].every((date) => date === undefined || hasFourDigits(date));
  const done = (): PlaceholderItem => ({
    placeholder: changed as unknown as CslItem,
    key: JSON.stringify(changed),
    values,
  });
  if (!plain) return done();

  for (const { field, before, words, after } of texts) {
    changed[field] = `${before}${WORDS[field]}${after}`;
    // The punctuation around the words decides whether the last one gets a capital.
    const inCapitals = inTitleCase(`${before}${words}${after}`);
    values.set(WORDS[field], typographic(words));
    values.set(
      WORDS[field].replace('x', 'X'),
      typographic(inCapitals.slice(before.length, inCapitals.length - after.length)),
    );
  }
  if (item.author !== undefined) {
    changed['author'] = [{ literal: WORDS.author }];
    values.set(WORDS.author, typographic(item.author[0].literal));
    values.set(AUTHOR_IN_CAPITALS, typographic(item.author[0].literal).toUpperCase());
  }
  if (item.genre !== undefined) {
    changed['genre'] = `${kind}${WORDS.genre}`;
    values.set(WORDS.genre, rest);
    values.set(WORDS.genre.replace('x', 'X'), `${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}`);
  }
  for (const field of ['issued', 'original-date'] as const) {
    const date = item[field];
    if (date !== undefined) changed[field] = withNumbers(date, NUMBERS[field], values);
  }
  return done();
}

/** Styles print years of fewer or more digits differently. */
function hasFourDigits(date: CslDate): boolean {
  const [[year = 0]] = date['date-parts'];
  return year > 999 && year < 10_000;
}

function typographic(words: string): string {
  return words.replaceAll("'", '’');
}

function withNumbers(date: CslDate, [year, day]: readonly [number, number], values: Map<string, string>): CslDate {
  const [[realYear, month, realDay]] = date['date-parts'] as readonly [readonly number[]];
  if (realYear === undefined) return date;
  values.set(String(year), String(realYear));
  // The first of a month is written in another way than other days: 1er mai.
  const placed = realDay === undefined || realDay === 1 ? realDay : day;
  if (placed === day) values.set(String(day), String(realDay));
  const known = [year, month, placed].filter((part) => part !== undefined);
  return { ...date, 'date-parts': [known] };
}

function filled(template: string, values: Values): string {
  return template.replace(PLACEHOLDER, (placeholder) => values.get(placeholder) ?? placeholder);
}
