import type { Image } from 'mdast';
import { isPictureParagraph } from '../found-picture.ts';
import type { Extraction } from '../page/extraction.ts';
import { withLeadPicture } from '../page/lead-picture.ts';
import { DEEPEST, nestsTooDeep, toMarkdownTree } from '../text/html-fragment.ts';
import type { ExportedPicture, ExportedPost, SiteExport } from './exported-post.ts';

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
