import type { Root } from 'mdast';
import { flightData, isFlight } from './flight-data.ts';
import { nestsTooDeep, toMarkdownTree } from '../text/html-fragment.ts';

/** The text of an article that a page keeps for a script to show, and where. */
export interface ScriptText {
  readonly tree: Root;
  /** For the keeper. */
  readonly where: string;
}

/** Shorter strings, in UTF-16 units, are names, labels and addresses. */
const LEAST_PARAGRAPH = 40;

/** Less text is a teaser. */
const LEAST_TEXT = 400;

/** Deepest nesting of data that is searched. */
const DEEPEST = 24;

/** The end of a sentence, in any script. */
const SENTENCE = /[.!?…。！？।؟۔][”"’»)\]]*(?:\s|$|<)/u;

/** What a script does before its data: `page.state = {…}`, `state = JSON.parse("…")`. */
const ASSIGNMENT = /(?:^|[;\s])[A-Za-z_$][\w.$[\]"']*\s*=\s*(?:JSON\.parse\(\s*(?=["'])|(?=[[{]))/gu;

/** More assignments in one script, in front of data or not, are a program. */
const MOST_ASSIGNMENTS = 40;

/**
 * The text in the scripts of a page: `articleBody` of its JSON-LD, else the strings of prose that stand in one place of its
 * data, as a text or paragraph after paragraph. `undefined` when there is none.
 */
export function scriptText(
  articleBody: string | undefined,
  scripts: readonly string[],
  base: string | undefined,
): ScriptText | undefined {
  if (articleBody !== undefined && articleBody.length >= LEAST_TEXT)
    return { tree: treeOf([articleBody], base), where: 'the page’s JSON-LD (articleBody)' };
  const places = new Map<string, string[]>();
  for (const script of scripts) for (const data of dataOf(script)) collect(data, '', places, 0);
  collect(flightData(scripts), '', places, 0);
  const size = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  const [longest] = [...places].toSorted(([, a], [, b]) => size(b) - size(a));
  if (longest === undefined || size(longest[1]) < LEAST_TEXT) return undefined;
  return { tree: treeOf(longest[1], base), where: `the data of a script (${longest[0]})` };
}

/** Whether a page brings its text as pieces that only its own script can put together, as those of Next.js do. */
export function isShownByScript(scripts: readonly string[]): boolean {
  return scripts.some(isFlight);
}

/** The data in a script: all of it, or what it assigns. */
function dataOf(script: string): readonly unknown[] {
  const whole = asJson(script.trim());
  if (whole !== undefined) return [whole];
  return [...script.matchAll(ASSIGNMENT)].slice(0, MOST_ASSIGNMENTS).flatMap((found) => {
    const start = found.index + found[0].length;
    const text = script.slice(start, endOfValue(script, start));
    const data = asJson(text);
    return [typeof data === 'string' ? asJson(data) : data];
  });
}

/** Where a list, an object or a string in double quotation marks ends. */
function endOfValue(script: string, start: number): number {
  let depth = 0;
  const sign = /"(?:[^"\\]|\\[^])*"|[[\]{}]/gu;
  sign.lastIndex = start;
  for (let found = sign.exec(script); found !== null; found = sign.exec(script)) {
    depth += /[[{]/u.test(found[0].slice(0, 1)) ? 1 : /[\]}]/u.test(found[0].slice(0, 1)) ? -1 : 0;
    if (depth <= 0) return sign.lastIndex;
  }
  return script.length;
}

function asJson(text: string): unknown {
  if (!/^[[{"]/u.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Not data, or more than data.
    return undefined;
  }
}

/** Collects strings of prose by where they stand. Members of a list stand in one place. */
function collect(value: unknown, path: string, places: Map<string, string[]>, depth: number): void {
  if (typeof value === 'string') {
    if (value.length < LEAST_PARAGRAPH || !SENTENCE.test(value) || /^https?:\S+$/u.test(value)) return;
    const there = places.get(path) ?? [];
    places.set(path, there);
    if (!there.includes(value)) there.push(value);
    return;
  }
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  for (const [key, part] of Object.entries(value))
    collect(part, Array.isArray(value) ? path : path === '' ? key : `${path}.${key}`, places, depth + 1);
}

function treeOf(texts: readonly string[], base: string | undefined): Root {
  const html = texts
    .flatMap((text) => (/<(?:p|div|br|h\d|ul)\b/iu.test(text) ? [text] : text.split(/\s*\n+\s*/u).map(asParagraph)))
    .join('\n');
  return nestsTooDeep(html) ? { type: 'root', children: [] } : toMarkdownTree(html, base).tree;
}

/** Strings of data may hold links and emphasis, but what only looks like a tag is text. */
function asParagraph(text: string): string {
  const isHtml = /<\/(?:a|b|i|em|strong|span)>/iu.test(text);
  return text === '' ? '' : `<p>${isHtml ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
}
