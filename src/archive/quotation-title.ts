import type { Quotation } from './article.ts';
import { between, type MarkPair } from '../text/quotation-marks.ts';

/** Long enough to recognise the words, short enough for a tab or a list of search results. */
const TITLE_LENGTH = 70;

/** A shorter first part ("Well,") says too little by itself. */
const SHORTEST_PART = 20;

/**
 * The first words of a quotation in quotation marks, cut at a word, for titles and link texts. An interrupted quotation
 * gives its first part alone, or each part in marks of its own where the first says too little.
 */
export function quotationTitle(quotation: Quotation, marks: MarkPair): string {
  const [first = ''] = quotation.parts;
  const words = first.length < SHORTEST_PART ? quotation.parts.join(`${marks.close} ${marks.open}`) : first;
  if (words.length <= TITLE_LENGTH) return between(marks, words);
  const cut = words.slice(0, TITLE_LENGTH + 1);
  const space = cut.lastIndexOf(' ');
  // Without a space, cut between two characters and never inside a surrogate pair.
  const end = space > 0 ? space : cut.replace(/.$/su, '').length;
  const kept = cut.slice(0, end);
  const open = kept.endsWith(marks.close) ? kept.slice(0, -marks.close.length) : kept;
  return between(marks, `${open.replace(/[\s,;:–—-]+$/u, '')} …`);
}
