import type { Quotation } from './article.ts';

/** Long enough to recognise the words, short enough for a tab or a list of search results. */
const TITLE_LENGTH = 70;

/** Shorter first parts ("Well,") say too little by themselves. */
const SHORTEST_PART = 20;

/**
 * The first words of a quotation in marks, cut at a word, for titles and link texts. Of an interrupted quotation the first
 * part, since a joint in the middle would read like a slip.
 */
export function quotationTitle(quotation: Quotation): string {
  const [first = ''] = quotation.parts;
  const words = first.length < SHORTEST_PART ? quotation.parts.join(' ') : first;
  if (words.length <= TITLE_LENGTH) return `“${words}”`;
  const cut = words.slice(0, TITLE_LENGTH + 1);
  const space = cut.lastIndexOf(' ');
  // Without a space there is no word to cut at: then between two characters, not between the halves of one.
  const end = space > 0 ? space : cut.replace(/.$/su, '').length;
  return `“${cut.slice(0, end).replace(/[\s,;:–—-]+$/u, '')} …”`;
}
