import { edtfDate, machineDate } from '../archive/edtf-date.ts';
import { markup, type Markup } from '../text/markup.ts';
import { archiveLanguage } from '../content/edge/archive-language.ts';

/** An EDTF date as a `<time>` element. */
export function dateText(text: string): Markup {
  return markup`<time datetime="${machineDate(edtfDate(text))}">${archiveLanguage().date(text)}</time>`;
}
