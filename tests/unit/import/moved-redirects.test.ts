import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAddressRule } from '../../../src/import/draft/address-rule.ts';
import { project, run } from './import-project.ts';

const post = (title: string, address: string): string =>
  `---\ntitle: ${title}\ndate: 2022-02-02\nsummary: One.\naliases:\n  - ${address}\n---\n\nIt stands open.\n`;

test('writes redirects where they are wanted, behind those that are there, each once', async () => {
  const root = project({ 'a.md': post('Open door', '/2022/door'), 'b.md': post('Open gate', '/Gate.html') });
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
        [{ from: '/Gate.html/', to: '/articles/2022-02-02-open-gate/' }],
      ],
    ]);
    expect(readFileSync(file, 'utf8')).toBe(
      '# Moved.\n/x/: /articles/x/\n/2022/door/: /articles/2022-02-02-open-door/\n/Gate.html/: /articles/2022-02-02-open-gate/\n',
    );
  }
});

test('writes nothing while the file of redirects has an issue', async () => {
  const root = project({ 'a.md': post('Open door', '/2022/door') });
  writeFileSync(join(root, 'content/redirects.yaml'), '/x: /y/\n');
  await expect(run(root, ['in'], { redirects: true })).rejects.toThrow(/content\/redirects\.yaml:1:1 /u);
});

test('makes the addresses that a site made by a rule, except for texts that state theirs', async () => {
  const of = (fields: string): string => `---\ntitle: Open door\n${fields}summary: One.\n---\n\nIt stands open.\n`;
  const root = project({
    '2022-02-02-Door.md': of(''),
    'gate.md': of('date: 2022-03-04\nslug: the-gate\naliases: /g/\n'),
    'own.md': of('date: 2022-03-05\npermalink: /own/\n'),
    'undated.md': of(''),
  });
  const { outcomes } = await run(root, ['in'], { oldAddresses: '/blog/:year/:month/:day/:slug.html' });
  expect(outcomes.map((outcome) => (outcome as { redirects?: unknown }).redirects)).toEqual([
    [{ from: '/blog/2022/02/02/Door.html/', to: '/articles/2022-02-02-open-door/' }],
    [
      { from: '/blog/2022/03/04/the-gate.html/', to: '/articles/2022-03-04-open-door/' },
      { from: '/g/', to: '/articles/2022-03-04-open-door/' },
    ],
    [{ from: '/own/', to: '/articles/2022-03-05-open-door/' }],
    undefined,
  ]);
});

test('refuses a rule that it cannot fill in', () => {
  expect([parseAddressRule('/:year/:title/:categories/'), parseAddressRule(':year/')]).toEqual([
    { failure: '":title", ":categories" cannot be filled in; there are :year, :month, :day, :slug, :filename' },
    { failure: '":year/" does not begin with a slash' },
  ]);
});
