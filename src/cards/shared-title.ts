import { speakerOf, type Archive, type PrintedQuotation } from '../archive/archive.ts';
import { edtfDate, speakEdtfDate } from '../archive/edtf-date.ts';
import { quotationTitle } from '../archive/quotation-title.ts';

/**
 * Title that other sites show beside the card of a quotation: the first words, who said them, to whom and when. Without a
 * date of saying, who printed them and when. Unlike the page's title it need not be unique, so it has no id. A comma or
 * colon at the end of the words is left out.
 */
export function sharedTitle(printed: PrintedQuotation, archive: Archive): string {
  const { quotation, article } = printed;
  const name = (id: string | undefined): string | undefined => archive.outlets.get(id ?? '')?.name;
  const words = quotationTitle(quotation).replace(/[,;:]”$/u, '”');
  const to = name(quotation.to);
  const speaker = `${speakerOf(printed, archive).name}${to === undefined ? '' : ` to ${to}`}`;
  if (quotation.said !== undefined) return `${words} ${speaker}, ${spoken(quotation.said)}`;
  return `${words} ${speaker}, printed by ${name(article.outlet) ?? 'an outlet that is not recorded'}, ${spoken(article.published)}`;
}

function spoken(date: string): string {
  return speakEdtfDate(edtfDate(date));
}
