import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../../src/content/edge/content-folder.ts';
import { issueReport } from '../../../src/archive/issue.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import {
  openDoor,
  openDoorArchive,
  openDoorFile,
  openDoorRegisters,
  openDoorSettings,
} from '../../fixtures/open-door.ts';

const speakers = openDoorArchive['content/speakers.yaml'];

/** The article with another id and another quotation id. */
const shutDoor = openDoor
  .replace('2022-02-02-open-door', '2021-shut-door')
  .replace('published: 2022-02-02', 'published: 2021')
  .replace('7k2m9x4d', 'h8h4jkxy');

const reportOn = (files: Readonly<Record<string, string | Uint8Array>>) =>
  withFolder(files, async (root) => issueReport((await loadArchive(root)).issues).replaceAll(root, '(root)'));

test('loads an archive in the order of publication', async () => {
  const later = shutDoor.replace('2021-shut-door', '2021-added-later').replace('published: 2021', 'published: 2023');
  const files = { ...openDoorArchive, 'content/articles/2021-added-later.md': later };
  await withFolder(files, async (root) => {
    const { archive, articles, issues } = await loadArchive(root);
    expect({
      articles: archive.articles.map(({ id }) => id),
      files: articles.map(({ file }) => file),
      speakers: [...archive.speakers.keys()],
      outlets: [...archive.outlets.keys()],
      issues,
    }).toEqual({
      articles: ['2022-02-02-open-door', '2021-added-later'],
      files: [openDoorFile, 'content/articles/2021-added-later.md'],
      speakers: ['antonia-ember'],
      outlets: ['variety'],
      issues: [],
    });
  });
});

test('reports all bad files in one run', async () => {
  expect(
    await reportOn({
      'content/archive.yaml': openDoorSettings.replace('language: en\n', ''),
      'content/speakers.yaml': `${speakers}kim-cattrall:\n  name: Kim Cattrall\n  kind: actress\n`,
      'content/outlets.yaml': 'variety: Variety\n',
      [openDoorFile]: openDoor.replace('2022-02-02\n', '2022-02-30\n').replace('It ends', '# It ends'),
      'content/articles/2021-shut-door.md': shutDoor.replace('id: 2021', 'id: 2020').replace('antonia-', 'cyntia-'),
      'content/articles/2020-no-yaml.md': '---\nid: [\n---\n\n<b>Bold</b>\n',
      'content/articles/2020-latin.md': Uint8Array.from([...new TextEncoder().encode('---\nid: caf'), 0xe9]),
      'content/articles/2020-empty.md': '',
      'content/articles/notes.txt': 'Remember the milk.',
      'content/articles/.hidden': 'Left by some editor.',
    }),
  ).toMatchInlineSnapshot(`
    "content/archive.yaml:1:1 field-missing: "language" is missing but required: BCP 47 tag of the language of the archive, such as \`en\` or \`de\`.
    content/articles/2020-empty.md:1:1 front-matter-broken: the file must begin with front matter. Write --- on the first line.
    content/articles/2020-latin.md:2:8 not-utf-8: the text here is not valid UTF-8, so its words cannot be read. Save the file with the encoding UTF-8.
    content/articles/2020-no-yaml.md:2:6 yaml-broken: a bracket [ or { above is never closed. Close it, or put the value in quotation marks. The fields cannot be read until this is fixed.
    content/articles/2020-no-yaml.md:5:1 raw-html: "<b>" is raw HTML, and it could run code in a reader's browser. Write it as Markdown, or escape < as \\<.
    content/articles/2020-no-yaml.md:5:8 raw-html: "</b>" is raw HTML, and it could run code in a reader's browser. Write it as Markdown, or escape < as \\<.
    content/articles/2021-shut-door.md:2:1 id-not-file-name: the id is "2020-shut-door", but the file is named "2021-shut-door.md". If the article was ever published, the id stays: rename the file. Otherwise make them the same.
    content/articles/2022-02-02-open-door.md:6:1 field-value: "2022-02-30" in "published" is not a day, month or year. Write 2022-02-02, 2022-02 or 2022, followed by ? if it is uncertain, ~ if approximate, % if both.
    content/articles/2022-02-02-open-door.md:29:1 heading-level: this heading has level 1, but only the headline of the page may have it. Use ## or a lower level.
    content/articles/notes.txt not-an-article: is ignored: article files end in .md. Rename it, or move it elsewhere.
    content/outlets.yaml:1:1 field-type: "variety" is a text, but must be a set of fields. Write each on a line of its own, as "name: value".
    content/speakers.yaml:6:3 field-value: "kim-cattrall.kind" is "actress", but must be person or organisation or outlet or unnamed.
    12 issues in 9 files"
  `);
});

