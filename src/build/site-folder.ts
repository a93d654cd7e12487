import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        release = lockProject('.', 'build');
        if (release === undefined) {
          throw new AstroError('Another build of this project is running.', 'Wait until it has ended, or end it.');
        }
        sayWhenStopped('The last site is as it was.');
        places = placesOf(fileURLToPath(config.outDir));
        recover(places);
        rmSync(places.unfinished, { recursive: true, force: true, maxRetries: 5 });
        // Astro writes the pages that it keeps one by one, and only at the end what they were made from:
        // https://docs.astro.build/en/reference/experimental-flags/incremental-build/
        mark = fileURLToPath(new URL('unfinished-build', config.cacheDir));
        if (existsSync(mark)) {
          logger.info('the last build did not finish, so every page is made anew');
          rmSync(config.cacheDir, { recursive: true, force: true, maxRetries: 5 });
        }
        mkdirSync(config.cacheDir, { recursive: true });
        writeFileSync(mark, '');
        updateConfig({ outDir: pathToFileURL(`${places.unfinished}/`) });
      },
      'astro:build:start': () => {
        if (places !== undefined) mkdirSync(places.unfinished, { recursive: true });
      },
      'astro:build:done': ({ logger }) => {
        if (places === undefined) return;
        putInPlace(places);
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
export function recover({ site, replaced }: Places): void {
  if (!existsSync(replaced)) return;
  if (existsSync(site)) finish({ site, replaced });
  else renameSync(replaced, site);
}

/** Replaces the site by the one that has been made. */
export function putInPlace({ site, unfinished, replaced }: Places): void {
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
  finish({ site, replaced });
}

/** Removes the old site. Only its `.git` stays: some publish the folder as a branch, and Astro keeps it too. */
function finish({ site, replaced }: Pick<Places, 'site' | 'replaced'>): void {
  const history = join(replaced, '.git');
  if (existsSync(history) && !existsSync(join(site, '.git'))) renameSync(history, join(site, '.git'));
  rmSync(replaced, { recursive: true, force: true, maxRetries: 5 });
}
