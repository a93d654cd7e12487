import { dateDigits } from './csl-date.ts';
import { markupSafeUrl } from './markup-safe-url.ts';
import { capitalised, oneLine, type CslItem } from './citation.ts';
import type { Language } from '../languages/language.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * Commands for TeX's special characters. Braces need commands too, because BibTeX counts braces even after a backslash.
 * Everything else stays UTF-8.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/**
 * One BibTeX entry. A news article is `@article`, and the archive's page is `@misc`, which every style knows. BibTeX has
 * no uncertain dates, so the note mentions them.
 */
export function bibtex(item: CslItem, words: Language): string {
  const [year, month, day] = item.issued['date-parts'][0];
  const container = item['container-title'];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // The inner braces keep a name in one piece and, in the title, the capitals as they are.
    ['author', item.author === undefined ? undefined : `{${braced(item.author[0].literal) ?? ''}}`],
    ['title', `{{${escape(item.title)}}}`],
    [item.type === 'webpage' ? 'howpublished' : 'journal', braced(container)],
    ['year', year === undefined ? undefined : `{${String(year)}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${String(day)}}`],
    ['url', item.URL === undefined ? undefined : `{${markupSafeUrl(item.URL)}}`],
    ['urldate', item.accessed === undefined ? undefined : `{${dateDigits(item.accessed).join('-')}}`],
    ['language', braced(item.language)],
    ['note', braced(note(item, words))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  const key = item.id.replace(/[^A-Za-z0-9_:.-]/g, '-');
  return `@${item.type === 'webpage' ? 'misc' : 'article'}{${key},\n${lines.join('')}}`;
}

function note(item: CslItem, { say }: Language): string | undefined {
  const sentences = [item.genre, item.note, item.issued.circa && say('citation.date-uncertain')].filter(
    (text) => text !== undefined,
  );
  return sentences.length === 0 ? undefined : sentences.map(capitalised).join('. ');
}

function braced(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escape(text)}}`;
}

function escape(text: string): string {
  return oneLine(text).replace(/[\\{}~^$&%#_]/g, (character) => COMMANDS[character] ?? character);
}
