/**
 * What the output checks need to know of one built page, and where in its HTML each thing stands. Facts only; whether a
 * fact is a fault is for the checks to say.
 */

import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, attributePoint, isInHead, pointOf, textOf, words, type Element } from './element.ts';
import type { CardFacts } from './card-checks.ts';
import type { Found } from './found.ts';
import { referencesOf, refreshTarget, type Reference } from './references.ts';

export interface OutputPage {
  /** Path in the output folder, with forward slashes: `articles/x/index.html`. */
  readonly path: string;
  readonly html: string;
}

export interface PageFacts {
  readonly path: string;
  /** True for a page that only sends the reader on, by `<meta http-equiv="refresh">`. */
  readonly redirect: boolean;
  readonly language: string | undefined;
  readonly title: Found | undefined;
  readonly description: Found | undefined;
  readonly canonicals: readonly Found[];
  readonly card: CardFacts;
  readonly firstHeadings: readonly Found[];
  readonly ids: readonly Found[];
  readonly references: readonly Reference[];
  /** Contents of the Content-Security-Policy elements in the head. */
  readonly policies: readonly Found[];
  /** What runs or loads before the first policy and so escapes it. */
  readonly beforePolicy: readonly Found[];
  /** Texts of the scripts that a browser would run; not data such as JSON-LD. */
  readonly inlineScripts: readonly Found[];
  readonly inlineStyles: readonly Found[];
  /** Names of attributes such as `onclick`. */
  readonly handlers: readonly Found[];
  readonly styleAttributes: readonly Found[];
  /** Codes of the HTML standard's parse errors. */
  readonly parseErrors: readonly Found[];
}

/** The facts while they are being gathered. */
type Facts = { -readonly [K in keyof PageFacts]: PageFacts[K] extends readonly (infer Item)[] ? Item[] : PageFacts[K] };

/** Script types that run or steer scripts, so that a policy applies; every other type is inert data. */
const runningTypes = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

export function readPage({ path, html }: OutputPage): PageFacts {
  const facts: Facts = {
    path,
    redirect: false,
    language: undefined,
    title: undefined,
    description: undefined,
    canonicals: [],
    card: { image: undefined, width: undefined, height: undefined, alt: undefined },
    firstHeadings: [],
    ids: [],
    references: [],
    policies: [],
    beforePolicy: [],
    inlineScripts: [],
    inlineStyles: [],
    handlers: [],
    styleAttributes: [],
    parseErrors: [],
  };
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    // A reader without scripts gets what stands in <noscript>: it is checked like the rest.
    scriptingEnabled: false,
    onParseError: ({ code, startLine, startCol }) =>
      facts.parseErrors.push({ value: code, point: { line: startLine, column: startCol } }),
  });
  visit(document, facts, false);
  return facts;
}

function visit(parent: DefaultTreeAdapterTypes.ParentNode, facts: Facts, inTemplate: boolean): void {
  for (const node of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    facts.references.push(...referencesOf(node));
    readElement(node, facts);
    readAttributes(node, facts);
    // What stands in a template is no part of the page until a script copies it.
    if (!inTemplate) readPlaces(node, facts);
    visit(node, facts, inTemplate);
    if ('content' in node) visit(node.content, facts, true);
  }
}

function readElement(element: Element, facts: Facts): void {
  const found = (value: string): Found => ({ value, point: pointOf(element) });
  const escapesPolicy = (what: string) => {
    if (facts.policies.length === 0) facts.beforePolicy.push(found(what));
  };
  switch (element.tagName) {
    case 'html':
      facts.language = attribute(element, 'lang');
      return;
    case 'title':
      if (isInHead(element)) facts.title ??= found(textOf(element).replace(/\s+/g, ' ').trim());
      return;
    case 'meta':
      readMeta(element, facts, found);
      return;
    case 'link': {
      const relations = words(element, 'rel');
      if (relations.includes('canonical')) facts.canonicals.push(found(attribute(element, 'href') ?? ''));
      const fetched = relations.find((relation) => ['stylesheet', 'preload', 'modulepreload'].includes(relation));
      if (fetched) escapesPolicy(`<link rel="${fetched}">`);
      return;
    }
    case 'script':
      if (!runningTypes.test((attribute(element, 'type') ?? '').trim())) return;
      escapesPolicy('<script>');
      if (attribute(element, 'src') === undefined) facts.inlineScripts.push(found(textOf(element)));
      return;
    case 'style':
      escapesPolicy('<style>');
      facts.inlineStyles.push(found(textOf(element)));
  }
}

function readMeta(element: Element, facts: Facts, found: (value: string) => Found): void {
  const content = attribute(element, 'content') ?? '';
  if (refreshTarget(element) !== undefined) facts.redirect = true;
  readCard(attribute(element, 'property'), content, facts, found);
  if (attribute(element, 'name')?.toLowerCase() === 'description') facts.description ??= found(content.trim());
  // A browser obeys a policy only in the head.
  if (attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy' && isInHead(element)) {
    facts.policies.push(found(content));
  }
}

function readCard(property: string | undefined, content: string, facts: Facts, found: (value: string) => Found): void {
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

function readPlaces(element: Element, facts: Facts): void {
  const id = attribute(element, 'id');
  if (id !== undefined) facts.ids.push({ value: id, point: attributePoint(element, 'id') });
  if (element.tagName === 'h1') facts.firstHeadings.push({ value: textOf(element), point: pointOf(element) });
}
