import { resolve } from 'node:path';

/**
 * The folder that holds `content/`: the project's, unless `CONTENT_ROOT` names another, as the tests do to build an
 * archive that is longer than ours.
 */
export const contentRoot = resolve(process.env['CONTENT_ROOT'] ?? '.');
