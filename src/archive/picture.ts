/** A picture that stands in an article, and what is known of its file. Plain data. */
export interface Picture extends PictureFacts {
  /** File name, which is its address below the article's page: `harbour.jpg`. */
  readonly name: string;
  /** The keeper's file, as a path below `content/`. */
  readonly source: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly caption?: string;
  /** Who made it or gave it. */
  readonly credit?: string;
  /** A rightsstatements.org URI. */
  readonly rights?: string;
}

/** What is read from a picture's file. */
export interface PictureFacts {
  /** In pixels, upright: a camera that was turned has been allowed for. */
  readonly width: number;
  readonly height: number;
  /** Lower-case hexadecimal SHA-256 of the keeper's file. The published one differs: it has no metadata. */
  readonly sha256: string;
}

/** Endings of the file names that pictures may have, and the media type of each. */
export const PICTURE_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** Lower-case words and digits, joined by hyphens: a part of an address on every system. */
const PICTURE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.([a-z]+)$/;

const LONGEST_PICTURE_NAME = 100;

/** Why no picture may have this file name, and what to do, as a sentence without its full stop. */
export function pictureNameFault(name: string): string | undefined {
  const ending = /\.([^.]*)$/.exec(name)?.[1] ?? '';
  if (/^svgz?$/i.test(ending)) {
    return 'is an SVG, which can run scripts and load files from elsewhere. Export it as PNG or WebP and name that file';
  }
  if (!Object.hasOwn(PICTURE_TYPES, ending.toLowerCase())) {
    return 'is no picture that every browser shows. Save it as JPEG, PNG, WebP or AVIF and name that file';
  }
  if (!PICTURE_NAME.test(name)) {
    return 'is not a name that works in every address. Use lower-case letters, digits and single hyphens, as in old-harbour-1926.jpg, and rename the file';
  }
  if (name.length <= LONGEST_PICTURE_NAME) return undefined;
  return `is longer than ${String(LONGEST_PICTURE_NAME)} characters. Shorten it, and rename the file`;
}
