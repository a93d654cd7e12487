import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { articleFields, type ArticleRow } from '../article-data.ts';
import type { Cell } from '../csv-table.ts';
import { searchableText } from '../searchable-text.ts';
import { quotationFields, type QuotationData } from '../quotation-data.ts';

const columns = (fields: readonly string[]): string =>
  fields.map((field) => (field === 'id' ? '"id" TEXT PRIMARY KEY' : `"${field}" TEXT`)).join(', ');

/**
 * The SQL that creates the tables. The full-text index ignores case and accents and takes its text from the table of
 * quotations. Datasette recognises it and offers a search.
 */
export const DATABASE_SCHEMA: readonly string[] = [
  `CREATE TABLE "articles" (${columns(articleFields)})`,
  `CREATE TABLE "quotations" (${columns(quotationFields)}, FOREIGN KEY ("article") REFERENCES "articles" ("id"))`,
  `CREATE VIRTUAL TABLE "quotations_fts" USING FTS5 ("text", "speakerName", "headline", content="quotations", tokenize='unicode61 remove_diacritics 2')`,
];

/** Large enough for the full-text index of a large archive. With SQLite's default of 2 MB it takes four times as long. */
const CACHE_KILOBYTES = 100_000;

/**
 * The archive as an SQLite database. The same rows give the same bytes. Lists are stored as JSON. The database is built in
 * a temporary file, because building it in memory would take three times its size.
 */
export function archiveDatabase(
  articles: Iterable<ArticleRow>,
  quotations: Iterable<QuotationData>,
): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-database-'));
  try {
    const file = join(folder, 'archive.sqlite');
    const database = new DatabaseSync(file);
    try {
      // No journal, syncing or sharing: a failed build throws the file away, and nobody else opens it. The large cache is
      // for the full-text index, which is written in random order.
      database.exec(
        `PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -${String(CACHE_KILOBYTES)}`,
      );
      database.exec(['BEGIN', ...DATABASE_SCHEMA].join(';\n'));
      insert(database, 'articles', articleFields, articles);
      insert(database, 'quotations', quotationFields, quotations);
      // Not by FTS5's own 'rebuild', which would take a run of characters without spaces for one word.
      database.function('searchable', { deterministic: true }, (text) => searchableText(String(text)));
      database.exec(
        `INSERT INTO "quotations_fts" (rowid, "text", "speakerName", "headline")
         SELECT rowid, searchable("text"), searchable("speakerName"), searchable("headline") FROM "quotations";
         COMMIT; VACUUM`,
      );
    } finally {
      database.close();
    }
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function insert<Field extends string>(
  database: DatabaseSync,
  table: string,
  fields: readonly Field[],
  rows: Iterable<Readonly<Record<Field, Cell>>>,
): void {
  const statement = database.prepare(`INSERT INTO "${table}" VALUES (${fields.map(() => '?').join(', ')})`);
  for (const row of rows) {
    statement.run(...fields.map((field) => valueOf(row[field])));
  }
}

function valueOf(cell: Cell): string | null {
  return cell === null || typeof cell === 'string' ? cell : JSON.stringify(cell);
}
