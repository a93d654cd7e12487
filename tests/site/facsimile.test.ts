import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Traverse } from '@iiif/parser';
import { imageServiceSupportsRequest, isImageService, parseImageServiceRequest } from '@iiif/parser/image-3';
import { presentation3StrictUpgrade } from '@iiif/parser/strict';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readOutput } from '../../src/checks/edge/built-site.ts';
import { facsimileSite } from '../built-sites.ts';
import { tableOf } from './data-files.ts';

type Manifest = Parameters<typeof presentation3StrictUpgrade>[0];
type ImageService = Parameters<typeof imageServiceSupportsRequest>[0];

const { folder, site } = facsimileSite;
const { files } = readOutput(folder);
const PAGE = 'articles/1926-03-14-the-weir-holds';
const MANIFESTS = files.filter((path) => path.endsWith('/manifest.json'));
const SERVICES = files.filter((path) => path.endsWith('/info.json'));
const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');
const dataOf = <Data>(path: string): Data => JSON.parse(textOf(path)) as Data;

/** The path of a file in the site's folder, by its address. */
const pathOf = (address: string): string => address.replace(`${site}/`, '');

test('every article with scans has a manifest, and the collection names them in the order of publication', () => {
  const { id, items } = dataOf<{ readonly id: string; readonly items: readonly { readonly id: string }[] }>(
    'iiif/collection.json',
  );
  expect({ id, items: items.map((item) => pathOf(item.id)), manifests: MANIFESTS }).toEqual({
    id: `${site}/iiif/collection.json`,
    items: [
      'articles/1926-03-14-the-weir-holds/manifest.json',
      'articles/1926-03-15-a-second-winch/manifest.json',
      'articles/1926-03-15-the-ferry-runs/manifest.json',
    ],
    manifests: [
      'articles/1926-03-14-the-weir-holds/manifest.json',
      'articles/1926-03-15-a-second-winch/manifest.json',
      'articles/1926-03-15-the-ferry-runs/manifest.json',
    ],
  });
});

test.each(MANIFESTS)('%s is what the parser of the IIIF community takes without a word', (path) => {
  const manifest = dataOf<Manifest>(path);
  const state = { warnings: [] };
  const upgraded = presentation3StrictUpgrade(structuredClone(manifest), state);
  expect(state.warnings).toEqual([]);
  expect(upgraded).toEqual(manifest);
});

test('the strict parser would find a fault', () => {
  const state: { warnings: string[] } = { warnings: [] };
  const { items, ...manifest } = dataOf<Manifest>(MANIFESTS[0] ?? '');
  presentation3StrictUpgrade({ ...manifest, items, rights: 'public domain' } as unknown as Manifest, state);
  expect(state.warnings).toEqual(['"rights" should be a valid URI']);
});

test('a manifest shows each page in its size, and every image of it is there', () => {
  const seen: { type: string; id: string; size?: readonly [number | undefined, number | undefined] }[] = [];
  new Traverse({
    canvas: [
      (canvas) => {
        seen.push({ type: 'Canvas', id: pathOf(canvas.id), size: [canvas.width, canvas.height] });
        return canvas;
      },
    ],
    contentResource: [
      (resource) => {
        const { id, type } = resource as { readonly id: string; readonly type: string };
        if (type === 'Image') seen.push({ type, id: pathOf(id) });
        return resource;
      },
    ],
  }).traverseManifest(dataOf<Manifest>(`${PAGE}/manifest.json`));
  expect(seen.filter(({ type }) => type === 'Canvas')).toEqual([
    { type: 'Canvas', id: `${PAGE}/canvas/1`, size: [1500, 2031] },
    { type: 'Canvas', id: `${PAGE}/canvas/2`, size: [1500, 2028] },
  ]);
  const images = seen.filter(({ type }) => type === 'Image').map(({ id }) => id);
  expect(images.length).toBeGreaterThan(3);
  expect(images.filter((path) => !files.includes(path))).toEqual([]);
});

test('two articles on one page share its images', () => {
  const servicesOf = (article: string): readonly string[] => [
    ...new Set(textOf(`articles/${article}/manifest.json`).match(/\/iiif\/[0-9a-f]{16}/g)),
  ];
  expect(servicesOf('1926-03-15-a-second-winch')).toEqual(servicesOf('1926-03-15-the-ferry-runs'));
  expect(SERVICES).toHaveLength(3);
});

