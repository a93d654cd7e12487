import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatIssue, issueReport } from '../../../src/archive/issue.ts';
import { loadArchive } from '../../../src/content/edge/content-folder.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

const ARCHIVE = new URL('../../fixtures/archives/facsimile/content/', import.meta.url);
const page3 = readFileSync(new URL('articles/1926-03-14-the-weir-holds/1926-03-14-p3.jpg', ARCHIVE));

const FOLDER = 'content/articles/2022-02-02-open-door';

/** The open door with a scan beside it and one that articles share, and fields of its own. */
const door = (fields: string, more = '') => ({
  ...openDoorArchive,
  [`${FOLDER}/p3.jpg`]: page3,
  'content/pictures/p4.jpg': page3,
  [openDoorFile]: `${openDoor.replace('\n---\n', `\n${fields}\n---\n`)}${more}`,
});

const complaints = (fields: string, more?: string) =>
  withFolder(door(fields, more), async (root) => {
    const { issues, warnings } = await loadArchive(root);
    return [...issues, ...warnings]
      .filter(({ rule }) => rule !== 'example-not-found')
      .map((issue) => formatIssue(issue).replace(openDoorFile, ''));
  });

test('an article has the scans that it names, by name alone or with their page, beside it or shared', () =>
  withFolder(door('facsimile: [{ file: p3.jpg, page: 3 }, p4.jpg]\ntranscription: corrected'), async (root) => {
    const { archive, issues, warnings } = await loadArchive(root);
    const size = {
      width: 1500,
      height: 2031,
      sha256: '37ab72c7a516bbf94be3076146ee159a425d29eaf936023500870f1104fdea38',
    };
    expect({
      report: issueReport([...issues, ...warnings]),
      facsimile: archive.articles[0]?.facsimile,
      transcription: archive.articles[0]?.transcription,
    }).toEqual({
      report: '',
      facsimile: [
        { name: 'p3.jpg', page: '3', source: 'articles/2022-02-02-open-door/p3.jpg', ...size },
        { name: 'p4.jpg', source: 'pictures/p4.jpg', ...size },
      ],
      transcription: 'corrected',
    });
  }));

test.each([
  [
    'a file that is not there',
    'facsimile: [p3.jpg, p5.jpg, p4.jpg]',
    ':25:21 facsimile-missing: there is no good scan content/articles/2022-02-02-open-door/p5.jpg, nor content/pictures/p5.jpg. Did you mean "p3.jpg"? Put the file there, or correct its name.',
  ],
  [
    'a file named twice',
    'facsimile: [p3.jpg, p4.jpg, { file: p3.jpg, page: 4 }]',
    ':25:29 facsimile-twice: "p3.jpg" is in the list above already. Name each printed page once.',
  ],
  [
    'a folder in its name',
    'facsimile: [pictures/p4.jpg, p3.jpg, p4.jpg]',
    ':25:13 facsimile-path: "pictures/p4.jpg" names a folder, but a scan is named without one. Write "p4.jpg": the file is looked for in the folder of the article\'s id, then in content/pictures.',
  ],
  [
    'a PDF',
    'facsimile: [p3.jpg, p4.jpg, p5.pdf]',
    ':25:29 facsimile-name: "p5.pdf" is no picture that every browser shows. Save it as JPEG, PNG, WebP or AVIF and name that file.',
  ],
  [
    'an entry that is neither a name nor a page',
    'facsimile: [p3.jpg, p4.jpg, { page: 3 }]',
    ':25:29 field-value: "facsimile[3]" is not a printed page. Write the name of the file of its scan, or `{ file: 1926-03-14-p3.jpg, page: 3 }`.',
  ],
  [
    'no page',
    'facsimile: []',
    ':25:1 field-value: "facsimile" is empty. Name the scans of the printed pages, or remove the field.',
  ],
  [
    'another way of taking a text',
    'facsimile: [p3.jpg, p4.jpg]\ntranscription: copied',
    ':26:1 field-value: "transcription" is "copied", but must be ocr or corrected or typed.',
  ],
])('the check names %s, and what to do', async (_what, fields, complaint) => {
  expect(await complaints(fields)).toEqual([complaint]);
});

test('one file cannot be a picture of the text and a printed page', async () => {
  expect(await complaints('facsimile: [p3.jpg, p4.jpg]', '\n![A page.](p3.jpg)\n')).toEqual([
    ':25:13 facsimile-in-body: the body shows "p3.jpg" as a picture, but one file cannot be both. Take it out of the body, or remove it here.',
  ]);
});

test('a scan that no article names is not published, and the check says so', async () => {
  expect(await complaints('facsimile: [p3.jpg]')).toEqual([
    'content/pictures/p4.jpg picture-unused: no article shows this picture, so it is not published. Write ![what it shows](p4.jpg) where it belongs, name it under facsimile, or remove the file.',
  ]);
});
