/** Writes the archive of very long texts into the folder that is named, and gives it its ids: see `run.ts`. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mint } from '../src/cli/mint.ts';
import { longArchive } from './fixtures/long-archive.ts';

const [root] = process.argv.slice(2);
if (root === undefined || root === '') throw new Error('Name the folder to write to.');
rmSync(root, { recursive: true, force: true });
for (const [path, content] of Object.entries(longArchive())) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
process.exitCode = await mint(root);
