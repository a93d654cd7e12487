import type { BlockContent, PhrasingContent, Root } from 'mdast';
import type { Extraction, Fact, Removal } from '../page/extraction.ts';
import { blockRole, boilerplateKind, gluedLink } from '../page/boilerplate.ts';
import { dividedDoubts, wholeWords } from './divided-words.ts';
import { anyOf } from '../../words/any-of.ts';
import { dayAlone } from './date-words.ts';
import { isoDay } from './written-date.ts';

/** Longest line, in UTF-16 units, of a text wrapped by hand or by a mail program. A longer line is a paragraph. */
const LONGEST_WRAPPED_LINE = 110;

/** Longest headline or subheading, in UTF-16 units; the longest in newspapers have about 150. */
const LONGEST_HEADING = 160;

const BULLET = /^\s*(?:[•·‣▪◦●*]|-(?=\s))\s+(?=\S)/u;

/** A date at the very start of a text: `date 2022-02-02 `, `Published: February 2, 2022`. */
const DATE_PREFIX = new RegExp(
  `^\\s*(?:${anyOf('beforeDates')})\\s*:?\\s+(?:(?<iso>\\d{4}-\\d{2}-\\d{2})|` +
    `(?<month>[A-Z][a-z]{2,8})\\.?\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})|` +
    `(?<day2>\\d{1,2})\\s+(?<month2>[A-Z][a-z]{2,8})\\.?\\s+(?<year2>\\d{4}))(?=\\s|$)\\s*`,
  'iu',
);

/**
 * Reads a plain text whose paragraphs are separated by blank lines, or are one line each. The words stay as they are.
 * Indentation and bullets are dropped. Boilerplate is removed and listed; words that ends of lines divide are joined and listed.
 */
export function readPlainText(text: string): Extraction {
  const { text: lines, divided } = wholeWords(text.replace(/\r\n?/gu, '\n'));
  const prefix = DATE_PREFIX.exec(lines);
  const published = prefix === null ? undefined : dateOf(prefix);
  const removed: Removal[] = [];
  if (prefix !== null && published !== undefined) removed.push({ what: 'date', text: prefix[0].trim() });
  const blocks = headApart(
    paragraphs(published === undefined ? lines : lines.slice(prefix?.[0].length ?? 0), divided.length > 0),
  );
  const kept = blocks.flatMap((block) => withoutBoilerplate(block, removed));

  const first = kept[0];
  const isHeadline =
    first?.kind === 'text' &&
    kept.length > 1 &&
    first.text.length > 12 &&
    opensLikeHeadline(first.text, kept.slice(1).find((block) => !isOfHead(block))?.text ?? '');
  const headline = isHeadline ? { value: first.text, origin: { place: 'first-line' } as const } : undefined;
  let rest = isHeadline ? kept.slice(1) : kept;
  let [author, date] = [byline(undefined), published];
  let outlet: Fact | undefined;
  // A byline and a date may stand between the headline and the text, in any order.
  for (let line = rest[0]; line !== undefined && rest.length > 1; line = rest[0]) {
    const name = byline(line);
    const day = dateLine(line);
    if (name === undefined && day === undefined) break;
    author ??= name;
    date ??= day;
    outlet ??= outletBefore(line);
    removed.push({ what: name === undefined ? 'date' : 'byline', text: line.text });
    rest = rest.slice(1);
  }
  const { tree, doubts } = toTree(rest);
  return {
    tree,
    facts: {
      ...(headline !== undefined && { headline }),
      ...(date !== undefined && { published: date }),
      ...(author !== undefined && { byline: author }),
      ...(outlet !== undefined && { outlet }),
    },
    removed,
    ...(outlet !== undefined && {
      unsure: [{ field: 'outlet', why: `“${outlet.value}” stands before the date; it may be the place` }],
    }),
    doubts: [...doubts, ...dividedDoubts(divided)],
  };
}

interface TextBlock {
  readonly kind: 'text' | 'item';
  readonly text: string;
}

function dateOf({ groups = {} }: RegExpExecArray): Fact | undefined {
  const value =
    groups.iso ?? isoDay(groups.year ?? groups.year2, groups.month ?? groups.month2, groups.day ?? groups.day2);
  return value === undefined ? undefined : { value, origin: { place: 'opening-date', name: value } };
}

/** @param dividesWords whether ends of lines divide words, as in the narrow columns of a newspaper */
function paragraphs(text: string, dividesWords: boolean): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind: 'text', text: open.join('\n') });
    open = [];
  };
  const lines = text.split('\n');
  const wrapped = isWrapped(lines, dividesWords);
  for (const line of lines) {
    const words = line.trim();
    if (words === '') close();
    else if (BULLET.test(line)) {
      close();
      blocks.push({ kind: 'item', text: line.replace(BULLET, '').trim() });
    } else {
      if (!wrapped) close();
      open.push(words);
    }
  }
  close();
  return blocks;
}