describe('ids that two articles share', () => {
  test('are reported with the place of the second', async () => {
    const twin = shutDoor.replace('h8h4jkxy', '7k2m9x4d');
    expect(await reportOn({ ...openDoorArchive, 'content/articles/2021-shut-door.md': twin })).toMatchInlineSnapshot(`
      "content/articles/2022-02-02-open-door.md:18:5 quotation-id-duplicate: the id "7k2m9x4d" of the quotation "I thought it was great," is also used in content/articles/2021-shut-door.md. Remove it from the newer quotation and run \`npm run mint\`, which writes another.
      1 issue in 1 file"
    `);
  });

  test('are reported within one file too', async () => {
    const again = '  - id: 7k2m9x4d\n    speaker: antonia-ember\n    parts: [It ends.]\n';
    const twice = openDoor.replace('---\n\n“', `${again}---\n\n“`);
    expect(await reportOn({ ...openDoorArchive, [openDoorFile]: twice })).toMatchInlineSnapshot(`
      "content/articles/2022-02-02-open-door.md:25:5 quotation-id-duplicate: the quotation "I thought it was great," above has the id "7k2m9x4d" too. Remove it here and run \`npm run mint\`, which writes another.
      1 issue in 1 file"
    `);
  });

  test('cannot occur for articles, because the id must be the file name', async () => {
    const copy = 'content/articles/2022-02-02-open-door-copy.md';
    const report = await reportOn({ ...openDoorArchive, [copy]: openDoor.replace('7k2m9x4d', 'h8h4jkxy') });
    expect(report).toMatchInlineSnapshot(`
      "content/articles/2022-02-02-open-door-copy.md:2:1 id-not-file-name: the id is "2022-02-02-open-door", but the file is named "2022-02-02-open-door-copy.md". If the article was ever published, the id stays: rename the file. Otherwise make them the same.
      1 issue in 1 file"
    `);
  });
});

describe('what is not there', () => {
  test('is reported: the settings and a register', async () => {
    expect(await reportOn({ 'content/speakers.yaml': speakers, [openDoorFile]: openDoor })).toMatchInlineSnapshot(`
      "content/archive.yaml file-unreadable: cannot be read: it does not exist. Put the file back, or write it as content/README.md shows.
      content/outlets.yaml file-unreadable: cannot be read: it does not exist. Put the file back.
      2 issues in 2 files"
    `);
  });

  test('is reported: everything', async () => {
    expect(await reportOn({})).toMatchInlineSnapshot(`
      "content/archive.yaml file-unreadable: cannot be read: it does not exist. Put the file back, or write it as content/README.md shows.
      content/articles file-unreadable: cannot be read: it does not exist. Put the folder back.
      content/outlets.yaml file-unreadable: cannot be read: it does not exist. Put the file back.
      content/speakers.yaml file-unreadable: cannot be read: it does not exist. Put the file back.
      4 issues in 4 files"
    `);
  });

  test('may be the folder of articles, which Git does not keep while it is empty', async () => {
    expect(await reportOn(openDoorRegisters)).toBe('');
  });

  test('is reported: a file behind a name', async () => {
    await withFolder(openDoorArchive, async (root) => {
      await mkdir(join(root, 'content/articles/2020-folder.md'));
      expect(issueReport((await loadArchive(root)).issues)).toMatchInlineSnapshot(`
        "content/articles/2020-folder.md file-unreadable: cannot be read: it is a folder. Put the file back.
        1 issue in 1 file"
      `);
    });
  });
});

describe('an article', () => {
  test('gets another digest when its file or a register has changed', async () => {
    const digestOf = (files: Readonly<Record<string, string>>) =>
      withFolder(files, async (root) => (await loadArchive(root)).articles[0]?.digest);
    const digests = await Promise.all([
      digestOf(openDoorArchive),
      digestOf(openDoorArchive),
      digestOf({ ...openDoorArchive, [openDoorFile]: openDoor.replace('It ends', 'It goes on') }),
      digestOf({ ...openDoorArchive, 'content/speakers.yaml': speakers.replace('Antonia Ember', 'C. Ember') }),
    ]);
    expect([digests[0] === digests[1], new Set(digests).size]).toEqual([true, 3]);
  });
});
