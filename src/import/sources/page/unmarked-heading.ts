/** Headlines in elements that say nothing of what they are. */

import { formsOf, wordsOf } from '../../../text/word.ts';
import { oneLine } from '../../../text/one-line.ts';

/** Parts of a page in which no headline stands. */
const ELSEWHERE = 'nav, aside, footer, form, dialog, figure, ul, ol, table, button, [class*="breadcrumb" i], [hidden]';

/** What parts an element into several lines, or makes a teaser of it. */
const PARTS = 'div, p, h1, h2, h3, h4, ul, article, section, a, time';

/** So long a paragraph, in UTF-16 units, begins the text. */
const PROSE = 80;

/** Longest headline, in UTF-16 units; the longest in newspapers have about 150. */
const LONGEST = 160;

/** Least words of a headline; fewer name a section. */
const LEAST_WORDS = 4;

/** Least words of a title that another line does not have by chance. */
const LEAST_TITLE = 3;

const SENTENCE_END = /[.。]["”’»)\]]*$/u;

/** A sentence, or a line with a date or a time. */
const NO_HEADLINE = /[.。]["”’»)\]]*$|\p{Nd}{4}|\p{Nd}[:.]\p{Nd}{2}/u;

/** The lines that stand alone above the first paragraph of a page’s text. */
export function linesAboveText(document: Document): readonly Element[] {
  const lines: Element[] = [];
  for (const element of Array.from(document.querySelectorAll('body div, body p, body span, body b, body strong'))) {
    const text = oneLine(element.textContent);
    if (text === '' || element.querySelector(PARTS) !== null) continue;
    if (text.length > PROSE && SENTENCE_END.test(text)) break;
    const isLine = text.length <= LONGEST && wordsOf(text).length >= LEAST_WORDS && !NO_HEADLINE.test(text);
    if (isLine && element.closest(`a, ${ELSEWHERE}`) === null) lines.push(element);
  }
  return lines;
}

/** The line above the text that says all that one of the page’s titles says, and perhaps more. */
export function titledLine(document: Document, titles: readonly string[]): Element | undefined {
  const wanted = titles.map(formsOf).filter((words) => words.length >= LEAST_TITLE);
  if (wanted.length === 0) return undefined;
  return linesAboveText(document).find(({ textContent }) => {
    const there = new Set(formsOf(oneLine(textContent)));
    return wanted.some((words) => words.every((word) => there.has(word)));
  });
}
