/** UTF-16 units of a text from `start` up to, but without, `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A run in one block, as half-open ranges of UTF-16 units with and without the marks. */
export interface QuotedRun {
  readonly start: number;
  readonly end: number;
  /** The outer range, marks included. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** False when the block ends before a closing mark: the quotation continues in the next block, or a mark is missing. */
  readonly closed: boolean;
}

/** The closing marks for each opening mark. Mixed pairs are common in text that passed through several systems. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"‟',
  '”': '”“',
  '„': '“”"',
  '‟': '”"',
  '"': '"”',
  '«': '»',
  '»': '«',
  '‘': "’'‛",
  '‚': "‘’'",
  "'": "'’",
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〟〞',
  '＂': '＂',
  '״': '״',
};

/** Every opening and closing mark. */
export const MARKS: ReadonlySet<string> = new Set([...Object.keys(CLOSERS), ...Object.values(CLOSERS).join('')]);

const OPENER = new RegExp(`[${Object.keys(CLOSERS).join('')}]`, 'gu');

/** Marks that can also be apostrophes or closing marks. They open a run only at the start of a word. */
const AMBIGUOUS_OPENERS = new Set(['"', "'", '‘', '›', '»', '”', '＂', '״']);
/** Marks that close in some languages and open in others. A lone one is a slip rather than the start of a quotation. */
const CLOSERS_ELSEWHERE = new Set(['»', '”']);
/** Closing marks that can also be apostrophes. The characters beside them decide. */
const SINGLE_CLOSERS = new Set(['’', "'", '‛', '‘']);

/** Scripts that put no space between marks and the words beside them, with their punctuation. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー、。，：；？！（）『』「」]/u;
/** Marks that open in such a script wherever they do not close. */
const UNSPACED_OPENERS = new Set(['"', "'", '‘', '＂']);

