import { closeSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

/** The file is there whole or not at all, even when the process dies or another writes it at the same time. */
export function writeWhole(file: string, ...parts: readonly Uint8Array[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${String(process.pid)}-${String(threadId)}.tmp`;
  const descriptor = openSync(unfinished, 'w');
  try {
    for (const part of parts) writeFileSync(descriptor, part);
  } finally {
    closeSync(descriptor);
  }
  renameSync(unfinished, file);
}
