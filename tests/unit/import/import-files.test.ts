import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { importSources, type ImportOptions } from '../../../src/cli/import.ts';
import { openArticleFolder } from '../../../src/import/edge/article-folder.ts';
import type { ImportOutcome } from '../../../src/import/edge/import-run.ts';

const TEXT = 'date 2022-02-02 The crane stays. “It is a relief,” Edith Marlowe told reporters.\n\nNobody else spoke.\n';

/** A project folder with sources in `in/`; deleted after the test. */
function project(sources: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  mkdirSync(join(root, 'in'));
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(root, 'in', name), text);
  return root;
}

async function run(root: string, names: readonly string[], options: ImportOptions = {}) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const code = await importSources(
      root,
      names.map((name) => (name.includes('://') ? name : join(root, name))),
      { ...options, json: true },
      '2026-11-21',
    );
    const outcomes = JSON.parse(String(log.mock.calls[0]?.[0])) as ImportOutcome[];
    return {
      code,
      outcomes: outcomes.map((outcome) => ({ ...outcome, source: outcome.source.replace(`${root}/`, '') })),
    };
  } finally {
    log.mockRestore();
  }
}

const articles = (root: string): readonly string[] => readdirSync(join(root, 'content/articles')).toSorted();

test('writes an article with its exact text and a list of what is to decide', async () => {
  const root = project({ 'crane.txt': TEXT });
  expect((await run(root, ['in/crane.txt'])).code).toBe(0);
  expect(readFileSync(join(root, 'content/articles/2022-02-02-the-crane-stays-it-is-a.md'), 'utf8')).toBe(`---
# to decide: headline, headlineBy: the source has no headline
# to decide: outlet: the source does not say who published it; leave the field out if you cannot find out
# to decide: url: the source does not give its address; leave the field out if you cannot find it
# to decide: rights: choose a rightsstatements.org URI; sources never state it
# to decide: summary: write one or two sentences of your own
# to decide: speaker: edith-marlowe (Edith Marlowe) is not in content/speakers.yaml; npm run archive -- review adds the speakers you accept
id: 2022-02-02-the-crane-stays-it-is-a
published: '2022-02-02'
publishedBasis: 'Stated: the document opens with the date 2022-02-02.'
added: '2026-11-21'
edition: full
document: 'crane.txt'
sha256: f9e8e2453570f83b0284f8996d667394eba9aa2f4a29375a321509dadbbf1960
origins:
  published: 'the document opens with the date 2022-02-02'
quotations:
  - proposed: 'true'
    speaker: edith-marlowe
    parts:
      - 'It is a relief,'
    evidence: 'Edith Marlowe told'
    confidence: high
---

The crane stays. “It is a relief,” Edith Marlowe told reporters.

Nobody else spoke.
`);
});

test('skips a document that the archive already has, even under another name', async () => {
  const root = project({ 'crane.txt': TEXT, 'copy of crane.txt': TEXT });
  const { code, outcomes } = await run(root, ['in']);
  const file = 'content/articles/2022-02-02-the-crane-stays-it-is-a.md';
  expect({ code, statuses: outcomes.map(({ source, status }) => [source, status]) }).toEqual({
    code: 0,
    statuses: [
      ['in/copy of crane.txt', 'imported'],
      ['in/crane.txt', 'known'],
    ],
  });
  expect((await run(root, ['in/crane.txt'])).outcomes).toEqual([{ source: 'in/crane.txt', status: 'known', file }]);
});

test('gives a different document of the same name a suffix', async () => {
  const root = project({ 'a.txt': TEXT, 'b.txt': `${TEXT}\nOne line more.` });
  await run(root, ['in']);
  expect(articles(root)).toEqual(['2022-02-02-the-crane-stays-it-is-a-2.md', '2022-02-02-the-crane-stays-it-is-a.md']);
});

test('reports in a dry run what it would write, and writes nothing', async () => {
  const root = project({ 'a.txt': TEXT });
  const { outcomes } = await run(root, ['in'], { dryRun: true });
  expect([outcomes.map(({ status }) => status), articles(root)]).toEqual([['would-import'], []]);
});

test('lists failed sources with the reason and imports the rest', async () => {
  const root = project({
    'a 🎭 name.txt': TEXT,
    'binary.txt': new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0]),
    'empty.txt': '',
    'picture.png': 'x',
    'space.txt': ' \n ',
  });
  writeFileSync(join(root, 'outside.txt'), 'Outside.');
  symlinkSync('../outside.txt', join(root, 'in/out.txt'));
  symlinkSync('loop.txt', join(root, 'in/loop.txt'));
  const { code, outcomes } = await run(root, ['in', 'missing.txt', 'ftp://x.example/']);
  expect({
    code,
    outcomes: outcomes.map((outcome) => [
      outcome.source,
      outcome.status === 'failed' ? outcome.reason : outcome.status,
    ]),
  }).toEqual({
    code: 1,
    outcomes: [
      ['in/a 🎭 name.txt', 'imported'],
      ['in/binary.txt', 'is not text'],
      ['in/empty.txt', 'is empty'],
      ['in/loop.txt', 'is a symbolic link to itself'],
      ['in/out.txt', 'is a symbolic link out of the folder; to import it, name its target'],
      ['in/picture.png', 'is not a text or page by its name (.png)'],
      ['in/space.txt', 'is empty'],
      ['missing.txt', 'does not exist'],
      ['ftp://x.example/', '"ftp://x.example/" is not an http or https address'],
    ],
  });
});

