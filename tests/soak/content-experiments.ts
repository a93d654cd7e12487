import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences } from '../same-bytes.ts';
import type { Experiment } from './experiment.ts';
import { MAIN, runWhole } from './killed-process.ts';

/** Drafts of files that were not put in their place. Nothing reads them, and the next run removes them. */
const DRAFT = /^\..+\.tmp$/;

const SPEAKERS = ['Tom Reed', 'Ada Bloom', 'Edith Marlowe', 'Jonas Pike', 'Rosa Lind', 'Karl Ott'];

/** A text with six quotations, each of whose speakers is named. */
function source(number: number): string {
  const said = SPEAKERS.map((name, index) => `“It is number ${String(number * 10 + index)},” said ${name}.`);
  return `date 2022-02-02 Number ${String(number)} opens.\n\n${said.join('\n\n')}\n\nEnd of ${String(number)}.\n`;
}

/** A project folder whose `content/` can be put back to how it was. */
function project(fill: (root: string) => void) {
  const root = mkdtempSync(join(tmpdir(), 'soak-'));
  const [content, before, wanted] = ['content', 'before', 'wanted'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(join(content, 'articles'), { recursive: true });
  fill(root);
  cpSync(content, before, { recursive: true });
  const put = (from: string, to: string): void => {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true });
  };
  return {
    root,
    before,
    wanted,
    common: {
      prepare: () => put(before, content),
      remember: () => put(content, wanted),
      differences: () => differences(content, wanted),
      remove: () => rmSync(root, { recursive: true }),
    },
    /** Files of `content/`, without drafts. */
    files: () =>
      readdirSync(content, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !DRAFT.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1)),
    text: (folder: string, path: string) =>
      existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined,
  };
}

type Project = ReturnType<typeof project>;

/** Every file is, to the byte, as it was before the command or as the command leaves it, and none is missing. */
function wholeFiles({ root, before, wanted, files, text }: Project): readonly string[] {
  const there = files();
  const expected = readdirSync(before, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(before.length + 1));
  return [
    ...expected.filter((path) => !there.includes(path)).map((path) => `${path} is lost`),
    ...there
      .filter((path) => {
        const now = text(join(root, 'content'), path);
        return now !== text(before, path) && now !== text(wanted, path);
      })
      .map((path) => `${path} is neither as before nor as it should be`),
  ];
}

const sources = (root: string): void => {
  mkdirSync(join(root, 'in'));
  for (let number = 0; number < 15; number += 1) writeFileSync(join(root, `in/${String(number)}.txt`), source(number));
  for (const name of ['ferry.html', 'gallery.txt', 'orchard.txt']) {
    cpSync(join('tests/fixtures/import', name), join(root, 'in', name));
  }
};

export function importing(): Experiment {
  const made = project(sources);
  return {
    name: 'import',
    command: { args: [MAIN, 'import', 'in'], cwd: made.root },
    ...made.common,
    damage: () => wholeFiles(made),
  };
}

export function minting(): Experiment {
  const made = project((root) => {
    const content = join(root, 'content');
    cpSync('tests/fixtures/archives/ordinary/content', content, { recursive: true });
    for (const file of ['permalinks.json', 'fingerprints.json', 'redirects.yaml']) rmSync(join(content, file));
    for (const name of readdirSync(join(content, 'articles'))) {
      const path = join(content, 'articles', name);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^ {2}- id: \S+\n {4}/gm, '  - '));
    }
  });
  return {
    name: 'mint',
    command: { args: [MAIN, 'mint'], cwd: made.root },
    ...made.common,
    damage: () => wholeFiles(made),
  };
}

export function reviewing(): Experiment {
  const made = project((root) => {
    sources(root);
    for (const name of ['ferry.html', 'gallery.txt', 'orchard.txt']) rmSync(join(root, 'in', name));
    const { status, output } = runWhole({ args: [MAIN, 'import', 'in'], cwd: root });
    if (status !== 0) throw new Error(output);
  });
  const body = (text: string | undefined): string | undefined => text?.slice(text.indexOf('\n---\n'));
  return {
    name: 'review',
    // Accepts what is sure and takes a name for everything else; there are 90 proposals.
    command: { args: [MAIN, 'review'], cwd: made.root, input: 'a1'.repeat(200) },
    ...made.common,
    damage: () =>
      made
        .files()
        .filter((path) => path.endsWith('.md'))
        .filter((path) => {
          const now = made.text(join(made.root, 'content'), path);
          return now?.startsWith('---\n') !== true || body(now) !== body(made.text(made.before, path));
        })
        .map((path) => `${path} has lost something`),
  };
}
