import sharp from 'sharp';
import { expect, test } from 'vitest';
import { PICTURE_BUDGETS } from '../../../src/checks/budgets.ts';
import { pictureFaults } from '../../../src/checks/picture-checks.ts';

const grey = sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } });
const rulesOf = (path: string, bytes: number, file: Buffer) =>
  pictureFaults(path, bytes, file.subarray(0, 16)).map(({ rule }) => rule);

test('files that the image service encoded are let through', async () => {
  const [avif, webp, jpeg] = [await grey.avif().toBuffer(), await grey.webp().toBuffer(), await grey.jpeg().toBuffer()];
  expect([
    rulesOf('_astro/boat.Cbflj4Z9_ZvDpEy.avif', avif.length, avif),
    rulesOf('_astro/boat.CNNgiy_w_Z1w8.webp', webp.length, webp),
    // Not the image service's.
    rulesOf('articles/2020-boat/boat.jpg', jpeg.length, jpeg),
    rulesOf('_astro/Page.a1b2c3d4.css', 9, jpeg),
  ]).toEqual([[], [], [], []]);
});

test('a picture passed on as it is, a file of the keeper and one over budget are reported', async () => {
  const [jpeg, avif] = [await grey.jpeg().toBuffer(), await grey.avif().toBuffer()];
  expect([
    rulesOf('_astro/boat.Cbflj4Z9_ZvDpEy.avif', jpeg.length, jpeg),
    rulesOf('_astro/boat.Cbflj4Z9_ZvDpEy.webp', avif.length, avif),
    rulesOf('_astro/boat.Cbflj4Z9.jpg', jpeg.length, jpeg),
    rulesOf('_astro/boat.Cbflj4Z9_ZvDpEy.avif', (PICTURE_BUDGETS['avif'] ?? 0) + 1, avif),
  ]).toEqual([['picture-not-encoded'], ['picture-not-encoded'], ['picture-source'], ['budget-picture']]);
});
