import type { Image, Root } from 'mdast';
import { isPictureParagraph, pictureLeft } from '../found-picture.ts';
import { toMarkdownTree } from '../text/html-fragment.ts';
import { textOf } from '../text/markdown-tree.ts';
import type { Removal } from './extraction.ts';
import type { NamedPicture } from './linked-data.ts';
import { captionBeside } from './page-caption.ts';
import { addressesOf, hasFile } from './lazy-pictures.ts';
import { isFurniture } from './page-furniture.ts';
import { isSamePicture } from './picture-identity.ts';
import { headingElement } from './printed-heading.ts';

/** The picture at the head of a page's article. */
export interface LeadPicture {
  readonly image?: Image;
  /** All pictures with captions beside the heading and below it, whatever of the page is taken for the text. */
  readonly captioned: readonly Image[];
  /** Pictures at the head of the article that are not taken, and why. */
  readonly left: readonly Removal[];
}

/** So long a paragraph below the heading is of the text, or stands above it. In UTF-16 units. */
const PROSE = 80;

/**
 * The picture that the page prints at the head of its article: the one that its metadata names, or the one that stands
 * between the heading and the text. Where the page shows none, what its JSON-LD names for the article is taken.
 *
 * @param named what the metadata names, JSON-LD first
 */
export function leadPicture(document: Document, named: readonly NamedPicture[], base: string | undefined): LeadPicture {
  const heading = headingElement(document);
  const addresses = named.map(({ address }) => address);
  const shown = Array.from(document.querySelectorAll('img')).filter((image) => !isFurniture(image, heading));
  const stated = shown.find((image) => isSamePicture(addressesOf(image), addresses));
  const around = heading === undefined ? [] : besideHeading(document, heading, shown);
  const beside = around.filter(hasFile);
  // Some pages leave it to a script to fill in the address.
  const chosen = stated ?? beside[0] ?? (named[0]?.isOfArticle === true ? around[0] : undefined);
  const captioned = captionedPictures(document, heading, shown, base);
  if (chosen !== undefined) {
    const image = described(chosen, named, base) ?? described(withAddress(chosen, addresses[0] ?? ''), named, base);
    return {
      ...(image !== undefined && { image }),
      captioned,
      left: beside
        .filter((other) => image !== undefined && !isSamePicture(addressesOf(other), addressesIn(image)))
        .flatMap((other) => {
          const more = described(other, named, base);
          return more === undefined ? [] : [pictureLeft(more, 'one of several beside the heading')];
        }),
    };
  }
  return { captioned, ...onlyNamed(named, base) };
}

/** What only the metadata names. The picture for other sites' previews alone may be the outlet's own. */
function onlyNamed(named: readonly NamedPicture[], base: string | undefined): Omit<LeadPicture, 'captioned'> {
  const [first] = named;
  const url = first === undefined ? null : URL.parse(first.address, base);
  if (first === undefined || url === null || !/^https?:$/u.test(url.protocol)) return { left: [] };
  const addresses = named.flatMap(({ address }) => URL.parse(address, base)?.href ?? []);
  const image = imageOf(addresses, first);
  const isOfArticle = first.isOfArticle && !/logo|default|placeholder|fallback|favicon/iu.test(first.address);
  return isOfArticle
    ? { image, left: [] }
    : { left: [pictureLeft(image, 'only named for previews, not shown on the page')] };
}

function imageOf(addresses: readonly string[], { caption, credit }: NamedPicture): Image {
  return {
    type: 'image',
    url: addresses[0] ?? '',
    alt: '',
    ...(caption !== undefined && { title: caption }),
    data: { origin: { addresses, ...(credit !== undefined && { credit }) } },
  };
}

