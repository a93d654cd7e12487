import { oneLine } from '../../../text/one-line.ts';
import { asShown, withCodeAside } from './code-aside.ts';
import type { Removal } from '../page/extraction.ts';
import { withoutShortcodes } from './shortcodes.ts';

/** A text without the tags of a site generator, and what they were. */
export interface UntaggedText {
  readonly text: string;
  readonly removed: readonly Removal[];
}

/** What readers see of a tag: the words of these fields, in this order. */
const SHOWN_FIELDS = ['title', 'heading', 'quote', 'text', 'caption', 'cite', 'attribution', 'credit'];

/** Longest tag, in UTF-16 units. Without a bound a text full of openings would be read again from each of them. */
const LONGEST_TAG = 4000;

const INSIDE = `[^]{0,${String(LONGEST_TAG)}}?`;

/** Hugo's `{{< figure >}}` and `{{% note %}}`; the tags `{% link %}` of Jekyll and Eleventy; their values `{{ title }}`. */
const TAG = new RegExp(
  `\\{\\{([<%])-?(?<hugo>${INSIDE})[>%]\\}\\}|\\{%-?(?=\\s{0,9}[a-z/])(?<liquid>${INSIDE})-?%\\}|\\{\\{(?<value>[^{}]{0,400})\\}\\}`,
  'gu',
);

/** Longest block of code or program, in UTF-16 units, for the same reason. */
const LONGEST_BLOCK = 20_000;

/** What stands in the tag that opens one. */
const OPENING = '[^%]{0,400}';

const BLOCK = `[^]{0,${String(LONGEST_BLOCK)}}?`;

/** Blocks whose inside is a program or a remark and not a text. */
const UNSHOWN = new RegExp(
  `\\{%-?\\s*(comment|for|capture|set|script|style)\\b${OPENING}%\\}${BLOCK}\\{%-?\\s*end\\1\\s*-?%\\}`,
  'gu',
);

/** `{% highlight ruby %}`: a block of code in a Jekyll site. */
const CODE = new RegExp(
  `^[ \\t]*\\{%-?\\s*highlight\\b${OPENING}%\\}[ \\t]*\\n?(${BLOCK})\\n?[ \\t]*\\{%-?\\s*endhighlight\\s*-?%\\}`,
  'gmu',
);

/** `{{< highlight go >}}`: the same in a Hugo site. */
const HUGO_CODE = new RegExp(
  `^[ \\t]*\\{\\{[<%]\\s*highlight\\s[^>%]{0,400}[>%]\\}\\}(${BLOCK})\\{\\{[<%]\\s*/\\s*highlight\\s*[>%]\\}\\}`,
  'gmu',
);

