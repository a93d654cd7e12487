import { expect, test, vi } from 'vitest';
import { host } from '../../../src/cli/host.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoorArchive } from '../../fixtures/open-door.ts';

const OPTIONS = { domain: 'archive.example', base: '/', folder: '/srv/archive' };

/** Prints Caddy's configuration of an archive with these redirects. */
async function caddy(redirects: string) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  const error = vi.spyOn(console, 'error').mockImplementation((text) => void complained.push(String(text)));
  try {
    const files = { ...openDoorArchive, 'content/redirects.yaml': redirects };
    const code = await withFolder(files, (root) => host(root, 'caddy', OPTIONS));
    return {
      code,
      redirects: printed.join('').match(/redir .*/g) ?? [],
      complaints: complained.join('\n').split('\n'),
    };
  } finally {
    out.mockRestore();
    error.mockRestore();
  }
}

test('prints the redirects of the archive', async () => {
  expect(await caddy('/q/gone2222/: /articles/2022-02-02-open-door/\n')).toEqual({
    code: 0,
    redirects: ['redir /q/gone2222/ /articles/2022-02-02-open-door/ 301'],
    complaints: [''],
  });
});

test('prints no configuration that would hide a page or lead nowhere', async () => {
  expect(await caddy('/articles/: /about/\n/old/: /older/\n')).toEqual({
    code: 1,
    redirects: [],
    complaints: [
      'content/redirects.yaml:1:1 redirect-hides-page: "/articles/" still has a page of its own. Remove the redirect.',
      'content/redirects.yaml:2:1 redirect-target-missing: "/old/" leads to "/older/", but the archive has no such address. Redirect it to an existing one.',
      '2 issues in 1 file',
    ],
  });
  expect((await caddy("'/*/': /about/\n")).code).toBe(1);
});