test.each([
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16, little-endian', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16, big-endian', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ['UTF-16 without a byte order mark', Buffer.from(TEXT.repeat(8), 'utf16le')],
  ['Windows line ends', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
  ['Windows-1252', Buffer.from(TEXT.replace('“', '\x93').replace('”', '\x94'), 'latin1')],
])('reads %s', async (_, bytes) => {
  const root = project({ 'a.txt': bytes });
  await run(root, ['in']);
  expect(readFileSync(join(root, 'content/articles', articles(root)[0] ?? ''), 'utf8')).toContain(
    'The crane stays. “It is a relief,” Edith Marlowe told reporters.\n',
  );
});

test('reads a page in its declared encoding', async () => {
  const html = `<html><head><meta charset="shift_jis"><title>x</title></head><body><p>`;
  // "日本" in Shift_JIS.
  const root = project({
    'a.html': Buffer.concat([
      Buffer.from(html),
      Buffer.from([0x93, 0xfa, 0x96, 0x7b]),
      Buffer.from('</p></body></html>'),
    ]),
  });
  await run(root, ['in']);
  expect(readFileSync(join(root, 'content/articles', articles(root)[0] ?? ''), 'utf8')).toMatch(/\n日本\n$/u);
});

test('leaves only complete articles, however many there are when it is killed', async () => {
  const paragraph = 'A sentence that fills the page, as many do. “It is long,” said Tom Reed. '.repeat(40);
  const root = project(
    Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `${String(index)}.txt`,
        `date 2022-02-02 Number ${String(index)}. ${paragraph}\n\nEnd of ${String(index)}.\n`,
      ]),
    ),
  );
  for (const written of [1, 10, 30, 60, 90]) {
    const child = spawn(process.execPath, [join(process.cwd(), 'src/cli/main.ts'), 'import', 'in'], {
      cwd: root,
      stdio: 'ignore',
    });
    const closed = new Promise((resolve) => child.once('close', resolve));
    await vi.waitUntil(() => articles(root).length >= written || child.exitCode !== null, {
      timeout: 30_000,
      interval: 1,
    });
    child.kill('SIGKILL');
    await closed;
    for (const name of articles(root).filter((file) => file.endsWith('.md'))) {
      expect(readFileSync(join(root, 'content/articles', name), 'utf8')).toMatch(
        /^---\n[\s\S]*\n---\n[\s\S]*End of \d+\.\n$/u,
      );
    }
  }
  const { outcomes } = await run(root, ['in']);
  const written = articles(root);
  expect([outcomes.length, written.length, written.every((name) => name.endsWith('.md'))]).toEqual([120, 120, true]);
}, 60_000);

test('two imports of one folder at once write each document once', async () => {
  const documents = Object.fromEntries(
    Array.from({ length: 25 }, (_, index) => [`${String(index)}.txt`, `${TEXT}\nDocument ${String(index)}.\n`]),
  );
  const root = project(documents);
  const reports = await Promise.all(
    [1, 2, 3].map(
      () =>
        new Promise<readonly ImportOutcome[]>((resolve, reject) => {
          const main = join(process.cwd(), 'src/cli/main.ts');
          execFile(process.execPath, [main, 'import', '--json', 'in'], { cwd: root }, (error, stdout) => {
            if (error === null) resolve(JSON.parse(stdout) as ImportOutcome[]);
            else reject(error);
          });
        }),
    ),
  );
  const checksums = articles(root).map(
    (name) => /^sha256: (.*)$/mu.exec(readFileSync(join(root, 'content/articles', name), 'utf8'))?.[1],
  );
  expect({ files: checksums.length, documents: new Set(checksums).size }).toEqual({ files: 25, documents: 25 });
  const statuses = Map.groupBy(reports.flat(), ({ status }) => status);
  expect([statuses.get('imported')?.length, statuses.get('known')?.length]).toEqual([25, 50]);
});

test('looks again before it writes: another import may have been faster', async () => {
  const root = project({});
  const folder = join(root, 'content/articles');
  const [one, two] = [openArticleFolder(folder, root), openArticleFolder(folder, root)];
  const sha256 = 'a'.repeat(64);
  const text = (name: string): string => `---\nid: ${name}\nsha256: ${sha256}\n---\n`;
  expect([await one.add('a', sha256, text), await two.add('b', sha256, text)]).toEqual([
    { file: 'a.md', isNew: true },
    { file: 'a.md', isNew: false },
  ]);
  expect(await two.add('A', 'b'.repeat(64), text)).toEqual({ file: 'A-2.md', isNew: true });
  expect(articles(root)).toEqual(['A-2.md', 'a.md']);
});

test('says when the folder for articles is none', async () => {
  const root = project({ 'a.txt': TEXT });
  rmSync(join(root, 'content/articles'), { recursive: true });
  writeFileSync(join(root, 'content/articles'), '');
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => void error.mockRestore());
  expect(await importSources(root, [join(root, 'in')], {}, '2026-11-21')).toBe(1);
  expect(error.mock.calls.flat().join('\n')).toMatch(/content\/articles is not a folder\. Nothing was imported\.$/u);
});

// Windows has no such names.
test.skipIf(process.platform === 'win32')('never sends a control character of a source to the terminal', async () => {
  const name = 'esc\u001B]0;x\u0007\u009B31m\u202E.txt';
  const root = project({ [name]: `${TEXT}\nRelated: \u001B[2J\u009B2J Five bridges\n`, 'b\u007F.png': '' });
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => void log.mockRestore());
  for (const options of [{}, { json: true }]) await importSources(root, [join(root, 'in')], options, '2026-11-21');
  const printed = log.mock.calls.flat().join('\n');
  expect(printed).toContain('esc\\u001b]0;x\\u0007\\u009b31m\\u202e.txt');
  expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
  expect(readFileSync(join(root, 'content/articles', articles(root)[0] ?? ''), 'utf8')).toContain(
    "document: 'esc-]0;x-31m-.txt'",
  );
});
