import type { Root } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';

const parser = remark().freeze();

/** Stands for a piece of code while the words around it are changed: of the private use area, so no text has it. */
const PLACE = /\uF8FF(\d+)\uF8FF/gu;

/** What a site generator does not read, and code as HTML has it. */
const SHOWN_AS_IT_IS = new RegExp(
  '\\{%-?\\s*raw\\s*-?%\\}([^]{0,20000}?)\\{%-?\\s*endraw\\s*-?%\\}|(<pre[\\s>][^]{0,100000}?</pre>)',
  'giu',
);

/**
 * Changes a Markdown text, but not its code: there `{{ x }}`, `[^0-9]` and `: a` are what a reader is to see. Of the tags that
 * only say "this is no tag", nothing stays in code either.
 */
export function withCodeAside(markdown: string, change: (words: string) => string): string {
  // Most texts have no code, and need not be parsed for it.
  if (!/`|~~~|^(?: {4}|\t)|<pre|\{%-?\s*raw\b/imu.test(markdown) || markdown.includes('\uF8FF'))
    return change(markdown);
  const pieces: string[] = [];
  const aside = (piece: string): string => `\uF8FF${String(pieces.push(piece) - 1)}\uF8FF`;
  const text = markdown.replace(SHOWN_AS_IT_IS, (all, raw?: string) => aside(raw ?? asShown(all)));
  let words = '';
  let done = 0;
  visit(parser.parse(text) as Root, (node) => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return;
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    words += text.slice(done, start) + aside(asShown(text.slice(start, end)));
    done = end;
  });
  const back = (changed: string): string =>
    changed.replace(PLACE, (_, index: string) => back(pieces[Number(index)] ?? ''));
  return back(change(words + text.slice(done)));
}

/** Code without what a site generator takes out of it: the signs of an example. */
export function asShown(code: string): string {
  return code
    .replace(/\{%-?\s*(?:end)?raw\s*-?%\}/gu, '')
    .replace(/(\{\{[<%])\/\*([^]{0,1000}?)\*\/([>%]\}\})/gu, '$1$2$3');
}
