import { parseDocument } from 'yaml';
import type { Fact } from './extraction.ts';
import { splitFrontMatter, valueText } from '../front-matter.ts';

/** A file in which a site keeps who its authors are. */
export interface AuthorFile {
  /** Set where the file is about one author: `content/authors/<id>/_index.md` of Hugo. */
  readonly id?: string;
  readonly text: string;
}

/** Fields with an author's name, the fullest first. */
const NAME_FIELDS = ['display_name', 'displayName', 'name', 'title'];

/**
 * The names of a site's authors by the ids that its posts have for them: from Hugo's pages of authors, and from the list of
 * authors (`_data/authors.yml`) of Jekyll and Eleventy.
 */
export function authorNames(files: readonly AuthorFile[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, text } of files) {
    if (id !== undefined) {
      const page = splitFrontMatter(text);
      if ('failure' in page) continue;
      const name = nameIn(page.fields);
      if (name !== '') names.set(id, name);
      continue;
    }
    // JSON is YAML too. A list that cannot be read names nobody: the ids stay.
    const document = parseDocument(text, { schema: 'failsafe' });
    const list: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
    if (typeof list !== 'object' || list === null || Array.isArray(list)) continue;
    for (const [key, value] of Object.entries(list)) {
      const name = typeof value === 'string' ? value : nameIn((value ?? {}) as Record<string, unknown>);
      if (name !== '') names.set(key, name);
    }
  }
  return names;
}

/** The byline with names for the ids that the site knows; words that are no id stay. */
export function namedByline(byline: Fact | undefined, names: ReadonlyMap<string, string>): Fact | undefined {
  if (byline === undefined || names.size === 0) return byline;
  const value = byline.value
    .split(', ')
    .map((part) => names.get(part) ?? part)
    .join(', ');
  return value === byline.value
    ? byline
    : { value, origin: { ...byline.origin, says: byline.value, named: 'in the list of authors' } };
}

function nameIn(fields: Readonly<Record<string, unknown>>): string {
  return NAME_FIELDS.map((field) => valueText(fields[field])).find((name) => name !== '') ?? '';
}
