import { expect, test } from 'vitest';
import { isSamePicture } from '../../../src/import/sources/page/picture-identity.ts';

test.each([
  ['https://quay.example/harbour-at-dawn-1024x576.jpg', 'https://cdn.example/a/harbour-at-dawn_w948.webp?q=80'],
  [
    'https://sizes.example/2147483647/resize/599x401/?url=https%3A%2F%2Fquay.example%2Fharbour-at-dawn.jpg',
    'https://quay.example/harbour-at-dawn.jpg',
  ],
])('%s is the picture of %s', (one, other) => {
  expect(isSamePicture([one], [other])).toBe(true);
});

test.each([
  ['https://quay.example/2024/image.jpg', 'https://quay.example/2025/image.jpg'],
  // The number is that of the service, not of the picture.
  [
    'https://sizes.example/2147483647/resize/?url=https%3A%2F%2Fquay.example%2Fharbour-at-dawn.jpg',
    'https://sizes.example/2147483647/resize/?url=https%3A%2F%2Fquay.example%2Fcrane-at-noon.jpg',
  ],
])('%s is not that of %s', (one, other) => {
  expect(isSamePicture([one], [other])).toBe(false);
});
