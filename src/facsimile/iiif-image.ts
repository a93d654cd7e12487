import type { PictureFacts } from '../archive/picture.ts';

/**
 * The images of scans for IIIF viewers, as static files: a pyramid of tiles and whole images in a few sizes.
 *
 * @see https://iiif.io/api/image/3.0/ (compliance level 0)
 */

/**
 * Side of a tile in pixels. A page of 50 million pixels has 66 of them; at 512 it would have 250, and sites of many pages
 * more files than some hosts take.
 */
export const TILE_SIDE = 1024;

/** Longest side in pixels of a whole image: nearer than that, viewers take tiles. */
const LONGEST_WHOLE = 2400;

/** A size in which an image is offered as a whole, in pixels. */
export interface WholeSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Where the files of a scan are. The checksum of the keeper's file names them, so that articles on one page share them, and
 * no name of an article is in the address.
 */
export function imageServicePath(sha256: string): string {
  return `/iiif/${sha256.slice(0, 16)}`;
}

/** The path of the largest whole image, which every image has. */
export function largestPath(sha256: string): string {
  return `${imageServicePath(sha256)}/full/max/0/default.jpg`;
}

/** The path of a whole image in one of {@link wholeSizes}. */
export function wholePath(sha256: string, { width, height }: WholeSize): string {
  return `${imageServicePath(sha256)}/full/${String(width)},${String(height)}/0/default.jpg`;
}

/** Pixels across: the width that the Universal Viewer asks for, 2 kB a page. */
export const LIST_WIDTH = 90;

/**
 * The path of the small image that the Universal Viewer puts into its list of pages. It asks for a width without a height and
 * does not read which sizes there are, which a host of files can answer only by having it.
 *
 * @see https://github.com/IIIF-Commons/manifesto/blob/main/src/Canvas.ts `getCanonicalImageUri`
 */
export function listPath(sha256: string): string {
  return `${imageServicePath(sha256)}/full/${String(LIST_WIDTH)},/0/default.jpg`;
}

/** How many times smaller each layer of the pyramid is, until one tile holds all: 1, 2, 4 … */
export function scaleFactors({ width, height }: WholeSize): readonly number[] {
  const factors = [1];
  while (Math.max(width, height) / (factors.at(-1) ?? 1) > TILE_SIDE) factors.push((factors.at(-1) ?? 1) * 2);
  return factors;
}

/** Sizes of the whole image, smallest first. At least one. */
export function wholeSizes(facts: WholeSize): readonly WholeSize[] {
  const { width, height } = facts;
  return scaleFactors(facts)
    .map((factor) => ({ width: Math.ceil(width / factor), height: Math.ceil(height / factor) }))
    .filter((size, index, { length }) => Math.max(size.width, size.height) <= LONGEST_WHOLE || index === length - 1)
    .toReversed();
}

/** What a viewer must know of an image. @param id address of the image's files */
export function imageInformation({ width, height }: Pick<PictureFacts, 'width' | 'height'>, id: string): object {
  const sizes = wholeSizes({ width, height });
  const largest = sizes.at(-1);
  return {
    '@context': 'http://iiif.io/api/image/3/context.json',
    id,
    type: 'ImageService3',
    protocol: 'http://iiif.io/api/image',
    profile: 'level0',
    width,
    height,
    ...(largest !== undefined && largest.width < width && { maxWidth: largest.width, maxHeight: largest.height }),
    sizes,
    tiles: [{ width: TILE_SIDE, height: TILE_SIDE, scaleFactors: scaleFactors({ width, height }) }],
  };
}
