import type { Root as HastRoot } from 'hast';
import type { Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { remark } from 'remark';
import type { ArticleDocument } from './article-document.ts';
import type { Issue, Point } from '../archive/issue.ts';

/** Schemes that links may have. Relative links are refused: an article does not know where it will be served. */
const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** A parsed body: the tree from which both HTML and quotations come, and the issues in the Markdown. */
export interface Body {
  readonly tree: HastRoot;
  /** The Markdown itself, for finding the source of a text. */
  readonly source: string;
  /** Line and column in the file of an offset in {@link Body.source}. */
  pointAt(offset: number): Point;
  readonly issues: readonly Issue[];
}

/** Parses the Markdown of an article as strict CommonMark, without raw HTML, extensions or smart punctuation. */
export function parseBody(document: Pick<ArticleDocument, 'body' | 'bodyLine'>, file: string): Body {
  const source = document.body;
  const pointAt = pointReader(source, document.bodyLine);
  const root = remark().parse(source);
  const issues: Issue[] = [];
  const report = (node: Nodes, rule: string, message: string): void => {
    issues.push({ file, ...pointAt(node.position?.start.offset ?? 0), rule, message });
  };
  let hasText = false;
  const check = (node: Nodes): void => {
    switch (node.type) {
      case 'html':
        report(
          node,
          'raw-html',
          `"${firstLine(node.value)}" is raw HTML, and it could run code in a reader's browser. Write it as Markdown, or escape < as \\<.`,
        );
        break;
      case 'heading':
        if (node.depth === 1)
          report(
            node,
            'heading-level',
            'this heading has level 1, but only the headline of the page may have it. Use ## or a lower level.',
          );
        break;
      case 'image':
      case 'imageReference':
        report(
          node,
          'image',
          'images are not allowed: the archive stores none, and pages may not load any from elsewhere. Keep the caption as text.',
        );
        break;
      case 'link':
      case 'definition':
        if (!LINK_SCHEMES.has(URL.parse(node.url)?.protocol ?? ''))
          report(
            node,
            'link-scheme',
            `the link to "${node.url}" is not http, https or mailto. Write a full address, or remove the link.`,
          );
        break;
      case 'inlineCode':
      case 'code':
        hasText ||= node.value.trim() !== '';
        break;
      case 'text':
        hasText ||= node.value.trim() !== '';
        // A line break inside a paragraph reads as a space, for readers and for quotations.
        if (/[\r\n]/.test(node.value)) node.value = node.value.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ');
        break;
      default:
        break;
    }
    if ('children' in node) node.children.forEach(check);
  };
  check(root);
  if (!hasText && issues.length === 0) {
    report(root, 'body-empty', 'the article has no text. Write it below the front matter.');
  }
  return { tree: toHast(root) as HastRoot, source, pointAt, issues };
}

function firstLine(text: string): string {
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** Turns offsets into lines and columns, by binary search over the starts of the lines. */
function pointReader(source: string, firstLineNumber: number): (offset: number) => Point {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: firstLineNumber + low, column: offset - (starts[low] ?? 0) + 1 };
  };
}
