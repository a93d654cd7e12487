import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { splitArticleDocument } from './article-document.ts';
import { linkedArticle } from './article-link.ts';
import { bodyBlocks } from './body/body-edit.ts';
import { nodesOf } from './body/markdown-body.ts';

/** What becomes of a link to an article: another address, `undefined` to leave it, or `'words'` to keep only its words. */
export type LinkFate = (id: string) => { readonly address: string } | 'words' | undefined;

/**
 * An article file in which links to articles have changed, and nothing else has. `undefined` when Markdown would read the
 * words of a removed link as marks: the result is parsed again, and must have the same texts.
 */
export function editArticleLinks(text: string, file: string, fateOf: LinkFate): string | undefined {
  if (!text.includes('article:')) return text;
  const { document } = splitArticleDocument(text, file);
  if (document === undefined || !document.body.includes('article:')) return text;
  const { body } = document;
  const nodes = nodesOf(remark().parse(body));
  const removed = new Set<string>();
  const cuts = nodes.flatMap((node): readonly Cut[] => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const id = linkedArticle(node.url);
    const fate = id === undefined ? undefined : fateOf(id);
    if (fate === undefined) return [];
    const [start, end] = rangeOf(node);
    if (fate !== 'words') return [{ ...destination(node, body), by: fate.address }];
    if (node.type === 'link') return [{ start, end, by: wordsIn(node, body) }];
    removed.add(node.identifier);
    return [{ start, end, by: '' }];
  });
  const references = nodes.flatMap((node) => {
    if (node.type !== 'linkReference' || !removed.has(node.identifier)) return [];
    const [start, end] = rangeOf(node);
    return [{ start, end, by: wordsIn(node, body) }];
  });
  const edited = [...cuts, ...references]
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), body);
  const result = text.slice(0, text.length - body.length) + edited;
  return textsOf(result, file) === textsOf(text, file) ? result : undefined;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

function rangeOf({ position }: Nodes): readonly [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Where the address stands in the source of a link or a definition. */
function destination(node: Nodes, body: string): { readonly start: number; readonly end: number } {
  const [start, end] = rangeOf(node);
  const from = 'children' in node ? behindWords(node) : start;
  const source = body.slice(from, end);
  const before = /^(?:\[(?:\\.|[^\]\\])*)?\]:?\(?\s*/u.exec(source)?.[0].length ?? 0;
  const written = /^(?:<[^>]*>|[^\s)]+)/u.exec(source.slice(before))?.[0].length ?? 0;
  return { start: from + before, end: from + before + written };
}

function behindWords(node: Extract<Nodes, { children: Nodes[] }>): number {
  const last = node.children.at(-1);
  return last === undefined ? rangeOf(node)[0] + 1 : rangeOf(last)[1];
}

function wordsIn(node: Extract<Nodes, { children: Nodes[] }>, body: string): string {
  return node.children.length === 0 ? '' : body.slice(rangeOf(node)[0] + 1, behindWords(node));
}

function textsOf(text: string, file: string): string {
  return bodyBlocks(text, file)
    .map((block) => block.text)
    .join('\n');
}
