import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CHECKSUMS, formatChecksums, isListed } from '../checksum-list.ts';
import { fileChecksums } from './file-checksums.ts';
import { readOutput } from '../../checks/edge/built-site.ts';

/**
 * Writes the checksum of every published file. Must run after all integrations that write files.
 *
 * @param checksums gets what the list says, for who comes next: by path
 */
export function checksumsFile(checksums: Map<string, string>): AstroIntegration {
  return {
    name: 'checksums-file',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const paths = readOutput(folder).files.filter(isListed);
        checksums.clear();
        let index = 0;
        for await (const checksum of fileChecksums(paths.map((path) => join(folder, path)))) {
          checksums.set(paths[index++] ?? '', checksum);
        }
        writeFileSync(join(folder, CHECKSUMS), formatChecksums(checksums));
        logger.info(`${String(checksums.size)} files`);
      },
    },
  };
}
