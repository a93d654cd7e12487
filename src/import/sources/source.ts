import { sha256 } from '../../text/digest.ts';
import { decodeSource } from './decode-source.ts';
import type { Extraction } from './page/extraction.ts';
import { isPictureParagraph } from './found-picture.ts';
import { readMarkdown } from './text/markdown-source.ts';
import type { ExportedPost } from './exports/exported-post.ts';
import { readPlainText } from './text/plain-text.ts';

/** The bytes of a source, with what is known from its path or its HTTP response. */
export interface Source {
  /** The path or address that the keeper gave. */
  readonly name: string;
  /** The last part of the path or address, for the field `document`. */
  readonly document: string;
  readonly bytes: Uint8Array;
  /** The folder of its file. */
  readonly folder?: string;
  /** Where it was fetched, after redirects. */
  readonly address?: string;
  /** From the `Content-Type` header, like `mediaType`. */
  readonly charset?: string;
  readonly mediaType?: string;
  /** Set for a text out of an export; the bytes are then what the export says of it. */
  readonly post?: ExportedPost;
}

/** What was read from a source, or why it cannot be imported. */
export type ReadSource = { readonly extraction: Extraction; readonly sha256: string } | { readonly failure: string };

/**
 * Reads a source: HTML by its type, name or first characters, Markdown by its name, or that of a page with front matter;
 * everything else as plain text.
 */
export async function readSource(source: Source): Promise<ReadSource> {
  const decoded = decodeSource(source.bytes, source.charset);
  if ('failure' in decoded) return decoded;
  const checksum = sha256(source.bytes);
  const extraction = await extract(decoded.text, source);
  if ('failure' in extraction) return extraction;
  if (extraction.tree.children.every(isPictureParagraph)) return { failure: 'holds no text of an article' };
  const doubts = decoded.doubt === undefined ? extraction.doubts : [...extraction.doubts, decoded.doubt];
  const { withLanguage } = await import('./text-language.ts');
  return { sha256: checksum, extraction: withLanguage({ ...extraction, doubts }) };
}

/**
 * The posts of a source that is the export of a whole site, each as a source of its own; `undefined` for any other. `left`
 * says what is not taken.
 */
export async function postsOf(
  source: Source,
): Promise<
  { readonly sources: readonly Source[]; readonly left: readonly string[] } | { readonly failure: string } | undefined
> {
  if (!/\.(?:xml|wxr|json)$/iu.test(source.document)) return undefined;
  const decoded = decodeSource(source.bytes, source.charset);
  if ('failure' in decoded) return decoded;
  const { readSiteExport } = await import('./exports/site-export.ts');
  const site = await readSiteExport(decoded.text, source.document);
  if (site === undefined || 'failure' in site) return site;
  return {
    left: site.left,
    sources: site.posts.map((post) => ({
      name: `${source.name}, ${post.key}`,
      document: `${source.document}, ${post.key}`,
      bytes: new TextEncoder().encode(post.own),
      ...(source.folder !== undefined && { folder: source.folder }),
      post,
    })),
  };
}

async function extract(
  text: string,
  { document, mediaType, address, post }: Source,
): Promise<Extraction | { readonly failure: string }> {
  if (post !== undefined) return (await import('./exports/site-export.ts')).readPost(post);
  // Jekyll’s posts may be HTML below their front matter; a saved page begins otherwise.
  if (/^\uFEFF?---[ \t]*\r?\n/u.test(text) && hasPageName(document)) return readMarkdown(text, document);
  if (isHtml(text, document, mediaType)) {
    // Loaded only for pages: the libraries take a while to load.
    const { readPage } = await import('./page/saved-page.ts');
    return readPage(text, address);
  }
  return /\.(?:md|markdown)$/iu.test(document) ? readMarkdown(text, document) : readPlainText(text);
}

function isHtml(text: string, document: string, mediaType = ''): boolean {
  if (/^(?:text\/html|application\/xhtml\+xml)\b/iu.test(mediaType) || hasPageName(document)) return true;
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(
    text.slice(0, 4096),
  );
}

function hasPageName(document: string): boolean {
  return /\.(?:x?html?|xht)$/iu.test(document);
}
