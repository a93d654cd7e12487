/** Captions of pictures on pages that have them in elements of any kind. */

import { addressesOf, hasFile } from './lazy-pictures.ts';
import { isFurniture } from './page-furniture.ts';
import { isSamePicture } from './picture-identity.ts';

/** Elements around a picture in which its caption may stand. */
const CAPTION_AROUND = 4;

/** Longest text that is a caption with its credit, in UTF-16 units. */
const LONGEST_CAPTION = 900;

const CAPTION = 'figcaption, [class*="caption" i], [itemprop="caption"]';
const CREDIT =
  '[class*="credit" i], [class*="copyright" i], [itemprop="copyrightHolder"], [itemprop="creditText"], [class*="photographer" i]';

/** What stands in captions for machines, or to be pressed. */
const NO_CAPTION =
  'button, svg, script, style, template, input, [role="button"], [aria-hidden="true"], .visually-hidden, .sr-only';

/** What is written beside a picture: as HTML in which credits are marked, and the elements that hold it. */
export interface PageCaption {
  /** Empty when there is nothing. */
  readonly html: string;
  readonly elements: readonly Element[];
}

const NONE: PageCaption = { html: '', elements: [] };

/** The captions and credits beside a picture, whatever elements the page has for them. */
export function captionBeside(image: Element): PageCaption {
  let around = image.parentElement;
  for (let step = 0; step < CAPTION_AROUND && around !== null; step += 1) {
    if (/^(?:article|main|body)$/iu.test(around.tagName) || around.querySelector('h1') !== null) return NONE;
    const others = Array.from(around.querySelectorAll('img')).filter(
      (other) => other !== image && !isFurniture(other) && !isSamePicture(addressesOf(other), addressesOf(image)),
    );
    if (others.length > 0) return NONE;
    const found = Array.from(around.querySelectorAll(`${CAPTION}, ${CREDIT}`)).filter(
      (element) => !element.contains(image),
    );
    const outer = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
    const parts = outer.map((element) => ({ element, html: asCaption(element) })).filter(({ html }) => html !== '');
    if (parts.length > 0)
      return { html: parts.map(({ html }) => html).join(' '), elements: parts.map(({ element }) => element) };
    around = around.parentElement;
  }
  return NONE;
}

/**
 * Gives pictures whose captions stand in elements of any kind a figure with a caption, as others have them. Changes the
 * document.
 */
export function joinCaptions(document: Document): void {
  for (const image of Array.from(document.querySelectorAll('img'))) {
    const around = image.closest('figure');
    if ((around?.querySelector('figcaption')?.textContent ?? '').trim() !== '' || !hasFile(image)) continue;
    if (isFurniture(image)) continue;
    const { html, elements } = captionBeside(image);
    if (elements.length === 0) continue;
    const picture = image.closest('picture') ?? image;
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.innerHTML = html;
    (around ?? picture).replaceWith(figure);
    figure.append(picture, caption);
    for (const element of elements) element.remove();
  }
}

function asCaption(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const other of Array.from(copy.querySelectorAll(NO_CAPTION))) other.remove();
  const words = (copy.textContent ?? '').trim();
  if (words === '' || words.length > LONGEST_CAPTION) return '';
  return element.matches(CAPTION) ? copy.innerHTML : `<span class="credit">${copy.innerHTML}</span>`;
}
