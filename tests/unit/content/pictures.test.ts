import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { formatIssue, issueReport } from '../../../src/archive/issue.ts';
import { PICTURE_TYPES } from '../../../src/archive/picture.ts';
import { addressPictures } from '../../../src/content/article-picture-edit.ts';
import { loadArchive } from '../../../src/content/edge/content-folder.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

const ARCHIVE = new URL('../../fixtures/archives/pictures/content/', import.meta.url);
const harbour = readFileSync(new URL('articles/1926-03-14-the-crane-falls/harbour.jpg', ARCHIVE));
const plan = readFileSync(new URL('pictures/plan-of-the-quay.png', ARCHIVE));

const OWN = 'content/articles/2022-02-02-open-door';

/** The open door with more behind its text, and files beside it. */
const door = (more: string, files: Readonly<Record<string, Uint8Array>> = {}, fields = '') => ({
  ...openDoorArchive,
  ...files,
  [openDoorFile]: `${openDoor.replace('\n---\n', `\n${fields}---\n`)}\n${more}\n`,
});

const complaints = (files: Readonly<Record<string, string | Uint8Array>>) =>
  withFolder(files, async (root) => {
    const { issues, warnings } = await loadArchive(root);
    return [...issues, ...warnings].filter(({ rule }) => rule !== 'example-not-found').map(formatIssue);
  });

test('an article has the pictures of its body, with caption, credit, rights, size and checksum', async () => {
  const files = door(
    '![The harbour.](harbour.jpg "In “March”.")\n\n![A plan.](plan.png)',
    {
      [`${OWN}/harbour.jpg`]: harbour,
      'content/pictures/plan.png': plan,
    },
    'pictures:\n  - file: harbour.jpg\n    credit: A. Lund\n    rights: http://rightsstatements.org/vocab/InC/1.0/\n',
  );
  await withFolder(files, async (root) => {
    const { archive, issues, warnings } = await loadArchive(root);
    expect({ report: issueReport([...issues, ...warnings]), pictures: archive.articles[0]?.pictures }).toEqual({
      report: '',
      pictures: [
        {
          name: 'harbour.jpg',
          source: 'articles/2022-02-02-open-door/harbour.jpg',
          alt: 'The harbour.',
          caption: 'In “March”.',
          credit: 'A. Lund',
          rights: 'http://rightsstatements.org/vocab/InC/1.0/',
          width: 1600,
          height: 1000,
          sha256: '0978d780e7c6f7029b19050b327a2aea1bc146d9be199fdb3e92bfd085eb2717',
        },
        {
          name: 'plan.png',
          source: 'pictures/plan.png',
          alt: 'A plan.',
          width: 900,
          height: 600,
          sha256: 'eecf4e031e851f80ad598c939d5c5c6ff1265baed3471e7e56c089c954009f67',
        },
      ],
    });
    const [article] = archive.articles;
    expect(article?.paragraphs).toHaveLength(2);
    expect(article?.html.slice(article.html.indexOf('<figure'))).toMatchInlineSnapshot(`
      "<figure id="picture-1" class="picture"><a class="picture__whole" href="../2022-02-02-open-door/harbour.jpg"><img src="../2022-02-02-open-door/harbour.jpg" alt="The harbour." width="1600" height="1000" loading="lazy" decoding="async"></a><figcaption><span class="picture__caption" dir="auto">In “March”.</span> <small class="picture__credit" lang="en">Picture: A. Lund · <a href="http://rightsstatements.org/vocab/InC/1.0/" rel="license external">In Copyright</a></small></figcaption></figure>
      <figure id="picture-2" class="picture"><a class="picture__whole" href="../2022-02-02-open-door/plan.png"><img src="../2022-02-02-open-door/plan.png" alt="A plan." width="900" height="600" loading="lazy" decoding="async"></a></figure>"
    `);
  });
});

const SAID: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    [
      'nothing said of it',
      '31:1 picture-alt: the picture "harbour.jpg" says nothing to those who do not see it. Write between [ and ] what it shows.',
    ],
    [
      'no such file',
      '31:1 picture-missing: there is no good picture content/articles/2022-02-02-open-door/harbor.jpg, nor content/pictures/harbor.jpg. Did you mean "harbour.jpg"? Put the file there, or correct its name.',
    ],
    [
      'an SVG',
      '31:1 picture-name: "boat.svg" is an SVG, which can run scripts and load files from elsewhere. Export it as PNG or WebP and name that file.',
    ],
    [
      'a format that some browsers lack',
      '31:1 picture-name: "boat.tiff" is no picture that every browser shows. Save it as JPEG, PNG, WebP or AVIF and name that file.',
    ],
    [
      'a name with capitals',
      '31:1 picture-name: "IMG_2031.JPG" is not a name that works in every address. Use lower-case letters, digits and single hyphens, as in old-harbour-1926.jpg, and rename the file.',
    ],
    [
      'a folder in its name',
      '31:1 picture-path: "pictures/harbour.jpg" names a folder, but a picture is named without one. Write "harbour.jpg": the file is looked for in the folder of the article\'s id, then in content/pictures.',
    ],
    [
      'in a line of text',
      '31:9 picture-place: the picture "harbour.jpg" stands inside a text, list or block quote, where it would tear the lines apart. Give it a paragraph of its own, with an empty line before and behind.',
    ],
    [
      'in a block quote',
      '31:3 picture-place: the picture "harbour.jpg" stands inside a text, list or block quote, where it would tear the lines apart. Give it a paragraph of its own, with an empty line before and behind.',
    ],
    ['shown twice', '33:1 picture-twice: the picture "harbour.jpg" is in this article already. Show it once.'],
    [
      'bytes in the text',
      '31:1 picture-elsewhere: the picture "data:image/png;base64,AAAA" is not a file of the archive, and pages load nothing from elsewhere. Save it beside the article, in the folder of the article\'s id, and write its name alone.',
    ],
  ].map((said) => [said[0], said]),
);

