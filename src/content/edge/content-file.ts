import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFailure } from '../../build/system-failure.ts';
import type { Issue } from '../../archive/issue.ts';

/**
 * Bytes of a file, or the issue that it cannot be read.
 *
 * @param remedy what the keeper should do, as a sentence without its full stop
 */
export function readContentFile(
  root: string,
  file: string,
  remedy = 'Put the file back',
): { readonly bytes?: Uint8Array; readonly issues: readonly Issue[] } {
  try {
    return { bytes: readFileSync(join(root, file)), issues: [] };
  } catch (error) {
    return { issues: [unreadableFile(file, error, remedy)] };
  }
}

/** @param remedy what the keeper should do, as a sentence without its full stop */
export function unreadableFile(file: string, error: unknown, remedy: string): Issue {
  return { file, rule: 'file-unreadable', message: `cannot be read: ${readFailure(error)}. ${remedy}.` };
}
