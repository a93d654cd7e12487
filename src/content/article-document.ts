import matter from 'gray-matter';
import type { Issue } from '../archive/issue.ts';
import { readYaml, type YamlSource } from './yaml/yaml-source.ts';

/** An article file split into front matter and body. Neither is validated yet. */
export interface ArticleDocument {
  readonly frontMatter: YamlSource;
  /** The Markdown below the front matter. */
  readonly body: string;
  /** Line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
}

/** Splits the text of an article file into front matter and body. */
export function splitArticleDocument(
  text: string,
  file: string,
): { readonly document?: ArticleDocument; readonly issues: readonly Issue[] } {
  // gray-matter would run front matter that starts with "---js", so the line may hold nothing but ---.
  if (!/^---[ \t]*\r?\n/.test(text)) {
    return failure(file, 1, 'the file must begin with front matter. Write --- on the first line.');
  }
  // gray-matter ends the front matter at the first line that starts with ---, even ---- or ---draft.
  const closing = text.indexOf('\n---') + 1;
  if (closing === 0) {
    return failure(file, 1, 'the front matter is not closed. Write a line --- below its last field.');
  }
  const closingLine = /^---[ \t]*(?:\r?\n|$)/.exec(text.slice(closing))?.[0];
  if (closingLine === undefined) {
    return failure(
      file,
      countLines(text.slice(0, closing)),
      'a line that starts with --- closes the front matter, so it may hold nothing else. Remove the rest of the line, or indent the line if it belongs to a field.',
    );
  }
  const bodyStart = closing + closingLine.length;
  return {
    document: {
      frontMatter: readFrontMatter(text.slice(0, closing + '---'.length), file),
      body: text.slice(bodyStart),
      bodyLine: countLines(text.slice(0, bodyStart)),
    },
    issues: [],
  };
}

/** Reads front matter, including its `---` lines. Line 1 of the YAML is the rest of the opening line. */
function readFrontMatter(text: string, file: string): YamlSource {
  // Half of a Windows line break remains in front of the closing line, and YAML would take it for text.
  const parse = (yaml: string): YamlSource => readYaml(yaml.replace(/\r$/, ''), file);
  // Always with options: without them gray-matter caches by text, and answers broken YAML with empty data the second time,
  // until https://github.com/jonschlinkert/gray-matter/issues/166 is solved.
  const { data, matter: yaml } = matter(text, { language: 'yaml', engines: { yaml: { parse } } });
  // gray-matter does not call the engine for front matter that is empty or has only comments.
  return 'pointAt' in data ? (data as YamlSource) : parse(yaml);
}

function failure(file: string, line: number, message: string): { readonly issues: readonly Issue[] } {
  return { issues: [{ file, line, column: 1, rule: 'front-matter-broken', message }] };
}

function countLines(text: string): number {
  return text.split('\n').length;
}