describe('says what is wrong with a picture:', () => {
  test.each([
    ['nothing said of it', '![](harbour.jpg)'],
    ['no such file', '![A boat.](harbor.jpg)'],
    ['an SVG', '![A boat.](boat.svg)'],
    ['a format that some browsers lack', '![A boat.](boat.tiff)'],
    ['a name with capitals', '![A boat.](IMG_2031.JPG)'],
    ['a folder in its name', '![A boat.](pictures/harbour.jpg)'],
    ['in a line of text', 'A boat: ![A boat.](harbour.jpg)'],
    ['in a block quote', '> ![A boat.](harbour.jpg)'],
    ['shown twice', '![A boat.](harbour.jpg)\n\n![The boat.](harbour.jpg)'],
    ['bytes in the text', '![A boat.](data:image/png;base64,AAAA)'],
  ])('%s', async (what, more) => {
    const said = await complaints(door(more, { [`${OWN}/harbour.jpg`]: harbour }));
    expect([what, ...said.map((one) => one.replace(`${openDoorFile}:`, ''))]).toEqual(SAID[what]);
  });

  test('an entry without a picture', async () => {
    expect(await complaints(door('', {}, 'pictures:\n  - file: harbour.jpg\n    credit: A. Lund\n')))
      .toMatchInlineSnapshot(`
      [
        "content/articles/2022-02-02-open-door.md:26:5 picture-entry-unused: the body shows no picture "harbour.jpg". Correct the name, or remove the entry.",
      ]
    `);
  });

  test('files that are no pictures, or not where they say', async () => {
    const moving = await sharp([plan, await sharp(plan).negate().toBuffer()], { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(
      await complaints({
        ...openDoorArchive,
        [`${OWN}/broken.jpg`]: harbour.subarray(0, 9000),
        [`${OWN}/text.png`]: new TextEncoder().encode('no picture'),
        [`${OWN}/named-wrong.png`]: harbour,
        [`${OWN}/Big Boat.jpg`]: harbour,
        [`${OWN}/moving.webp`]: moving,
        [`${OWN}/more/harbour.jpg`]: harbour,
        [`${OWN}/unused.jpg`]: harbour,
        'content/articles/2021-nobody/harbour.jpg': harbour,
      }),
    ).toMatchInlineSnapshot(`
      [
        "content/articles/2021-nobody/harbour.jpg picture-without-article: there is no article "2021-nobody" that could show this. Name the folder by the id of its article, move the file to content/pictures, or remove it.",
        "content/articles/2022-02-02-open-door/Big Boat.jpg picture-name: "Big Boat.jpg" is not a name that works in every address. Use lower-case letters, digits and single hyphens, as in old-harbour-1926.jpg, and rename the file.",
        "content/articles/2022-02-02-open-door/broken.jpg picture-broken: is not a whole picture (VipsJpeg: premature end of JPEG image). Take it from its source again, or remove it.",
        "content/articles/2022-02-02-open-door/more picture-name: is a folder, and pictures stand in none. Move what it holds one folder up.",
        "content/articles/2022-02-02-open-door/moving.webp picture-broken: moves or has several pages. Save one of them as a picture of its own.",
        "content/articles/2022-02-02-open-door/named-wrong.png picture-broken: is of the type image/jpeg, but its name says image/png. Rename it to end in .jpg.",
        "content/articles/2022-02-02-open-door/text.png picture-broken: is not a whole picture (Input buffer contains unsupported image format). Take it from its source again, or remove it.",
        "content/articles/2022-02-02-open-door/unused.jpg picture-unused: no article shows this picture, so it is not published. Write ![what it shows](unused.jpg) where it belongs, name it under facsimile, or remove the file.",
      ]
    `);
  });
});

test('an article file for others names the address of each picture, and changes nothing else', () => {
  const text = `${openDoor}\n![See \\](harbour.jpg) there.](harbour.jpg "harbour.jpg")\n\n![A plan.](<plan.png>)\n`;
  expect(addressPictures(text, openDoorFile, (name) => `https://a.example/${name}`)).toBe(
    `${openDoor}\n![See \\](harbour.jpg) there.](https://a.example/harbour.jpg "harbour.jpg")\n\n![A plan.](<https://a.example/plan.png>)\n`,
  );
});

test('every ending that a picture may have has a route of its own', () => {
  const routes = readdirSync('src/pages/articles/[id]').filter((name) => name.startsWith('[picture]'));
  expect(routes.toSorted()).toEqual(
    Object.keys(PICTURE_TYPES)
      .map((ending) => `[picture].${ending}.ts`)
      .toSorted(),
  );
});