test.each(SERVICES)('%s offers what is there, in the sizes that it says', async (path) => {
  const service = dataOf<ImageService & { readonly id: string }>(path);
  expect(isImageService(service)).toBe(true);
  expect(pathOf(service.id)).toBe(path.replace('/info.json', ''));
  for (const { width, height } of service.sizes ?? []) {
    const file = path.replace('info.json', `full/${String(width)},${String(height)}/0/default.jpg`);
    const picture = await sharp(join(folder, file)).metadata();
    expect({ file, size: [picture.width, picture.height] }).toEqual({ file, size: [width, height] });
  }
  const place = path.replace('info.json', '');
  const images = files.filter((file) => file.startsWith(place) && file.endsWith('.jpg'));
  const inLists = `${place}full/90,/0/default.jpg`;
  expect((await sharp(join(folder, inLists)).metadata()).width).toBe(90);
  const whole = images.filter((file) => file.startsWith(`${place}full/`) && file !== inLists);
  const unknown = whole.filter((file) => {
    const [known] = imageServiceSupportsRequest(service, parseImageServiceRequest(`${site}/${file}`));
    return !known;
  });
  expect({ whole: whole.length, unknown }).toEqual({ whole: 3, unknown: [] });
  expect(images.filter((file) => ![inLists, ...whole].includes(file))).toEqual(
    tilesOf(service).map((tile) => `${place}${tile}`),
  );
});

/** The tiles that a service announces, as the standard addresses them. What holds the whole image is no tile. */
function tilesOf(service: ImageService): readonly string[] {
  const [width, height, tiles] = [service.width ?? 0, service.height ?? 0, service.tiles ?? []];
  return tiles
    .flatMap(({ width: side, scaleFactors }) =>
      scaleFactors.flatMap((factor) => {
        const reach = side * factor;
        const starts = (length: number) =>
          Array.from({ length: Math.ceil(length / reach) }, (_, index) => index * reach);
        return starts(width).flatMap((x) =>
          starts(height).map((y) => {
            const region = [Math.min(reach, width - x), Math.min(reach, height - y)];
            const size = region.map((length) => Math.ceil(length / factor));
            return `${[x, y, ...region].join(',')}/${size.join(',')}/0/default.jpg`;
          }),
        );
      }),
    )
    .filter((tile) => !tile.startsWith(`0,0,${String(width)},${String(height)}/`))
    .toSorted();
}

test('no file says who made a scan', async () => {
  const original = await sharp(join(facsimileSite.contentRoot, 'content', PAGE, '1926-03-14-p3.jpg')).metadata();
  expect(original.exif?.includes('Invented Scanner Owner')).toBe(true);
  const told = files.filter((path) => readFileSync(join(folder, path)).includes('Invented Scanner Owner'));
  expect(told).toEqual([]);
});

test('a page says how its text was taken from the scan, and shows each page with words for it', () => {
  const html = textOf(`${PAGE}/index.html`);
  expect(html).toContain('The text was read by a machine and corrected from the scan.');
  expect([...new Set(Array.from(html.matchAll(/<img [^>]*alt="([^"]*)"/g), ([, alt]) => alt))]).toEqual([
    'Page 3 as it was printed',
    'Page 4 as it was printed',
  ]);
  expect(textOf('articles/1926-03-15-the-ferry-runs/index.html')).toContain('alt="A printed page: scan 1 of 1"');
});

test('files for machines name the scans and the manifest', () => {
  const scan = `${site}/${PAGE}/1926-03-14-p3.jpg`;
  const places = [`${PAGE}.json`, `${PAGE}.txt`, 'feed.xml', 'feed.json', 'everything.html'];
  expect(places.filter((path) => !textOf(path).includes(scan))).toEqual([]);
  const { facsimile } = dataOf<{ readonly facsimile: unknown }>(`${PAGE}.json`);
  expect(facsimile).toEqual({
    manifest: `${site}/${PAGE}/manifest.json`,
    transcription: 'corrected',
    pages: [
      {
        url: scan,
        page: '3',
        width: 1500,
        height: 2031,
        originalSha256: '37ab72c7a516bbf94be3076146ee159a425d29eaf936023500870f1104fdea38',
      },
      {
        url: `${site}/${PAGE}/1926-03-14-p4.jpg`,
        page: '4',
        width: 1500,
        height: 2028,
        originalSha256: 'fc0ab6dbe39771cf93cb0b196164744350eea8d6ddf4d34a30361900fb7fd2fa',
      },
    ],
  });
});

test('the table of articles and the database say where the scans are and how the text was taken from them', () => {
  const scans = ['1926-03-14-p3.jpg', '1926-03-14-p4.jpg'].map((name) => `${site}/${PAGE}/${name}`);
  const inTable = tableOf(facsimileSite, '/data/articles.csv').find(({ id }) => PAGE.endsWith(`/${id ?? ''}`));
  const database = new DatabaseSync(join(folder, 'data/archive.sqlite'), { readOnly: true });
  const inDatabase = database
    .prepare('SELECT pictures, scans, manifest, transcription FROM articles WHERE manifest LIKE ?')
    .get(`%${PAGE}%`);
  database.close();
  const manifest = `${site}/${PAGE}/manifest.json`;
  expect(inTable).toMatchObject({ pictures: '', scans: scans.join('\n'), manifest, transcription: 'corrected' });
  expect({ ...inDatabase }).toEqual({
    pictures: '[]',
    scans: JSON.stringify(scans),
    manifest,
    transcription: 'corrected',
  });
});

test('the page about the data says what viewers are given', () => {
  expect(textOf('data/index.html')).toContain(
    `give a viewer the address <a href="/iiif/collection.json">${site}/iiif/collection.json</a>`,
  );
});
