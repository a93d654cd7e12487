import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { issueReport } from '../../../src/archive/issue.ts';
import { loadArchive } from '../../../src/content/edge/content-folder.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

const picture = readFileSync(
  new URL(
    '../../fixtures/archives/facsimile/content/articles/1926-03-14-the-weir-holds/1926-03-14-p3.jpg',
    import.meta.url,
  ),
);

const reportOn = (files: Readonly<Record<string, string | Uint8Array>>) =>
  withFolder({ ...openDoorArchive, 'content/topics.yaml': 'doors:\n  name: Doors\n', ...files }, async (root) =>
    issueReport((await loadArchive(root)).issues),
  );

/** The open door with other fields, and lines at its end. */
const door = (fields: string, more = '', quotation = '') =>
  `${openDoor
    .replace('summary: Ember praises a door.\n', '')
    .replace("headline: 'A door stays open'", `headline: 'A door stays open'\n${fields}`)
    .replace('    said: 2022-01\n', `    said: 2022-01\n${quotation}`)}${more}`;

const SHUT = 'content/articles/2023-08-shut-door.md';

const shut = openDoor
  .replace('2022-02-02-open-door', '2023-08-shut-door')
  .replace('published: 2022-02-02', 'published: 2023-08')
  .replace('7k2m9x4d', 'h8h4jkxy');

test('one run tells a fault of every kind in one file, though a required field is missing', async () => {
  const fields = `topics: [doors, hinges]
series: { id: locks, part: 1 }
outlet2: nobody
facsimile: [p3.jpg, { file: p4.jpg, page: 4 }, { file: p3.jpg, pages: 5 }]
pictures:
  - { file: hinge.jpg, credit: Ines Park }
  - { file: lock.jpg, rights: free }`;
  const body = `
The [other door](article:2023-08-shut-dor) said “no”.

![](lock.jpg)

![A hinge.](hing.jpg)
`;
  const quotation = `    about: [nobody]
    follows: [h8h4jkxz]
    answers: [7k2m9x4d]
    translation: { language: en, text: It was great, by: the archive }
`;
  expect(
    await reportOn({ [openDoorFile]: door(fields, body, quotation), [SHUT]: shut, 'content/pictures/p3.jpg': picture }),
  ).toMatchInlineSnapshot(`
      "content/articles/2022-02-02-open-door.md:2:1 field-missing: "summary" is missing but required: one or two sentences for lists, feeds and search engines.
      content/articles/2022-02-02-open-door.md:4:17 topic-unknown: "hinges" is not in content/topics.yaml. Correct the id or add the topic.
      content/articles/2022-02-02-open-door.md:5:11 series-unknown: "locks" is not in content/series.yaml. Correct the id or add the series.
      content/articles/2022-02-02-open-door.md:6:1 field-unknown: "outlet2" is not a field. Did you mean "outlet"? The fields are id, headline, headlineBy, outlet, byline, published, publishedBasis, added, url, edition, document, sha256, rights, origins, language, summary, topics, series, events, quotations, notQuotations, undecided, pictures, facsimile, transcription, corrections.
      content/articles/2022-02-02-open-door.md:7:21 facsimile-missing: there is no good scan content/articles/2022-02-02-open-door/p4.jpg, nor content/pictures/p4.jpg. Did you mean "p3.jpg"? Put the file there, or correct its name.
      content/articles/2022-02-02-open-door.md:7:48 facsimile-twice: "p3.jpg" is in the list above already. Name each printed page once.
      content/articles/2022-02-02-open-door.md:7:64 field-unknown: "pages" is not a field of facsimile[3]. Did you mean "page"? The fields are file, page.
      content/articles/2022-02-02-open-door.md:9:7 picture-entry-unused: the body shows no picture "hinge.jpg". Did you mean "hing.jpg"? Correct the name, or remove the entry.
      content/articles/2022-02-02-open-door.md:10:23 field-value: "free" in "pictures[2].rights" is not a rights statement. Take the URI of one from https://rightsstatements.org/page/1.0/.
      content/articles/2022-02-02-open-door.md:31:13 speaker-unknown: "nobody" is not in content/speakers.yaml. Correct the id or add the speaker.
      content/articles/2022-02-02-open-door.md:32:15 quotation-unknown: the archive has no quotation "h8h4jkxz". Did you mean "h8h4jkxy"? Correct the id, or remove the line.
      content/articles/2022-02-02-open-door.md:33:15 quotation-itself: the quotation answers itself. Write the id of the earlier quotation, or remove the line.
      content/articles/2022-02-02-open-door.md:34:20 translation-same-language: the translation is in "en", but so are the words ("en"). Correct the language of the translation, or give the quotation its own "language".
      content/articles/2022-02-02-open-door.md:41:5 article-unknown: the link leads to the article "2023-08-shut-dor", which the archive does not have. Did you mean "2023-08-shut-door"? Correct the id, or remove the link and keep its words.
      content/articles/2022-02-02-open-door.md:41:49 quotation-unannotated: "no" stands between quotation marks, but no quotation covers it. Add it under quotations with its speaker, or under notQuotations if nobody said it.
      content/articles/2022-02-02-open-door.md:43:1 picture-alt: the picture "lock.jpg" says nothing to those who do not see it. Write between [ and ] what it shows.
      content/articles/2022-02-02-open-door.md:43:1 picture-missing: there is no good picture content/articles/2022-02-02-open-door/lock.jpg, nor content/pictures/lock.jpg. Put the file there, or correct its name.
      content/articles/2022-02-02-open-door.md:45:1 picture-missing: there is no good picture content/articles/2022-02-02-open-door/hing.jpg, nor content/pictures/hing.jpg. Put the file there, or correct its name.
      18 issues in 1 file"
    `);
});

