import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { sha256 } from '../../text/digest.ts';
import { PICTURE_TYPES, type PictureFacts } from '../../archive/picture.ts';
import { writeAtomically } from '../../build/atomic-file.ts';

/** A picture, or why it is none, as a sentence without its full stop. */
export type ReadPicture = { readonly facts: PictureFacts } | { readonly fault: string };

/** A page of a newspaper at 400 dots an inch has 50 million pixels, and as a good JPEG less than 20 MB. */
const MOST_PIXELS = 100_000_000;
export const MOST_BYTES = 25_000_000;

/**
 * Reads a picture to its end: what breaks off in the middle would be published with a grey half.
 *
 * @param name its file name
 * @param cache folder that keeps what was found, by checksum: to read a picture to its end takes 20 ms a megapixel
 */
export async function readPicture(bytes: Uint8Array, name: string, cache?: string): Promise<ReadPicture> {
  if (bytes.length > MOST_BYTES) {
    return {
      fault: `has ${String(Math.ceil(bytes.length / 1e6))} MB, but a picture may have ${String(MOST_BYTES / 1e6)}. Save it smaller; no page shows more than ${String(MOST_PIXELS / 1e6)} million pixels`,
    };
  }
  const digest = sha256(bytes);
  const file = cache === undefined ? undefined : join(cache, `${digest}-${sharp.versions.sharp ?? ''}.json`);
  const before = file === undefined ? undefined : kept(file);
  const found = before ?? (await look(bytes));
  if (file !== undefined && before === undefined) writeAtomically(file, JSON.stringify(found));
  if ('fault' in found) return found;
  const { type, width, height } = found;
  const named = PICTURE_TYPES[/\.([^.]+)$/.exec(name)?.[1] ?? ''];
  if (type !== named) {
    const endings = Object.keys(PICTURE_TYPES).filter((ending) => PICTURE_TYPES[ending] === type);
    return {
      fault:
        endings[0] === undefined
          ? `is of the type ${type}, whatever its name says. Save it as JPEG, PNG, WebP or AVIF`
          : `is of the type ${type}, but its name says ${String(named)}. Rename it to end in .${endings[0]}`,
    };
  }
  return { facts: { width, height, sha256: digest } };
}

/** What is in a file, whatever its name: its media type, and its size in pixels; or why it is no picture. */
export type SeenPicture =
  { readonly type: string; readonly width: number; readonly height: number } | { readonly fault: string };

/** Looks at a file whose name says nothing, such as one from the network. */
export async function seePicture(bytes: Uint8Array): Promise<SeenPicture> {
  return bytes.length > MOST_BYTES ? { fault: 'is too large' } : look(bytes);
}

async function look(bytes: Uint8Array): Promise<SeenPicture> {
  try {
    const picture = sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS });
    const { mediaType = 'unknown', pages = 1, autoOrient } = await picture.metadata();
    if (pages > 1) return { fault: 'moves or has several pages. Save one of them as a picture of its own' };
    await picture.resize(32, 32, { fit: 'inside' }).raw().toBuffer();
    return { type: mediaType, width: autoOrient.width, height: autoOrient.height };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return {
      fault: /pixel limit/i.test(why ?? '')
        ? `has more than ${String(MOST_PIXELS / 1e6)} million pixels. Save it smaller`
        : `is not a whole picture (${why ?? ''}). Take it from its source again, or remove it`,
    };
  }
}

function kept(file: string): SeenPicture | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SeenPicture;
  } catch {
    return undefined;
  }
}
