/** The files in which this deployment gives out the whole archive, each made once in a build. */

import type { Archive } from '../../archive/archive.ts';
import type { WholeArchiveFile } from '../whole-archive-files.ts';
import { site } from '../../site.ts';
import { address, basePath, origin } from '../../build/address.ts';
import { cacheFolder } from '../../build/cache-folder.ts';
import { DataExports } from './data-exports.ts';
import { madeFile, type FileContent } from '../../build/file-cache.ts';
import { contentKeys } from '../../build/page-key.ts';
import { wholeArchivePage } from '../whole-archive-page.ts';

export async function siteExports(archive: Archive): Promise<DataExports> {
  const key = (await contentKeys())(archive);
  return new DataExports(archive, site, address, (path, make) => madeFile(keptFiles(), path, key, make));
}

/**
 * Tells what stands in a file that is read from a disk. That of a year stays when only articles of others change.
 *
 * @param files all of them
 */
export async function wholeArchiveContents(
  files: readonly WholeArchiveFile[],
  archive: Archive,
): Promise<(file: WholeArchiveFile) => FileContent> {
  const { speakers, outlets } = archive;
  const keyOf = await contentKeys();
  const counts = files.map(({ name, articles }) => [name, articles.length]);
  return (file) =>
    madeFile(keptFiles(), `/${file.name}.html`, keyOf([file, counts, speakers, outlets]), () =>
      wholeArchivePage(file, files, archive, site, address),
    );
}

/** Where data files are kept for the next build; none in `astro dev`, where they change with every save. */
function keptFiles(): string | undefined {
  return import.meta.env.PROD ? cacheFolder('files', origin(), basePath()) : undefined;
}
