import { isSeq, parseDocument, type Document } from 'yaml';

/** The front matter of an article file as a document that can be changed, and its range in the file. */
export interface EditableFrontMatter {
  readonly document: Document;
  readonly start: number;
  readonly end: number;
  readonly crlf: boolean;
}

/** `undefined` when the front matter cannot be parsed. */
export function editableFrontMatter(text: string): EditableFrontMatter | undefined {
  const start = /^---[ \t]*\r?\n/u.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const end = text.indexOf('\n---', start - 1) + 1;
  if (end === 0) return undefined;
  const yaml = text.slice(start, end);
  const document = parseDocument(yaml.replaceAll('\r\n', '\n'), { schema: 'failsafe', version: '1.2' });
  return document.errors.length > 0 ? undefined : { document, start, end, crlf: yaml.includes('\r\n') };
}

/** The file with the front matter as it has become. */
export function withFrontMatter(text: string, { document, start, end, crlf }: EditableFrontMatter): string {
  const yaml = document.toString({ lineWidth: 0, blockQuote: 'literal' });
  return `${text.slice(0, start)}${crlf ? yaml.replaceAll('\n', '\r\n') : yaml}${text.slice(end)}`;
}

/** Adds a correction behind those that the article has. */
export function addCorrection(document: Document, correction: { readonly on: string; readonly what: string }): void {
  const list = document.get('corrections');
  const added = document.createNode(correction);
  if (isSeq(list)) list.items.push(added);
  else document.set('corrections', document.createNode([correction]));
}
