import type { BlockContent, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import { decodeReference, type ReferenceParts } from '../../../content/body/character-references.ts';
import { cleanTree } from '../page/clean-tree.ts';
import { dividedDoubts, wholeWords } from './divided-words.ts';
import type { Extraction, Fact, Facts, Removal } from '../page/extraction.ts';
import { dated, languageTag } from '../fact.ts';
import { splitFrontMatter, valueList, valueText } from '../front-matter.ts';
import { withInlineHtml } from './inline-html.ts';
import { textOf } from './markdown-tree.ts';
import { withoutTemplateTags } from './template-tags.ts';

const parser = remark().freeze();

/** Front matter fields of Hugo, Jekyll, Eleventy and others, by our fact; the most usual name first. */
const FIELDS: readonly (readonly [keyof Facts, readonly string[]])[] = [
  ['headline', ['title', 'headline']],
  ['published', ['date', 'published', 'publishDate', 'publishdate', 'pubDate', 'pubdate', 'published_at']],
  ['outlet', ['publication', 'publisher', 'outlet', 'site']],
  ['byline', ['author', 'authors', 'byline']],
  ['url', ['url', 'source_url', 'canonical_url', 'canonicalURL', 'canonicalUrl', 'source', 'canonical', 'link']],
  ['summary', ['description', 'summary', 'excerpt', 'deck']],
  ['language', ['lang', 'language', 'locale']],
];

/** Fields with addresses under which the text was published. */
const ADDRESS_FIELDS = ['url', 'permalink', 'aliases', 'redirect_from', 'redirectFrom'];

/** Fields in which a text states the whole of its address, whatever the rule of its site is. */
const OWN_ADDRESS_FIELDS = ['url', 'permalink'];

/** How Jekyll and others name a file: the day, then the words of the address. */
const DATED_NAME = /^(\d{4}-\d{1,2}-\d{1,2})-(.+)\.(?:md|markdown|html?)$/iu;

/**
 * Reads a Markdown document, with or without front matter, or an HTML one with front matter.
 *
 * @param name of its file; its ending says which
 */
export async function readMarkdown(text: string, name: string): Promise<Extraction | { readonly failure: string }> {
  const split = splitFrontMatter(text.replace(/^\uFEFF/u, ''));
  if ('failure' in split) return split;
  const { facts, used } = factsIn(split.fields, name);
  const addressFields = used.has('link') ? [...ADDRESS_FIELDS, 'link'] : ADDRESS_FIELDS;
  const oldAddresses = addressFields
    .flatMap((field) => valueList(split.fields[field]))
    .filter((value) => /^(?:\/|https?:\/\/)/u.test(value));
  const whole = wholeWords(split.body.replace(/\r\n?/gu, '\n'));
  const plain = withoutTemplateTags(whole.text);
  const html = /\.html?$/iu.test(name)
    ? await markdownOf(plain.text)
    : await withoutHtmlBlocks(withInlineHtml(parser.parse(plain.text) as Root));
  if ('failure' in html) return html;
  const first = html.tree.children[0];
  const title = first?.type === 'heading' && first.depth === 1 ? textOf(first) : undefined;
  const { tree, removed } = cleanTree(
    title === undefined ? html.tree : { ...html.tree, children: html.tree.children.slice(1) },
  );
  const draft = split.fields.draft === true || split.fields.draft === 'true' || split.fields.published === 'false';
  return {
    tree,
    facts: {
      ...facts,
      ...(title !== undefined && {
        headline: { value: title, origin: { place: 'opening-heading' } },
      }),
    },
    removed: [...leftFields(split.fields, used), ...plain.removed, ...html.removed, ...removed],
    ...(oldAddresses.length > 0 && { oldAddresses }),
    ...(!OWN_ADDRESS_FIELDS.some((field) => valueText(split.fields[field]) !== '') && {
      addressWords: { slug: valueText(split.fields.slug) || nameWords(name), filename: nameWords(name) },
    }),
    doubts: [
      ...(draft ? ['the source says that it is a draft and was not published'] : []),
      ...dividedDoubts(whole.divided, linesAbove(text, split.body)),
    ],
  };
}

/** Number of lines above the body. */
function linesAbove(text: string, body: string): number {
  return text.slice(0, text.length - body.length).split('\n').length - 1;
}

function factsIn(
  fields: Readonly<Record<string, unknown>>,
  file: string,
): { readonly facts: Facts; readonly used: ReadonlySet<string> } {
  const facts: Partial<Record<keyof Facts, Fact>> = {};
  const used = new Set<string>(ADDRESS_FIELDS);
  for (const [field, names] of FIELDS) {
    for (const name of names) {
      const origin = { place: 'front-matter', name } as const;
      const value = Object.hasOwn(fields, name) ? usable(field, { value: valueText(fields[name]), origin }) : undefined;
      if (value === undefined || (name === 'link' && !isOwnLink(value.value, valueText(fields.slug), file))) continue;
      facts[field] = value;
      used.add(name);
      break;
    }
  }
  const day = DATED_NAME.exec(file)?.[1];
  const fromName = day === undefined ? undefined : dated({ value: day, origin: { place: 'document-name' } });
  if (facts.published === undefined && fromName !== undefined) facts.published = fromName;
  return { facts, used };
}

/** Whether the address under `link` is that of the text: a blog of links has what it speaks of there. */
function isOwnLink(address: string, slug: string, file: string): boolean {
  const last =
    URL.parse(address)
      ?.pathname.split('/')
      .findLast((part) => part !== '') ?? '';
  return last !== '' && [slug, nameWords(file)].includes(last.replace(/\.html?$/u, ''));
}

/** The fact as our field may have it; `undefined` when it is none. */
function usable(field: keyof Facts, fact: Fact): Fact | undefined {
  if (fact.value === '') return undefined;
  switch (field) {
    case 'published': {
      const date = dated(fact);
      return date === undefined ? undefined : { ...fact, value: date.value };
    }
    case 'url':
      return /^https?:\/\//u.test(fact.value) && URL.canParse(fact.value) ? fact : undefined;
    case 'language': {
      const value = languageTag(fact.value);
      return value === undefined ? undefined : { ...fact, value };
    }
    // Templates print titles as HTML: Ben &amp; Ada &#8230;
    default:
      return { ...fact, value: withoutReferences(fact.value) };
  }
}

/** A text with what its character references stand for; an unknown one stays as it is. */
function withoutReferences(text: string): string {
  return text.replace(
    /&(?:#(?<decimal>\d{1,7})|#x(?<hexadecimal>[\da-f]{1,6})|(?<name>[a-z][a-z\d]{1,31}));/giu,
    (...found: unknown[]) => decodeReference(found.at(-1) as ReferenceParts) || String(found[0]),
  );
}

/** The fields that no fact was taken from, each with its values. */
function leftFields(fields: Readonly<Record<string, unknown>>, used: ReadonlySet<string>): readonly Removal[] {
  return Object.entries(fields)
    .filter(([name]) => !used.has(name))
    .map(([name, value]) => ({ what: `field ${name}`, text: valueText(value) }));
}

/** The words of a file's name: without the day and the ending. */
function nameWords(file: string): string {
  return DATED_NAME.exec(file)?.[2] ?? file.replace(/\.(?:md|markdown|html?)$/iu, '');
}

type CleanTree = { readonly tree: Root; readonly removed: readonly Removal[] } | { readonly failure: string };

/** The tree of a piece of HTML. */
async function markdownOf(html: string): Promise<CleanTree> {
  const { toMarkdownTree, nestsTooDeep } = await import('./html-fragment.ts');
  return nestsTooDeep(html) ? { failure: TOO_DEEP } : toMarkdownTree(html, undefined);
}

const TOO_DEEP = 'nests elements too deep';

/** The tree with the words of its HTML blocks as Markdown: tables, figures with captions, embedded posts. */
async function withoutHtmlBlocks(tree: Root): Promise<CleanTree> {
  const isBlock = (node: RootContent): boolean => node.type === 'html' && !node.value.startsWith('<!--');
  if (!tree.children.some(isBlock)) return { tree, removed: [] };
  // Loaded only for HTML: the libraries take a while to load.
  const { toMarkdownTree, nestsTooDeep } = await import('./html-fragment.ts');
  const removed: Removal[] = [];
  const children: RootContent[] = [];
  for (const node of tree.children) {
    if (!isBlock(node) || node.type !== 'html') {
      children.push(node);
      continue;
    }
    if (nestsTooDeep(node.value)) return { failure: TOO_DEEP };
    const inside = toMarkdownTree(node.value, undefined);
    const name = /^\s*<\/?([a-z][\w-]*)/iu.exec(node.value)?.[1]?.toLowerCase() ?? '';
    if (!node.value.trimStart().startsWith('</')) {
      const kept = inside.tree.children.length > 0 ? ', whose words were kept' : '';
      removed.push({ what: `HTML element ${name}${kept}`, text: kept === '' ? node.value : '' });
    }
    removed.push(...inside.removed);
    children.push(...(inside.tree.children as BlockContent[]));
  }
  return { tree: { ...tree, children }, removed };
}
