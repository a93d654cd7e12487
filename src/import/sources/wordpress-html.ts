import type { Removal } from './extraction.ts';

/** `[gallery ids="1,2"]`, `[caption id='x']`, `[/caption]`. Words in brackets that people write have no attributes. */
const SHORTCODE =
  /\[(\/?)([a-z][\w-]{1,40})((?:\s+[\w-]{1,60}=(?:"[^"\]]{0,2000}"|'[^'\]]{0,2000}'|[^\s\]"']{1,2000})){0,40})\s*\/?\]/giu;

/** Shortcodes of WordPress that may stand without attributes. */
const OWN = new Set('gallery playlist audio video embed caption wp_caption more'.split(' '));

/** Of these the inside is an address and no text. */
const ADDRESSES = /\[(embed|audio|video|youtube|vimeo)\b[^\]]{0,2000}\]\s*(https?:\/\/[^\s[\]<]{1,2000})\s*\[\/\1\]/giu;

/** Elements between paragraphs. */
const BLOCK = /^\s*<\/?(?:address|article|aside|blockquote|div|dl|figure|h[1-6]|hr|ol|p|pre|section|table|ul)\b/iu;

/**
 * The text of a post as HTML. WordPress keeps paragraphs as blank lines and makes them only when it shows a post. Shortcodes
 * are taken out and listed; what stands between them, such as a caption, stays.
 */
export function wordPressHtml(content: string): { readonly html: string; readonly removed: readonly Removal[] } {
  const removed: Removal[] = [];
  const left = (name: string, text: string): string => {
    removed.push({ what: `shortcode ${name.toLowerCase()}`, text });
    return '';
  };
  const closed = new Set(
    Array.from(content.matchAll(/\[\/([a-z][\w-]{1,40})\]/giu), ([, name]) => name?.toLowerCase()),
  );
  const plain = content
    .replace(ADDRESSES, (_, name: string, address: string) => left(name, address))
    .replace(SHORTCODE, (all: string, slash: string, name: string, attributes: string) => {
      const known = name.toLowerCase();
      if (slash === '/') return closed.has(known) ? '' : all;
      return attributes !== '' || closed.has(known) || OWN.has(known) ? left(known, all) : all;
    });
  return { html: hasParagraphs(plain) ? plain : withParagraphs(plain), removed };
}

function hasParagraphs(html: string): boolean {
  return /<p[\s>]|<!-- wp:/iu.test(html);
}

function withParagraphs(html: string): string {
  return html
    .replace(/\r\n?/gu, '\n')
    .split(/\n[ \t]*\n+/u)
    .map((block) => (BLOCK.test(block) ? block : `<p>${block.trim().replace(/\n/gu, '<br>')}</p>`))
    .join('\n');
}
