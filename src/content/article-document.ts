import matter from 'gray-matter';
import type { Issue } from '../archive/issue.ts';

/** An article file split in two; neither part is interpreted yet. */
export interface ArticleDocument {
  /** The YAML between the `---` lines. */
  readonly yaml: string;
  /** The Markdown below them. */
  readonly body: string;
  /** Lines of the file on which the two parts begin, from 1. */
  readonly yamlLine: number;
  readonly bodyLine: number;
}

/** gray-matter would run front matter that names JavaScript as its language; here only YAML is ever taken out. */
const ENGINES = { yaml: { parse: (yaml: string) => ({ yaml }) } };

/** Splits the text of an article file into front matter and body. */
export function splitArticleDocument(
  text: string,
  file: string,
): { readonly document?: ArticleDocument; readonly issues: readonly Issue[] } {
  if (!/^---[ \t]*\r?\n/.test(text)) {
    return failure(file, 1, 'the first line must be --- and open the front matter. Begin the file with it.');
  }
  // gray-matter closes at the first line that begins with ---, even at ---- or ---draft.
  const closing = text.indexOf('\n---') + 1;
  if (closing === 0) {
    return failure(file, 1, 'the front matter is not closed. Write a line --- below its last field.');
  }
  const closingLine = /^---[ \t]*(?:\r?\n|$)/.exec(text.slice(closing))?.[0];
  if (closingLine === undefined) {
    return failure(
      file,
      countLines(text.slice(0, closing)),
      'a line that begins with --- closes the front matter, and nothing else may stand on it. Take the rest of the line away, or indent it if it belongs to a field.',
    );
  }
  // Options keep gray-matter from its cache, which answers a broken file with empty data the second time. It still looks
  // there, by the whole text that it is given: so it is not given the body.
  const { matter: yaml } = matter(text.slice(0, closing + 3), { language: 'yaml', engines: ENGINES });
  const bodyStart = closing + closingLine.length;
  return {
    document: {
      // Half of the line break in front of the closing line: YAML would take it for text.
      yaml: yaml.replace(/\r$/, ''),
      body: text.slice(bodyStart),
      // The front matter begins with the line break behind the opening ---, so its first line is line 1.
      yamlLine: 1,
      bodyLine: countLines(text.slice(0, bodyStart)),
    },
    issues: [],
  };
}

function failure(file: string, line: number, message: string): { readonly issues: readonly Issue[] } {
  return { issues: [{ file, line, column: 1, rule: 'front-matter-broken', message }] };
}

function countLines(text: string): number {
  return text.split('\n').length;
}
