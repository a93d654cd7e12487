import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { PictureFacts } from '../../archive/picture.ts';
import { LIST_WIDTH, largestPath, listPath, TILE_SIDE, wholePath, wholeSizes, type WholeSize } from '../iiif-image.ts';

/** Letters of newspapers stay clear, and a page takes a third of the bytes of quality 95. */
const QUALITY = 82;

/**
 * The folder of all image files of a scan: upright, without metadata. It is made once and kept.
 *
 * @param bytes the keeper's file
 * @param cache folder of what was made before, by checksum: a page of 50 million pixels takes some seconds
 */
export async function scanFiles(bytes: () => Uint8Array, facts: PictureFacts, cache: string): Promise<string> {
  const { sharp: version = '' } = sharp.versions;
  const folder = join(cache, [facts.sha256, version, QUALITY, TILE_SIDE, LIST_WIDTH].join('-'));
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${String(process.pid)}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(unfinished), { recursive: true });
  const upright = (): Sharp => sharp(bytes(), { failOn: 'error' }).autoOrient();
  await upright().jpeg({ quality: QUALITY }).tile({ layout: 'iiif3', size: TILE_SIDE }).toFile(unfinished);
  // It says where the files are, which is not known here.
  rmSync(join(unfinished, 'info.json'));
  const write = async (path: string, size: WholeSize): Promise<void> => {
    const file = join(unfinished, below(path));
    mkdirSync(dirname(file), { recursive: true });
    await upright()
      .resize({ ...size, fit: 'fill' })
      .jpeg({ quality: QUALITY, progressive: true })
      .toFile(file);
  };
  for (const size of wholeSizes(facts)) await write(wholePath(facts.sha256, size), size);
  const height = Math.max(1, Math.round((facts.height * LIST_WIDTH) / facts.width));
  await write(listPath(facts.sha256), { width: LIST_WIDTH, height });
  const largest = wholeSizes(facts).at(-1);
  if (largest === undefined) throw new Error('An image has at least one size.');
  cpSync(
    join(unfinished, dirname(below(wholePath(facts.sha256, largest))), '..'),
    join(unfinished, dirname(below(largestPath(facts.sha256))), '..'),
    { recursive: true },
  );
  renameSync(unfinished, folder);
  return folder;
}

/** The path below the folder of the image. */
function below(path: string): string {
  return path.split('/').slice(3).join('/');
}
