import { closeSync, openSync, readSync } from 'node:fs';
import { pngSize, type PictureSize } from '../png.ts';

/** Size of a PNG file; `undefined` for other files. Reads the beginning only. Throws when the file cannot be read. */
export function pngFileSize(file: string): PictureSize | undefined {
  const bytes = Buffer.alloc(24);
  const descriptor = openSync(file, 'r');
  try {
    return pngSize(bytes.subarray(0, readSync(descriptor, bytes)));
  } finally {
    closeSync(descriptor);
  }
}
