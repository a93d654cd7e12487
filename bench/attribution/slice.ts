/** Divides a corpus into slices that are the same for everybody: by the name of a text. */

import { createHash } from 'node:crypto';

/** 840 texts make slices of about 60: enough for a figure within two or three points, few enough to be read. */
export const SLICES = 14;

/** Number of the slice, from 0, that has a text. */
export function sliceOf(id: string): number {
  return createHash('sha1').update(id).digest().readUInt32BE(0) % SLICES;
}
