import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { check } from '../../../src/cli/check.ts';
import { init, type Ask } from '../../../src/cli/init.ts';
import { mintArchive } from '../../../src/permanence/edge/minting.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoorArchive } from '../../fixtures/open-door.ts';

const files = { ...openDoorArchive, 'content/README.md': '# Keeping the archive\n' };

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  for (const method of ['log', 'error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((text: string) => {
      printed.push(text);
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

const NEW_FILES = [
  'README.md',
  'archive.yaml',
  'articles/.gitkeep',
  'fingerprints.json',
  'outlets.yaml',
  'permalinks.json',
  'speakers.yaml',
];

test('a new archive has no article, and the check finds nothing to say', async () => {
  await withFolder(files, async (root) => {
    expect(await init(root, { title: 'Das Stadtarchiv', language: 'de', keeper: 'M. Öttl' }, '2026-11-28')).toBe(0);
    expect(filesBelow(join(root, 'content'))).toEqual(NEW_FILES);
    expect(readFileSync(join(root, 'content/archive.yaml'), 'utf8')).toContain("title: 'Das Stadtarchiv'\n");
    expect(readFileSync(join(root, 'content/archive.yaml'), 'utf8')).toContain(
      "description: 'Zeitungsartikel, jedes Zitat Wort für Wort.'\n",
    );
    printed = [];
    expect(await check(root)).toBe(0);
    expect(printed).toEqual(['0 articles with 0 quotations: no issues']);
    expect((await mintArchive(root)).addresses?.added).toBe(0);
  });
});

describe('the present content', () => {
  const kept = (root: string, folder: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      filesBelow(join(root, folder)).map((path) => [`content/${path}`, readFileSync(join(root, folder, path), 'utf8')]),
    );

  test('is kept under another name, which is said', async () => {
    await withFolder(files, async (root) => {
      await init(root, { title: 'Another' }, '2026-11-28');
      expect(kept(root, 'content-before-2026-11-28')).toEqual(files);
      expect(printed.join('\n')).toContain('What was there is kept in content-before-2026-11-28/.');
    });
  });

  test('takes no name that is taken', async () => {
    await withFolder(files, async (root) => {
      await init(root, { title: 'One' }, '2026-11-28');
      await init(root, { title: 'Two' }, '2026-11-28');
      await init(root, { title: 'Three' }, '2026-11-28');
      expect(kept(root, 'content-before-2026-11-28')).toEqual(files);
      expect(kept(root, 'content-before-2026-11-28-2')['content/archive.yaml']).toContain("title: 'One'");
      expect(kept(root, 'content-before-2026-11-28-3')['content/archive.yaml']).toContain("title: 'Two'");
    });
  });

  test('need not be there', async () => {
    await withFolder(files, async (root) => {
      renameSync(join(root, 'content'), join(root, 'elsewhere'));
      expect(await init(root, { title: 'Another' }, '2026-11-28')).toBe(0);
      expect(filesBelow(join(root, 'content'))).toEqual(NEW_FILES.filter((file) => file !== 'README.md'));
    });
  });

  test('stays where it is when an answer is wrong', async () => {
    await withFolder(files, async (root) => {
      expect(await init(root, { title: 'Another', language: 'Deutsch!' }, '2026-11-28')).toBe(1);
      expect(kept(root, 'content')).toEqual(files);
      expect(printed).toEqual([
        'content/archive.yaml:6:1 field-value: "Deutsch!" in "language" is not a language tag. Write a BCP 47 tag, such as `fr` or `pt-BR`.\n1 issue in 1 file\nnothing was written',
      ]);
    });
  });
});

describe('what the options leave out', () => {
  const founded = async (options: Parameters<typeof init>[1], ask?: Ask) =>
    withFolder(files, async (root) => {
      const code = await init(root, options, '2026-11-28', ask);
      return { code, text: readFileSync(join(root, 'content/archive.yaml'), 'utf8') };
    });

  test('is asked', async () => {
    const questions: string[] = [];
    const answers = ['The Harbour Archive', '', 'Antonia Ember'];
    const { text } = await founded({}, (question) => {
      questions.push(question);
      return Promise.resolve(answers[questions.length - 1]);
    });
    expect(questions).toEqual([
      'What is the archive called? [News Archive] ',
      'Its language, such as en or de? [en] ',
      'Who keeps it? [nobody signs] ',
    ]);
    expect(text).toMatch(/title: 'The Harbour Archive'\n[^]*language: 'en'\nkeeper: 'Antonia Ember'\n/);
  });

  test('is not asked with --yes', async () => {
    const ask = vi.fn<Ask>();
    const { text } = await founded({ yes: true, language: 'fr' }, ask);
    expect(ask).not.toHaveBeenCalled();
    expect(text).toMatch(/title: 'News Archive'\n[^]*language: 'fr'\n# keeper:/);
  });

  test('must be said where nobody can be asked', async () => {
    expect(await founded({ language: 'fr' })).toMatchObject({ code: 2, text: files['content/archive.yaml'] });
    expect(printed).toEqual(['Say what the archive is called: --title NAME, or --yes for a name to change later.']);
  });
});

test('a short title ends with no little word, and leaves out The where the rest fits', async () => {
  const short = async (title: string) =>
    withFolder(files, async (root) => {
      await init(root, { title, yes: true }, '2026-11-28');
      return /shortTitle: '(.*)'/.exec(readFileSync(join(root, 'content/archive.yaml'), 'utf8'))?.[1];
    });
  expect([
    await short('Archiv des Haller Boten'),
    await short('What we ate'),
    await short('The Harbour Archive'),
  ]).toEqual(['Archiv', 'What we ate', 'Harbour Archive']);
});
