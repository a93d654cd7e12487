import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'newer-version-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The commands of README by which an archive takes over a newer version of the project. */
const commands = /```sh\n(git pull [^]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

/** Nobody's settings of git, so that the test is the same on every machine. */
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Keeper',
  GIT_AUTHOR_EMAIL: 'keeper@archive.example',
  GIT_COMMITTER_NAME: 'Keeper',
  GIT_COMMITTER_EMAIL: 'keeper@archive.example',
};

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd, env });
}

function commit(cwd: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-qm', 'Change');
}

test('the commands of README bring a newer engine and its guide, and leave the content of the archive alone', () => {
  const [project, own] = [join(folder, 'project'), join(folder, 'own')];
  git(folder, 'init', '-q', '-b', 'main', project);
  commit(project, {
    'src/engine.ts': '1',
    'content/README.md': 'guide 1',
    'content/archive.yaml': 'first',
    'content/articles/changed.md': '1',
    'content/articles/same.md': '1',
  });
  git(folder, 'clone', '-q', project, own);
  git(own, 'rm', '-rq', 'content/articles');
  commit(own, { 'content/archive.yaml': 'own', 'content/articles/own.md': 'own' });
  commit(project, {
    'src/engine.ts': '2',
    'content/README.md': 'guide 2',
    'content/archive.yaml': 'first, changed',
    'content/articles/changed.md': '2',
    'content/articles/new.md': '2',
  });

  const script = commands.replace('ADDRESS-OF-THIS-PROJECT', project);
  // The first command says that there are conflicts; the others settle them.
  expect(spawnSync('sh', ['-c', script], { cwd: own, env }).status).toBe(0);
  const files = globSync('{src,content}/**/*.*', { cwd: own }).toSorted();
  expect(Object.fromEntries(files.map((path) => [path, readFileSync(join(own, path), 'utf8')]))).toEqual({
    'content/README.md': 'guide 2',
    'content/archive.yaml': 'own',
    'content/articles/own.md': 'own',
    'src/engine.ts': '2',
  });
  expect(execFileSync('git', ['status', '--short'], { cwd: own, env, encoding: 'utf8' })).toBe('');
});
