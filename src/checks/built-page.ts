/** Collects the facts about a built page that the checks need, with their places in the HTML. The checks judge them. */

import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Point } from '../archive/issue.ts';
import { attribute, attributePoint, isInHead, pointOf, textOf, words, type Element } from './html-element.ts';
import { wordsOf } from './page-words.ts';
import { titleForm } from '../archive/page-title.ts';
import type { CardFacts } from './card-checks.ts';
import type { Located } from './fault.ts';
import { referencesOf, refreshTarget, type Reference } from './url-references.ts';

export interface OutputPage {
  /** Path in the output folder, with forward slashes: `articles/x/index.html`. */
  readonly path: string;
  readonly html: string;
}

/** A script of a page. */
export interface PageScript {
  /** Its address; absent when it stands in the page. */
  readonly source: string | undefined;
  readonly text: string;
}

export interface PageFacts {
  readonly path: string;
  /** True for a page that redirects with `<meta http-equiv="refresh">`. */
  readonly redirect: boolean;
  /** True for a page that asks search engines not to list it: what it says belongs to no address. */
  readonly unlisted: boolean;
  readonly language: string | undefined;
  readonly title: Located | undefined;
  readonly description: Located | undefined;
  readonly canonicals: readonly Located[];
  readonly card: CardFacts;
  readonly h1s: readonly Located[];
  readonly ids: readonly Located[];
  readonly references: readonly Reference[];
  /** Contents of the Content-Security-Policy elements in the head. */
  readonly policies: readonly Located[];
  /** Scripts and styles before the first policy, to which it does not apply. */
  readonly beforePolicy: readonly Located[];
  /** Scripts that a browser would run or obey, without data such as JSON-LD. */
  readonly scripts: readonly PageScript[];
  /** Style sheets, and scripts that are neither modules nor deferred: the first paint waits for them. */
  readonly blocking: readonly Located[];
  /** What content fills: text, data about it, and the ids and addresses of what it holds, each on a line. */
  readonly words: string;
  /** Texts of the scripts that a browser would run, without data such as JSON-LD. */
  readonly inlineScripts: readonly Located[];
  /** Whether the page names its icon. */
  readonly icon: boolean;
  readonly inlineStyles: readonly Located[];
  /** Names of attributes such as `onclick`. */
  readonly handlers: readonly Located[];
  readonly styleAttributes: readonly Located[];
  /** Codes of parse errors in the HTML standard. */
  readonly parseErrors: readonly Located[];
}

/** {@link PageFacts} while they are collected. */
type Facts = { -readonly [K in keyof PageFacts]: PageFacts[K] extends readonly (infer Item)[] ? Item[] : PageFacts[K] };

/** Types of scripts to which a policy applies. All other types are data. */
const runningTypes = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** Reads a page as browsers do, with the places of everything and every error of its HTML. */
export function readPage(page: OutputPage): PageFacts {
  const parseErrors: Located[] = [];
  const document = parse(page.html, {
    sourceCodeLocationInfo: true,
    // Parses the content of <noscript>, so that it is checked too.
    scriptingEnabled: false,
    onParseError: ({ code, startLine, startCol }) =>
      parseErrors.push({ value: code, point: { line: startLine, column: startCol } }),
  });
  return factsOf(page, document, parseErrors);
}

/** The facts of a page that has been parsed. */
export function factsOf(
  { path, html }: OutputPage,
  document: DefaultTreeAdapterTypes.Document,
  parseErrors: readonly Located[] = [],
): PageFacts {
  const facts: Facts = {
    path,
    redirect: false,
    unlisted: false,
    language: undefined,
    title: undefined,
    description: undefined,
    canonicals: [],
    card: { image: undefined, width: undefined, height: undefined, alt: undefined },
    h1s: [],
    ids: [],
    references: [],
    policies: [],
    beforePolicy: [],
    scripts: [],
    blocking: [],
    words: '',
    inlineScripts: [],
    icon: false,
    inlineStyles: [],
    handlers: [],
    styleAttributes: [],
    parseErrors: [...parseErrors],
  };
  visit(document, facts, false);
  const late = afterBody(html);
  if (late !== undefined) facts.parseErrors.push({ value: 'unexpected-content-after-body', point: late });
  facts.words = wordsOf(document).join('\n');
  return facts;
}

