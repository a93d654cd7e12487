import { DatabaseSync } from 'node:sqlite';
import { articleFields, type ArticleRow } from '../archive/article-row.ts';
import type { Cell } from '../archive/csv-table.ts';
import { quotationFields, type QuotationData } from '../archive/quotation-data.ts';

const columns = (fields: readonly string[]): string =>
  fields.map((field) => (field === 'id' ? '"id" TEXT PRIMARY KEY' : `"${field}" TEXT`)).join(', ');

/**
 * The tables of the database. The full-text index finds words whatever their case and accents, and takes its texts from
 * the table of quotations; Datasette recognises it and offers a search.
 */
export const DATABASE_SCHEMA: readonly string[] = [
  `CREATE TABLE "articles" (${columns(articleFields)})`,
  `CREATE TABLE "quotations" (${columns(quotationFields)}, FOREIGN KEY ("article") REFERENCES "articles" ("id"))`,
  `CREATE VIRTUAL TABLE "quotations_fts" USING FTS5 ("text", "speakerName", "headline", content="quotations", tokenize='unicode61 remove_diacritics 2')`,
];

/** The archive as an SQLite database, the same bytes for the same rows. Lists are kept as JSON. */
export function archiveDatabase(articles: readonly ArticleRow[], quotations: readonly QuotationData[]): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec(['BEGIN', ...DATABASE_SCHEMA].join(';\n'));
    insert(database, 'articles', articleFields, articles);
    insert(database, 'quotations', quotationFields, quotations);
    database.exec(`INSERT INTO "quotations_fts" ("quotations_fts") VALUES ('rebuild'); COMMIT; VACUUM`);
    return database.serialize();
  } finally {
    database.close();
  }
}

function insert<Field extends string>(
  database: DatabaseSync,
  table: string,
  fields: readonly Field[],
  rows: readonly Readonly<Record<Field, Cell>>[],
): void {
  const statement = database.prepare(`INSERT INTO "${table}" VALUES (${fields.map(() => '?').join(', ')})`);
  for (const row of rows) {
    statement.run(...fields.map((field) => valueOf(row[field])));
  }
}

function valueOf(cell: Cell): string | null {
  return cell === null || typeof cell === 'string' ? cell : JSON.stringify(cell);
}
