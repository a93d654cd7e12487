import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { authorNames, namedByline } from '../../../src/import/sources/page/author-names.ts';
import { articles, project, run } from './import-project.ts';

test('reads the names of authors from the pages of Hugo and from lists in YAML or JSON', () => {
  const names = authorNames([
    { id: 'ann-reed', text: '---\nslug: ann-reed\ndisplay_name: Ann Reed\nfirst_name: Ann\n---\n' },
    { id: 'broken', text: '---\na: [\n---\n' },
    { text: 'tom:\n  name: Tom Ott\n  url: x\nida: Ida Holm\nnobody:\n' },
    { text: '{"max": {"display_name": "Max Berg"}}' },
    { text: '- a\n- b\n' },
    { text: 'a: [' },
  ]);
  expect(Object.fromEntries(names)).toEqual({
    'ann-reed': 'Ann Reed',
    tom: 'Tom Ott',
    ida: 'Ida Holm',
    max: 'Max Berg',
  });
  expect(namedByline({ value: 'tom, Eve Lind', origin: { place: 'front-matter', name: 'author' } }, names)).toEqual({
    value: 'Tom Ott, Eve Lind',
    origin: { place: 'front-matter', name: 'author', says: 'tom, Eve Lind', named: 'in the list of authors' },
  });
});

test('names the authors of a site, whose pages are no articles', async () => {
  const root = project({});
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, 'in', file)), { recursive: true });
    writeFileSync(join(root, 'in', file), text);
  };
  write('content/authors/ann-reed/_index.md', '---\ntitle: Ann Reed\n---\nShe writes.\n');
  write('content/news/a.md', '---\ntitle: A\ndate: 2022-02-02\nauthors: [ann-reed, Tom Ott]\n---\nText.\n');
  const { outcomes } = await run(root, ['in/content']);
  expect(outcomes).toMatchObject([
    { source: 'in/content/authors/ann-reed/_index.md', status: 'left', what: 'the page of a list or of an author' },
    { source: 'in/content/news/a.md', status: 'imported' },
  ]);
  expect(readFileSync(join(root, 'content/articles', articles(root)[0] ?? ''), 'utf8')).toContain(
    "\nbyline: 'Ann Reed, Tom Ott'\n",
  );
});
