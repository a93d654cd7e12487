import type { Archive } from '../../archive/archive.ts';
import { sha256 } from '../../archive/digest.ts';
import { articleFields, articleRow, type ArticleRow } from '../article-row.ts';
import { csvTable } from '../csv-table.ts';
import { dataPackage } from '../data-package.ts';
import {
  quotationData,
  quotationsCsv,
  quotationsJson,
  quotationsJsonSchema,
  quotationsNdjson,
  type QuotationData,
} from '../quotation-data.ts';
import type { AddressOf } from '../../citation/json-ld.ts';
import { contentTypeOf } from '../../hosting/content-type.ts';
import { archiveDatabase } from './sqlite-database.ts';
import type { FileContent } from '../../build/file-cache.ts';

/** The words that a data package needs about the whole archive. */
export interface ArchiveName {
  readonly title: string;
  readonly description: string;
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

/** Gives what was made for a path before, or makes it. */
export type KeepExport = (path: ExportPath, make: () => FileContent) => FileContent;

/**
 * The files in which the whole archive is given out. Each is made when it is asked for, and none of them stays in memory:
 * together they are larger than the archive.
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
        return JSON.stringify(quotationsJsonSchema(this.#addressOf(path)));
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
      homepage: this.#addressOf('/'),
      tables: [table('quotations'), table('articles')],
    });
  }

  /** One after the other: as objects all at once they take ten times what they take in a file. */
  *#quotations(): Generator<QuotationData> {
    const archive = this.#archive;
    for (const article of archive.articles) {
      for (const quotation of article.quotations) yield quotationData({ quotation, article }, archive, this.#addressOf);
    }
  }

  *#articles(): Generator<ArticleRow> {
    for (const article of this.#archive.articles) yield articleRow(article, this.#archive, this.#addressOf);
  }
}

/** Letters that are gathered before they are encoded. */
const LETTERS = 1 << 20;

/** A text in UTF-8, whose pieces need not fit into one string. */
function inUtf8(pieces: Iterable<string>): Uint8Array<ArrayBuffer> {
  const encoded: Uint8Array[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < LETTERS) continue;
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

/** A file as the pages' server answers with it. */
export function fileResponse(path: string, content: FileContent): Response {
  return new Response(content, { headers: { 'content-type': contentTypeOf(path) } });
}
