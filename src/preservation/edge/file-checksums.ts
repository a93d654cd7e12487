import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { inThreads } from '../../build/worker-pool.ts';

/** Bytes read at once: most files of a site are smaller, and a larger one need not fit in memory. */
const CHUNK = 1 << 20;

const buffer = Buffer.allocUnsafeSlow(CHUNK);

/** Lower-case hexadecimal SHA-256 of a file. Throws when it cannot be read. */
export function fileChecksum(file: string): string {
  const hash = createHash('sha256');
  const descriptor = openSync(file, 'r');
  try {
    for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
      hash.update(buffer.subarray(0, length));
    }
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}

/** The same of many files, in their order; of very many on all processors. */
export function fileChecksums(files: readonly string[]): AsyncGenerator<string> {
  return inThreads<string, string>({
    script: new URL('./file-checksums-thread.ts', import.meta.url),
    data: undefined,
    items: files,
    batch: 200,
    leastForThread: 8000,
    here: () => fileChecksum,
  });
}
