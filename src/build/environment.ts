/** The environment variables that a build reads. README.md ("Publish it") and docs/publishing.md say what they do. */

import { resolve } from 'node:path';

/** `SITE_URL`: origin of the site. */
export const siteUrl = process.env['SITE_URL'];

/** `BASE_PATH`: folder below the origin. */
export const basePath = process.env['BASE_PATH'];

/** `OUT_DIR`: folder that the site is written to. */
export const outDir = process.env['OUT_DIR'] ?? 'dist';

/** `CONTENT_ROOT`: folder that holds `content/`. Tests use it to build other archives. */
export const contentRoot = resolve(process.env['CONTENT_ROOT'] ?? '.');

/** `OFFLINE=no`: browsers keep no copy of the archive, and give up the one they have. */
export const offline = process.env['OFFLINE'] !== 'no';

/** `CARDS`: which pages have a social card of their own. `cards/card-choice.ts` says what it may be. */
export const cards = process.env['CARDS'];

/** `SOURCE_DATE_EPOCH`: the build's date in seconds since 1970. */
export const sourceDateEpoch = process.env['SOURCE_DATE_EPOCH'];
