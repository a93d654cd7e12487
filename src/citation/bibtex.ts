import { dateDigits } from './csl-date.ts';
import { markupSafeUrl } from './markup-safe-url.ts';
import { capitalised, oneLine, type CslItem } from './citation.ts';
import type { Language } from '../languages/language.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * Commands for TeX's special characters. Braces need commands too, because BibTeX counts braces even after a backslash, and so
 * does what TeX's old fonts show as ¡, ¿ and a dash. Everything else stays UTF-8.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/**
 * One BibTeX entry. BibTeX warns of an `@article` without author or journal, and sorts what has no author by `key`; biblatex
 * knows `key` too. So only what has both is an `@article`, and all else is a `@misc`. The archive's remarks are in `annote`,
 * which no standard style prints, while `note` goes into every bibliography.
 *
 * BibTeX has no field for a day, and its manual writes one into the month: `"10~" # jan`. biblatex has `date`, which it takes
 * instead of `year` and `month`, and which BibTeX passes over. BibTeX has no uncertain dates, so the note mentions them.
 *
 * @see https://ctan.org/pkg/bibtex `btxdoc.pdf`, sections 3.1 and 3.2
 * @see https://ctan.org/pkg/biblatex `biblatex.pdf`, sections 2.1 and 2.2
 */
export function bibtex(item: CslItem, words: Language): string {
  const [year, month, day] = item.issued['date-parts'][0];
  const container = item['container-title'];
  const isArticle = item.type === 'article-newspaper' && item.author !== undefined && container !== undefined;
  // The inner braces keep a name in one piece and, in the title, the capitals as they are.
  const title = `{{${escape(item.title)}}}`;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', item.author === undefined ? undefined : `{${braced(item.author[0].literal) ?? ''}}`],
    ['key', item.author === undefined ? title : undefined],
    ['title', title],
    [isArticle ? 'journal' : 'howpublished', braced(container)],
    ['date', day === undefined ? undefined : `{${dateDigits(item.issued).join('-')}}`],
    ['year', year === undefined ? undefined : `{${String(year)}}`],
    ['month', monthAndDay(month, day)],
    ['url', item.URL === undefined ? undefined : `{${markupSafeUrl(item.URL)}}`],
    ['urldate', item.accessed === undefined ? undefined : `{${dateDigits(item.accessed).join('-')}}`],
    ['language', braced(item.language)],
    ['note', braced(note(item, words))],
    ['annote', braced(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  const key = item.id.replace(/[^A-Za-z0-9_:.-]/g, '-');
  return `@${isArticle ? 'article' : 'misc'}{${key},\n${lines.join('')}}`;
}

function monthAndDay(month: number | undefined, day: number | undefined): string | undefined {
  if (month === undefined) return undefined;
  const name = MONTHS[month - 1];
  return day === undefined ? name : `"${String(day)}~" # ${name ?? ''}`;
}

function note(item: CslItem, { say }: Language): string | undefined {
  const sentences = [item.genre, item.issued.circa && say('citation.date-uncertain')].filter(
    (text) => text !== undefined,
  );
  return sentences.length === 0 ? undefined : sentences.map(capitalised).join('. ');
}

function braced(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escape(text)}}`;
}

function escape(text: string): string {
  return oneLine(text).replace(/[\\{}~^<>|$&%#_]/g, (character) => COMMANDS[character] ?? character);
}
