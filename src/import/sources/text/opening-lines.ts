import type { Root, RootContent } from 'mdast';
import { dayInWords } from '../page/page-date.ts';
import type { Fact, Facts, Removal } from '../page/extraction.ts';
import { anyOf, inAnyCase } from '../../words/any-of.ts';
import { person } from '../byline.ts';
import { QUOTATION_SIGN } from '../quotation-sign.ts';
import { fact } from '../fact.ts';
import { textOf } from './markdown-tree.ts';
import { isDateLine } from './date-words.ts';
import { calendarDay } from './written-date.ts';

/** Most words before a name in a byline: By, Von, Par notre correspondant. */
const BEFORE_NAME = 3;

/** A line that says by whom the text is and nothing else: a word of some language, one to four names, and a place. */
const NAMED = new RegExp(
  `^(?:${inAnyCase('beforeAuthors', 'beforeAuthorsInLine')})\\s*:?\\s+` +
    `(?<names>\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:${anyOf('joinsAuthors', 'insideNames')}) )*\\p{Lu}[\\p{L}.’'-]*){1,7}` +
    `(?:, \\p{Lu}[\\p{L}.’'-]*)?)$`,
  'u',
);

/** The names in a line that says by whom a text is, and nothing else. */
function authorsIn(line: string): string | undefined {
  return NAMED.exec(line)?.groups?.names;
}

/** So many paragraphs are looked at: a byline and a date, in any order. */
const OPENING = 2;

/** Such paragraphs, and the authors where they stand only there. */
interface OpeningLines {
  readonly tree: Root;
  readonly removed: readonly Removal[];
  readonly byline?: Fact;
}

/** Behind a standfirst and a caption, the authors and the date may be in one of so many blocks. */
const HEAD = 6;

/** Removes the paragraphs at the beginning and the end of an article that only say its authors or its date, which are facts of their own. */
export function withoutOpeningLines(tree: Root, facts: Facts): OpeningLines {
  const removed: Removal[] = [];
  let byline = facts.byline;
  let children = tree.children;
  while (removed.length < OPENING) {
    const text = lineOf(children[0]);
    const what = isByline(text, facts.byline?.value) ? 'byline' : isDate(text, facts) ? 'date' : undefined;
    if (what === undefined || children.length === 1) break;
    removed.push({ what, text });
    byline ??= person(fact(authorsIn(text), { place: 'line', name: text }));
    children = children.slice(1);
  }
  const left = children.flatMap((block, index) => {
    const text = index < HEAD && block.type !== 'heading' ? lineOf(block) : '';
    const what = isNamesOf(text, facts.byline?.value) ? 'byline' : isDate(text, facts) ? 'date' : undefined;
    return what === undefined ? [] : [{ block, what, text }];
  });
  if (left.length < children.length) {
    removed.push(...left.map(({ what, text }) => ({ what, text })));
    children = children.filter((block) => !left.some((one) => one.block === block));
  }
  const last = lineOf(children.at(-1));
  if (children.length > 1 && isDate(last, facts)) {
    removed.push({ what: 'date', text: last });
    children = children.slice(0, -1);
  }
  return { tree: { ...tree, children }, removed, ...(byline !== undefined && { byline }) };
}

function lineOf(block: RootContent | undefined): string {
  const isLine = block?.type === 'paragraph' || block?.type === 'heading';
  return isLine || (block?.type === 'list' && block.children.length === 1) ? textOf(block).trim() : '';
}

/** Whether a line has the names of the authors, however they stand apart, and nothing else. */
function isNamesOf(text: string, byline: string | undefined): boolean {
  const letters = (words: string): string => words.replace(/[^\p{L}]+/gu, '').toLowerCase();
  return byline !== undefined && letters(text) === letters(byline);
}

function isByline(text: string, byline: string | undefined): boolean {
  if (authorsIn(text) !== undefined || isNamesOf(text, byline)) return true;
  if (byline === undefined || !text.endsWith(byline) || QUOTATION_SIGN.test(text)) return false;
  const before = text.slice(0, -byline.length);
  return !/[.!?]/u.test(before) && before.split(/\s+/u).filter((word) => word !== '').length <= BEFORE_NAME;
}

/** Whether a line is the day of publication as the page's language writes it, with the time, and the day of a change. */
function isDate(text: string, { published, language, byline, outlet }: Facts): boolean {
  if (published === undefined || !/\p{Nd}/u.test(text)) return false;
  const tag = language?.value ?? 'en';
  if (writtenDays(published.value, tag).includes(text)) return true;
  return (
    isDateLine(text, tag, [byline?.value ?? '', outlet?.value ?? '']) &&
    (dayInWords(text, tag) === published.value || hasDayWithSlashes(text, published.value))
  );
}

/** Whether 03/05/2024 in a line is a known day. It is the third of May in some countries, and the fifth of March in others. */
function hasDayWithSlashes(text: string, day: string): boolean {
  const [, one = '', other = '', year = ''] = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u.exec(text) ?? [];
  return [calendarDay(year, one, other), calendarDay(year, other, one)].includes(day);
}

/** A day in all the lengths in which a language writes it. */
function writtenDays(published: string, language: string): readonly string[] {
  const day = new Date(`${published}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return [];
  return (['full', 'long', 'medium', 'short'] as const).map((dateStyle) =>
    new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(day),
  );
}
