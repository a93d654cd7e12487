import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../archive/article.ts';
import { sha256 } from '../../text/digest.ts';
import { articleFields, articleRow, type ArticleRow } from '../article-data.ts';
import { csvTable } from '../csv-table.ts';
import { dataPackage } from '../data-package.ts';
import { quotationsJsonSchema } from '../described-row.ts';
import {
  quotationData,
  quotationsCsv,
  quotationsJson,
  quotationsNdjson,
  type QuotationData,
} from '../quotation-data.ts';
import type { Language } from '../../languages/language.ts';
import type { AddressOf } from '../../archive/permalink.ts';
import { contentTypeOf } from '../../hosting/content-type.ts';
import { archiveDatabase } from './sqlite-database.ts';
import type { FileContent } from '../../build/file-cache.ts';
import { inProgress } from '../../build/progress.ts';

/** Title and description of the archive, for the data package, and the words that describe its tables. */
export interface ArchiveName {
  readonly title: string;
  readonly description: string;
  readonly words: Language;
}

export interface Fixity {
  readonly bytes: number;
  /** Lower-case hexadecimal SHA-256. */
  readonly sha256: string;
}

export const exportPaths = [
  '/quotations.json',
  '/quotations.schema.json',
  '/quotations.csv',
  '/quotations.ndjson',
  '/data/quotations.csv',
  '/data/articles.csv',
  '/data/datapackage.json',
  '/data/archive.sqlite',
] as const;

export type ExportPath = (typeof exportPaths)[number];

/** Cache port: returns the stored content of a path, or calls `make` and stores the result. */
export type KeepExport = (path: ExportPath, make: () => FileContent) => FileContent;

/**
 * The exports of the whole archive. Each is generated on demand and not kept in memory, because together they are larger
 * than the archive.
 */
export class DataExports {
  readonly #archive: Archive;
  readonly #name: ArchiveName;
  readonly #addressOf: AddressOf;
  readonly #keep: KeepExport;

  constructor(archive: Archive, name: ArchiveName, addressOf: AddressOf, keep: KeepExport = (_path, make) => make()) {
    this.#archive = archive;
    this.#name = name;
    this.#addressOf = addressOf;
    this.#keep = keep;
  }

  contentOf(path: ExportPath): FileContent {
    return this.#keep(path, () => this.#make(path));
  }

  #make(path: ExportPath): FileContent {
    switch (path) {
      case '/quotations.json':
        return inUtf8(quotationsJson(this.#quotations()));
      case '/quotations.schema.json':
        return JSON.stringify(quotationsJsonSchema(this.#addressOf(path), this.#name.words));
      case '/quotations.csv':
      case '/data/quotations.csv':
        return inUtf8(quotationsCsv(this.#quotations()));
      case '/quotations.ndjson':
        return inUtf8(quotationsNdjson(this.#quotations()));
      case '/data/articles.csv':
        return inUtf8(csvTable(articleFields, this.#articles()));
      case '/data/datapackage.json':
        return `${JSON.stringify(this.#package(), undefined, 2)}\n`;
      case '/data/archive.sqlite':
        return archiveDatabase(this.#articles(), this.#quotations());
    }
  }

  fixityOf(path: ExportPath): Fixity {
    return fixity(this.contentOf(path));
  }

  #package(): object {
    const table = (name: 'quotations' | 'articles') => ({ name, ...this.fixityOf(`/data/${name}.csv`) });
    return dataPackage({
      title: this.#name.title,
      description: this.#name.description,
      words: this.#name.words,
      homepage: this.#addressOf('/'),
      tables: [table('quotations'), table('articles')],
    });
  }

  /** Yields one at a time: all of them as objects take ten times the memory of the file. */
  *#quotations(): Generator<QuotationData> {
    const archive = this.#archive;
    for (const article of this.#shown()) {
      for (const quotation of article.quotations) yield quotationData({ quotation, article }, archive, this.#addressOf);
    }
  }

  *#articles(): Generator<ArticleRow> {
    for (const article of this.#shown()) yield articleRow(article, this.#archive, this.#addressOf);
  }

  #shown(): Iterable<Article> {
    const { articles } = this.#archive;
    return inProgress('writing a data file', articles.length, articles);
  }
}

/** Number of characters collected before they are encoded. */
const CHUNK_LENGTH = 1 << 20;

/** Encodes a text as UTF-8. The pieces together may be longer than the longest string. */
function inUtf8(pieces: Iterable<string>): Uint8Array<ArrayBuffer> {
  const encoded: Uint8Array[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < CHUNK_LENGTH) continue;
    encoded.push(Buffer.from(text));
    text = '';
  }
  return Buffer.concat([...encoded, Buffer.from(text)]);
}

export function fixity(content: string | Uint8Array): Fixity {
  return {
    bytes: Buffer.byteLength(content),
    sha256: sha256(content),
  };
}

/** The response of a route that serves a file. */
export function fileResponse(path: string, content: FileContent): Response {
  return new Response(content, { headers: { 'content-type': contentTypeOf(path) } });
}
