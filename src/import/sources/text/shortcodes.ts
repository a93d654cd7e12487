import type { Removal } from '../page/extraction.ts';

/** An attribute, or a value alone, of a shortcode. Quotation marks may stand inside of quotation marks, as people write them. */
const VALUE = `"[^"\\]]{0,2000}"|'[^'\\]]{0,2000}'|[^\\s\\]"']{1,2000}`;

/** `[gallery ids="1,2"]`, `[audio https://…]`, `[/caption]`; not `[words](of a link)`, nor words in brackets that people write. */
const SHORTCODE = new RegExp(
  `\\[(\\/?)([a-z][\\w-]{1,40})((?:\\s+(?:[\\w-]{1,60}=(?:${VALUE})|https?:\\/\\/[^\\s\\]]{1,2000})){0,40})\\s*\\/?\\](?![(:[])`,
  'giu',
);

/** A caption whose quotation marks do not come in pairs. */
const CAPTION = /\[(caption|wp_caption)\s[^\]]{0,2000}\]/giu;

/** Shortcodes of WordPress that may stand without attributes. */
const OWN = new Set('gallery playlist audio video embed caption wp_caption more'.split(' '));

/** Of these the inside is an address and no text. */
const ADDRESSES = /\[(embed|audio|video|youtube|vimeo)\b[^\]]{0,2000}\]\s*(https?:\/\/[^\s[\]<]{1,2000})\s*\[\/\1\]/giu;

/** Of these the inside is code. */
const CODE =
  /\[(code|sourcecode|source|highlight|cc[a-z]{0,3}(?:_\w{1,20})?|php|html|css|javascript|js|python|java|bash|shell|sql|xml|ruby|perl|diff)\b(?:\s[^\]]{0,400})?\]([^]{0,100000}?)\[\/\1\]/giu;

/** Code as HTML or Markdown marks it: what stands there is shown as it is. */
const CODE_BLOCKS = /(<pre[\s>][^]*?<\/pre>|<code[\s>][^]*?<\/code>|^```[^]*?^```[ \t]*$|`[^`\n]+`)/imu;

/**
 * Takes the shortcodes of WordPress out of a text, in HTML or Markdown. What stands between them stays, and so do the words
 * of a caption that stands in an attribute. Each is listed by its name.
 *
 * @param asCode how the text marks a block of code
 */
export function withoutShortcodes(
  content: string,
  asCode: (code: string) => string,
): { readonly text: string; readonly removed: readonly Removal[] } {
  if (!content.includes('[')) return { text: content, removed: [] };
  const removed: Removal[] = [];
  const left = (name: string, text: string): string => {
    removed.push({ what: `shortcode ${name.toLowerCase()}`, text });
    return '';
  };
  const closed = new Set(
    Array.from(content.matchAll(/\[\/([a-z][\w-]{1,40})\]/giu), ([, name]) => name?.toLowerCase()),
  );
  const tagsOut = (piece: string): string =>
    piece
      .replace(ADDRESSES, (_, name: string, address: string) => left(name, address))
      .replace(CAPTION, (all: string, name: string) => {
        left(name, all);
        return /\scaption=(["']|&quot;)(.*)\1\]$/su.exec(all)?.[2] ?? '';
      })
      .replace(SHORTCODE, (all: string, slash: string, name: string, attributes: string) => {
        const known = name.toLowerCase();
        if (slash === '/') return closed.has(known) ? '' : all;
        return attributes !== '' || closed.has(known) || OWN.has(known) ? left(known, all) : all;
      });
  const withCode = outsideCode(content, (piece) => piece.replace(CODE, (_, _name, code: string) => asCode(code)));
  return { text: outsideCode(withCode, tagsOut), removed };
}

function outsideCode(text: string, change: (piece: string) => string): string {
  return text
    .split(CODE_BLOCKS)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join('');
}
