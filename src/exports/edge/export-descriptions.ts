import type { DataExports, Fixity, ExportPath } from './data-exports.ts';
import { DATABASE_SCHEMA } from './sqlite-database.ts';
import { articleRowSchema } from '../article-data.ts';
import { quotationDataSchema } from '../quotation-data.ts';
import type { AddressOf } from '../../archive/permalink.ts';

/** An export as described on the data page. */
export interface DescribedExport {
  readonly path: string;
  readonly title: string;
  readonly what: string;
  readonly fixity: Fixity;
  readonly schema: ExportSchema;
  readonly example: ExportExample;
}

type ExportSchema =
  | { readonly kind: 'fields'; readonly of: 'quotation' | 'article' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'standard'; readonly name: string; readonly address: string }
  | { readonly kind: 'statements'; readonly sql: readonly string[] };

/** A few lines to try. A test runs them all: scripts in Node 24, commands in the folder of the file. */
interface ExportExample {
  readonly language: 'script' | 'command';
  readonly lines: string;
  readonly prints: string;
}

/** The fields of a row with their descriptions. */
export function fieldsOf(row: 'quotation' | 'article'): readonly (readonly [name: string, meaning: string])[] {
  const { shape } = row === 'quotation' ? quotationDataSchema : articleRowSchema;
  return Object.entries(shape).map(([name, field]) => [name, field.description ?? '']);
}

/** Describes every data export, the most wanted first. */
export function describeExports(exports: DataExports, addressOf: AddressOf): readonly DescribedExport[] {
  const describe = (path: ExportPath, rest: Omit<DescribedExport, 'path' | 'fixity'>): DescribedExport => ({
    path,
    fixity: exports.fixityOf(path),
    ...rest,
  });
  const script = (lines: string, prints: string): ExportExample => ({ language: 'script', lines, prints });
  const command = (lines: string, prints: string): ExportExample => ({ language: 'command', lines, prints });
  /** Runs SQL on a CSV file. The query must be quoted for the shell. */
  const sql = (table: 'articles' | 'quotations', query: string, prints: string): ExportExample =>
    command(`sqlite3 :memory: '.import --csv ${table}.csv ${table}' ${query}`, prints);
  return [
    describe('/quotations.csv', {
      title: 'Quotations as CSV',
      what: 'A table for spreadsheets, one row for each quotation.',
      schema: { kind: 'fields', of: 'quotation' },
      example: sql('quotations', `'SELECT count(*) FROM quotations'`, 'how many quotations there are'),
    }),
    describe('/quotations.json', {
      title: 'Quotations as JSON',
      what: 'The same quotations as one list, for programs.',
      schema: { kind: 'file', path: '/quotations.schema.json' },
      example: script(
        `const answer = await fetch('${addressOf('/quotations.json')}');
const quotations = await answer.json();
console.log(new Set(quotations.map(({ speaker }) => speaker)).size);`,
        'how many speakers are quoted',
      ),
    }),
    describe('/quotations.schema.json', {
      title: 'JSON Schema of the quotations',
      what: 'The fields of the list, for validators.',
      schema: {
        kind: 'standard',
        name: 'JSON Schema, draft 2020-12',
        address: 'https://json-schema.org/draft/2020-12',
      },
      example: script(
        `const answer = await fetch('${addressOf('/quotations.schema.json')}');
const { items } = await answer.json();
console.log(items.required.length);`,
        'how many fields a quotation has',
      ),
    }),
    describe('/quotations.ndjson', {
      title: 'Quotations as NDJSON',
      what: 'The same quotations, one on each line, for programs that read line by line.',
      schema: { kind: 'fields', of: 'quotation' },
      example: command('wc -l < quotations.ndjson', 'how many quotations there are'),
    }),
    describe('/data/archive.sqlite', {
      title: 'The archive as an SQLite database',
      what: 'Articles with their texts, quotations, and a full-text index of the quotations, which finds words of up to four characters within Chinese, Japanese and Korean too. Datasette can open it directly.',
      schema: { kind: 'statements', sql: DATABASE_SCHEMA },
      example: command(
        `sqlite3 archive.sqlite 'SELECT speakerName, count(*) FROM quotations GROUP BY speaker ORDER BY count(*) DESC, speaker LIMIT 1'`,
        'who is quoted most often, and how often',
      ),
    }),
    describe('/data/datapackage.json', {
      title: 'Frictionless data package',
      what: 'Describes the two tables below it, so that software can read and check them together.',
      schema: {
        kind: 'standard',
        name: 'Tabular Data Package',
        address: 'https://specs.frictionlessdata.io/tabular-data-package/',
      },
      example: script(
        `const answer = await fetch('${addressOf('/data/datapackage.json')}');
const { resources } = await answer.json();
console.log(resources.map(({ path }) => path).join(' '));`,
        'the files of its tables',
      ),
    }),
    describe('/data/quotations.csv', {
      title: 'Table of quotations in the package',
      what: 'The same file as the CSV above, beside its description.',
      schema: { kind: 'fields', of: 'quotation' },
      example: sql(
        'quotations',
        `"SELECT count(*) FROM quotations WHERE said = ''"`,
        'how many quotations have no date',
      ),
    }),
    describe('/data/articles.csv', {
      title: 'Table of articles in the package',
      what: 'One row for each article, with its text.',
      schema: { kind: 'fields', of: 'article' },
      example: sql('articles', `'SELECT count(*) FROM articles'`, 'how many articles there are'),
    }),
  ];
}
