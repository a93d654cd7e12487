import { oneLine } from '../../../text/one-line.ts';
import { metaContent } from './meta-content.ts';
import { UNSEEN } from './looks-hidden.ts';
import { titledLine } from './unmarked-heading.ts';

/** Where the heading of an article stands when the page marks what its article is. */
export const MARKED_HEADING = 'article h1, main h1, [itemprop="headline"]';

/** Parts of a page whose headings are none of its article: some say there what search engines should read. */
const AROUND = 'nav, footer, [class*="breadcrumb" i]';

/**
 * The heading that readers see as the headline: that of level 1 in the article, or the only one of the page; without one, a
 * heading below it, or a line above the text, that says what the page gives other sites as its title.
 */
export function headingElement(document: Document): Element | undefined {
  const within = (selector: string): readonly Element[] =>
    Array.from(document.querySelectorAll(selector)).filter(({ textContent }) => oneLine(textContent) !== '');
  const around = within('h1').filter((element) => element.closest(`${AROUND}, ${UNSEEN}`) !== null);
  const all = within('h1').filter((element) => !around.includes(element));
  const marked = within(MARKED_HEADING).filter((element) => !around.includes(element));
  const ofProse = marked.filter(hasProse);
  const [heading, second] = ofProse.length === 1 ? ofProse : marked.length > 0 ? marked : all;
  if (heading === undefined)
    return (
      titledHeading(document) ??
      (around.length === 1 ? around[0] : undefined) ??
      titledLine(document, statedTitles(document))
    );
  return second !== undefined && all.length !== 1 && oneLine(second.textContent) !== oneLine(heading.textContent)
    ? undefined
    : heading;
}

function titledHeading(document: Document): Element | undefined {
  const titles = titlesOf(document);
  return Array.from(document.querySelectorAll('h2, h3')).find((element) => titles.includes(plain(element.textContent)));
}

/** The titles of a page by their letters. */
function titlesOf(document: Document): readonly string[] {
  return statedTitles(document)
    .map(plain)
    .filter((title) => title !== '');
}

/** The titles that a page gives itself, with and without the name of the site behind them. */
function statedTitles(document: Document): readonly string[] {
  return [metaContent(document, 'og:title'), document.querySelector('title')?.textContent].flatMap((title) =>
    title == null ? [] : [title, title.replace(/\s+[|–—·-]\s+[^|–—·]{2,60}$/u, '')],
  );
}

function plain(text: string | null | undefined): string {
  return oneLine(text)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** The words of {@link headingElement}, without a line above them in the same heading when the page's title is the rest. */
export function printedHeading(document: Document): string | undefined {
  const heading = headingElement(document);
  if (heading === undefined) return undefined;
  const titles = titlesOf(document);
  const titled = Array.from(heading.querySelectorAll('*')).find(({ textContent }) =>
    titles.includes(plain(textContent)),
  );
  return oneLine(spaced(titled ?? heading));
}

/** The words of an element; of two elements side by side without a space, those of each. */
function spaced(element: Element): string {
  let [words, isAfterElement] = ['', false];
  for (const node of Array.from(element.childNodes)) {
    const isElement = node.nodeType === node.ELEMENT_NODE;
    const text = isElement ? spaced(node as Element) : node.nodeType === node.TEXT_NODE ? (node.textContent ?? '') : '';
    // Headings that move have an element for each letter.
    const isApart = isElement && isAfterElement && text.trim().length > 1 && !/(?:^|\s)\S?$/u.test(words);
    words += isApart ? ` ${text}` : text;
    if (text !== '') isAfterElement = isElement;
  }
  return words;
}

/** So many paragraphs of some length are a text and not a teaser. */
const LEAST_PARAGRAPHS = 3;
const PROSE = 80;

/** Whether a heading is that of an article with a text, where others head teasers. */
function hasProse(heading: Element): boolean {
  const paragraphs = Array.from(heading.closest('article, main')?.querySelectorAll('p') ?? []);
  return paragraphs.filter(({ textContent }) => (textContent ?? '').trim().length >= PROSE).length >= LEAST_PARAGRAPHS;
}
