import { splitArticleDocument } from '../content/article-document.ts';
import { mintQuotationId } from './quotation-id.ts';
import { readYaml } from '../content/yaml-source.ts';

/** An article file with ids written into the quotations that had none, and nothing else changed. */
export interface MintedFile {
  readonly text: string;
  readonly ids: readonly string[];
}

/**
 * Writes an id into every quotation of an article file that lacks one. Files too broken to be read stay as they are;
 * the content check says why.
 *
 * @param taken ids that are in use or have been published
 */
export function mintIds(text: string, file: string, taken: ReadonlySet<string>): MintedFile {
  const { document } = splitArticleDocument(text, file);
  if (document === undefined) return { text, ids: [] };
  const yaml = readYaml(document.yaml, file, document.yamlLine);
  const { id: articleId, quotations } = (yaml.data ?? {}) as { readonly id?: unknown; readonly quotations?: unknown };
  if (typeof articleId !== 'string' || !Array.isArray(quotations)) return { text, ids: [] };
  const lines = text.split('\n');
  const used = new Set([...taken, ...quotations.map((quotation) => (quotation as { id?: string } | null)?.id ?? '')]);
  const ids: string[] = [];
  // From the last to the first, so that line numbers above an insertion stay right.
  const lacking = [...quotations.entries()].filter(([, quotation]) => isQuotationWithoutId(quotation));
  const minted = lacking.map(([index, quotation]) => {
    const id = mintQuotationId(articleId, (quotation as { parts: string[] }).parts, used);
    used.add(id);
    ids.push(id);
    return { index, id };
  });
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

/** The line on which a quotation's fields begin, with its id in front of them. */
function withId(line: string, at: number, id: string): readonly string[] {
  const [before, fields] = [line.slice(0, at), line.slice(at)];
  // Fields between braces stand on one line, and so may the id.
  if (fields.startsWith('{')) return [`${before}{ id: ${id}, ${fields.slice(1).trimStart()}`];
  return [`${before}id: ${id}${line.endsWith('\r') ? '\r' : ''}`, `${' '.repeat(at)}${fields}`];
}