/** Classes and addresses of headings, pictures and links, which kramdown and others take from braces: `{: .note}`, `{#more}`. */
const ATTRIBUTES =
  /[ \t]*(?:\{:[^{}]{0,300}\}|\{(?:#[^\s{}]{1,200}|\.[a-z_-][\w:.-]{0,100})(?:[ \t][^{}\n]{0,200})?\}(?=[ \t]*$|[ \t,.;:)*_]))/gimu;

/** Remarks of Nunjucks and of kramdown. */
const REMARK = /\{#[^]{0,4000}?#\}|\{::comment\}[^]{0,4000}?\{:\/(?:comment)?\}/gu;

/** `::: lead`: where a box begins and where it ends. */
const CONTAINER = /^[ \t]*:{3,}[ \t]*([\w-]*)[^\n]{0,200}$/gmu;

/** `[[toc]]`, `[TOC]`, which a site replaces by links to its headings. */
const CONTENTS = /^[ \t]*(?:\[\[_?toc_?\]\]|\[toc\]|\$\{toc\})[ \t]*$/gimu;

/** `: of ferries`: a definition below its term, in the Markdown of kramdown and of Hugo. */
const DEFINITION = /^([ \t]{0,3}):(?=[ \t]+\S)/gmu;

const NOTE_MARK = /\[\^([^\]\s]{1,60})\]/gu;
const NOTE = /^[ \t]*\[\^([^\]\s]{1,60})\]:[ \t]*/gmu;

/**
 * Takes the tags of Hugo, Jekyll and Eleventy, kramdown's attributes and the marks of footnotes out of a Markdown text.
 * What they show as words stays; a footnote's text stays as a paragraph where it stood. Each is listed by its name.
 */
export function withoutTemplateTags(markdown: string): UntaggedText {
  if (!/[{[]|^[ \t]*:/mu.test(markdown)) return { text: markdown, removed: [] };
  const removed: Removal[] = [];
  const left = (what: string, text: string, instead = ''): string => {
    removed.push({ what, text: text.trim() });
    return instead;
  };
  const fenced = markdown
    .replace(CODE, (_, code: string) => codeBlock(code))
    .replace(HUGO_CODE, (_, code: string) => codeBlock(code));
  const { text: plain, removed: shortcodes } = withoutShortcodes(fenced, codeBlock);
  removed.push(...shortcodes);
  const text = withCodeAside(plain, (words) =>
    words
      .replace(REMARK, (remark) => left('remark', remark))
      .replace(UNSHOWN, (block, name: string) => left(`template tag ${name}`, block))
      .replace(TAG, (tag: string, ...match: unknown[]) => {
        const { hugo, liquid, value } = match.at(-1) as Partial<Record<'hugo' | 'liquid' | 'value', string>>;
        const [offset, whole] = [match.at(-3) as number, match.at(-2) as string];
        const alone = isAlone(whole, offset, offset + tag.length);
        if (hugo !== undefined) return hugoTag(tag, hugo.trim(), alone, left);
        if (liquid !== undefined) return liquidTag(tag, liquid.trim(), alone, left);
        // A quoted value is what the template prints.
        const quoted = /^\s*(["'])([^"']*)\1/u.exec(value ?? '')?.[2];
        return left('template value', tag, quoted ?? '');
      })
      .replace(CONTENTS, (contents) => left('table of contents', contents))
      .replace(CONTAINER, (line, name: string) => (name === '' ? '' : left(`box ${name}`, line)))
      .replace(DEFINITION, (mark, indent: string, offset: number, whole: string) =>
        /\S[ \t]*\n(?:[ \t]*\n)?$/u.test(whole.slice(Math.max(0, offset - 200), offset)) ? `${indent}-` : mark,
      )
      .replace(ATTRIBUTES, (attributes) => left('attributes', attributes))
      .replace(NOTE, (mark) => left('mark of a footnote, whose text was kept', mark, '\n'))
      .replace(NOTE_MARK, (mark) => left('mark of a footnote', mark)),
  );
  return removed.length === 0 && text === markdown ? { text: markdown, removed } : { text, removed };
}

function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const close = text.indexOf('\n', end);
  return `${before}${text.slice(end, close < 0 ? undefined : close)}`.trim() === '';
}

type Leave = (what: string, text: string, instead?: string) => string;

function hugoTag(tag: string, inside: string, alone: boolean, left: Leave): string {
  // A tag written with a remark is shown and not run.
  const [name = ''] = /^\/?\s*[^\s/]+/u.exec(inside) ?? [];
  if (/^\/\*/u.test(inside)) return `\`${asShown(tag)}\``;
  if (name.startsWith('/')) return '';
  const picture = name === 'figure' && alone ? figurePicture(inside) : undefined;
  if (picture !== undefined) return picture;
  return left(`shortcode ${name}`, tag, shownWords(inside, alone));
}

function liquidTag(tag: string, inside: string, alone: boolean, left: Leave): string {
  const name = /^[\w-]+/u.exec(inside)?.[0] ?? '';
  if (/^(?:end|else|elsif|when|raw$)/u.test(name)) return '';
  return left(`template tag ${name}`, tag, shownWords(inside, alone));
}

/** The words that a tag shows, as paragraphs when it stands alone on its line; empty when it shows none. */
function shownWords(inside: string, alone: boolean): string {
  const fields = fieldsOf(inside);
  const words = SHOWN_FIELDS.map((name) => fields.get(name)?.trim() ?? '').filter((value) => value !== '');
  if (words.length === 0) return '';
  return alone ? `\n\n${words.join('\n\n')}\n\n` : words.join(' ');
}

/** The picture of Hugo's `figure` as Markdown has it; `undefined` when the tag names none. */
function figurePicture(inside: string): string | undefined {
  const fields = fieldsOf(inside);
  const value = (name: string): string => oneLine(fields.get(name));
  const source = value('src');
  if (source === '' || /[<>]/u.test(source)) return undefined;
  const caption = [value('title'), value('caption'), value('attr')].filter((part) => part !== '').join(' ');
  const escaped = (text: string, signs: RegExp): string => text.replace(signs, '\\$&');
  const title = caption === '' ? '' : ` "${escaped(caption, /["\\]/gu)}"`;
  return `\n\n![${escaped(value('alt'), /[[\]\\]/gu)}](<${source}>${title})\n\n`;
}

/** The named values of a tag. */
function fieldsOf(inside: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(
      inside.matchAll(/(?<![\w-])([\w-]+)\s*[=:]\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`)/gu),
    ).map(([, name = '', double, single, raw]) => [
      name.toLowerCase(),
      (double ?? single ?? raw ?? '').replace(/\\(["'])/gu, '$1'),
    ]),
  );
}

/** A block of code in Markdown, with marks so long that the code cannot end it. */
function codeBlock(code: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/gu), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `\n${fence}\n${code.replace(/^[ \t]*\n|\s+$/gu, '')}\n${fence}\n`;
}
