import type { CslDate } from '../csl-date.ts';
import type { CslItem } from '../citation.ts';
import type { StyleAtWork, TypesetCitation } from './typesetter.ts';

/**
 * Typesets many works of one style quickly. A style takes one to three milliseconds for a work, twelve for a page, and
 * an archive's works differ in little but words and numbers. So a work with stand-ins for these is typeset once, and the
 * others are made from it. Words that a style may treat by their spelling (quotation marks, markup, odd punctuation) are
 * left to the style itself. A test holds both ways against each other.
 */
export function templated({ typeset, titleCase }: StyleAtWork): (item: CslItem) => TypesetCitation {
  const templates = new Map<string, TypesetCitation>();
  let last: { readonly item: CslItem; readonly typeset: TypesetCitation } | undefined;
  return (item) => {
    // Asked for its entry, and then for what stands in the text.
    if (last?.item === item) return last.typeset;
    const { standIn, key, values } = lastStandIn?.item === item ? lastStandIn : withStandIns(item, titleCase);
    // The styles ask for the same item one after another, and make nothing of it that differs up to here.
    lastStandIn = { item, standIn, key, values };
    const template = templates.get(key) ?? typeset(standIn);
    // What cannot be made from a template is kept all the same, for the quotations of its article, but not for long.
    if (templates.size >= MOST_TEMPLATES) templates.clear();
    templates.set(key, template);
    last = { item, typeset: { entry: filled(template.entry, values), inText: filled(template.inText, values) } };
    return last.typeset;
  };
}

let lastStandIn: (StandIn & { readonly item: CslItem }) | undefined;

/** As {@link StyleAtWork.titleCase}, kept: the quotations of an article ask for the same few, one after another. */
function inTitleCase(words: string, titleCase: StyleAtWork['titleCase']): string {
  if (titles.size >= MOST_TEMPLATES) titles.clear();
  const title = titles.get(words) ?? titleCase(words);
  titles.set(words, title);
  return title;
}

/** Titles with their capitals, which are the same in all styles: they are of one language. */
const titles = new Map<string, string>();

/** Some megabytes. An archive needs one for each month, precision of date and end of a title: about a thousand. */
const MOST_TEMPLATES = 5000;

/** What stands in the text for a stand-in. */
type Values = ReadonlyMap<string, string>;

interface StandIn {
  readonly standIn: CslItem;
  /** Differs from that of every other stand-in. */
  readonly key: string;
  readonly values: Values;
}

/** Words that no style knows. Set in capitals at their beginning they stand for words that are set so. */
const WORDS = {
  title: 'xqzwa',
  'container-title': 'xqzwb',
  genre: 'xqzwc',
  'original-publisher': 'xqzwd',
  author: 'xqzwe',
} as const;

/** Years and days that stand in for others; a style writes these digits wherever it writes a year or a day. */
const NUMBERS = { issued: [7391, 27], 'original-date': [6283, 26] } as const;

/** Ends in a slash as addresses of the archive do: styles look no further. */
const ADDRESS = 'https://address.invalid/';

/** Words with single spaces, commas, colons or semicolons between them, and apostrophes and hyphens inside. */
const PLAIN = /^\p{L}[\p{L}\p{N}]*(?:(?:[,:;]? |['’-])[\p{L}\p{N}]+)*$/u;

const PLAIN_GENRE = /^[\p{L}\p{N} ,()]+$/u;

const STAND_IN = /xqzw[a-e]|Xqzw[a-d]|7391|6283|\b27\b|\b26\b|https:\/\/address\.invalid\//g;

function withStandIns(item: CslItem, titleCase: StyleAtWork['titleCase']): StandIn {
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
  // The first word says what it is and may get a capital; the rest is printed as it is.
  const [, kind = '', rest = ''] = /^(\p{L}+ )(.+)$/u.exec(item.genre ?? '') ?? [];
  // Words that stay would be in the way of the numbers.
  const plain =
    texts.every(({ words }) => PLAIN.test(words)) &&
    (item.author === undefined || PLAIN.test(item.author[0].literal)) &&
    (item.genre === undefined || PLAIN_GENRE.test(rest)) &&
    [item.issued, item['original-date']].every((date) => date === undefined || hasFourDigits(date));
  const done = (): StandIn => ({ standIn: changed as unknown as CslItem, key: JSON.stringify(changed), values });
  if (!plain) return done();

  for (const { field, before, words, after } of texts) {
    changed[field] = `${before}${WORDS[field]}${after}`;
    // What stands around the words decides whether their last one gets a capital.
    const inCapitals = inTitleCase(`${before}${words}${after}`, titleCase);
    values.set(WORDS[field], typographic(words));
    values.set(
      WORDS[field].replace('x', 'X'),
      typographic(inCapitals.slice(before.length, inCapitals.length - after.length)),
    );
  }
  if (item.author !== undefined) {
    changed['author'] = [{ literal: WORDS.author }];
    values.set(WORDS.author, typographic(item.author[0].literal));
  }
  if (item.genre !== undefined) {
    changed['genre'] = `${kind}${WORDS.genre}`;
    values.set(WORDS.genre, rest);
  }
  for (const field of ['issued', 'original-date'] as const) {
    const date = item[field];
    if (date !== undefined) changed[field] = withNumbers(date, NUMBERS[field], values);
  }
  return done();
}

/** Other years are written otherwise. */
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
  if (realDay !== undefined) values.set(String(day), String(realDay));
  const known = [year, month, realDay === undefined ? undefined : day].filter((part) => part !== undefined);
  return { ...date, 'date-parts': [known] };
}

function filled(template: string, values: Values): string {
  return template.replace(STAND_IN, (standIn) => values.get(standIn) ?? standIn);
}
