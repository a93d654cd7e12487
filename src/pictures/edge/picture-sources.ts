import { getImage } from 'astro:assets';
import { getEntry } from 'astro:content';
import type { Picture } from '../../archive/picture.ts';
import type { PictureSource } from '../picture-markup.ts';
import { offeredWidths } from '../picture-widths.ts';

/** Best first. The picture in its own format stands behind them, for browsers that read neither. */
const FORMATS = ['avif', 'webp'] as const;

/**
 * Has Astro's image service make the files of pictures in several widths, and returns their addresses by the names of the
 * pictures. It leaves out all metadata, names each file by its content, and encodes none a second time that it has kept.
 */
export async function pictureSources(
  pictures: readonly Pick<Picture, 'name' | 'source' | 'width'>[] = [],
): Promise<ReadonlyMap<string, readonly PictureSource[]>> {
  const sources = new Map<string, readonly PictureSource[]>();
  for (const { name, source, width } of pictures) {
    const entry = await getEntry('pictures', source);
    if (entry === undefined) continue;
    sources.set(name, await Promise.all(FORMATS.map((format) => filesOf(entry.data.picture, width, format))));
  }
  return sources;
}

async function filesOf(
  picture: ImageMetadata,
  width: number,
  format: (typeof FORMATS)[number],
): Promise<PictureSource> {
  const files = offeredWidths(width).map(async (offered) => ({
    address: (await getImage({ src: picture, width: offered, format })).src,
    width: offered,
  }));
  return { type: `image/${format}`, files: await Promise.all(files) };
}
