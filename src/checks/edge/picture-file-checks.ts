import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../archive/issue.ts';
import { issueOf } from '../fault.ts';
import { HEAD_OF_PICTURE, pictureFaults } from '../picture-checks.ts';

/** Issues of the pictures that the image service made, from the size and the beginning of each. */
export function pictureFileIssues(folder: string, files: readonly string[]): readonly Issue[] {
  return files
    .filter((path) => /^_astro\/.*\.(?:avif|webp|jpe?g|png)$/.test(path))
    .flatMap((path) => {
      const head = Buffer.alloc(HEAD_OF_PICTURE);
      const descriptor = openSync(join(folder, path), 'r');
      try {
        readSync(descriptor, head);
        const faults = pictureFaults(path, fstatSync(descriptor).size, head);
        return faults.map((fault) => issueOf(`${folder}/${path}`, fault));
      } finally {
        closeSync(descriptor);
      }
    });
}
