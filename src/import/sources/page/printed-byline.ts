import { oneLine } from '../../../text/one-line.ts';
import { anyOf } from '../../words/any-of.ts';
import { isOfAgency, person } from '../byline.ts';
import { fact } from '../fact.ts';
import type { Fact } from './extraction.ts';

/** Elements that name an author, those that say so most clearly first. */
const MARKED = ['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]', '[rel="author"]', '.byline', '.author'];

/** Elements that are called after authors by sites, and links to their pages. */
const CALLED = [
  '[class*="byline" i]',
  '[class*="author" i]',
  '[id*="author" i]',
  '[class*="person-link" i]',
  'a[href*="/author"], a[href*="/autor"]',
];

/** Parts of a page that name the authors of other articles. */
const ELSEWHERE = 'nav, aside, footer, form, [class*="comment" i], [class*="related" i], [class*="teaser" i]';

/** A person's name and no more: two words at least, each with a capital, or the small words between them. */
const NAME = new RegExp(
  `^(?:Dr\\.? |Prof\\.? )*\\p{Lu}[\\p{L}.’'-]*(?: (?:${anyOf('insideNames')}))*(?: \\p{Lu}[\\p{L}.’'-]*){1,3}$`,
  'u',
);

const LEAD = new RegExp(`^\\s*(?:${anyOf('beforeAuthors', 'beforeAuthorsInLine')})[:\\s]+`, 'iu');

/** The authors that a page names in its elements, joined by `, `. @param outlets names that are no person’s */
export function printedByline(document: Document, outlets: readonly string[]): Fact | undefined {
  for (const selector of MARKED) {
    const element = document.querySelector(selector);
    const linked = namesIn(Array.from(element?.querySelectorAll('a') ?? []));
    const text = linked.length > 0 ? linked.join(', ') : element?.textContent;
    const said = fact(text?.replace(LEAD, ''), { place: 'page-element', name: selector });
    const found = person(said, outlets);
    if (found !== undefined || isOfAgency(said)) return found;
  }
  for (const selector of CALLED) {
    const elements = Array.from(document.querySelectorAll(selector)).filter(
      (element) => element.closest(ELSEWHERE) === null,
    );
    const leaves = elements.flatMap((element) => [element, ...Array.from(element.querySelectorAll('a, span, p'))]);
    const names = namesIn(leaves);
    const found = person(fact(names.join(', '), { place: 'page-element', name: selector }), outlets);
    // The authors of a list of articles are those of others.
    if (found !== undefined && names.length <= MOST_NAMES) return found;
  }
  return undefined;
}

/** More names than this are a list of the site's authors. */
const MOST_NAMES = 5;

function namesIn(elements: readonly Element[]): readonly string[] {
  const texts = elements.map(({ textContent }) => oneLine(textContent).replace(LEAD, ''));
  const names = [...new Set(texts.filter((text) => NAME.test(text)))];
  // The words of an element with several names in it.
  return names.filter((name) => !names.some((other) => other !== name && name.includes(other)));
}
