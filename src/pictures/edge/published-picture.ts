import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { sha256 } from '../../text/digest.ts';
import type { Picture } from '../../archive/picture.ts';
import { writeAtomically } from '../../build/atomic-file.ts';

/** Above this nobody sees a difference, and files grow fast. */
const QUALITY = 90;

/**
 * A picture in full size as it is published: upright, in the colours of the web, without metadata such as the place where it
 * was taken. In the format of the keeper's file, so that its name stays true.
 *
 * @param cache folder of files that were made before, by the checksum of the keeper's file
 */
export async function publishedPicture(
  bytes: Uint8Array,
  { name }: Pick<Picture, 'name'>,
  cache: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.replace('jpeg', 'jpg') ?? '';
  const { sharp: version = '' } = sharp.versions;
  const file = join(cache, `${sha256(bytes)}-${version}-${String(QUALITY)}.${ending}`);
  try {
    return readFileSync(file);
  } catch {
    const made = await encoded(bytes, ending);
    writeAtomically(file, made);
    return made;
  }
}

async function encoded(bytes: Uint8Array, ending: string): Promise<Uint8Array<ArrayBuffer>> {
  const upright = sharp(bytes, { failOn: 'error' }).autoOrient();
  switch (ending) {
    case 'png':
      return upright.png({ compressionLevel: 9 }).toBuffer();
    case 'webp':
      return upright.webp({ quality: QUALITY }).toBuffer();
    case 'avif':
      return upright.avif({ quality: QUALITY - 15 }).toBuffer();
    default:
      return upright.jpeg({ quality: QUALITY, progressive: true }).toBuffer();
  }
}
