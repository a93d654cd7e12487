/** Which pictures of a page belong to the page and not to its article. */

import { namesOf } from './element-names.ts';

/** Parts of a page that never hold a picture of its article. */
const AROUND = 'nav, aside, footer, form, dialog, [role="navigation"], [role="complementary"], [role="dialog"]';

/** Words in the names of such parts. */
const FURNITURE =
  /(?:^|-)(?:author|avatar|byline|portrait|profile|bio|contributor|logo|masthead|brand|icon|related|teaser|promo|promotion|recommend|recommended|recommendation|recirculation|readnext|read-next|newsletter|advert|advertisement|ads?|sponsor|sponsored|crosslink|crosslinking|sidebar|trending|mostread|most-read|comment|comments|menu|paywall|video|player|podcast)(?:-|$)/u;

/** Names of files that are no pictures of articles. */
const FURNITURE_FILE =
  /(?:^|[-_/])(?:logos?|avatars?|authors?|favicons?|icons?|sprites?|profile|gravatar|masthead|badge)(?:[-_./]|$)/iu;

/** Elements around a picture whose names are read. Those further out name the page as a whole. */
const NAMED_AROUND = 6;

/** Parts of an address, from its end, that are read as names. */
const NAMED_FOLDERS = 4;

/** In pixels; below this on both sides it is a face or a button. */
const LEAST_SIDE = 100;

/** Marks what is no picture of the article, so that it is known as such in the text too. Changes the document. */
export function markFurniture(document: Document, heading?: Element): void {
  for (const image of Array.from(document.querySelectorAll('img'))) {
    const caption = image.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
    if (caption.trim() === '' && isFurniture(image, heading)) image.setAttribute('data-furniture', 'yes');
  }
}

/** Whether a picture is a logo, the portrait of an author, a button, or leads to another article. */
export function isFurniture(image: Element, heading?: Element): boolean {
  if (image.closest(AROUND) !== null) return true;
  const sides = ['width', 'height'].map((name) => Number(image.getAttribute(name) ?? NaN));
  if (sides.every((side) => side < LEAST_SIDE)) return true;
  const file = namedBy(image.getAttribute('src') ?? '');
  if (FURNITURE_FILE.test(file) || /\blogo\b/iu.test(image.getAttribute('alt') ?? '')) return true;
  return hasFurnitureName(image) || leadsAway(image) || isInOtherArticle(image, heading);
}

/** The last folders and the name of a file, also of one in the address of a service that makes sizes. */
function namedBy(address: string): string {
  return address
    .replace(/[?#].*$/u, '')
    .replaceAll(/%2F/giu, '/')
    .split('/')
    .slice(-NAMED_FOLDERS)
    .join('/');
}

function hasFurnitureName(image: Element): boolean {
  let around: Element | null = image;
  for (let step = 0; step <= NAMED_AROUND && around !== null; step += 1) {
    if (/^(?:article|main|body|html)$/iu.test(around.tagName)) return false;
    if (namesOf(around).some((name) => FURNITURE.test(name))) return true;
    around = around.parentElement;
  }
  return false;
}

/** Whether the picture is in a link to another page: not to a file of it, and not to where it stands. */
function leadsAway(image: Element): boolean {
  const link = image.closest('a[href]');
  if (link === null) return false;
  const address = (link.getAttribute('href') ?? '').trim();
  const isOfPicture = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)|attachment|gallery|lightbox/iu.test(address);
  return address !== '' && !address.startsWith('#') && !/^javascript:/iu.test(address) && !isOfPicture;
}

function isInOtherArticle(image: Element, heading: Element | undefined): boolean {
  const [own, other] = [heading?.closest('article') ?? null, image.closest('article')];
  return other !== null && own !== null && own !== other && !other.contains(own) && !own.contains(other);
}
