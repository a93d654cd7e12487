import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const markdown = unified().use(remarkParse).freeze();

/**
 * What may reach across an empty line or change what stands elsewhere: fenced code, HTML, definitions of links; and what
 * a parser treats unlike other characters: tabs, carriage returns, NUL, a byte order mark.
 */
const FAR_REACHING = /`{3}|~{3}|\]:|[<\t\r\0\uFEFF]/;

/** Lines that follow each other, none of them empty. */
const CHUNK = /[^\n]+(?:\n[^\n]+)*/g;

/** What could be markup, in the middle of a line or at its edges. */
const MARKUP = /[\\`*_[\]&]|^[\s#>+\-=\d]|\s$/m;

/**
 * The tree of a CommonMark text, with positions: exactly what remark makes of it. Most paragraphs of a newspaper are
 * words alone; a look tells them, and only the others are parsed. A test holds the two ways against each other.
 */
export function parseMarkdown(source: string): Root {
  if (FAR_REACHING.test(source)) return markdown.parse(source);
  const pointAt = pointsInOrder(source);
  const start = pointAt(0);
  const children: RootContent[] = [];
  // Neighbours with markup may belong together, such as the items of a list: they are parsed as one text.
  let marked: { readonly from: Point; to: number } | undefined;
  const parseMarked = (): void => {
    if (marked === undefined) return;
    // Not all at once: a call takes only so many arguments.
    for (const node of parsePiece(source.slice(marked.from.offset, marked.to), marked.from)) children.push(node);
    marked = undefined;
  };
  for (const { 0: chunk, index } of source.matchAll(CHUNK)) {
    const end = index + chunk.length;
    if (MARKUP.test(chunk)) {
      marked ??= { from: pointAt(index), to: end };
      marked.to = end;
    } else {
      parseMarked();
      const position = { start: pointAt(index), end: pointAt(end) };
      children.push({ type: 'paragraph', children: [{ type: 'text', value: chunk, position }], position });
    }
  }
  parseMarked();
  return { type: 'root', children, position: { start, end: pointAt(source.length) } };
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The nodes of a piece that begins a line of the whole. */
function parsePiece(piece: string, { line, offset }: Point): readonly RootContent[] {
  const root: Root = markdown.parse(piece);
  visit(root, ({ position }) => {
    for (const point of [position?.start, position?.end]) {
      if (point === undefined) continue;
      point.line += line - 1;
      point.offset = (point.offset ?? 0) + offset;
    }
  });
  return root.children;
}

/** Tells the points of offsets that are asked for in ascending order. */
function pointsInOrder(source: string): (offset: number) => Point {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let feed = source.indexOf('\n', lineStart); feed >= 0 && feed < offset;) {
      line += 1;
      lineStart = feed + 1;
      feed = source.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1, offset };
  };
}
