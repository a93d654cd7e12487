import type { DataExports, Fixity, ExportPath } from './data-exports.ts';
import { DATABASE_SCHEMA } from './sqlite-database.ts';
import type { Language } from '../../languages/language.ts';
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

/** Describes every data export, the most wanted first. */
export function describeExports(
  exports: DataExports,
  addressOf: AddressOf,
  { say }: Language,
): readonly DescribedExport[] {
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
      title: say('export.quotations-csv'),
      what: say('export.quotations-csv-what'),
      schema: { kind: 'fields', of: 'quotation' },
      example: sql('quotations', `'SELECT count(*) FROM quotations'`, say('export-prints.how-many-quotations')),
    }),
    describe('/quotations.json', {
      title: say('export.quotations-json'),
      what: say('export.quotations-json-what'),
      schema: { kind: 'file', path: '/quotations.schema.json' },
      example: script(
        `const answer = await fetch('${addressOf('/quotations.json')}');
const quotations = await answer.json();
console.log(new Set(quotations.map(({ speaker }) => speaker)).size);`,
        say('export-prints.quotations-json'),
      ),
    }),
    describe('/quotations.schema.json', {
      title: say('export.schema'),
      what: say('export.schema-what'),
      schema: {
        kind: 'standard',
        name: 'JSON Schema, draft 2020-12',
        address: 'https://json-schema.org/draft/2020-12',
      },
      example: script(
        `const answer = await fetch('${addressOf('/quotations.schema.json')}');
const { items } = await answer.json();
console.log(items.required.length);`,
        say('export-prints.schema'),
      ),
    }),
    describe('/quotations.ndjson', {
      title: say('export.quotations-ndjson'),
      what: say('export.quotations-ndjson-what'),
      schema: { kind: 'fields', of: 'quotation' },
      example: command('wc -l < quotations.ndjson', say('export-prints.how-many-quotations')),
    }),
    describe('/data/archive.sqlite', {
      title: say('export.database'),
      what: say('export.database-what'),
      schema: { kind: 'statements', sql: DATABASE_SCHEMA },
      example: command(
        `sqlite3 archive.sqlite 'SELECT speakerName, count(*) FROM quotations GROUP BY speaker ORDER BY count(*) DESC, speaker LIMIT 1'`,
        say('export-prints.database'),
      ),
    }),
    describe('/data/datapackage.json', {
      title: say('export.package'),
      what: say('export.package-what'),
      schema: {
        kind: 'standard',
        name: 'Tabular Data Package',
        address: 'https://specs.frictionlessdata.io/tabular-data-package/',
      },
      example: script(
        `const answer = await fetch('${addressOf('/data/datapackage.json')}');
const { resources } = await answer.json();
console.log(resources.map(({ path }) => path).join(' '));`,
        say('export-prints.package'),
      ),
    }),
    describe('/data/quotations.csv', {
      title: say('export.package-quotations'),
      what: say('export.package-quotations-what'),
      schema: { kind: 'fields', of: 'quotation' },
      example: sql(
        'quotations',
        `"SELECT count(*) FROM quotations WHERE said = ''"`,
        say('export-prints.package-quotations'),
      ),
    }),
    describe('/data/articles.csv', {
      title: say('export.package-articles'),
      what: say('export.package-articles-what'),
      schema: { kind: 'fields', of: 'article' },
      example: sql('articles', `'SELECT count(*) FROM articles'`, say('export-prints.package-articles')),
    }),
  ];
}
