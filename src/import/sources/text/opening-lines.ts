import type { Root } from 'mdast';
import type { Facts, Removal } from '../page/extraction.ts';
import { textOf } from './markdown-tree.ts';

/** Most words before a name in a byline: By, Von, Par notre correspondant. */
const BEFORE_NAME = 3;

/** A line that says by whom the text is and nothing else: a word of some language, and one to four names. */
const NAMED =
  /^(?:(?:[Ww]ritten )?[Bb]y|BY|[Vv]on|VON|[Tt]ext|[Pp]ar|PAR|[Pp]or|POR|Di|Door|Av|Af|Autor(?:in)?|Author|Auteur)\s*:?\s+\p{Lu}[\p{L}.’'-]*(?: (?:(?:and|und|et|y|e|en|och|og|&|de|van|von|der|du|da|la|le) )*\p{Lu}[\p{L}.’'-]*){1,7}$/u;

/** So many paragraphs are looked at: a byline and a date, in any order. */
const OPENING = 2;

/** Removes the paragraphs at the beginning of an article that only repeat its authors or its date, which are facts of their own. */
export function withoutOpeningLines(
  tree: Root,
  facts: Facts,
): { readonly tree: Root; readonly removed: readonly Removal[] } {
  const removed: Removal[] = [];
  let children = tree.children;
  while (removed.length < OPENING) {
    const [first] = children;
    const text = first?.type === 'paragraph' || first?.type === 'heading' ? textOf(first).trim() : '';
    const what = isByline(text, facts.byline?.value) ? 'byline' : isDate(text, facts) ? 'date' : undefined;
    if (what === undefined || children.length === 1) break;
    removed.push({ what, text });
    children = children.slice(1);
  }
  return { tree: { ...tree, children }, removed };
}

function isByline(text: string, byline: string | undefined): boolean {
  if (NAMED.test(text)) return true;
  if (byline === undefined || !text.endsWith(byline)) return false;
  const before = text.slice(0, -byline.length);
  return !/[.!?]/u.test(before) && before.split(/\s+/u).filter((word) => word !== '').length <= BEFORE_NAME;
}

/** Whether a text is the day of publication as the page's language writes it. */
function isDate(text: string, { published, language }: Facts): boolean {
  if (text === '' || published === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(published.value)) return false;
  const day = new Date(`${published.value}T00:00:00Z`);
  return (['full', 'long', 'medium', 'short'] as const).some(
    (dateStyle) =>
      text === new Intl.DateTimeFormat(language?.value ?? 'en', { dateStyle, timeZone: 'UTC' }).format(day),
  );
}
