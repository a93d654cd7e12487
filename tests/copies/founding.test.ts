import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectCopy, type ProjectCopy } from '../fixtures/project-copy.ts';
import { buildEnvironment } from '../fixtures/build-environment.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <title>The bridge closes</title>
    <link rel="canonical" href="https://harbour-post.example/1926/the-bridge-closes">
    <meta property="og:site_name" content="The Harbour Post">
    <meta property="article:published_time" content="1926-03-14">
  </head>
  <body>
    <article>
      <h1>The bridge closes</h1>
      <p>The old bridge closes on Monday. “It has carried us for ninety years,” said Thomas Hale, the harbour
      master, “and it is tired.”</p>
      <p>A new one is not to be built before the spring, and until then the ferry takes everybody across.</p>
    </article>
  </body>
</html>
`;

/** The commands of README, "Make it your archive". */
const commands = (/## Make it your archive\n\n```sh\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '')
  .trim()
  .split('\n');

/** The words of a shell's line, of which some stand in single quotation marks. */
function wordsOf(command: string): readonly string[] {
  return Array.from(command.matchAll(/'([^']*)'|[^\s']+/g), ([word, quoted]) => quoted ?? word);
}

/** Does what npm would do with a line that runs one of the project's scripts. Keys are what somebody presses. */
function runLine(copy: ProjectCopy, line: string, keys = '') {
  const [, , script = '', ...rest] = wordsOf(line);
  const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Readonly<Record<string, string>>;
  const [, ...command] = (scripts[script] ?? '').split(' ');
  const args = rest.filter((word) => word !== '--').map((word) => (word === 'FILE' ? 'bridge.html' : word));
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
    cwd: copy.root,
    encoding: 'utf8',
    input: keys,
    env: { ...buildEnvironment, NO_COLOR: '1' },
  });
  return { status, said: `${stdout}${stderr}` };
}

describe('the four lines of README found an archive', () => {
  let copy: ProjectCopy;
  beforeAll(() => {
    copy = projectCopy();
    writeFileSync(join(copy.root, 'bridge.html'), PAGE);
  });
  afterAll(() => {
    copy.remove();
  });
  const site = {
    name: 'founded',
    site: 'https://archive.example',
    base: '/',
    folder: 'dist',
    contentRoot: '.',
    cards: 'none',
  } as const;
  const page = (path: string) => parse(readFileSync(join(copy.root, 'dist', path, 'index.html'), 'utf8'));

  const textAt = (path: string) => page(path).querySelector('main')?.text.replace(/\s+/g, ' ');

  test('which are there', () => {
    expect(commands).toHaveLength(4);
  });

  test('the first makes an archive without articles, which builds', () => {
    expect(runLine(copy, commands[0] ?? '').status).toBe(0);
    copy.build(site);
    expect(page('').querySelector('title')?.text).toBe('The Harbour Archive');
    expect(page('about').querySelector('main')?.text).toContain('This archive is kept by The Harbour Society.');
  });

  test('the others take an article in, say what is left, and record it', () => {
    const imported = runLine(copy, commands[1] ?? '');
    expect(imported).toMatchObject({ status: 0, said: expect.stringContaining('quotations proposed: 1') });
    const reviewed = runLine(copy, commands[2] ?? '', 'a');
    expect(reviewed.said).toContain('1 accepted');
    const left = runLine(copy, commands[3] ?? '');
    expect(left.said.match(/"\w+" is missing/g)).toEqual(['"rights" is missing', '"summary" is missing']);
    copy.edit('content/articles/1926-03-14-the-bridge-closes.md', (text) =>
      text.replace(
        'quotations:',
        'rights: http://rightsstatements.org/vocab/NoC-US/1.0/\nsummary: The old bridge closes on Monday.\nquotations:',
      ),
    );
    expect(runLine(copy, commands[3] ?? '')).toMatchObject({ status: 0 });
  });

  test('the archive of one article and one quotation builds', () => {
    copy.build(site);
    expect(page('articles/1926-03-14-the-bridge-closes').querySelector('h1')?.text).toBe('The bridge closes');
    expect(page('quotations').querySelectorAll('main blockquote')).toHaveLength(1);
    expect(page('about').querySelector('main')?.text.replace(/\s+/g, ' ')).toContain(
      'It holds 1 article with 1 quotation of 1 speaker.',
    );
    expect(textAt('about')).toContain('The article is a full text: it is given word for word, misprints included.');
    expect(textAt('about')).not.toMatch(/\brecords?\b/);
    expect(textAt('quotations')).toContain('The only one, word for word.');
    expect(textAt('timeline')).toContain(
      '1 quotation is not shown here, because nobody recorded when it was said. It stands in the list of quotations.',
    );
    expect(readFileSync(join(copy.root, 'dist/llms.txt'), 'utf8')).toContain(' The article is a full text. ');
  });
});
