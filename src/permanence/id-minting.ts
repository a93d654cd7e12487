import { splitArticleDocument } from '../content/article-document.ts';
import { mintQuotationId } from './quotation-id.ts';

/** An article file with ids added to the quotations that had none, and otherwise unchanged. */
export interface MintedFile {
  readonly text: string;
  /** The new ids. */
  readonly ids: readonly string[];
}

/**
 * Adds an id to every quotation of an article file that has none. A file that cannot be read is returned unchanged, and
 * the content check reports it.
 *
 * @param taken ids that are in use or were published
 */
export function mintIds(text: string, file: string, taken: ReadonlySet<string>): MintedFile {
  const { document } = splitArticleDocument(text, file);
  if (document === undefined) return { text, ids: [] };
  const yaml = document.frontMatter;
  const { id: articleId, quotations } = (yaml.data ?? {}) as { readonly id?: unknown; readonly quotations?: unknown };
  if (typeof articleId !== 'string' || !Array.isArray(quotations)) return { text, ids: [] };
  const lines = text.split('\n');
  const used = new Set([...taken, ...quotations.map((quotation) => (quotation as { id?: string } | null)?.id ?? '')]);
  const ids: string[] = [];
  const withoutId = [...quotations.entries()].filter(([, quotation]) => isQuotationWithoutId(quotation));
  const minted = withoutId.map(([index, quotation]) => {
    const id = mintQuotationId(articleId, (quotation as { parts: string[] }).parts, used);
    used.add(id);
    ids.push(id);
    return { index, id };
  });
  // From last to first, so that the line numbers above an insertion stay valid.
  for (const { index, id } of minted.toReversed()) {
    const { line, column } = yaml.pointAt(['quotations', index]);
    lines.splice(line - 1, 1, ...withId(lines[line - 1] ?? '', column - 1, id));
  }
  return { text: lines.join('\n'), ids };
}

function isQuotationWithoutId(quotation: unknown): boolean {
  const { id, parts } = (quotation ?? {}) as { readonly id?: unknown; readonly parts?: unknown };
  return id === undefined && Array.isArray(parts) && parts.every((part) => typeof part === 'string');
}

/** The first line of a quotation, with the id inserted before its fields. */
function withId(line: string, at: number, id: string): readonly string[] {
  const [before, fields] = [line.slice(0, at), line.slice(at)];
  // Fields in braces share a line, so the id goes there too.
  if (fields.startsWith('{')) return [`${before}{ id: ${id}, ${fields.slice(1).trimStart()}`];
  return [`${before}id: ${id}${line.endsWith('\r') ? '\r' : ''}`, `${' '.repeat(at)}${fields}`];
}
