import { execFile, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { blockRole } from '../../../src/import/sources/page/boilerplate.ts';
import { importSources } from '../../../src/cli/import.ts';
import { openArticleFolder } from '../../../src/import/edge/article-folder.ts';
import type { ImportOutcome } from '../../../src/import/edge/import-run.ts';
import { articles, project, run, TEXT } from './import-project.ts';

/** Enough for an import to be ended near its beginning, in its middle and near its end. */
const DOCUMENTS = 40;

/** How an import that is ended at some moment is ended: what the child says and gives back is in `expected`. */
const ends = [
  { how: 'killed', signal: 'SIGKILL', expected: { code: null, said: '' } },
  {
    how: 'stopped with Ctrl-C',
    signal: 'SIGINT',
    expected: {
      code: 130,
      said: '\nStopped. Nothing is half written: what was complete is kept, and the same command goes on from there.\n',
    },
  },
] as const;

// Windows has no signals to send.
test.skipIf(process.platform === 'win32').each(ends)(
  'leaves only complete articles, however many there are when it is $how',
  async ({ signal, expected }) => {
    const paragraph = 'A sentence that fills the page, as many do. “It is long,” said Tom Reed. '.repeat(40);
    const root = project(
      Object.fromEntries(
        Array.from({ length: DOCUMENTS }, (_, index) => [
          `${String(index)}.txt`,
          `date 2022-02-02 Number ${String(index)}. ${paragraph}\n\nEnd of ${String(index)}.\n`,
        ]),
      ),
    );
    for (const written of [1, 15, 30]) {
      const child = spawn(process.execPath, [join(process.cwd(), 'src/cli/main.ts'), 'import', 'in'], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
      const closed = new Promise((resolve) => child.once('close', resolve));
      await vi.waitUntil(() => articles(root).length >= written || child.exitCode !== null, {
        timeout: 30_000,
        interval: 1,
      });
      child.kill(signal);
      await closed;
      expect({ code: child.exitCode, said }).toEqual(expected);
      for (const name of articles(root).filter((file) => file.endsWith('.md'))) {
        expect(readFileSync(join(root, 'content/articles', name), 'utf8')).toMatch(
          /^---\n[\s\S]*\n---\n[\s\S]*End of \d+\.\n$/u,
        );
      }
    }
    const { outcomes } = await run(root, ['in']);
    const written = articles(root);
    expect([outcomes.length, written.length, written.every((name) => name.endsWith('.md'))]).toEqual([
      DOCUMENTS,
      DOCUMENTS,
      true,
    ]);
  },
  300_000,
);

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
  expect(error.mock.calls.flat().join('\n')).toMatch(
    /content\/articles cannot be read: it is not a folder\. Nothing was imported\.$/u,
  );
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

test('a sentence with the picture of something is no caption, unlike a line that begins with it', () => {
  expect(blockRole('Only two members have the full picture of the plan.')).toBe('running');
  expect(blockRole('Picture of the pier')).toBe('caption');
  expect(blockRole('The pier. Courtesy of Ada Bloom')).toBe('caption');
});
