import { speakerOf, type Archive, type PrintedQuotation } from '../archive/archive.ts';
import { marksAround } from '../text/quotation-marks.ts';
import { quotationTitle } from '../archive/quotation-title.ts';
import type { Language } from '../languages/language.ts';

/**
 * Title that other sites show beside the card of a quotation: the first words, who said them, to whom and when. Without a
 * date of saying, who printed them and when. Unlike the page's title it need not be unique, so it has no id. A comma or
 * colon at the end of the words is left out.
 */
export function sharedTitle(printed: PrintedQuotation, archive: Archive, { say, date }: Language): string {
  const { quotation, article } = printed;
  const name = (id: string | undefined): string | undefined => archive.outlets.get(id ?? '')?.name;
  const around = marksAround(quotation, article, archive.language);
  const title = quotationTitle(quotation, around);
  const words = `${title.slice(0, -around.close.length).replace(/[,;:]$/u, '')}${around.close}`;
  const to = name(quotation.to);
  const speaker = speakerOf(printed, archive).name;
  if (quotation.said !== undefined) {
    const said = { words, speaker, date: date(quotation.said) };
    return to === undefined ? say('shared-title.said', said) : say('shared-title.said-to', { ...said, to });
  }
  const outlet = name(article.outlet);
  const printing = { words, speaker, date: date(article.published) };
  if (outlet === undefined) {
    return to === undefined
      ? say('shared-title.printed-by-not-recorded', printing)
      : say('shared-title.printed-by-not-recorded-to', { ...printing, to });
  }
  return to === undefined
    ? say('shared-title.printed-by', { ...printing, outlet })
    : say('shared-title.printed-by-to', { ...printing, outlet, to });
}
