/** Boxes that offer something in the middle of an article, told by what they are made of and not by their names. */

import { lengthOfProse, paragraphsIn } from './named-boxes.ts';
import { anyOf, WORD_END } from '../../words/any-of.ts';
import { oneLine } from '../../../text/one-line.ts';
import type { Removal } from './extraction.ts';
import { QUOTATION_SIGN } from '../quotation-sign.ts';

/** What a box has that takes an address or a password. */
const FIELDS = 'input[type="email"], input[type="password"], input[name*="mail" i], input[autocomplete="email"]';

/** What can be pressed. */
const BUTTONS =
  'button, input[type="submit"], [role="button"], a[class*="btn" i], a[class*="button" i], a[class*="cta" i]';

/** Where offers lead. */
const OFFER = new RegExp(
  `(?:^|[/._-])(?:(?:${anyOf('offerPathBeginnings')})\\w*|${anyOf('offerPaths')})(?:[/?#._-]|$)`,
  'iu',
);

/** A price: a sum with a sign or a name of money. */
const PRICE =
  /(?:[€$£¥₹₩₽]|\b(?:EUR|USD|GBP|CHF|Fr\.|kr)\s?)\s?\p{Nd}|\p{Nd}\s?(?:[€£¥₹₩₽円]|\b(?:EUR|USD|GBP|CHF|kr)\b)/u;

/** Longer boxes, in UTF-16 units, may be the text. */
const LONGEST_BOX = 600;

/** Boxes that hold more than this share of the page’s paragraphs may be the text. */
const LARGEST_SHARE = 0.2;

/** What makes a box more than an offer. */
const MORE = 'main, article, h1, blockquote, figure, img, picture, video, table';

/** Such boxes, before what readers do not see is taken out of them. */
export function offerBoxes(document: Document, heading: Element | undefined): readonly Element[] {
  const known = new Map<Element, boolean>();
  const isSmall = (element: Element): boolean => {
    const small = known.get(element) ?? isBox(element, heading);
    known.set(element, small);
    return small;
  };
  const around = Array.from(document.querySelectorAll(`${FIELDS}, ${BUTTONS}, a[href]`), (sign) =>
    boxAround(sign, isSmall),
  ).filter((box) => box !== undefined);
  const different = [...new Set(around)];
  const priced = different.filter(hasPrice);
  const boxes = [
    ...different.filter((box) => isOffer(box) || (priced.length <= MOST_PRICED && priced.includes(box))),
    ...repeated(document, isSmall),
  ];
  return boxes.filter((box) => !boxes.some((other) => other !== box && other.contains(box)));
}

/** Removes the boxes from a page, and lists those in its article. Changes the document. */
export function removeOffers(
  document: Document,
  heading: Element | undefined,
  boxes: readonly Element[],
): readonly Removal[] {
  const left = boxes.filter((box) => document.documentElement.contains(box));
  const share = left.reduce((sum, box) => sum + lengthOfProse(box), 0);
  if (share > lengthOfProse(document.documentElement) * LARGEST_SHARE) return [];
  const article = heading?.closest('article, main') ?? document.documentElement;
  const texts = new Set(left.filter((box) => article.contains(box)).map((box) => oneLine(box.textContent)));
  for (const box of left) box.remove();
  return [...texts].filter((text) => text !== '').map((text) => ({ what: 'offer of the site', text }));
}

/** The largest element around a sign that is a box. */
function boxAround(sign: Element, isSmall: (element: Element) => boolean): Element | undefined {
  let [box, around]: [Element | undefined, Element | null] = [undefined, sign.parentElement];
  for (; around !== null && isSmall(around); around = around.parentElement)
    if (!LINE.test(around.tagName)) box = around;
  return box;
}

/** Elements that are a line and no box. */
const LINE = /^(?:p|li|td|h\d|span|a|b|strong|em)$/iu;

function isBox(element: Element, heading: Element | undefined): boolean {
  return (
    !/^(?:body|main|article)$/iu.test(element.tagName) &&
    oneLine(element.textContent).length <= LONGEST_BOX &&
    !QUOTATION_SIGN.test(element.textContent) &&
    element.querySelector(MORE) === null &&
    (heading === undefined || !element.contains(heading))
  );
}

/** A price that no sentence tells of, and a button that does more than pass the article on. */
function hasPrice(box: Element): boolean {
  const orders = Array.from(box.querySelectorAll(BUTTONS)).some((button) => !SHARES.test(oneLine(button.textContent)));
  const isTold = paragraphsIn(box).some((text) => /\p{L}/u.test(text.slice(0, PRICE.exec(text)?.index ?? 0)));
  return orders && !isTold && PRICE.test(oneLine(box.textContent));
}

/** What buttons are called that pass an article on. */
const SHARES = new RegExp(`^$|(?<!\\p{L})(?:${anyOf('shareButtons')})${WORD_END}`, 'iu');

/** More boxes with prices than this are what an article tells of: things to buy. */
const MOST_PRICED = 2;

function isOffer(box: Element): boolean {
  if (box.querySelector(FIELDS) !== null) return true;
  const offers = Array.from(box.querySelectorAll('a[href]')).filter((link) => OFFER.test(pathOf(link)));
  const linked = offers.reduce((sum, link) => sum + oneLine(link.textContent).length, 0);
  return linked > oneLine(box.textContent).length * LEAST_LINKED;
}

/** An offer has so much of its words in links to it; in prose a link to one has less. */
const LEAST_LINKED = 0.35;

function pathOf(link: Element): string {
  const url = URL.parse(link.getAttribute('href') ?? '', 'https://page.example/');
  return url === null ? '' : `${url.hostname.split('.')[0] ?? ''}${url.pathname}`;
}

/** Boxes of one class that say the same words several times. */
function repeated(document: Document, isSmall: (element: Element) => boolean): readonly Element[] {
  const boxes = Array.from(document.querySelectorAll('div[class], section[class], aside[class]')).filter(
    (element) => oneLine(element.textContent).length >= LEAST_REPEATED && isSmall(element),
  );
  const same = Map.groupBy(boxes, (box) => `${box.getAttribute('class') ?? ''} ${oneLine(box.textContent)}`);
  return [...same.values()].filter((all) => all.length > 1 && all[0]?.contains(all[1] ?? null) === false).flat();
}

/** Shorter texts, in UTF-16 units, are names and labels. */
const LEAST_REPEATED = 40;
