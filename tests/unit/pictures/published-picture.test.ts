import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { publishedPicture } from '../../../src/pictures/edge/published-picture.ts';
import { withPictureSources } from '../../../src/pictures/picture-markup.ts';
import { offeredWidths } from '../../../src/pictures/picture-widths.ts';
import { withFolder } from '../../fixtures/content-folder.ts';

const photograph = readFileSync(
  new URL('../../fixtures/archives/pictures/content/articles/1926-03-14-the-crane-falls/harbour.jpg', import.meta.url),
);

test.each(['jpg', 'jpeg', 'png', 'webp', 'avif'] as const)(
  'a published %s has no metadata and stands upright',
  (ending) =>
    withFolder({}, async (root) => {
      const format = ending === 'jpg' ? 'jpeg' : ending;
      const turned = await sharp(photograph)
        .resize(300)
        .withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
        .withMetadata({ orientation: 6 })
        .toFormat(format)
        .toBuffer();
      const before = await sharp(turned).metadata();
      expect(before.exif === undefined).toBe(false);
      const bytes = await publishedPicture(turned, { name: `a.${ending}` }, root);
      const { exif, xmp, iptc, mediaType, width, height } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, mediaType, width, height }).toEqual({
        ...{ exif: undefined, xmp: undefined, iptc: undefined, mediaType: before.mediaType },
        ...{ width: before.autoOrient.width, height: before.autoOrient.height },
      });
      // From the cache the second time.
      expect(Buffer.from(await publishedPicture(turned, { name: `a.${ending}` }, root)).equals(bytes)).toBe(true);
    }),
);

test('a picture is offered in no width beyond its own', () => {
  expect([300, 400, 900, 1440, 5000].map(offeredWidths)).toEqual([
    [300],
    [400],
    [400, 720, 900],
    [400, 720, 1080, 1440],
    [400, 720, 1080, 1440],
  ]);
});

test('the smaller files stand around the picture that has the name', () => {
  const html = '<p>a</p><img src="../x/a.jpg" alt="1 > 0" width="9" height="9"><img src="../x/b.jpg" alt="b">';
  const sources = new Map([['a.jpg', [{ type: 'image/avif', files: [{ address: '/a.avif', width: 400 }] }]]]);
  expect(withPictureSources(html, sources)).toBe(
    '<p>a</p><picture><source type="image/avif" srcset="/a.avif 400w" sizes="(min-width: 39rem) 36rem, calc(100vw - 2rem)"><img src="../x/a.jpg" alt="1 > 0" width="9" height="9"></picture><img src="../x/b.jpg" alt="b">',
  );
});
