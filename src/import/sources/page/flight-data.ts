/**
 * The data that Next.js sends beside a page, in the rows of React's server components (“flight”): `1a:["$","p",null,{…}]` and
 * `1b:T4e,…`, a text of so many bytes. Their form is not documented and may change: it is read only where a page shows no text
 * otherwise, and what cannot be read is passed over. https://github.com/facebook/react/tree/main/packages/react-client
 */

import { escapeHtml } from '../../../text/escape-html.ts';

const PUSH = /\bself\.__next_f\.push\((?<row>\[[^]*\])\)\s*;?\s*$/u;

/** Elements whose words make a block of text. */
const BLOCKS = new Set(['p', 'h2', 'h3', 'h4', 'li', 'blockquote']);

/** Deepest nesting of elements that is read. */
const DEEPEST = 60;

/** Whether a page brings its text as pieces that only its own script can put together. */
export function isFlight(script: string): boolean {
  return /\bself\.__next_f\b/u.test(script);
}

/** The rows of a page’s scripts as data, by their ids. An element for a block of text is its HTML, a row that another names stands in its place. */
export function flightData(scripts: readonly string[]): Readonly<Record<string, unknown>> {
  const rows = rowsOf(scripts.map(pushed).join(''));
  return Object.fromEntries([...rows].map(([id, row]) => [id, typeof row === 'string' ? row : asData(row, rows, 0)]));
}

function pushed(script: string): string {
  const row = PUSH.exec(script)?.groups?.row;
  const data = row === undefined ? undefined : parsed(row);
  return Array.isArray(data) && typeof data[1] === 'string' ? data[1] : '';
}

function rowsOf(stream: string): ReadonlyMap<string, unknown> {
  const rows = new Map<string, unknown>();
  const bytes = new TextEncoder().encode(stream);
  const decoder = new TextDecoder();
  let at = 0;
  while (at < bytes.length) {
    const colon = bytes.indexOf(58, at);
    if (colon < 0) break;
    const id = decoder.decode(bytes.subarray(at, colon));
    if (bytes[colon + 1] === 84) {
      const comma = bytes.indexOf(44, colon);
      const end = comma + 1 + Number.parseInt(decoder.decode(bytes.subarray(colon + 2, comma)), 16);
      if (comma < 0 || Number.isNaN(end)) break;
      rows.set(id, decoder.decode(bytes.subarray(comma + 1, end)));
      at = end;
    } else {
      const newline = bytes.indexOf(10, colon);
      const end = newline < 0 ? bytes.length : newline;
      const data = parsed(decoder.decode(bytes.subarray(colon + 1, end)));
      const row = typeof data === 'string' ? asText(data, rows) : data;
      if (row !== undefined) rows.set(id, row);
      at = end + 1;
    }
  }
  return rows;
}

function parsed(text: string): unknown {
  if (!/^[[{"]/u.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asData(value: unknown, rows: ReadonlyMap<string, unknown>, depth: number): unknown {
  if (depth > DEEPEST) return undefined;
  if (typeof value === 'string') return asText(value, rows);
  if (Array.isArray(value)) {
    const element = elementOf(value);
    if (element !== undefined && BLOCKS.has(element.tag))
      return `<${element.tag}>${html(element.children, rows, depth)}</${element.tag}>`;
    return value.map((part) => asData(part, rows, depth + 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asData(part, rows, depth + 1)]));
}

/**
 * A string as the page shows it. `$` at its beginning is a sign of the format, doubled where the text itself begins so; behind one
 * stands the id of a row or something else, which is text only where a row is.
 */
function asText(value: string, rows: ReadonlyMap<string, unknown>): string | undefined {
  if (!value.startsWith('$')) return value;
  if (value.startsWith('$$')) return value.slice(1);
  const row = rows.get(value.slice(1));
  return typeof row === 'string' ? row : undefined;
}

/** The words of what stands in an element, with its links. */
function html(value: unknown, rows: ReadonlyMap<string, unknown>, depth: number): string {
  if (depth > DEEPEST) return '';
  if (typeof value === 'string') return escapeHtml(asText(value, rows) ?? '');
  if (!Array.isArray(value)) return '';
  const element = elementOf(value);
  if (element === undefined) return value.map((part) => html(part, rows, depth + 1)).join('');
  const words = html(element.children, rows, depth + 1);
  return element.tag === 'a' && typeof element.href === 'string'
    ? `<a href="${escapeHtml(element.href)}">${words}</a>`
    : words;
}

/** An element: `["$", "p", key, { children: … }]`. */
function elementOf(
  value: readonly unknown[],
): { readonly tag: string; readonly children?: unknown; readonly href?: unknown } | undefined {
  const [sign, tag, , properties] = value;
  if (sign !== '$' || typeof tag !== 'string' || typeof properties !== 'object' || properties === null)
    return undefined;
  return { tag, ...(properties as { readonly children?: unknown; readonly href?: unknown }) };
}
