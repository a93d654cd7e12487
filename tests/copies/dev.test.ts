import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { projectCopy, type ProjectCopy } from '../fixtures/project-copy.ts';
import { buildEnvironment } from '../fixtures/build-environment.ts';

// What a keeper sees while working: `npm run dev`, a saved file, the page.

const ARTICLE = '2022-02-02-no-open-berth';
const NOTICE = '2024-11-a-notice-on-the-pier';
const PICTURES = 'tests/fixtures/archives/pictures/content';
let project: ProjectCopy;
let server: ChildProcess;
let said = '';

beforeAll(async () => {
  project = projectCopy();
  const beside = join(project.root, 'content/articles', NOTICE);
  mkdirSync(beside);
  cpSync(`${PICTURES}/articles/1926-03-14-the-crane-falls/hook.webp`, join(beside, 'hook.webp'));
  cpSync(`${PICTURES}/pictures/plan-of-the-quay.png`, join(beside, 'leaf.png'));
  project.edit(
    `content/articles/${NOTICE}.md`,
    (text) => `${text.replace('\nsummary:', '\nfacsimile: [leaf.png]\nsummary:')}\n![A hook.](hook.webp)\n`,
  );
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

const ask = (path: string): Promise<Response> => fetch(new URL(path, /http:\/\/localhost:\d+/.exec(said)?.[0]));

const page = async (path: string): Promise<string> => (await ask(path)).text();

test('shows the pictures and scans of an article in every size, whole ones too, and answers with its manifest', async () => {
  const path = `/articles/${NOTICE}/`;
  const main = parse(await page(path)).querySelector('main');
  const images = main?.querySelectorAll('picture img') ?? [];
  expect(images.map((image) => image.getAttribute('alt'))).toEqual(
    expect.arrayContaining(['A hook.', 'A printed page: scan 1 of 1']),
  );
  const sizes = main
    ?.querySelectorAll('picture source, picture img')
    .flatMap((one) => [
      ...(one.getAttribute('srcset') ?? '').split(',').map((size) => size.trim().split(' ')[0] ?? ''),
      one.getAttribute('src') ?? '',
    ]);
  const addresses = new Set([...(sizes ?? []).filter((size) => size !== ''), `${path}hook.webp`, `${path}leaf.png`]);
  expect(addresses.size).toBeGreaterThan(5);
  for (const address of addresses) {
    const { pathname, search } = new URL(address.replaceAll(/&(?:#38|amp);/gu, '&'), `http://localhost${path}`);
    const answer = await ask(pathname + search);
    expect([address, answer.status, answer.headers.get('content-type')?.split('/')[0]]).toEqual([
      address,
      200,
      'image',
    ]);
  }
  expect(await (await ask(`${path}manifest.json`)).json()).toMatchObject({
    type: 'Manifest',
    label: { en: ['A notice on the pier'] },
    items: [{ type: 'Canvas' }],
  });
});

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
