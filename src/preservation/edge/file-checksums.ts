import { closeSync, openSync, readSync } from 'node:fs';
import { sha256Stream } from '../../text/digest.ts';
import { inThreads } from '../../build/worker-pool.ts';

/** Bytes read at a time. Most files of a site are smaller, and a larger one need not fit in memory. */
const CHUNK = 1 << 20;

const buffer = Buffer.allocUnsafeSlow(CHUNK);

/** Lower-case hexadecimal SHA-256 of a file. Throws when it cannot be read. */
export function fileChecksum(file: string): string {
  const hash = sha256Stream();
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

/** Checksums of many files, in their order. */
export function fileChecksums(files: readonly string[]): AsyncGenerator<string> {
  return inThreads<string, string>({
    what: 'computing checksums',
    worker: new URL('./file-checksums-worker.ts', import.meta.url),
    items: files,
    batch: 200,
    itemsPerThread: 8000,
    withoutThreads: () => fileChecksum,
  });
}
