import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPngWriter, type Rgb } from '../../../src/pictures/indexed-png.ts';
import { isWholePng, pngSize } from '../../../src/pictures/png.ts';

const palette: readonly Rgb[] = [
  [255, 255, 255],
  [0, 0, 0],
  [255, 0, 0],
];
const write = indexedPngWriter(palette);
const pixels = (...colours: readonly Rgb[]): Uint8Array => Uint8Array.from(colours.flatMap((rgb) => [...rgb, 255]));

/** Name and data of each chunk. */
function chunks(png: Buffer): readonly (readonly [string, Buffer])[] {
  const found: (readonly [string, Buffer])[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    found.push([png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at))]);
  }
  return found;
}

test('takes the nearest colour of the palette for each pixel, two to a byte, rows apart', () => {
  const png = write(pixels([250, 250, 250], [9, 9, 9], [200, 30, 30], [0, 0, 0], [255, 0, 0], [255, 255, 255]), 3, 2);
  expect(pngSize(png)).toEqual({ width: 3, height: 2 });
  expect(isWholePng(png)).toBe(true);
  const found = chunks(png);
  expect(found.map(([name]) => name)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const data = new Map(found);
  expect([...(data.get('IHDR') ?? [])].slice(8)).toEqual([4, 3, 0, 0, 0]);
  expect([...(data.get('PLTE') ?? [])]).toEqual([255, 255, 255, 0, 0, 0, 255, 0, 0]);
  expect([...inflateSync(data.get('IDAT') ?? '')]).toEqual([0, 0x01, 0x20, 0, 0x12, 0x00]);
});

test('refuses more colours than four bits can name', () => {
  expect(() => indexedPngWriter(Array.from({ length: 17 }, (): Rgb => [0, 0, 0]))).toThrow('one to sixteen colours');
});
