import type { Image } from 'mdast';
import { isPictureParagraph } from '../found-picture.ts';
import type { Extraction, Facts, Removal } from '../page/extraction.ts';
import { withLeadPicture } from '../page/lead-picture.ts';
import { DEEPEST, nestsTooDeep, toMarkdownTree } from '../text/html-fragment.ts';

/** One text of a file that holds a whole site, as a blog system gives it out. */
export interface ExportedPost {
  /** What the system calls it: `post 12`. */
  readonly key: string;
  readonly html: string;
  readonly facts: Facts;
  /** The picture that stands above the text on the site. */
  readonly lead?: ExportedPicture;
  /** What it has beside its text and facts. */
  readonly left: readonly Removal[];
  readonly oldAddresses: readonly string[];
  /** All that the export says of it, for its checksum. */
  readonly own: string;
}

/** A picture that a blog system keeps apart from the text. */
export interface ExportedPicture {
  readonly address: string;
  readonly alt: string;
  /** HTML, with the credit where the site has one there. */
  readonly caption: string;
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
export function readPost({
  html,
  facts,
  lead,
  left,
  oldAddresses,
}: ExportedPost): Extraction | { readonly failure: string } {
  if (nestsTooDeep(html)) return { failure: `nests elements more than ${String(DEEPEST)} deep` };
  const base = facts.url?.value;
  const { tree, removed } = toMarkdownTree(html, base);
  return {
    tree: withLeadPicture(tree, lead === undefined ? undefined : imageOf(lead, base)),
    facts,
    removed: [...left, ...removed],
    oldAddresses,
    doubts: [],
  };
}

function imageOf({ address, alt, caption }: ExportedPicture, base: string | undefined): Image | undefined {
  const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const html = `<figure><img src="${attribute(address)}" alt="${attribute(alt)}"><figcaption>${caption}</figcaption></figure>`;
  return nestsTooDeep(html)
    ? undefined
    : toMarkdownTree(html, base).tree.children.find(isPictureParagraph)?.children[0];
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
