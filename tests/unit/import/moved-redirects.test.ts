import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, run } from './import-project.ts';

const post = (title: string, address: string): string =>
  `---\ntitle: ${title}\ndate: 2022-02-02\nsummary: One.\naliases:\n  - ${address}\n---\n\nIt stands open.\n`;

test('writes redirects where they are wanted, behind those that are there, each once', async () => {
  const root = project({ 'a.md': post('Open door', '/2022/door'), 'b.md': post('Open gate', '/gate.html') });
  const file = join(root, 'content/redirects.yaml');
  writeFileSync(file, '# Moved.\n/x/: /articles/x/');
  const redirectsOf = async (options: object) =>
    (await run(root, ['in'], options)).outcomes.map((outcome) => (outcome as { redirects?: unknown }).redirects);
  expect((await redirectsOf({ dryRun: true, redirects: true })).length).toBe(2);
  expect(await redirectsOf({})).toEqual([undefined, undefined]);
  expect(readFileSync(file, 'utf8')).toBe('# Moved.\n/x/: /articles/x/');
  for (const attempt of [1, 2]) {
    expect([attempt, await redirectsOf({ redirects: true })]).toEqual([
      attempt,
      [
        [{ from: '/2022/door/', to: '/articles/2022-02-02-open-door/' }],
        [
          {
            from: '/gate.html',
            refused: 'it ends like a file, which no address of an archive has; redirect it on your server',
          },
        ],
      ],
    ]);
    expect(readFileSync(file, 'utf8')).toBe(
      '# Moved.\n/x/: /articles/x/\n/2022/door/: /articles/2022-02-02-open-door/\n',
    );
  }
});

test('writes nothing while the file of redirects has an issue', async () => {
  const root = project({ 'a.md': post('Open door', '/2022/door') });
  writeFileSync(join(root, 'content/redirects.yaml'), '/x: /y/\n');
  await expect(run(root, ['in'], { redirects: true })).rejects.toThrow(/content\/redirects\.yaml:1:1 /u);
});
