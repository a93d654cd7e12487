import { oneLine } from '../fact.ts';

/** Where the heading of an article stands when the page marks what its article is. */
export const MARKED_HEADING = 'article h1, main h1, [itemprop="headline"]';

/** The heading of level 1 that readers see as the headline: the one in the article, or the only one of the page. */
export function headingElement(document: Document): Element | undefined {
  const all = Array.from(document.querySelectorAll('h1'));
  const marked = Array.from(document.querySelectorAll(MARKED_HEADING));
  const ofProse = marked.filter(hasProse);
  const [heading, second] = ofProse.length === 1 ? ofProse : marked.length > 0 ? marked : all;
  if (
    heading === undefined ||
    (second !== undefined && all.length !== 1 && oneLine(second.textContent) !== oneLine(heading.textContent))
  )
    return undefined;
  return oneLine(heading.textContent) === '' ? undefined : heading;
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