/** "rock ’n’ roll": both are apostrophes, though the first looks like an opening mark. */
const APOSTROPHES_OF_N = /^['‘’]n['’]\s/iu;
/** צה״ל: inside a Hebrew word the mark shows an abbreviation. */
const GERSHAYIM = /^\p{Script=Hebrew}[״"”]\p{Script=Hebrew}$/u;

/** `5'10"`: the inch mark looks like a closing mark. */
const FEET_AND_INCHES = /\d['’]\s?\d{1,2}$/u;

/**
 * Finds runs of text between quotation marks: those of the languages of the CLDR, straight marks, doubled ones (`''…''`)
 * and mixed pairs (`“…"`). Nested marks belong to the outer run. The marks of titles, 《》 and 〈〉, are none.
 *
 * @param code ranges of the text that are code: marks in them belong to a programming language
 */
export function quotedRuns(printed: string, code: readonly TextRange[] = []): readonly QuotedRun[] {
  const text = withoutCode(printed, code);
  const runs: QuotedRun[] = [];
  const closers = new Map<string, SingleClosers>();
  let at = nextOpener(text, 0);
  while (at < text.length) {
    const mark = text.charAt(at);
    const doubled = doubledEnd(text, at);
    if (doubled !== undefined) {
      runs.push({ start: at + 2, end: doubled, outerStart: at, outerEnd: doubled + 2, closed: true });
      at = nextOpener(text, doubled + 2);
      continue;
    }
    const { open, end } = opens(text, at) || opensBeforeSpace(text, at) ? opened(text, at, closers) : { open: at };
    if (end !== undefined) {
      runs.push({ start: open + 1, end, outerStart: open, outerEnd: end + 1, closed: true });
      at = nextOpener(text, end + 1);
    } else if (opens(text, at) && !isSingle(mark) && !CLOSERS_ELSEWHERE.has(mark)) {
      // Without a closing mark the rest of the block is quoted. A lone single mark is an apostrophe.
      runs.push({ start: at + 1, end: text.length, outerStart: at, outerEnd: text.length, closed: false });
      at = text.length;
    } else {
      at = nextOpener(text, at + 1);
    }
  }
  return runs;
}

/** The text with letters in the place of code, in the same length. */
function withoutCode(text: string, code: readonly TextRange[]): string {
  return code.reduce((left, { start, end }) => left.slice(0, start) + 'x'.repeat(end - start) + left.slice(end), text);
}

/** An opening mark that stands there twice by mistake: it closes once. */
const PRINTED_TWICE = /^(["“„«])\s?\1(?=[\p{L}\p{N}])/u;

/** Between them there are no marks, and before the second no space: `" We will stay."` */
const SPACE_BEHIND_OPENER = /^"\s(?=\S)[^"”]*[^"”\s]["”](?![\p{L}\p{N}])/u;

/** Whether a straight mark that belongs to no run opens one, though a space follows by mistake. Inches stand behind a number. */
function opensBeforeSpace(text: string, at: number): boolean {
  return SPACE_BEHIND_OPENER.test(text.slice(at)) && /(?:^|[^\d\s]\s)$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** The mark that opens a run, the second where it is printed twice and closed once, and the index of the one that closes it. */
function opened(
  text: string,
  at: number,
  closers: Map<string, SingleClosers>,
): { readonly open: number; readonly end?: number | undefined } {
  const end = closingMark(text, at, closers);
  const [twice] = PRINTED_TWICE.exec(text.slice(at)) ?? [];
  if (twice === undefined || (end !== undefined && end > at + 1)) return { open: at, end };
  const open = at + twice.length - 1;
  return { open, end: closingMark(text, open, closers) };
}

/** Two single marks stand for a double one in text from old systems: ''…''. */
const DOUBLED = /^(?:''|‘‘)(?=[^\s'’])/u;

/** Index of the two marks that close a run opened by two; `undefined` when there are none. */
function doubledEnd(text: string, at: number): number | undefined {
  if (!DOUBLED.test(text.slice(at, at + 3)) || !/^[\s([{—–\-/…]?$/u.test(text.slice(Math.max(0, at - 1), at)))
    return undefined;
  const mark = text.charAt(at) === '‘' ? '’’' : "''";
  const end = text.indexOf(mark, at + 2);
  // ''…'''.'' has a single mark of its own before the two.
  return end < 0 ? undefined : text.charAt(end + 2) === mark.charAt(0) ? end + 1 : end;
}

/** Index of the next mark that may open a run, or the end of the text. */
function nextOpener(text: string, from: number): number {
  OPENER.lastIndex = from;
  return OPENER.exec(text)?.index ?? text.length;
}

/** Whether a block starts with an opening mark, as each further paragraph of a long quotation does. */
export function startsWithOpeningMark(text: string): boolean {
  const start = text.search(/\S/);
  return start >= 0 && opens(text, start);
}

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!(mark in CLOSERS)) return false;
  const before = text.charAt(at - 1);
  const startsWord = /^[\s([{—–\-/…“„‟«‹‘‚]?$/u.test(before) || (UNSPACED_OPENERS.has(mark) && UNSPACED.test(before));
  const beginsWord = startsWord && /^\S/u.test(text.slice(at + 1));
  if (APOSTROPHES_OF_N.test(text.slice(at, at + 4))) return false;
  // An unambiguous mark may be followed by a space, as French marks are.
  return AMBIGUOUS_OPENERS.has(mark) ? beginsWord : at + 1 < text.length;
}

function isSingle(mark: string): boolean {
  return /['‘’‚‛‹›]/u.test(mark);
}

/** Index of the mark that closes the run opened at `open`, if any. */
function closingMark(text: string, open: number, known: Map<string, SingleClosers>): number | undefined {
  const mark = text.charAt(open);
  if (!isSingle(mark) || mark === '‹' || mark === '›') return closingDoubleMark(text, open);
  const closers = known.get(mark) ?? singleClosers(text, mark);
  known.set(mark, closers);
  return closingSingleMark(closers, open);
}

/** Double marks nest: an inner one must be closed first. Single marks inside are ignored. */
function closingDoubleMark(text: string, open: number): number | undefined {
  const stack = [text.charAt(open)];
  let inches: number | undefined;
  for (let at = open + 1; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (!MARKS.has(mark) || GERSHAYIM.test(text.slice(at - 1, at + 2))) continue;
    const closes = CLOSERS[stack.at(-1) ?? '']?.includes(mark) === true;
    const reopens =
      !isSingle(mark) && opens(text, at) && (mark !== '"' || /^[\s([{—–“„‟«]$/u.test(text.charAt(at - 1)));
    if (closes && !(mark === '"' && reopens)) {
      if (mark === '"' && FEET_AND_INCHES.test(text.slice(Math.max(0, at - 6), at))) {
        inches ??= at;
        continue;
      }
      stack.pop();
      if (stack.length === 0) return at;
    } else if (reopens && !CLOSERS_ELSEWHERE.has(mark)) {
      stack.push(mark);
    }
  }
  // If nothing else closes the run, the inch mark does.
  return inches;
}

/** Where single marks of one kind may close, found once for a whole text. All lists are in order. */
interface SingleClosers {
  readonly certain: readonly number[];
  /** "the girls’ night": after an s and before a lower-case word it may be a plural apostrophe. */
  readonly possessive: readonly number[];
  /** Marks that open a run and close none. */
  readonly openers: readonly number[];
}

/** A single mark closes a run if no space comes before it and no letter after it. */
function singleClosers(text: string, opener: string): SingleClosers {
  const found = { certain: [] as number[], possessive: [] as number[], openers: [] as number[] };
  const marks = CLOSERS[opener] ?? '';
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (!MARKS.has(mark)) continue;
    const stands =
      SINGLE_CLOSERS.has(mark) && marks.includes(mark) && !APOSTROPHES_OF_N.test(text.slice(at - 2, at + 2));
    if (!stands || /\s/u.test(text.charAt(at - 1)) || beforeLetter(text, at)) {
      if (mark === '‘' && opens(text, at)) found.openers.push(at);
    } else if (/^s.\s\p{Ll}/u.test(text.slice(at - 1, at + 3))) found.possessive.push(at);
    else found.certain.push(at);
  }
  return found;
}

/** Whether a mark at this place is an apostrophe: scripts without spaces have none. */
function beforeLetter(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return /[\p{L}\p{N}]/u.test(next) && !UNSPACED.test(next);
}

function closingSingleMark({ certain, possessive, openers }: SingleClosers, open: number): number | undefined {
  const end = firstFrom(certain, open + 2);
  const apostrophe = firstFrom(possessive, open + 2);
  if (apostrophe === undefined || (end ?? Infinity) < apostrophe) return end;
  // A new run starts before the certain mark, so the possible plural apostrophe was the closing mark after all.
  const next = firstFrom(openers, apostrophe + 1);
  return next !== undefined && next < (end ?? Infinity) ? apostrophe : (end ?? apostrophe);
}

/** The first number of an ordered list that is not below `from`. */
function firstFrom(numbers: readonly number[], from: number): number | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((numbers[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return numbers[low];
}