/** Whether lines break inside sentences; otherwise each line is a paragraph. */
function isWrapped(lines: readonly string[], dividesWords: boolean): boolean {
  const inside = lines.filter((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '');
  return (
    inside.length > 0 &&
    inside.every((line) => line.length <= LONGEST_WRAPPED_LINE) &&
    (dividesWords || inside.some(breaksSentence))
  );
}

function breaksSentence(line: string): boolean {
  return line.length > LONGEST_WRAPPED_LINE / 2 && !/[.!?…:”"’')]\s*$/u.test(line);
}

function withoutBoilerplate(block: TextBlock, removed: Removal[]): readonly TextBlock[] {
  const kind = boilerplateKind(block.text);
  if (kind !== undefined) {
    removed.push({ what: kind, text: block.text });
    return [];
  }
  const glued = gluedLink(block.text);
  if (glued === undefined) return [block];
  removed.push({ what: 'link to another article', text: block.text.slice(glued).trim() });
  return [{ ...block, text: block.text.slice(0, glued) }];
}

/** Longest line of a head that says when, in UTF-16 units. */
const LONGEST_DATE_LINE = 100;

/** A name of several words before a date: Weir News, 3 May 2024. One word is more often a place. */
const OUTLET_AND_DATE =
  /^(?:(?<outlet>\p{Lu}[\p{L}\p{M}.’'&-]*(?: [\p{L}\p{M}.’'&-]+){1,5}), )?(?<day>[^\n]*\d[^\n]*)$/u;

/** The date of a line that has nothing else, or only the outlet before it. */
function dateLine({ text }: TextBlock): Fact | undefined {
  const match = DATE_PREFIX.exec(text);
  const alone = text.length > LONGEST_DATE_LINE ? undefined : OUTLET_AND_DATE.exec(text)?.groups?.day;
  const value = match !== null && match[0].length === text.length ? dateOf(match)?.value : alone && dayAlone(alone);
  return value === undefined || value === '' ? undefined : { value, origin: { place: 'line', name: text } };
}

/** The outlet in a line that has it before the date. */
function outletBefore(line: TextBlock): Fact | undefined {
  const value = dateLine(line) === undefined ? undefined : OUTLET_AND_DATE.exec(line.text)?.groups?.outlet;
  return value === undefined ? undefined : { value, origin: { place: 'line', name: line.text } };
}

/** Whether a block is a line that says by whom or when and nothing else. */
function isOfHead(block: TextBlock): boolean {
  return byline(block) !== undefined || dateLine(block) !== undefined;
}

/** The lines of a wrapped text's first two blocks apart, where they are the title, the authors and the date. */
function headApart(blocks: readonly TextBlock[]): readonly TextBlock[] {
  return blocks.flatMap((block, index) => {
    const lines = block.text.split('\n').map((text): TextBlock => ({ kind: block.kind, text }));
    const isHead =
      index < 2 && lines.some((line) => dateLine(line) !== undefined) && lines.slice(1 - index).every(isOfHead);
    return isHead ? lines : [block];
  });
}

/** A line that says by whom a text is and nothing else. Names begin like bylines of other languages: Di Maria, Por La. */
const BYLINE = new RegExp(`^(?:${anyOf('beforeAuthorsAlone')})\\s+(\\p{Lu}[\\p{L}\\p{M}.'’ -]{3,60})$`, 'iu');

function byline(block: TextBlock | undefined): Fact | undefined {
  const name = BYLINE.exec(block?.text ?? '')?.[1];
  return name === undefined ? undefined : { value: name, origin: { place: 'byline-line' } };
}

/**
 * Whether the first line is a headline: it looks like a heading or, since most languages capitalise no words, it does not end
 * like a sentence and a longer text follows.
 */
function opensLikeHeadline(line: string, next: string): boolean {
  if (looksLikeHeading(line)) return true;
  return (
    line.length <= LONGEST_HEADING && !line.includes('\n') && !/[.,;:…”"]$/u.test(line) && next.length > line.length * 2
  );
}

/** Whether a line is short, does not end like a sentence or quotation, and has most of its longer words capitalised. */
function looksLikeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || text.includes('\n') || /[.,;:!…”"]$/u.test(text)) return false;
  const words = text.split(/\s+/u).filter((word) => /^\P{L}*\p{L}{4,}/u.test(word));
  const capital = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  return words.length >= 2 && capital.length / words.length >= 0.6;
}

function toTree(blocks: readonly TextBlock[]): { readonly tree: Root; readonly doubts: readonly string[] } {
  const children: BlockContent[] = [];
  const doubts: string[] = [];
  let afterHeading = false;
  for (const [index, { kind, text }] of blocks.entries()) {
    const last = children.at(-1);
    const heading = kind === 'text' && index > 0 && index < blocks.length - 1 && looksLikeHeading(text);
    const role = blockRole(text);
    if (kind === 'item') {
      const item = { type: 'listItem' as const, spread: false, children: [paragraph(text)] };
      if (last?.type === 'list') last.children.push(item);
      else children.push({ type: 'list', ordered: false, spread: false, children: [item] });
    } else if (role === 'post') {
      children.push({ type: 'blockquote', children: [paragraph(text)] });
    } else if (role === 'caption') {
      children.push({ type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: text }] }] });
    } else if (heading && !afterHeading) {
      children.push({ type: 'heading', depth: 2, children: [{ type: 'text', value: text }] });
    } else {
      if (heading) doubts.push(`“${text}” follows a heading and may be the caption of a picture; it was kept`);
      children.push(paragraph(text));
    }
    afterHeading = heading && !afterHeading;
  }
  return { tree: { type: 'root', children }, doubts };
}

function paragraph(text: string): { type: 'paragraph'; children: PhrasingContent[] } {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}
