import { edtfDate, machineDate, speakEdtfDate } from '../archive/edtf-date.ts';
import { markup, type Markup } from '../archive/markup.ts';

/** An EDTF date as a `<time>` element. */
export function dateText(text: string): Markup {
  const date = edtfDate(text);
  return markup`<time datetime="${machineDate(date)}">${speakEdtfDate(date)}</time>`;
}
