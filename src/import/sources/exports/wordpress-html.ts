import { withoutShortcodes } from '../text/shortcodes.ts';
import type { Removal } from '../page/extraction.ts';

/** Elements between paragraphs. */
const BLOCK = /^\s*<\/?(?:address|article|aside|blockquote|div|dl|figure|h[1-6]|hr|ol|p|pre|section|table|ul)\b/iu;

/** A whole block of code, which may hold blank lines. */
const CODE_BLOCK = /(<pre[\s>][^]*?<\/pre>)/iu;

/** `[caption width="300"]<img …> what stands below[/caption]` */
const CAPTION =
  /\[(caption|wp_caption)\b[^\]]{0,2000}\]\s*((?:<a\b[^>]{0,2000}>\s*)?<img\b[^>]{0,4000}>\s*(?:<\/a>)?)([^]{0,4000}?)\[\/\1\]/giu;

/**
 * The text of a post as HTML. WordPress keeps paragraphs as blank lines and makes them only when it shows a post. Shortcodes
 * are taken out and listed; what stands between them, such as a caption, stays.
 */
export function wordPressHtml(content: string): { readonly html: string; readonly removed: readonly Removal[] } {
  const { text, removed } = withoutShortcodes(
    content.replace(CAPTION, '\n\n<figure>$2<figcaption>$3</figcaption></figure>\n\n'),
    codeElement,
  );
  return { html: hasParagraphs(text) ? text : withParagraphs(text), removed };
}

/** Code as a block of HTML. Some plug-ins keep it as entities already. */
export function codeElement(code: string): string {
  const trimmed = code.replace(/^\s*\n|\s+$/gu, '');
  const isEncoded = /&[lg]t;/u.test(trimmed) && !/<[a-z/?!]/iu.test(trimmed);
  const text = isEncoded ? trimmed : trimmed.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `\n\n<pre><code>${text}</code></pre>\n\n`;
}

function hasParagraphs(html: string): boolean {
  return /<p[\s>]|<!-- wp:/iu.test(html.replace(new RegExp(CODE_BLOCK, 'giu'), ''));
}

function withParagraphs(html: string): string {
  return html
    .replace(/\r\n?/gu, '\n')
    .split(CODE_BLOCK)
    .map((part, index) => (index % 2 === 1 ? part : paragraphs(part)))
    .join('\n');
}

function paragraphs(html: string): string {
  return html
    .split(/\n[ \t]*\n+/u)
    .map((block) => (BLOCK.test(block) ? block : `<p>${block.trim().replace(/\n/gu, '<br>')}</p>`))
    .join('\n');
}
