import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOutput } from '../../src/checks/edge/built-site.ts';
import { printedQuotations } from '../../src/archive/archive.ts';
import { bytesOf, sha256 } from './data-files.ts';
import { archive, fileOf, only, sites, textOf } from './site-files.ts';

const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0;
const quotations = printedQuotations(archive.articles);

describe.each(sites)('the data of the site $name', ({ site }) => {
  const [firstRow = {}] = JSON.parse(fileOf(site, '/quotations.json')) as readonly object[];
  // What stands in <pre> is read as well, which is not so by default.
  const page = parse(fileOf(site, '/data/index.html'), { blockTextElements: { script: true, style: true } });

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
        const content = bytesOf(site, path);
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
      '/quotations.schema.json': String(Object.keys(firstRow).length),
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
});

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
