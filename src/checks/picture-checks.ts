import { PICTURE_BUDGETS } from './budgets.ts';
import type { Fault } from './fault.ts';

/** The bytes at the beginning of a file by which its format is known. */
export const HEAD_OF_PICTURE = 16;

/** A smaller file of a picture, as the image service names it: the name of the source's file, then a hash of its own. */
const SMALLER = /^_astro\/[^/]*\.[\w-]{8}_[\w-]+\.(avif|webp)$/;

const SOURCE = /^_astro\/[^/]*\.[\w-]{8}\.(?:avif|webp|jpe?g|png)$/;

/**
 * Faults of the files that the image service has made. What it cannot encode it passes on as it is, with the place where it
 * was taken and all, and what nothing was made of it leaves behind.
 *
 * @param head the first {@link HEAD_OF_PICTURE} bytes
 */
export function pictureFaults(path: string, bytes: number, head: Buffer): readonly Fault[] {
  const ending = SMALLER.exec(path)?.[1];
  if (ending === undefined) {
    if (!SOURCE.test(path)) return [];
    const message =
      'This is the keeper’s file of a picture as it is, with all that the camera wrote into it. Publish only what the image service made of it.';
    return [{ rule: 'picture-source', message }];
  }
  const kind =
    head.toString('latin1', 4, 12) === 'ftypavif'
      ? 'avif'
      : head.toString('latin1', 8, 12) === 'WEBP'
        ? 'webp'
        : 'other';
  const { [ending]: limit = Infinity } = PICTURE_BUDGETS;
  return [
    ...(kind === ending
      ? []
      : [
          {
            rule: 'picture-not-encoded',
            message: `The image service passed this picture on as it is, though it should be ${ending}. Save the keeper’s file anew with another program.`,
          },
        ]),
    ...(bytes <= limit
      ? []
      : [
          {
            rule: 'budget-picture',
            message: `The picture has ${String(bytes)} bytes, but the limit for ${ending} is ${String(limit)}. Crop it or take its noise away, or raise the limit in src/checks/budgets.ts and say why.`,
          },
        ]),
  ];
}
