import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { printedQuotations } from '../../src/archive/archive.ts';
import { articlePath } from '../../src/archive/permalink.ts';
import { bytesOf, sha256, tableOf } from './data-files.ts';
import { addressIn, archive, fileOf, only, pageOf, sites, textOf } from './site-files.ts';

type Row = Readonly<Record<string, string | readonly string[] | null>>;

const quotations = printedQuotations(archive.articles);

describe.each(sites)('the data of the site $name', ({ site }) => {
  const json = JSON.parse(fileOf(site, '/quotations.json')) as readonly Row[];
  const database = new DatabaseSync(join(site.folder, 'data/archive.sqlite'), { readOnly: true });
  afterAll(() => {
    database.close();
  });

  test('is the same in NDJSON as in JSON, line for line', () => {
    const text = fileOf(site, '/quotations.ndjson');
    expect(text.endsWith('}\n')).toBe(true);
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Row),
    ).toEqual(json);
  });

  test('is the same in CSV as in JSON, as another’s parser reads it', () => {
    expect(tableOf(site, '/quotations.csv')).toEqual(json.map(cells));
    expect(bytesOf(site, '/data/quotations.csv').equals(bytesOf(site, '/quotations.csv'))).toBe(true);
  });

  test('is the same in the database as in JSON', () => {
    const rows = database.prepare('SELECT * FROM quotations ORDER BY rowid').all();
    expect(rows.map((row) => ({ ...row }))).toEqual(json.map(inDatabase));
  });

  test('has the same articles in the package, the database, their JSON and their pages', () => {
    const rows = database
      .prepare('SELECT * FROM articles ORDER BY rowid')
      .all()
      .map((row) => ({ ...row })) as Row[];
    const fromJson = archive.articles.map(({ id }) => {
      const data = JSON.parse(fileOf(site, `/articles/${id}.json`)) as Row & {
        readonly paragraphs: readonly { readonly text: string }[];
        readonly pictures?: readonly { readonly url: string }[];
        readonly facsimile?: object & { readonly pages: readonly { readonly url: string }[] };
      };
      const { paragraphs, pictures = [], facsimile } = data;
      return {
        ...data,
        ...facsimile,
        text: paragraphs.map(({ text }) => text).join('\n'),
        pictures: pictures.map(({ url }) => url),
        scans: (facsimile?.pages ?? []).map(({ url }) => url),
      } as unknown as Row;
    });
    const fields = Object.keys(rows[0] ?? {});
    const asRows = fromJson.map((data) => Object.fromEntries(fields.map((name) => [name, data[name] ?? null])));
    expect(rows).toEqual(asRows.map(inDatabase));
    expect(tableOf(site, '/data/articles.csv')).toEqual(asRows.map(cells));
    expect(rows.map(({ textSha256 }) => textSha256)).toEqual(rows.map(({ text }) => sha256(String(text))));
    for (const row of rows) {
      const article = pageOf(site, articlePath(String(row['id'])));
      expect(textOf(only(article, 'h1'))).toBe(row['headline']);
      expect(textOf(only(article, '[data-text-checksum]'))).toBe(row['textSha256']);
      expect(article.text).toContain(row['sha256']);
    }
  });

  test('has a database that SQLite finds whole, and in which words are found whatever their case and accents', () => {
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    const found = database.prepare(
      'SELECT q.id FROM quotations_fts f JOIN quotations q ON q.rowid = f.rowid WHERE quotations_fts MATCH ? ORDER BY q.id',
    );
    const [word = ''] = /\b[a-z]{4,}\b/.exec(String(json[0]?.['text'])) ?? [];
    const shouted = word.toUpperCase().replace(/[AEIOU]/, (vowel) => `${vowel}\u0301`);
    expect(shouted).toMatch(/\u0301/);
    const holding = json.filter(({ text }) => new RegExp(`\\b${word}\\b`, 'i').test(String(text))).map(({ id }) => id);
    expect(holding.length).toBeGreaterThan(0);
    expect(found.all(`text: "${shouted}"`).map(({ id }) => id)).toEqual(holding.toSorted());
  });

  test('names its own address everywhere', () => {
    expect(json.map(({ url }) => url)).toEqual(
      quotations.map(({ quotation }) => addressIn(site, `/q/${quotation.id}/`)),
    );
  });
});

/** A row as CSV has it: nothing for what is not known, a list as lines. */
function cells(row: Row): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value === null ? '' : Array.isArray(value) ? value.join('\n') : value,
    ]),
  );
}

/** A row as the database has it: a list as JSON. */
function inDatabase(row: Row): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? JSON.stringify(value) : value]),
  );
}
