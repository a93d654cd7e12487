import { oneLine } from '../../../text/one-line.ts';
import { namesOf } from './element-names.ts';
import type { Removal } from './extraction.ts';

/** Boxes in an article that are none of its text, by the words that sites name them with. */
const BOXES: readonly (readonly [what: string, name: RegExp])[] = [
  ['box about an author', /(?:^|-)(?:bio|biography|authors?-(?:box|card|info|about|description|profile|bio))(?:-|$)/u],
  ['box of a newsletter', /(?:^|-)newsletters?(?:-|$)/u],
];

/** Longer boxes, in UTF-16 units, may be the text. */
const LONGEST_BOX = 900;

/** Boxes of one kind that hold more than this share of the page's paragraphs may be the text: that of a newsletter. */
const LARGEST_SHARE = 0.2;

/** What names somebody as the author of words in the text. */
const OF_WORDS = 'p, blockquote, figure, q, [class*="quote" i]';

/** Removes such boxes from a page, and lists those in its article. Changes the document. */
export function removeNamedBoxes(document: Document, heading: Element | undefined): readonly Removal[] {
  const all = Array.from(document.querySelectorAll('body [class], body [id]'));
  const whole = lengthOfProse(document.documentElement);
  const article = heading?.closest('article, main') ?? document.documentElement;
  return BOXES.flatMap(([what, name]) => {
    const boxes = all.filter((element) => isBox(element, name, heading));
    const outer = boxes.filter((element) => !boxes.some((other) => other !== element && other.contains(element)));
    if (outer.reduce((sum, box) => sum + lengthOfProse(box), 0) > whole * LARGEST_SHARE) return [];
    return outer.flatMap((box) => {
      const text = article.contains(box) ? oneLine(box.textContent) : '';
      box.remove();
      return text === '' ? [] : [{ what, text }];
    });
  });
}

function isBox(element: Element, name: RegExp, heading: Element | undefined): boolean {
  return (
    namesOf(element).some((one) => name.test(one)) &&
    oneLine(element.textContent).length <= LONGEST_BOX &&
    !/^(?:body|main|article)$/iu.test(element.tagName) &&
    element.closest(OF_WORDS) === null &&
    element.querySelector('main, article, h1, blockquote') === null &&
    (heading === undefined || !element.contains(heading))
  );
}

/** Elements that may hold a paragraph. */
const BLOCKS = 'p, div, section, article, blockquote, li, td, dd';

/** The paragraphs in an element: every `p`, and other blocks with a sentence and no block in them. */
export function paragraphsIn(element: Element): readonly string[] {
  return [element, ...Array.from(element.querySelectorAll(BLOCKS))]
    .filter((block) => block.matches(BLOCKS) && (block.tagName === 'P' || block.querySelector(BLOCKS) === null))
    .map((block) => ({ block, text: oneLine(block.textContent) }))
    .filter(({ block, text }) => block.tagName === 'P' || SENTENCE_END.test(text))
    .map(({ text }) => text);
}

const SENTENCE_END = /[.!?…。！？।؟۔][”"’»)\]]*(?:\s|$)/u;

/** Length of the paragraphs in an element. */
export function lengthOfProse(element: Element): number {
  return paragraphsIn(element).reduce((sum, text) => sum + text.length, 0);
}
