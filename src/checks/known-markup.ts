/**
 * Reads pages quickly whose markup is of a known kind. parse5 judges by the standard, but takes most of the time of all
 * checks; htmlparser2 takes a fifth of its time and forgives everything.
 *
 * Whether a browser would have to repair a page depends on which elements stand in which, with which attributes, as long as
 * each is closed by its own tag. So a page is known when each of its elements stands where one stood in a page that parse5
 * has found right. All others, and all that is unusual in any way, are for parse5: a template's first page, an article
 * with a kind of content that none had before, and everything broken.
 */

import { Parser } from 'htmlparser2';
import { defaultTreeAdapter, html as standard, type DefaultTreeAdapterTypes } from 'parse5';

/** A page as htmlparser2 reads it. Its nodes have no places. */
export interface QuickPage {
  readonly document: DefaultTreeAdapterTypes.Document;
  /** Whether parse5 would find the same document and no error. */
  readonly isKnown: boolean;
  /** Makes pages like this one known. Only for one in which parse5 has found no error. */
  readonly accept: () => void;
}

/** An element in its place: its name and those of its attributes, below those of the elements around it. */
interface Kind {
  isKnown: boolean;
  readonly inner: Map<string, Kind>;
}

const DOCTYPE = /^<!doctype html>/i;

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** parse5 writes the names of what is in these in another way. */
const OF_THEIR_OWN = new Set(['svg', 'math']);

/** Only in a template may these stand alone, and what may follow them is no matter of where it stands. */
const PARTS_OF_TABLE = new Set('caption col colgroup tbody td tfoot th thead tr'.split(' '));

/** What stands in these is no markup. */
const RAW = /(<(script|style)\b[^>]*>).*?(?=<\/\2>)/gs;

/** Characters that are, or might be, an error wherever they stand: controls, what is no character, line breaks that parsers change. */
const UNUSUAL_CHARACTER = /[\0-\x08\x0B-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF\uDFFE\uDFFF]/;

/**
 * What is, or might be, an error outside of scripts and styles: references but the usual ones, tags and declarations that are
 * none, and line breaks that parsers leave out.
 */
const UNUSUAL_MARKUP =
  /&(?!(?:amp|lt|gt|quot|nbsp|#3[489]|#x(?:2[267]|3[CE]));)|<(?![a-z]|\/[a-z][a-z0-9-]*>)|<(?:pre|textarea|listing)\b[^>]*>\n/;

/** A start tag as we write it: every other spelling is for parse5. */
const START_TAG = /<[a-z][a-z0-9-]*(?:\s+[a-z][a-z0-9:-]*(?:="[^"]*")?)*\s*>/g;

/** Reads pages of one site, and learns which markup is right. `undefined` for a page that only parse5 can judge. */
export function knownMarkup(): (html: string) => QuickPage | undefined {
  const root: Kind = { isKnown: true, inner: new Map() };
  return (html) => {
    // Within a script `<!--` changes where it ends.
    if (!DOCTYPE.test(html) || UNUSUAL_CHARACTER.test(html) || html.includes('<!--')) return undefined;
    const markup = html.replace(DOCTYPE, '').replace(RAW, '$1');
    if (UNUSUAL_MARKUP.test(markup)) return undefined;
    if (count(markup, START_TAG) !== count(markup, /<[a-z]/g)) return undefined;
    const page = readQuickly(html, root);
    // htmlparser2 is silent about an end tag that closes nothing.
    if (page === undefined || page.closed !== markup.split('</').length - 1) return undefined;
    const { document, met } = page;
    return {
      document,
      isKnown: met.every(({ isKnown }) => isKnown),
      accept: () => {
        for (const kind of met) kind.isKnown = true;
      },
    };
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

interface ReadPage {
  readonly document: DefaultTreeAdapterTypes.Document;
  /** Kinds of its elements that were not known. */
  readonly met: readonly Kind[];
  /** Number of end tags that closed something. */
  readonly closed: number;
}

function readQuickly(html: string, root: Kind): ReadPage | undefined {
  const document = defaultTreeAdapter.createDocument();
  const open: { node: DefaultTreeAdapterTypes.ParentNode; kind: Kind }[] = [{ node: document, kind: root }];
  const met: Kind[] = [];
  let attrs: { name: string; value: string }[] = [];
  let key = '';
  let closed = 0;
  let isIrregular = false;

  const enter = (kind: Kind, name: string): Kind => {
    const inner = kind.inner.get(name) ?? { isKnown: false, inner: new Map<string, Kind>() };
    kind.inner.set(name, inner);
    if (!inner.isKnown) met.push(inner);
    return inner;
  };
  const parser = new Parser({
    onattribute(name, value) {
      attrs.push({ name, value });
      key += ` ${name}`;
    },
    onopentag(name, _attributes, isImplied) {
      if (isImplied || OF_THEIR_OWN.has(name)) isIrregular = true;
      const parent = open.at(-1);
      if (parent === undefined) return;
      if (parent.node.nodeName === '#document-fragment' && PARTS_OF_TABLE.has(name)) isIrregular = true;
      const node = defaultTreeAdapter.createElement(name, standard.NS.HTML, attrs);
      defaultTreeAdapter.appendChild(parent.node, node);
      open.push({ node: name === 'template' ? contentOf(node) : node, kind: enter(parent.kind, name + key) });
      attrs = [];
      key = '';
    },
    onclosetag(name, isImplied) {
      open.pop();
      if (!isImplied) closed += 1;
      else if (!VOID.has(name)) isIrregular = true;
    },
    ontext(text) {
      const parent = open.at(-1);
      if (parent === undefined) return;
      // In some places, such as between the rows of a table, only spaces may stand.
      if (/\S/.test(text)) enter(parent.kind, '#text');
      defaultTreeAdapter.insertText(parent.node, text);
    },
  });
  parser.end(html);
  return isIrregular || !hasHeadAndBody(document) ? undefined : { document, met, closed };
}

/** What is in a template stands apart from the page, as parse5 has it. */
function contentOf(template: DefaultTreeAdapterTypes.Element): DefaultTreeAdapterTypes.DocumentFragment {
  const content = defaultTreeAdapter.createDocumentFragment();
  defaultTreeAdapter.setTemplateContent(template as DefaultTreeAdapterTypes.Template, content);
  return content;
}

/** Parsers add what a page leaves out of these. */
function hasHeadAndBody(document: DefaultTreeAdapterTypes.Document): boolean {
  const named = (node: DefaultTreeAdapterTypes.ParentNode): string =>
    node.childNodes
      .map(({ nodeName }) => nodeName)
      .filter((name) => name !== '#text')
      .join(' ');
  const [page] = document.childNodes.filter((node) => defaultTreeAdapter.isElementNode(node));
  return named(document) === 'html' && page !== undefined && named(page) === 'head body';
}
