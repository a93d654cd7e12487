import matter from 'gray-matter';
import { parse as parseToml, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import { splitArticleDocument } from '../../content/article-document.ts';

/** The fields of a Markdown document and the text below them. */
export interface SplitMarkdown {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A TOML table between lines of `+++`, as Hugo and Zola write it. */
const TOML = /^\+\+\+[ \t]*\r?\n([^]*?)^\+\+\+[ \t]*(?:\r?\n|$)/mu;

/** Splits YAML (`---`) or TOML (`+++`) front matter from the text; without any, there are no fields. */
export function splitFrontMatter(text: string): SplitMarkdown | { readonly failure: string } {
  if (/^\+\+\+[ \t]*\r?\n/u.test(text)) return splitToml(text);
  const { document } = splitArticleDocument(text, 'source');
  if (document === undefined) return { fields: {}, body: text };
  const { issues, text: yaml } = document.frontMatter;
  const [issue] = issues;
  const data = issue === undefined ? document.frontMatter.data : readLoosely(yaml);
  if (issue !== undefined && data === undefined)
    return { failure: `has front matter that cannot be read, in line ${String(issue.line ?? 1)}: ${issue.message}` };
  // A text may open with a line of hyphens and hold another.
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { fields: {}, body: data === null || data === '' ? document.body : text };
  return { fields: data as Record<string, unknown>, body: document.body };
}

/** A value in quotation marks, which may go on below. */
const QUOTED_VALUE = /^[\w-]+:[ \t]+(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')/gmu;

/**
 * Front matter whose quoted values go on at the beginning of a line, which Jekyll and Hugo read, though YAML wants them
 * indented; `undefined` when it cannot be read so either.
 */
function readLoosely(yaml: string): unknown {
  const indented = yaml.replace(QUOTED_VALUE, (value) => value.replace(/\n(?=\S)/gu, '\n  '));
  const document = parseDocument(indented, { schema: 'failsafe' });
  return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
}

function splitToml(text: string): SplitMarkdown | { readonly failure: string } {
  if (!TOML.test(text))
    return { failure: 'has front matter that is not closed. Write a line +++ below its last field' };
  try {
    // Always with options: see splitArticleDocument.
    const { data, content } = matter(text.replace(/\r\n/gu, '\n'), {
      language: 'toml',
      delimiters: '+++',
      engines: { toml: (toml: string) => parseToml(toml) },
    });
    return { fields: data, body: content };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return {
      failure: `has front matter that cannot be read, in line ${String(error.line)}, column ${String(error.column)}: ${error.message.split('\n')[0] ?? ''}`,
    };
  }
}

/** The text of a value: of a list its entries, of an object its name; empty when it has none. */
export function valueText(value: unknown): string {
  return valueList(value).join(', ');
}

/** The entries of a value as texts; a single value is a list of one. */
export function valueList(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(valueList);
  if (value instanceof Date) return [value.toISOString()];
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    const text = String(value).trim();
    return text === '' ? [] : [text];
  }
  if (typeof value !== 'object' || value === null) return [];
  const { name, title, label } = value as Readonly<Record<string, unknown>>;
  return valueList(name ?? title ?? label);
}
