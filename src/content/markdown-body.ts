import type { Root as HastRoot } from 'hast';
import type { Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { remark } from 'remark';
import type { ArticleDocument } from './article-document.ts';
import type { Issue, Point } from '../archive/issue.ts';

/** Schemes a link may have. Relative links are refused too: an article cannot know where it will be served. */
const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** A parsed body: the tree that HTML and quotations are both made from, and what is wrong with the Markdown. */
export interface Body {
  readonly tree: HastRoot;
  /** The Markdown, for mapping text back to it. */
  readonly source: string;
  /** The place in the file of an offset in {@link Body.source}. */
  pointAt(offset: number): Point;
  readonly issues: readonly Issue[];
}

/** Parses the Markdown of an article, strictly CommonMark: no raw HTML, no extensions, no smart punctuation. */
export function parseBody(document: ArticleDocument, file: string): Body {
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
          `"${beginning(node.value)}" is raw HTML, which could run in a reader's browser. Write it as Markdown, or escape < as \\<.`,
        );
        break;
      case 'heading':
        if (node.depth === 1)
          report(
            node,
            'heading-level',
            'a heading of level 1 in the body; the headline is the only one on the page. Use ## or lower.',
          );
        break;
      case 'image':
      case 'imageReference':
        report(
          node,
          'image',
          'an image; the archive keeps none and no page may load one from elsewhere. Keep its caption as text.',
        );
        break;
      case 'link':
      case 'definition':
        if (!LINK_SCHEMES.has(URL.parse(node.url)?.protocol ?? ''))
          report(
            node,
            'link-scheme',
            `the link to "${node.url}" is not http, https or mailto. Write a whole address, or take the link out.`,
          );
        break;
      case 'inlineCode':
      case 'code':
        hasText ||= node.value.trim() !== '';
        break;
      case 'text':
        hasText ||= node.value.trim() !== '';
        // A line break inside a paragraph is a space to a reader, and so it is to a quotation.
        if (/[\r\n]/.test(node.value)) node.value = node.value.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ');
        break;
      default:
        break;
    }
    if ('children' in node) node.children.forEach(check);
  };
  check(root);
  if (!hasText && issues.length === 0) {
    report(root, 'body-empty', 'the article has no text. Write its body below the front matter.');
  }
  return { tree: toHast(root) as HastRoot, source, pointAt, issues };
}

function beginning(text: string): string {
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** Line and column by binary search over the starts of lines. */
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
