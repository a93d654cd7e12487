import type { Root, RootContent } from 'mdast';
import { wordsOf } from '../../../text/word.ts';
import { anyOf } from '../../words/any-of.ts';
import { isPictureParagraph } from '../found-picture.ts';
import { textOf } from '../text/markdown-tree.ts';
import type { Removal } from './extraction.ts';
import { linkedShare } from './joined-readings.ts';
import { isCreditAlone } from './picture-credit.ts';

/** What a page has around and between the paragraphs of its text, told by links, place and repetition in any language. */

/** So many blocks at the beginning are looked at for the heading that the page prints again. */
const HEAD = 8;

/** Longer blocks, in UTF-16 units, are no labels. */
const LONGEST_LABEL = 80;

/** A label that stands so often is a part of the page and not of its text. */
const OFTEN = 3;

/** More labels than this that stand often belong to the text. */
const MOST_REPEATED = 2;

/** A label and a link behind it, and nothing else: `Read more: …`. */
const LABEL_AND_LINK = /^[^.!?。]{2,40}[:|：]\s*$/u;

/** Least words of a link that is the title of another text; in scripts without spaces, where each letter counts as a word, more. */
const LEAST_TITLE = 4;
const LEAST_TITLE_UNSPACED = 10;

const SENTENCE_END = /[.!?…。！？।؟۔][”"’»)\]]*\s*$/u;

/** Places for the values of a script: `{| name |}`, `{{name}}`. */
const TEMPLATE = /\{[|*{%][^{}]*[|*}%]\}/u;

/** A tree without such blocks, and what they were. @param headlines the headline as the page has it in several places */
export function withoutTreeFurniture(
  tree: Root,
  headlines: readonly (string | undefined)[],
  address?: string,
): { readonly tree: Root; readonly removed: readonly Removal[] } {
  const removed: Removal[] = [];
  const keep =
    (what: string, isKept: (block: RootContent, index: number) => boolean) =>
    (block: RootContent, index: number): boolean => {
      const kept = isPictureParagraph(block) || isKept(block, index);
      if (!kept) removed.push({ what, text: textOf(block).trim() });
      return kept;
    };
  const start = headingAt(tree.children, headlines);
  const headline = tree.children[start];
  const repeated = repeatedLabels(tree.children);
  // The headline is in the front matter already.
  const between = tree.children
    .filter(keep('line above the headline', (_, index) => index >= start))
    .filter((block) => block !== headline)
    .filter(keep('place for a script', (block) => !TEMPLATE.test(textOf(block))))
    .filter(keep('repeated line', (block) => !repeated.has(keyOf(block))))
    .filter(keep('list of tags', (block) => !isTags(block)))
    .filter(keep('credit of a picture', (block) => block.type !== 'paragraph' || !isCreditAlone(textOf(block).trim())));
  const isAway = (block: RootContent | undefined): boolean =>
    block !== undefined && (isLinkAlone(block) || isTitleOfSite(block, address));
  const leads = new Set(between.filter((block, index) => isLead(block) && isAway(between[index + 1])));
  let children = between.filter(keep('link to another article', (block) => !isAway(block) && !leads.has(block)));
  while (children.length > 1 && isTrailing(children.at(-1))) {
    const last = children.at(-1);
    if (last !== undefined) removed.push({ what: 'line below the text', text: textOf(last).trim() });
    children = children.slice(0, -1);
  }
  return { tree: { ...tree, children }, removed };
}

/** Where the page prints the headline again with labels above it; -1 when it does not. */
function headingAt(blocks: readonly RootContent[], headlines: readonly (string | undefined)[]): number {
  const letters = (text: string): string => plainWords(text).replaceAll(' ', '');
  const wanted = headlines.flatMap((headline) => (headline === undefined ? [] : [letters(headline)]));
  // Parts of a heading may stand side by side without a space.
  const at = blocks
    .slice(0, HEAD)
    .findIndex((block) => /^(?:heading|paragraph)$/u.test(block.type) && wanted.includes(letters(textOf(block))));
  const above = blocks.slice(0, Math.max(0, at));
  return above.every((block) => isPictureParagraph(block) || isLabel(block) || linkedShare(block) > 0.8) ? at : -1;
}

function isLabel(block: RootContent): boolean {
  const text = textOf(block).trim();
  return text.length <= LONGEST_LABEL && /\p{L}/u.test(text) && !SENTENCE_END.test(text);
}

/** A few words that lead to the link below them. */
function isLead(block: RootContent): boolean {
  return block.type === 'paragraph' && isLabel(block) && wordsOf(textOf(block)).length <= LEAST_TITLE;
}

/** Labels that stand often. Many different ones are the headings of a text that is made of like parts. */
function repeatedLabels(blocks: readonly RootContent[]): ReadonlySet<string> {
  const often = [...Map.groupBy(blocks.filter(isLabel), keyOf)].filter(([, all]) => all.length >= OFTEN);
  return new Set(often.length > MOST_REPEATED ? [] : often.map(([text]) => text));
}

function keyOf(block: RootContent): string {
  return `${block.type} ${plainWords(textOf(block))}`;
}

/** A list of links alone, or a paragraph that is a label and a link. */
function isLinkAlone(block: RootContent): boolean {
  if (block.type === 'list')
    return (
      block.children.length > 1 && linkedShare(block) > 0.9 && block.children.every((item) => isTitle(textOf(item)))
    );
  if (block.type !== 'paragraph') return false;
  const last = block.children.findLast((child) => textOf(child).trim() !== '');
  if (last === undefined || linkedShare(last) < 0.9 || !isTitle(textOf(last))) return false;
  return LABEL_AND_LINK.test(textOf({ ...block, children: block.children.slice(0, block.children.indexOf(last)) }));
}

/** A paragraph, or a list of one entry, that is a link to the same site and nothing else, in words that are no sentence. */
function isTitleOfSite(block: RootContent, address: string | undefined): boolean {
  if (block.type === 'list') {
    const [only] = block.children.length === 1 ? (block.children[0]?.children ?? []) : [];
    return only !== undefined && block.children[0]?.children.length === 1 && isTitleOfSite(only, address);
  }
  const site = siteOf(address);
  const text = textOf(block).trim();
  if (block.type !== 'paragraph' || site === undefined || linkedShare(block) < 0.9 || SENTENCE_END.test(text))
    return false;
  const links = block.children.filter((child) => child.type === 'link');
  return isTitle(text) && links.length === 1 && links.every(({ url }) => siteOf(url) === site);
}

/** A label before the tags of a text. */
const TAGS = new RegExp(`^(?:${anyOf('beforeTags')})\\s*[:：]`, 'iu');

/** What may stand between tags. */
const BETWEEN_TAGS = /[\s,;·•|/#&–—-]+/gu;

/** Where the links of tags lead. */
const TO_TAG = new RegExp(`/(?:${anyOf('tagPaths')})/`, 'iu');

/** A label and tags behind it: by a word for tags, or links of few words to tags and nothing else. */
function isTags(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  const text = textOf(block).trim();
  if (TAGS.test(text)) return !SENTENCE_END.test(text);
  const links = block.children.filter((child) => child.type === 'link');
  const others = block.children.filter((child) => child.type !== 'link');
  const rest = textOf({ ...block, children: others })
    .replace(BETWEEN_TAGS, ' ')
    .trim();
  return (
    links.length > 0 &&
    links.every(({ url }) => TO_TAG.test(URL.parse(url, 'https://page.example/')?.pathname ?? '')) &&
    links.every((link) => wordsOf(textOf(link)).length < LEAST_TITLE) &&
    /^[^.!?。]{2,30}[:：]$/u.test(rest) &&
    text.startsWith(rest)
  );
}

function siteOf(address: string | undefined): string | undefined {
  return URL.parse(address ?? '')?.hostname.replace(/^www\d?\./u, '');
}

function isTitle(text: string): boolean {
  const unspaced = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0;
  const words = wordsOf(text).length;
  return words >= (unspaced > words / 2 ? LEAST_TITLE_UNSPACED : LEAST_TITLE);
}

/** A heading below which nothing stands, or links alone. */
function isTrailing(block: RootContent | undefined): boolean {
  if (block === undefined || isPictureParagraph(block)) return false;
  return block.type === 'heading' || linkedShare(block) > 0.9;
}

/** The letters of a text in small words. */
export function plainWords(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
