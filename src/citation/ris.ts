import { dateDigits, type CslDate } from './csl-date.ts';
import { oneLine, type CslItem } from './citation.ts';
import type { Language } from '../languages/language.ts';

/**
 * One RIS record. RIS has no uncertain dates, so a note mentions them. Line breaks are removed from values, because the
 * next line would be read as a new field.
 */
export function ris(item: CslItem, { say }: Language): string {
  const { issued, accessed } = item;
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['ID', item.id],
    ['AU', item.author?.[0].literal],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', dateDigits(issued)[0]],
    ['DA', risDate(issued)],
    ['M3', item.genre],
    ['UR', item.URL],
    ['Y2', accessed === undefined ? undefined : risDate(accessed)],
    ['LA', item.language],
    ['N1', item.note],
    ['N1', issued.circa && say('citation.date-uncertain')],
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\n`]));
  return `${written.join('')}ER  - `;
}

/** `YYYY/MM/DD/`. Unknown parts are empty, but their slashes stay. */
function risDate(date: CslDate): string {
  const [year = '', month = '', day = ''] = dateDigits(date);
  return `${year}/${month}/${day}/`;
}
