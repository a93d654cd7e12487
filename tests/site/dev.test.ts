import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { projectCopy, type ProjectCopy } from '../fixtures/project-copy.ts';
import { buildEnvironment } from './build-environment.ts';

// What a keeper sees while working: `npm run dev`, a saved file, the page.

const ARTICLE = '2022-02-02-no-open-berth';
let project: ProjectCopy;
let server: ChildProcess;
let said = '';

beforeAll(async () => {
  project = projectCopy();
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    cwd: project.root,
    env: { ...buildEnvironment, CONTENT_ROOT: '.', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  server.stdout?.on('data', hear);
  server.stderr?.on('data', hear);
  await vi.waitUntil(() => said.includes('watching for file changes'), { timeout: 300_000 });
});

afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
  project.remove();
});

const page = async (path: string): Promise<string> => {
  const origin = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
  return (await fetch(origin + path)).text();
};

test('shows a saved article', async () => {
  expect(await page(`/articles/${ARTICLE}/`)).not.toContain('They were seen off at the quay.');
  project.edit(`content/articles/${ARTICLE}.md`, (text) => `${text.trimEnd()}\n\nThey were seen off at the quay.\n`);
  await expect
    .poll(() => page(`/articles/${ARTICLE}/`), { timeout: 120_000, interval: 500 })
    .toContain('They were seen off at the quay.');
});

test('keeps the last good state of a broken article, says what is wrong, and shows the mended one', async () => {
  const file = join('content/articles', `${ARTICLE}.md`);
  const headline = /^headline: (.*)$/m.exec(readFileSync(join(project.root, file), 'utf8'))?.[1] ?? '';
  project.edit(file, (text) => text.replace(/^published: .*$/m, 'published: soon'));
  await expect.poll(() => said, { timeout: 120_000 }).toContain(`${file}:`);
  expect(await page(`/articles/${ARTICLE}/`)).toContain('They were seen off at the quay.');
  project.edit(file, (text) =>
    text
      .replace('published: soon', "published: '2022-02-02'")
      .replace(`headline: ${headline}`, 'headline: A mended one'),
  );
  await expect.poll(() => page(`/articles/${ARTICLE}/`), { timeout: 120_000, interval: 500 }).toContain('A mended one');
});
