import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { lockProject } from './project-lock.ts';
import { sayWhenStopped } from './stopping.ts';

/** Where a site is made, and where the one that it replaces waits to be removed. */
interface Places {
  readonly site: string;
  readonly unfinished: string;
  readonly replaced: string;
}

/**
 * Makes a site beside its folder, and puts it there when it is complete: whoever serves the folder never serves half a site,
 * and a build that fails or is killed leaves the last site as it was. One build of a project at a time.
 *
 * The last integration: when its turn comes, everything has been written and checked.
 */
export function siteFolder(): AstroIntegration {
  let places: Places | undefined;
  let release: (() => void) | undefined;
  let mark: string | undefined;
  return {
    name: 'site-folder',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        release = lockProject('.', 'build');
        if (release === undefined) {
          throw new AstroError('Another build of this project is running.', 'Wait until it has ended, or end it.');
        }
        sayWhenStopped('The last site is as it was.');
        places = placesOf(fileURLToPath(config.outDir));
        await recover(places);
        await removeFolder(places.unfinished);
        // Astro writes the pages that it keeps one by one, and only at the end what they were made from:
        // https://docs.astro.build/en/reference/experimental-flags/incremental-build/
        mark = fileURLToPath(new URL('unfinished-build', config.cacheDir));
        if (existsSync(mark)) {
          logger.info('the last build did not finish, so every page is made anew');
          await removeFolder(fileURLToPath(config.cacheDir));
        }
        mkdirSync(config.cacheDir, { recursive: true });
        writeFileSync(mark, '');
        updateConfig({ outDir: pathToFileURL(`${places.unfinished}/`) });
      },
      'astro:build:start': () => {
        if (places !== undefined) mkdirSync(places.unfinished, { recursive: true });
      },
      'astro:build:done': async ({ logger }) => {
        if (places === undefined) return;
        await putInPlace(places);
        if (mark !== undefined) rmSync(mark);
        release?.();
        logger.info(`the site is in ${relative('.', places.site)}`);
      },
    },
  };
}

/** Hidden folders beside the site's, so that moving them is one step for the file system. */
function placesOf(folder: string): Places {
  const site = join(dirname(folder), basename(folder));
  const beside = (what: string): string => join(dirname(site), `.${basename(site)}.${what}`);
  return { site, unfinished: beside('unfinished'), replaced: beside('replaced') };
}

/** Ends what a build has begun that was killed while it put its site in place. */
export async function recover({ site, replaced }: Places): Promise<void> {
  if (!existsSync(replaced)) return;
  if (existsSync(site)) await finish({ site, replaced });
  else renameSync(replaced, site);
}

/** Replaces the site by the one that has been made. */
export async function putInPlace({ site, unfinished, replaced }: Places): Promise<void> {
  const isThere = existsSync(site);
  try {
    if (isThere) renameSync(site, replaced);
    renameSync(unfinished, site);
  } catch (error) {
    if (isThere && !existsSync(site)) renameSync(replaced, site);
    throw new AstroError(
      `${relative('.', site)} cannot be replaced: ${(error as Error).message}`,
      `The new site is complete in ${relative('.', unfinished)}. If the folder is in use, end what uses it; if it is a disk of its own, set OUT_DIR to a folder in it.`,
    );
  }
  await finish({ site, replaced });
}

/** Removes the old site. Only its `.git` stays: some publish the folder as a branch, and Astro keeps it too. */
async function finish({ site, replaced }: Pick<Places, 'site' | 'replaced'>): Promise<void> {
  const history = join(replaced, '.git');
  if (existsSync(history) && !existsSync(join(site, '.git'))) renameSync(history, join(site, '.git'));
  await removeFolder(replaced);
}

/** Several files at a time: one after the other, the 19,000 files and folders of 1,000 articles took five seconds. */
async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
