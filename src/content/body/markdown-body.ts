import type { Root as HastRoot } from 'hast';
import type { Definition, Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { remark } from 'remark';
import type { ArticleDocument } from '../article-document.ts';
import { besideArticle, linkedArticle, type ArticleLink } from '../article-link.ts';
import { bodyLimitFaults } from './body-limits.ts';
import { bodyPictures, isPicture, type BodyPicture } from './body-pictures.ts';
import { referenceFaults } from './character-references.ts';
import { judgeLink } from '../link-faults.ts';
import { lostText } from './lost-text.ts';
import { nestingFaults } from './nesting.ts';
import { issueAt, pointReader, type TextFault } from '../files/text-fault.ts';
import type { Issue, Point } from '../../archive/issue.ts';

/** A parsed body: the tree from which both HTML and quotations come, and the issues in the Markdown. */
export interface Body {
  /** Empty when the text was too much to be parsed, which is an issue. */
  readonly tree: HastRoot;
  /** The Markdown itself, for finding the source of a text. */
  readonly source: string;
  /** Line and column in the file of an offset in {@link Body.source}. */
  pointAt(offset: number): Point;
  /** Links to other articles. */
  readonly links: readonly ArticleLink[];
  /** Pictures, for each of which the tree has an empty `figure`, in the same order. */
  readonly pictures: readonly BodyPicture[];
  readonly issues: readonly Issue[];
  /** What is allowed but often a mistake: words that Markdown takes for marks. */
  readonly warnings: readonly Issue[];
}

/** Parses the Markdown of an article as strict CommonMark, without raw HTML, extensions or smart punctuation. */
export function parseBody(document: Pick<ArticleDocument, 'body' | 'bodyLine'>, file: string): Body {
  const source = document.body;
  const pointAt = pointReader(source, document.bodyLine);
  const body = (
    tree: HastRoot,
    faults: readonly TextFault[],
    warnings: readonly TextFault[],
    { links = [], pictures = [] }: Partial<Pick<Body, 'links' | 'pictures'>> = {},
  ): Body => ({
    tree,
    source,
    pointAt,
    links,
    pictures,
    issues: faults.map((fault) => issueAt(fault, file, pointAt)),
    warnings: warnings.map((warning) => issueAt(warning, file, pointAt)),
  });
  const unread = (faults: readonly TextFault[]): Body => body({ type: 'root', children: [] }, faults, []);
  const tooMuch = bodyLimitFaults(source);
  if (tooMuch.length > 0) return unread(tooMuch);
  const root = remark().parse(source);
  const tooDeep = nestingFaults(root);
  if (tooDeep.length > 0) return unread(tooDeep);

  const nodes = nodesOf(root);
  const definitions = definitionsOf(nodes);
  const shown = bodyPictures(root);
  const code = nodes.flatMap(({ type, position }) =>
    (type === 'code' || type === 'inlineCode') && position?.start.offset !== undefined
      ? [{ start: position.start.offset, end: position.end.offset ?? 0 }]
      : [],
  );
  const links = nodes.flatMap((node) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'definition') return [judgeLink(node.url, undefined, offset)];
    if (node.type === 'link') return [judgeLink(node.url, wordsOf(node), offset)];
    const target = node.type === 'linkReference' ? definitions.used.get(node.identifier) : undefined;
    if (target === undefined) return [];
    // The definition's own faults are reported at the definition.
    return judgeLink(target.url, undefined, offset).faults.length > 0
      ? []
      : [judgeLink(target.url, wordsOf(node), offset)];
  });
  const faults = [
    ...nodes.flatMap(forbidden),
    ...shown.faults,
    ...links.flatMap((link) => link.faults),
    ...referenceFaults(source, code),
  ];
  if (faults.length === 0 && !nodes.some(hasText)) {
    const message = 'the article has no text. Write it below the front matter.';
    faults.push({ offset: 0, rule: 'body-empty', message });
  }
  const warnings = [
    ...nodes.flatMap((node) => lostText(node, source, (definition) => definitions.isUsed(definition))),
    ...links.flatMap((link) => link.warnings),
  ];
  const toArticles = nodes.flatMap((node) => {
    const to = node.type === 'link' || node.type === 'definition' ? linkedArticle(node.url) : undefined;
    return to === undefined ? [] : [{ to, ...pointAt(node.position?.start.offset ?? 0) }];
  });
  for (const node of nodes) {
    joinLines(node);
    leadOut(node, definitions.used);
    if (node.type === 'paragraph' && isPicture(node)) node.data = { hName: 'figure', hChildren: [] };
  }
  // After all of them: several links may share a definition.
  for (const node of nodes) {
    if (node.type !== 'link' && node.type !== 'definition') continue;
    const to = linkedArticle(node.url);
    if (to !== undefined) node.url = besideArticle(to);
  }
  return body(toHast(root) as HastRoot, faults, warnings, { links: toArticles, pictures: shown.pictures });
}

/** A node and everything inside it, in reading order. */
export function nodesOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
}

/** What Markdown can say, but an article may not. */
function forbidden(node: Nodes): readonly TextFault[] {
  const offset = node.position?.start.offset ?? 0;
  switch (node.type) {
    case 'html':
      return [
        {
          offset,
          rule: 'raw-html',
          message: `"${firstLine(node.value)}" is raw HTML, and it could run code in a reader's browser. Write it as Markdown, or escape < as \\<.`,
        },
      ];
    case 'heading':
      if (node.depth > 1) return [];
      return [
        {
          offset,
          rule: 'heading-level',
          message: 'this heading has level 1, but only the headline of the page may have it. Use ## or a lower level.',
        },
      ];
    default:
      return [];
  }
}

interface Definitions {
  /** The first of each name counts. */
  readonly used: ReadonlyMap<string, Definition>;
  isUsed(definition: Definition): boolean;
}

function definitionsOf(nodes: readonly Nodes[]): Definitions {
  const used = new Map<string, Definition>();
  const referred = new Set(nodes.flatMap((node) => (node.type === 'linkReference' ? [node.identifier] : [])));
  for (const node of nodes) {
    if (node.type === 'definition' && !used.has(node.identifier)) used.set(node.identifier, node);
  }
  return {
    used,
    isUsed: (definition) => referred.has(definition.identifier) && used.get(definition.identifier) === definition,
  };
}

function hasText(node: Nodes): boolean {
  return (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') && node.value.trim() !== '';
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** A line break inside a paragraph reads as a space, for readers and for quotations. */
function joinLines(node: Nodes): void {
  if (node.type === 'text' && /[\r\n]/.test(node.value)) {
    node.value = node.value.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ');
  }
}

/** Says that a link leads out of the site, unless to another article: the check of what was built does not look for its target. */
function leadOut(node: Nodes, definitions: ReadonlyMap<string, Definition>): void {
  if (node.type !== 'link' && node.type !== 'linkReference') return;
  const url = node.type === 'link' ? node.url : definitions.get(node.identifier)?.url;
  if (linkedArticle(url ?? '') === undefined) node.data = { hProperties: { rel: ['external'] } };
}

function firstLine(text: string): string {
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
