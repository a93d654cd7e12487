import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { picturesSite } from '../built-sites.ts';
import { readOutput } from '../../src/checks/edge/built-site.ts';

const { folder } = picturesSite;
const { files } = readOutput(folder);
const pictures = files.filter((path) => /^(?:_astro|articles)\/.*\.(?:avif|webp|jpe?g|png)$/.test(path));
const PAGE = 'articles/1926-03-14-the-crane-falls';
const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');

test('every picture of a page is there in several widths, and each file once', () => {
  expect(pictures.filter((path) => path.startsWith('articles/'))).toEqual([
    `${PAGE}/harbour.jpg`,
    `${PAGE}/hook.webp`,
    `${PAGE}/plan-of-the-quay.png`,
  ]);
  const offered = [...textOf(`${PAGE}/index.html`).matchAll(/\/(_astro\/[^ ",]+\.(?:avif|webp)) \d+w/g)].map(
    ([, path = '']) => path,
  );
  expect(offered.toSorted()).toEqual(pictures.filter((path) => path.startsWith('_astro/')).toSorted());
  expect(new Set(offered).size).toBe(18);
});

test('no file says where or by whom a picture was taken', async () => {
  const original = await sharp(join(picturesSite.contentRoot, 'content', PAGE, 'harbour.jpg')).metadata();
  expect(original.exif?.includes('Invented Camera Owner')).toBe(true);
  for (const path of files) {
    expect({ path, told: readFileSync(join(folder, path)).includes('Invented Camera Owner') }).toEqual({
      path,
      told: false,
    });
  }
  for (const path of pictures) {
    const { exif, xmp, iptc } = await sharp(join(folder, path)).metadata();
    expect({ path, exif, xmp, iptc }).toEqual({ path, exif: undefined, xmp: undefined, iptc: undefined });
  }
});

test('a page gives each picture its size, and loads at once only the one on the first screen', () => {
  const images = [...textOf(`${PAGE}/index.html`).matchAll(/<img src="([^"]*)" alt="[^"]+"([^>]*)>/g)];
  expect(images.map(([, , rest = '']) => rest.trim())).toEqual([
    'width="1600" height="1000" decoding="async"',
    'width="700" height="900" loading="lazy" decoding="async"',
    'width="900" height="600" loading="lazy" decoding="async"',
  ]);
});

test('files for machines name the permanent address of each picture', () => {
  const address = `https://archive.example/${PAGE}/harbour.jpg`;
  const places = [`${PAGE}.json`, `${PAGE}.md`, `${PAGE}.txt`, 'feed.xml', 'feed.json', 'everything.html'];
  expect(places.filter((path) => !textOf(path).includes(address))).toEqual([]);
  const { pictures: told } = JSON.parse(textOf(`${PAGE}.json`)) as { readonly pictures: readonly object[] };
  expect(told[0]).toEqual({
    url: address,
    alt: 'A crane with a broken arm stands beside a boat.',
    caption: 'The crane on the evening before.',
    credit: 'A. Lund, for the Herald',
    rights: 'http://rightsstatements.org/vocab/NoC-NC/1.0/',
    width: 1600,
    height: 1000,
    originalSha256: '0978d780e7c6f7029b19050b327a2aea1bc146d9be199fdb3e92bfd085eb2717',
  });
});

test('the style of citation that the keeper wants comes first, and is the one on paper', () => {
  const page = parse(textOf(`${PAGE}/index.html`));
  const texts = page.querySelectorAll('.cite__panel[data-target="archive"] > *').map(({ text }) => text);
  const [first = ''] = texts;
  expect(first).toContain('MLA 9');
  expect(page.querySelector('.cite > .print-only')?.text.replace(': ', '')).toBe(first);
});