test('a fault in one file hides nothing that others say of it, and nothing that it says of them', async () => {
  expect(
    await reportOn({
      [openDoorFile]: door('series: { id: locks, part: 1 }'),
      [SHUT]: shut
        .replace('edition: record', 'edition: record\nseries: { id: locks, part: 1 }')
        .replace('    said: 2022-01\n', '    said: 2021\n    follows: [7k2m9x4d]\n'),
      'content/articles/2024-third-door.md': shut
        .replaceAll('2023-08-shut-door', '2024-third-door')
        .replace('h8h4jkxy', '7k2m9x4d'),
      'content/series.yaml': 'locks:\n  name: Locks\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/2022-02-02-open-door.md:2:1 field-missing: "summary" is missing but required: one or two sentences for lists, feeds and search engines.
    content/articles/2023-08-shut-door.md:10:22 series-part-doubled: content/articles/2022-02-02-open-door.md is part 1 of "locks" too. Correct one of the numbers.
    content/articles/2023-08-shut-door.md:26:15 quotation-later: "7k2m9x4d" was said later (2022-01) than this quotation (2021), which follows it. Correct a date, or name "h8h4jkxy" in "7k2m9x4d" instead.
    content/articles/2024-third-door.md:18:5 quotation-id-duplicate: the id "7k2m9x4d" of the quotation "I thought it was great," is also used in content/articles/2022-02-02-open-door.md. Remove it from the newer quotation and run \`npm run mint\`, which writes another.
    4 issues in 3 files"
  `);
});

test('while a file cannot be read, nobody is told that its quotations are missing', async () => {
  expect(
    await reportOn({
      [openDoorFile]: openDoor.replace("headline: 'A door", "headline: 'A door's"),
      [SHUT]: shut.replace('    said: 2022-01\n', '    follows: [7k2m9x4d]\n'),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/2022-02-02-open-door.md:3:19 yaml-broken: the value ended before this text. Put the whole value in quotation marks, and inside '…' write an apostrophe twice. The fields cannot be read until this is fixed.
    1 issue in 1 file"
  `);
});

test('an outlet that speaks is of the kind that leads to its page', async () => {
  const speakers = openDoorArchive['content/speakers.yaml'];
  const outlets = { 'content/outlets.yaml': `${openDoorArchive['content/outlets.yaml']}post:\n  name: The Post\n` };
  const report = (kind: string) =>
    reportOn({ ...outlets, 'content/speakers.yaml': `${speakers}post:\n  name: The Post\n  kind: ${kind}\n` });
  const line = speakers.split('\n').length + 2;
  expect([await report('outlet'), await report('organisation')]).toEqual([
    '',
    `content/speakers.yaml:${String(line)}:3 speaker-is-outlet: "The Post" is in content/outlets.yaml too, so that an outlet speaks here. Write \`kind: outlet\`.\n1 issue in 1 file`,
  ]);
});