/** Where something stands behind the end of the body, which parse5 moves into it and does not report. */
function afterBody(html: string): Point | undefined {
  const end = /<\/(?:body|html)\s*>\s*(?!\s|<\/html\s*>|$)/i.exec(html);
  if (end === null) return undefined;
  const lines = html.slice(0, end.index + end[0].length).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function visit(parent: DefaultTreeAdapterTypes.ParentNode, facts: Facts, inTemplate: boolean): void {
  for (const node of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    facts.references.push(...referencesOf(node));
    readElement(node, facts);
    readAttributes(node, facts);
    // The content of a template is not part of the page until a script copies it.
    if (!inTemplate) readIdsAndHeadings(node, facts);
    visit(node, facts, inTemplate);
    if ('content' in node) visit(node.content, facts, true);
  }
}

function readElement(element: Element, facts: Facts): void {
  const found = (value: string): Located => ({ value, point: pointOf(element) });
  const escapesPolicy = (what: string) => {
    if (facts.policies.length === 0) facts.beforePolicy.push(found(what));
  };
  switch (element.tagName) {
    case 'html':
      facts.language = attribute(element, 'lang');
      return;
    case 'title':
      if (isInHead(element)) facts.title ??= found(titleForm(textOf(element)));
      return;
    case 'meta':
      readMeta(element, facts, found);
      return;
    case 'link': {
      const relations = words(element, 'rel');
      if (relations.includes('icon')) facts.icon = true;
      if (relations.includes('canonical')) facts.canonicals.push(found(attribute(element, 'href') ?? ''));
      const fetched = relations.find((relation) => ['stylesheet', 'preload', 'modulepreload'].includes(relation));
      if (fetched) escapesPolicy(`<link rel="${fetched}">`);
      if (fetched === 'stylesheet') facts.blocking.push(found('<link rel="stylesheet">'));
      return;
    }
    case 'script':
      if (!runningTypes.test((attribute(element, 'type') ?? '').trim())) return;
      escapesPolicy('<script>');
      facts.scripts.push({ source: attribute(element, 'src'), text: textOf(element) });
      if (isBlocking(element)) facts.blocking.push(found('<script>'));
      if (attribute(element, 'src') === undefined) facts.inlineScripts.push(found(textOf(element)));
      return;
    case 'style':
      escapesPolicy('<style>');
      facts.inlineStyles.push(found(textOf(element)));
  }
}

function isBlocking(script: Element): boolean {
  if (/^(?:module|importmap|speculationrules)$/i.test((attribute(script, 'type') ?? '').trim())) return false;
  return attribute(script, 'defer') === undefined && attribute(script, 'async') === undefined;
}

function readMeta(element: Element, facts: Facts, found: (value: string) => Located): void {
  const content = attribute(element, 'content') ?? '';
  if (refreshTarget(element) !== undefined) facts.redirect = true;
  if (attribute(element, 'name')?.toLowerCase() === 'robots' && /\bnoindex\b/i.test(content)) facts.unlisted = true;
  readCard(attribute(element, 'property'), content, facts, found);
  if (attribute(element, 'name')?.toLowerCase() === 'description') facts.description ??= found(content.trim());
  // Browsers follow a policy only in the head.
  if (attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy' && isInHead(element)) {
    facts.policies.push(found(content));
  }
}

function readCard(
  property: string | undefined,
  content: string,
  facts: Facts,
  found: (value: string) => Located,
): void {
  const { card } = facts;
  switch (property) {
    case 'og:image':
      facts.card = { ...card, image: card.image ?? found(content) };
      return;
    case 'og:image:width':
      facts.card = { ...card, width: card.width ?? content };
      return;
    case 'og:image:height':
      facts.card = { ...card, height: card.height ?? content };
      return;
    case 'og:image:alt':
      facts.card = { ...card, alt: card.alt ?? content };
  }
}

function readAttributes(element: Element, facts: Facts): void {
  for (const { name, value } of element.attrs) {
    if (name === 'style') facts.styleAttributes.push({ value, point: attributePoint(element, name) });
    if (/^on[a-z]+$/.test(name)) facts.handlers.push({ value: name, point: attributePoint(element, name) });
  }
}

function readIdsAndHeadings(element: Element, facts: Facts): void {
  const id = attribute(element, 'id');
  if (id !== undefined) facts.ids.push({ value: id, point: attributePoint(element, 'id') });
  if (element.tagName === 'h1') facts.h1s.push({ value: textOf(element), point: pointOf(element) });
}
