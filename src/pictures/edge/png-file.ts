import { closeSync, openSync, readSync } from 'node:fs';
import { pngSize, type PictureSize } from '../png.ts';

/** Reads only the beginning of the file. Throws when there is none. */
export function pngFileSize(file: string): PictureSize | undefined {
  const bytes = Buffer.alloc(24);
  const descriptor = openSync(file, 'r');
  try {
    return pngSize(bytes.subarray(0, readSync(descriptor, bytes)));
  } finally {
    closeSync(descriptor);
  }
}
