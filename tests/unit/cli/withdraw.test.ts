import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { redact } from '../../../src/cli/redact.ts';
import { withdraw } from '../../../src/cli/withdraw.ts';
import { mintArchive } from '../../../src/permanence/edge/minting.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

const ARTICLE = '2022-02-02-open-door';

/** Runs a command on a published archive; gives back its exit code and what it printed. */
const said = (command: (root: string) => Promise<number>) =>
  withFolder(openDoorArchive, async (root) => {
    await mintArchive(root);
    const kept = join(root, 'node_modules/.cache/news-archive/articles/kept');
    await mkdir(join(kept, '..'), { recursive: true });
    await writeFile(kept, 'words');
    const lines: string[] = [];
    const spies = (['log', 'warn', 'error'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((text) => void lines.push(String(text))),
    );
    try {
      const code = await command(root);
      const file = join(root, openDoorFile);
      return {
        code,
        lines,
        article: existsSync(file) && (await readFile(file, 'utf8')) === openDoorArchive[openDoorFile],
        cache: existsSync(kept),
      };
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  });

test('a dry run says what would be done and what is left to decide, and does nothing', async () => {
  const options = { why: 'legal', digest: true, dryRun: true } as const;
  expect(await said((root) => withdraw(root, ARTICLE, options, '2026-11-29'))).toEqual({
    code: 0,
    lines: [
      'content/withdrawn.yaml: would be written',
      'content/permalinks.json: would be written',
      'content/fingerprints.json: would be written',
      `${openDoorFile}: would be removed`,
      `/articles/${ARTICLE}/: would be withdrawn, and kept as a digest only`,
      '/q/7k2m9x4d/: would be withdrawn',
      'look: /outlets/variety/ has nothing to show any more, and still says its name. To withdraw it too: npm run archive -- withdraw /outlets/variety/ --why …',
      'look: /speakers/antonia-ember/ has nothing to show any more, and still says its name. To withdraw it too: npm run archive -- withdraw /speakers/antonia-ember/ --why …',
      'Nothing was written: this was a dry run.',
    ],
    article: true,
    cache: true,
  });
});

test('a withdrawal empties the caches, and says what it cannot do, with the commands that can', async () => {
  const { code, lines, article, cache } = await said((root) => withdraw(root, ARTICLE, { why: 'legal' }, '2026-11-29'));
  expect({ code, article, cache }).toEqual({ code: 0, article: false, cache: false });
  expect(lines.at(-1)).toContain(`
- The history of Git still has the words. To rewrite it, commit this, make a copy of the repository, and run in it:
  git filter-repo --invert-paths --path ${openDoorFile}
`);
});

test('a redaction says how often it replaced the words, and what it cannot do', async () => {
  const { code, lines, article, cache } = await said((root) =>
    redact(root, ARTICLE, { replace: ['door'], with: 'gate' }, '2026-11-29'),
  );
  expect({ code, article, cache, lines: lines.slice(0, 3) }).toEqual({
    code: 0,
    article: false,
    cache: false,
    lines: [
      'content/fingerprints.json: written',
      `${openDoorFile}: written`,
      '4 places replaced, and a correction says so without the words.',
    ],
  });
  expect(lines.at(-1)).toContain('git filter-repo --replace-text words.txt');
});

test('what is refused is said with its rule, and the code is 1', async () => {
  expect(await said((root) => withdraw(root, '/q/nowhere2/', { why: 'other' }, '2026-11-29'))).toEqual({
    code: 1,
    lines: [
      'content/withdrawn.yaml withdraw-refused: the archive has nothing at "/q/nowhere2/". Name an article or a quotation by its id, anything else by its address.\n1 issue in 1 file\nnothing was written',
    ],
    article: true,
    cache: true,
  });
});
