import { oneLine } from '../../../text/one-line.ts';
import type { Element, Nodes, Root } from 'hast';
import type { Image } from 'mdast';
import type { State } from 'hast-util-to-mdast';
import { isPictureAttribute, isPlaceholder } from './lazy-pictures.ts';
import { creditIn } from './picture-credit.ts';

/** Attributes in which pages keep a picture until a script shows it, after those that browsers read. */
const ADDRESSES = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc'];
const SETS = ['srcSet', 'dataSrcset', 'dataSrcSet', 'dataLazySrcset'];

/** Below so many pixels a picture shows nothing. */
const LEAST_SHOWN = 4;

/** Elements that hold a picture together with what is written below it. Classic WordPress has a `div`. */
function isFigure({ tagName, properties }: Element): boolean {
  return (
    tagName === 'figure' || (tagName === 'div' && classesOf(properties.className).some((name) => name === 'wp-caption'))
  );
}

function isCaption({ tagName, properties }: Element): boolean {
  return tagName === 'figcaption' || classesOf(properties.className).includes('wp-caption-text');
}

const CREDIT_CLASS = /(?:^|[-_])(?:credits?|copyright|source|agency|photographer|byline|attribution)(?:$|[-_])/u;

function isCredit({ properties }: Element): boolean {
  const marked = ['copyrightHolder', 'creditText', 'author', 'creator'].includes(String(properties.itemProp));
  // camelCase names are read as words too.
  const words = (name: string): string => name.replace(/([a-z])([A-Z])/gu, '$1-$2').toLowerCase();
  return marked || classesOf(properties.className).some((name) => CREDIT_CLASS.test(words(name)));
}

/**
 * Gives every picture the caption and the credit that its figure prints, and all addresses at which it may be. The caption
 * of a figure with a picture then stands nowhere else. Of the other attributes only the alternative text stays.
 */
export function describePictures(root: Root | Element): void {
  for (const figure of elementsIn(root).filter(isFigure)) {
    const inside = elementsIn(figure);
    const image = inside.find(({ tagName }) => tagName === 'img');
    const captions = inside.filter(isCaption);
    if (image === undefined || captions.length === 0 || inside.some(isFigure)) continue;
    const credits = [...new Set(captions.flatMap((caption) => elementsIn(caption).filter(isCredit)))];
    const outside = inside.filter(
      (element) => isCredit(element) && !captions.some((caption) => contains(caption, element)),
    );
    const asPrinted = [...captions, ...outside]
      .map(wordsOf)
      .filter((words) => words.trim() !== '')
      .join(' ');
    const named = [...credits, ...outside].map(wordsOf).find((words) => words !== '');
    for (const element of [...credits, ...outside]) element.children = [];
    const printed = captions
      .map(wordsOf)
      .filter((words) => words !== '')
      .join(' ');
    const { caption, credit } =
      named === undefined
        ? creditIn(printed)
        : { caption: printed, credit: creditIn(named).credit ?? withoutBrackets(named) };
    for (const element of captions) element.children = [];
    image.properties.title = caption;
    image.properties.dataPrinted = asPrinted;
    if (credit !== undefined) image.properties.dataCredit = credit;
  }
  for (const picture of elementsIn(root).filter(({ tagName }) => tagName === 'picture')) {
    const image = elementsIn(picture).find(({ tagName }) => tagName === 'img');
    const sets = elementsIn(picture).flatMap(({ tagName, properties }) =>
      tagName === 'source' ? addressesIn(properties) : [],
    );
    if (image !== undefined) image.properties.dataAddresses = [...addressesIn(image.properties), ...sets];
  }
}

/**
 * The attributes of an image that {@link pictureOf} reads. Files beside the page come before those on the network.
 *
 * @param base address of the page, for addresses without a host
 */
export function pictureProperties(properties: Element['properties'], base?: string): Element['properties'] {
  const { alt, title, dataCredit, dataPrinted, dataFurniture, width, height } = properties;
  // The points by which readers are counted.
  if ([width, height].every((side) => Number(side ?? 99) < LEAST_SHOWN)) return {};
  const named = (properties.dataAddresses as string[] | undefined) ?? addressesIn(properties);
  const onNetwork = named.flatMap((address) => {
    const url = URL.parse(address, base ?? (address.startsWith('//') ? 'https://host' : undefined));
    return url !== null && /^https?:$/u.test(url.protocol) ? [url.href] : [];
  });
  const near = named.filter((address) => !/^(?:https?:)?\/\//iu.test(address));
  const dataAddresses = [...new Set([...near, ...onNetwork])];
  return { alt, dataAddresses, dataCredit, dataPrinted, dataFurniture, title };
}

/** An image of a page as one of Markdown; `undefined` when the page says nowhere where it is. */
export function pictureOf(_: State, { properties }: Element): Image | undefined {
  const addresses = (properties.dataAddresses as string[] | undefined) ?? [];
  const [url] = addresses;
  if (url === undefined) return undefined;
  const { alt, title, dataCredit, dataPrinted, dataFurniture } = properties;
  return {
    type: 'image',
    url,
    alt: oneLine(String(alt ?? '')),
    ...(title !== undefined && title !== '' && { title: oneLine(String(title)) }),
    data: {
      origin: {
        addresses,
        ...(dataCredit !== undefined && { credit: oneLine(String(dataCredit)) }),
        ...(dataFurniture !== undefined && { isFurniture: true }),
        ...(dataPrinted !== undefined && { printed: oneLine(String(dataPrinted)) }),
      },
    },
  };
}

/** The addresses that an element names, those that browsers read first, then those for scripts under any name. */
function addressesIn(properties: Element['properties']): string[] {
  const named = ADDRESSES.map((name) => properties[name]).filter((value) => typeof value === 'string');
  const sets = SETS.flatMap((name) => largestOf(String(properties[name] ?? '')));
  const others = Object.entries(properties).flatMap(([name, value]) =>
    typeof value === 'string' && isPictureAttribute(name, value) ? largestOf(value) : [],
  );
  const all = [...new Set([...named, ...sets, ...others].map((address) => address.trim()))].filter(
    (address) => address !== '',
  );
  const real = all.filter((address) => !isPlaceholder(address));
  // A picture of which only the placeholder was saved is still one that the keeper must hear of.
  return real.length > 0 ? real : all;
}

/** The largest file of `small.jpg 400w, large.jpg 800w`. */
function largestOf(set: string): readonly string[] {
  const files = Array.from(
    set.matchAll(/(?:^|,)\s*(\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)[wx])?/gu),
    ([, address = '', size = '1']) => ({
      address,
      size: Number(size),
    }),
  );
  return files
    .toSorted((a, b) => b.size - a.size)
    .slice(0, 1)
    .map(({ address }) => address);
}

function elementsIn(parent: Root | Element): readonly Element[] {
  return parent.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));
}

function contains(parent: Element, element: Element): boolean {
  return elementsIn(parent).includes(element);
}

function classesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const words = node.children.map(wordsOf).join(node.type === 'element' && isBlock(node) ? ' ' : '');
  return node.type === 'element' && (isBlock(node) || node.tagName === 'br') ? ` ${words} ` : words;
}

function isBlock({ tagName }: Element): boolean {
  return ['p', 'div', 'li', 'ul', 'figcaption'].includes(tagName);
}

/** `(Ada Lovell)` as `Ada Lovell`. */
function withoutBrackets(text: string): string {
  return /^\s*[([]([^()[\]]*)[)\]]\s*$/u.exec(text)?.[1] ?? text;
}
