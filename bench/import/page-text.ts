import { parseHTML } from 'linkedom';

/** Elements that do not end a word. */
const INLINE = 'a|abbr|b|bdi|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u|wbr';

/** The words of a piece of HTML, with a space wherever a block ends. */
export function pageText(html: string): string {
  const spaced = html
    .replace(/<(script|style|noscript|template)\b[\s\S]*?<\/\1>/giu, ' ')
    .replace(new RegExp(`<(?!/?(?:${INLINE})[\\s>/])`, 'giu'), ' <');
  return parseHTML(`<!doctype html><html><body>${spaced}</body></html>`).document.body.textContent ?? '';
}
