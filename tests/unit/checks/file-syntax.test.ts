import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { formatIssue } from '../../../src/archive/issue.ts';
import { unreadableFiles } from '../../../src/checks/edge/file-syntax-checks.ts';

/** What is said of files with these contents, each line without the folder. */
async function saidOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-syntax-'));
  try {
    for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
    const issues = await unreadableFiles(folder, Object.keys(files));
    return issues.map((issue) => formatIssue(issue).replace(`${folder}/`, ''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function database(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'archive-syntax-'));
  const made = new DatabaseSync(join(folder, 'it'));
  made.exec('CREATE TABLE words (word TEXT)');
  made.prepare('INSERT INTO words VALUES (?)').run('x'.repeat(20_000));
  const bytes = made.serialize();
  made.close();
  rmSync(folder, { recursive: true });
  return bytes;
}

test('files that every parser reads are not mentioned, nor those without a syntax', async () => {
  expect(
    await saidOf({
      'feed.xml': '<?xml version="1.0"?><feed>a ]]&gt; b</feed>',
      'feed.json': '{"a":"]]>"}',
      'site.webmanifest': '{}',
      'lines.ndjson': '{"a":1}\n{"a":2}\n',
      'table.csv': 'a,b\r\n"1\n""2""",=3\r\n',
      'archive.sqlite': database(),
      'robots.txt': '<&',
    }),
  ).toEqual([]);
});

test('files that a parser refuses are named with the place and the reason', async () => {
  expect(
    await saidOf({
      'feed.xml': '<feed>\n<title>a ]]> b</title></feed>',
      'other.xml': '<feed>\u0008</feed>',
      'feed.json': '{"a":1,}',
      'lines.ndjson': '{"a":1}\n{"a":\n',
      'open.csv': 'a,b\r\n1,"2\r\n',
      'long.csv': 'a,b\r\n1,2,3\r\n',
      'archive.sqlite': database().fill(0, 4096, 4200),
      'none.sqlite': 'words',
    }),
  ).toMatchInlineSnapshot(`
    [
      "feed.xml:2:10 file-unreadable: The file is not valid XML: Sequence ']]>' not allowed in content. Programs that read it stop there. Mend the code that wrote it.",
      "other.xml:1:7 file-unreadable: The file is not valid XML: PCDATA invalid Char value 8. Programs that read it stop there. Mend the code that wrote it.",
      "feed.json file-unreadable: The file is not valid JSON: Expected double-quoted property name in JSON at position 7 (line 1 column 8). Programs that read it stop there. Mend the code that wrote it.",
      "lines.ndjson:2:1 file-unreadable: The file is not valid JSON: Unexpected end of JSON input. Programs that read it stop there. Mend the code that wrote it.",
      "open.csv file-unreadable: The file is not valid CSV: Quote Not Closed: the parsing is finished with an opening quote at line 3. Programs that read it stop there. Mend the code that wrote it.",
      "long.csv file-unreadable: The file is not valid CSV: Invalid Record Length: columns length is 2, got 3 on line 2. Programs that read it stop there. Mend the code that wrote it.",
      "archive.sqlite file-unreadable: The file is not valid SQLite: database disk image is malformed. Programs that read it stop there. Mend the code that wrote it.",
      "none.sqlite file-unreadable: The file is not valid SQLite: file is not a database. Programs that read it stop there. Mend the code that wrote it.",
    ]
  `);
});
