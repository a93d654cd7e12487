import { createHash } from 'node:crypto';
import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CHECKSUMS, formatChecksums, isListed } from '../archive/checksum-list.ts';
import { readOutput } from './output-folder.ts';

/** Writes the checksum of every published file. Runs after everything that writes one. */
export function checksumsFile(): AstroIntegration {
  return {
    name: 'checksums-file',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const checksums = new Map<string, string>();
        for (const path of readOutput(folder).files.filter(isListed)) {
          checksums.set(path, await fileChecksum(join(folder, path)));
        }
        writeFileSync(join(folder, CHECKSUMS), formatChecksums(checksums));
        logger.info(`${String(checksums.size)} files`);
      },
    },
  };
}

/** Lower-case hexadecimal SHA-256 of a file, read in a stream, for it may be larger than memory. */
export async function fileChecksum(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
