import type { Extraction, Facts, Removal } from '../page/extraction.ts';
import { DEEPEST, nestsTooDeep, toMarkdownTree } from '../text/html-fragment.ts';

/** One text of a file that holds a whole site, as a blog system gives it out. */
export interface ExportedPost {
  /** What the system calls it: `post 12`. */
  readonly key: string;
  readonly html: string;
  readonly facts: Facts;
  /** What it has beside its text and facts. */
  readonly left: readonly Removal[];
  readonly oldAddresses: readonly string[];
  /** All that the export says of it, for its checksum. */
  readonly own: string;
}

/** What such a file holds. */
export interface SiteExport {
  readonly posts: readonly ExportedPost[];
  /** What is no published text: `2 of type attachment`. */
  readonly left: readonly string[];
}

/** The texts of an export, why it cannot be read, or `undefined` when the file is none. */
export async function readSiteExport(
  text: string,
  document: string,
): Promise<SiteExport | { readonly failure: string } | undefined> {
  // Each is loaded only for its own files.
  if (/\.(?:xml|wxr)$/iu.test(document)) return (await import('./wordpress-export.ts')).readWordPress(text);
  if (/\.json$/iu.test(document)) return (await import('./ghost-export.ts')).readGhost(text);
  return undefined;
}

/** The article in a post of an export. */
export function readPost({ html, facts, left, oldAddresses }: ExportedPost): Extraction | { readonly failure: string } {
  if (nestsTooDeep(html)) return { failure: `nests elements more than ${String(DEEPEST)} deep` };
  const { tree, removed } = toMarkdownTree(html, facts.url?.value);
  return { tree, facts, removed: [...left, ...removed], oldAddresses, doubts: [] };
}

/** `12 of type attachment`, the most frequent first. */
export function counted(kinds: readonly string[]): readonly string[] {
  const groups = Map.groupBy(kinds, (kind) => kind);
  return [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([kind, all]) => `${String(all.length)} ${kind}`);
}

/** The facts that are there. */
export function knownFacts(facts: { readonly [Field in keyof Facts]: Facts[Field] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
