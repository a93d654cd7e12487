import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import AjvDraft04 from 'ajv-draft-04';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOutput } from '../../src/adapters/output-folder.ts';
import { printedQuotations } from '../../src/archive/archive.ts';
import { articlePath } from '../../src/archive/permalink.ts';
import { addressIn, archive, fileOf, only, pageOf, sites, textOf } from './site-files.ts';

type Row = Readonly<Record<string, string | readonly string[] | null>>;

interface Field {
  readonly name: string;
  readonly constraints: { readonly required: boolean; readonly unique?: true; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { resource: string; fields: string };
    }[];
  };
}

const profile = JSON.parse(readFileSync('tests/fixtures/frictionless/tabular-data-package.json', 'utf8')) as object;
const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0;
const quotations = printedQuotations(archive.articles);

describe.each(sites)('the data of the site $name', ({ site }) => {
  const json = JSON.parse(fileOf(site, '/quotations.json')) as readonly Row[];
  const file = (path: string): Buffer => readFileSync(join(site.folder, path));
  const table = (path: string) => parseCsv(file(path), { columns: true, recordDelimiter: '\r\n' });
  // What stands in <pre> is read as well, which is not so by default.
  const page = parse(fileOf(site, '/data/index.html'), { blockTextElements: { script: true, style: true } });
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
    expect(table('quotations.csv')).toEqual(json.map(cells));
    expect(file('data/quotations.csv').equals(file('quotations.csv'))).toBe(true);
  });

  test('is the same in the database as in JSON', () => {
    const rows = database.prepare('SELECT * FROM quotations ORDER BY rowid').all();
    expect(rows.map((row) => ({ ...row }))).toEqual(
      json.map((row) => ({ ...row, parts: JSON.stringify(row['parts']) })),
    );
  });

  test('has the same articles in the package, the database, their JSON and their pages', () => {
    const rows = database
      .prepare('SELECT * FROM articles ORDER BY rowid')
      .all()
      .map((row) => ({ ...row })) as Row[];
    expect(table('data/articles.csv')).toEqual(rows.map(cells));
    const fromJson = archive.articles.map(({ id }) => {
      const data = JSON.parse(fileOf(site, `/articles/${id}.json`)) as Row & {
        readonly paragraphs: readonly { readonly text: string }[];
      };
      return { ...data, text: data.paragraphs.map(({ text }) => text).join('\n') } as unknown as Row;
    });
    const fields = Object.keys(rows[0] ?? {});
    expect(rows).toEqual(fromJson.map((data) => Object.fromEntries(fields.map((name) => [name, data[name]]))));
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
    const holding = json.filter(({ text }) => /\bkim\b/i.test(String(text))).map(({ id }) => id);
    expect(holding.length).toBeGreaterThan(0);
    expect(found.all('text: "KÍM"').map(({ id }) => id)).toEqual(holding.toSorted());
  });

  test('is a data package as its published profile has it', () => {
    const validate = new AjvDraft04({ strict: false, allErrors: true, validateFormats: false }).compile(profile);
    const described = JSON.parse(fileOf(site, '/data/datapackage.json')) as { readonly resources: readonly Resource[] };
    validate(described);
    expect(validate.errors).toBe(null);
    expect(validate({ ...described, resources: [] })).toBe(false);
    expect(
      validate({ ...described, resources: described.resources.map((one) => ({ ...one, schema: undefined })) }),
    ).toBe(false);
  });

  test('is what its package says: size, checksum, columns, required, unique and allowed values, keys', () => {
    const { resources } = JSON.parse(fileOf(site, '/data/datapackage.json')) as {
      readonly resources: readonly Resource[];
    };
    expect(resources.map(({ name }) => name)).toEqual(['quotations', 'articles']);
    for (const { path, bytes, hash, schema } of resources) {
      const content = file(`data/${path}`);
      expect({ bytes, hash }).toEqual({ bytes: content.length, hash: `sha256:${sha256(content)}` });
      const rows = table(`data/${path}`) as Record<string, string>[];
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
      for (const { name, constraints } of schema.fields) {
        const values = rows.map((row) => row[name] ?? '');
        if (constraints.required) expect(values).not.toContain('');
        if (constraints.unique) expect(new Set(values).size).toBe(values.length);
        if (constraints.enum) expect(constraints.enum).toEqual(expect.arrayContaining(values));
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const other = table(`data/${reference.resource}.csv`) as Record<string, string>[];
        const keys = other.map((row) => row[reference.fields]);
        expect(rows.map((row) => row[fields]).filter((key) => !keys.includes(key))).toEqual([]);
      }
    }
  });

  test('is described with its true size and checksum', () => {
    const sections = page.querySelectorAll('[data-export]');
    const said = sections.map((section) => {
      const path = section.getAttribute('data-export') ?? '';
      const size = section.querySelector('data');
      return size === null
        ? [path]
        : [
            path,
            size.getAttribute('value'),
            size.text.replaceAll(',', ''),
            textOf(only(section, 'dd > code:not([data-example])')),
          ];
    });
    expect(said).toEqual(
      said.map(([path = '']) => {
        if (path === '/checksums.txt') return [path];
        const content = file(path);
        return [path, String(content.length), String(content.length), sha256(content)];
      }),
    );
    const data = readOutput(site.folder).files.filter(
      (path) => /^(?:data\/|everything|quotations\.|checksums)/.test(path) && path !== 'data/index.html',
    );
    expect(said.map(([path]) => path?.slice(1)).toSorted()).toEqual(data);
  });

  describe('has examples that print what they promise:', () => {
    let server: Server;
    let local = '';
    beforeAll(async () => {
      server = createServer((request, response) => {
        response.end(readFileSync(join(site.folder, (request.url ?? '').slice(site.base.length))));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      local = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    });
    afterAll(() => server.close());

    const speakers = [...Map.groupBy(quotations, ({ quotation }) => quotation.speaker)].toSorted(
      ([a, own], [b, others]) => others.length - own.length || (a < b ? -1 : 1),
    );
    const [most = ['', []]] = speakers;
    const expected: Readonly<Record<string, string>> = {
      '/everything.html': String(archive.articles.length),
      '/quotations.csv': String(quotations.length),
      '/quotations.json': String(speakers.length),
      '/quotations.schema.json': String(Object.keys(json[0] ?? {}).length),
      '/quotations.ndjson': String(quotations.length),
      '/data/archive.sqlite': `${archive.speakers.get(most[0])?.name ?? ''}|${String(most[1].length)}`,
      '/data/datapackage.json': 'quotations.csv articles.csv',
      '/data/quotations.csv': String(quotations.filter(({ quotation }) => quotation.said === undefined).length),
      '/data/articles.csv': String(archive.articles.length),
      '/checksums.txt': 'unchanged',
    };
    const examples = page.querySelectorAll('[data-export]').map((section) => {
      const code = only(section, '[data-example]');
      return {
        path: section.getAttribute('data-export') ?? '',
        language: code.getAttribute('data-example'),
        lines: code.text,
      };
    });

    test('there is one for every file', () => {
      expect(examples.map(({ path }) => path).toSorted()).toEqual(Object.keys(expected).toSorted());
    });

    test.for(examples)('$path', async ({ path, language, lines }, { skip }) => {
      skip(lines.startsWith('sqlite3 ') && !hasSqlite, 'there is no sqlite3 here');
      const command = language === 'script' ? process.execPath : 'sh';
      const args =
        language === 'script' ? ['--input-type=module', '--eval', lines.replaceAll(site.site, local)] : ['-c', lines];
      expect(await output(command, args, join(site.folder, dirname(path)))).toBe(expected[path]);
    });
  });

  test('has the checksum of every file, as sha256sum checks them', () => {
    const { status, stdout } = spawnSync('sha256sum', ['--check', '--strict', 'checksums.txt'], {
      cwd: site.folder,
      encoding: 'utf8',
    });
    const fine = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/: OK$/, ''));
    expect(status).toBe(0);
    expect(fine).toEqual(
      readOutput(site.folder).files.filter((path) => !/^(?:checksums\.txt|_headers|_redirects)$/.test(path)),
    );
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

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** What a program prints, without its last line break; its complaints when it fails. */
function output(command: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, timeout: 30_000 });
    let text = '';
    let complaints = '';
    child.stdout.on('data', (part: Buffer) => (text += part.toString()));
    child.stderr.on('data', (part: Buffer) => (complaints += part.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code === 0 ? text.trimEnd() : `${String(code)}: ${complaints}`);
    });
  });
}
