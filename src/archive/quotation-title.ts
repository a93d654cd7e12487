import type { Quotation } from './article.ts';

/** Long enough to recognise the words, short enough for a tab or a list of search results. */
const TITLE_LENGTH = 70;

/** The first words of a quotation in marks, cut at a word, for titles and link texts. */
export function quotationTitle(quotation: Quotation): string {
  const words = quotation.parts.join(' ');
  if (words.length <= TITLE_LENGTH) return `“${words}”`;
  const cut = words.slice(0, TITLE_LENGTH + 1);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–—-]+$/u, '')} …”`;
}