/** Pictures in figures with captions in the part of the page that its heading is in. */
function captionedPictures(
  document: Document,
  heading: Element | undefined,
  shown: readonly Element[],
  base: string | undefined,
): readonly Image[] {
  const part = heading?.closest('article') ?? document.querySelector('main') ?? heading?.parentElement ?? undefined;
  return shown
    .filter((image) => hasFile(image) && part?.contains(image) === true)
    .filter((image) => (image.closest('figure')?.querySelector('figcaption')?.textContent ?? '').trim() !== '')
    .flatMap((image) => described(image, [], base) ?? []);
}

/** Pictures with captions that stand on the page and not in the text. */
export function missedPictures(tree: Root, { captioned, left }: LeadPicture): readonly Removal[] {
  const there = tree.children.filter(isPictureParagraph).flatMap(({ children: [image] }) => addressesIn(image));
  return captioned
    .filter((image) => !isSamePicture(addressesIn(image), there))
    .map((image) => pictureLeft(image, 'its place in the text was not found'))
    .filter(({ text }) => left.every((other) => other.text !== text));
}

/** The image as if it had the address, with what is around it. */
function withAddress(image: Element, address: string): Element {
  image.setAttribute('src', address);
  return image;
}

/** The pictures between the heading and the first paragraph of the text. */
function besideHeading(document: Document, heading: Element, shown: readonly Element[]): readonly Element[] {
  const all = Array.from(document.querySelectorAll('h1, img, p, div'));
  const below = all.slice(all.indexOf(heading) + 1);
  const end = below.findIndex((element) => isText(element));
  return (end < 0 ? [] : below.slice(0, end)).filter((element) => shown.includes(element));
}

/** Whether an element is a paragraph among others. What stands above a text is alone. */
function isText(element: Element): boolean {
  const isLong = (one: Element): boolean =>
    /^(?:p|div)$/iu.test(one.tagName) &&
    one.querySelector('p, div, section, ul, figure, img') === null &&
    (one.textContent ?? '').trim().length >= PROSE;
  return isLong(element) && Array.from(element.parentElement?.children ?? []).filter(isLong).length > 1;
}

/** A picture with its caption and credit. */
function described(image: Element, named: readonly NamedPicture[], base: string | undefined): Image | undefined {
  const picture = image.closest('picture') ?? image;
  const caption = captionBeside(image).html;
  const html = `<figure>${picture.outerHTML}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
  const found = toMarkdownTree(html, base).tree.children.find(isPictureParagraph)?.children[0];
  if (found === undefined) return undefined;
  const stated = named.find(({ address }) => isSamePicture([address], addressesIn(found)));
  const origin = found.data?.origin ?? { addresses: [found.url] };
  const credit = origin.credit ?? stated?.credit;
  const title = found.title ?? stated?.caption;
  return {
    ...found,
    ...(title !== undefined && { title }),
    data: { origin: { ...origin, ...(credit !== undefined && { credit }) } },
  };
}

function addressesIn({ url, data }: Image): readonly string[] {
  return data?.origin?.addresses ?? [url];
}

/** The text with its lead picture first, unless it shows it already: then with what was said of it beside the heading. */
export function withLeadPicture(tree: Root, lead: Image | undefined): Root {
  if (lead === undefined) return tree;
  const printed = plain(lead.data?.origin?.printed ?? lead.title ?? '');
  const rest = tree.children.filter(
    (block) =>
      block.type !== 'paragraph' ||
      isPictureParagraph(block) ||
      plain(textOf(block)) === '' ||
      ![printed, plain(lead.title ?? '')].includes(plain(textOf(block))),
  );
  const shown = rest.findIndex(
    (block) => isPictureParagraph(block) && isSamePicture(addressesIn(block.children[0]), addressesIn(lead)),
  );
  const block = rest[shown];
  if (block === undefined || !isPictureParagraph(block))
    return { ...tree, children: [{ type: 'paragraph', children: [lead] }, ...rest] };
  const image = block.children[0];
  const whole: Image =
    (image.title ?? '') !== '' || image.data?.origin?.credit !== undefined ? image : { ...lead, url: image.url };
  return { ...tree, children: rest.with(shown, { type: 'paragraph', children: [whole] }) };
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
