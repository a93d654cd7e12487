import { oneLine } from '../fact.ts';
import { metaContent } from './meta-content.ts';

/** Where the heading of an article stands when the page marks what its article is. */
export const MARKED_HEADING = 'article h1, main h1, [itemprop="headline"]';

/** Parts of a page whose headings are none of its article: some say there what search engines should read. */
const AROUND = 'nav, footer, [class*="breadcrumb" i]';

/**
 * The heading that readers see as the headline: that of level 1 in the article, or the only one of the page; without one, a
 * heading below it that says what the page gives other sites as its title.
 */
export function headingElement(document: Document): Element | undefined {
  const within = (selector: string): readonly Element[] =>
    Array.from(document.querySelectorAll(selector)).filter(({ textContent }) => oneLine(textContent) !== '');
  const around = within('h1').filter((element) => element.closest(AROUND) !== null);
  const all = within('h1').filter((element) => !around.includes(element));
  const marked = within(MARKED_HEADING).filter((element) => !around.includes(element));
  const ofProse = marked.filter(hasProse);
  const [heading, second] = ofProse.length === 1 ? ofProse : marked.length > 0 ? marked : all;
  if (heading === undefined) return titledHeading(document) ?? (around.length === 1 ? around[0] : undefined);
  return second !== undefined && all.length !== 1 && oneLine(second.textContent) !== oneLine(heading.textContent)
    ? undefined
    : heading;
}

function titledHeading(document: Document): Element | undefined {
  const title = plain(metaContent(document, 'og:title'));
  return Array.from(document.querySelectorAll('h2, h3')).find(
    ({ textContent }) => title !== '' && plain(textContent) === title,
  );
}

function plain(text: string | null | undefined): string {
  return oneLine(text)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** The words of {@link headingElement}. */
export function printedHeading(document: Document): string | undefined {
  const heading = headingElement(document);
  return heading === undefined ? undefined : oneLine(heading.textContent);
}

/** So many paragraphs of some length are a text and not a teaser. */
const LEAST_PARAGRAPHS = 3;
const PROSE = 80;

/** Whether a heading is that of an article with a text, where others head teasers. */
function hasProse(heading: Element): boolean {
  const paragraphs = Array.from(heading.closest('article, main')?.querySelectorAll('p') ?? []);
  return paragraphs.filter(({ textContent }) => (textContent ?? '').trim().length >= PROSE).length >= LEAST_PARAGRAPHS;
}
