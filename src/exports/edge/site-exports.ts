/** The exports of this deployment. Each is generated once per build and cached between builds. */

import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import type { WholeArchiveFile } from '../whole-archive-files.ts';
import { archiveSettings } from '../../content/edge/archive-settings.ts';
import { archiveLanguage } from '../../content/edge/archive-language.ts';
import { address, basePath, origin } from '../../build/address.ts';
import { cacheFolder } from '../../build/cache-folder.ts';
import { DataExports } from './data-exports.ts';
import { madeFile, type FileContent } from '../../build/file-cache.ts';
import { contentKeys } from '../../content/edge/page-key.ts';
import { wholeArchivePage } from '../whole-archive-page.ts';

export async function siteExports(archive: Archive): Promise<DataExports> {
  const key = (await contentKeys())(archive);
  const name = { ...archiveSettings(), words: archiveLanguage() };
  return new DataExports(archive, name, address, (path, make) => madeFile(exportCache(), path, key, make));
}

/**
 * Returns a function that renders a file of the whole archive. The file of a year is cached until one of its articles, the
 * registers or the number of articles in any file changes.
 *
 * @param files all files
 */
export async function wholeArchiveContents(
  files: readonly WholeArchiveFile[],
  archive: Archive,
): Promise<(file: WholeArchiveFile) => FileContent> {
  const { speakers, outlets, topics, series } = archive;
  const keyOf = await contentKeys();
  const counts = files.map(({ name, articles }) => [name, articles.length]);
  return (file) =>
    madeFile(exportCache(), `/${file.name}.html`, keyOf([file, counts, speakers, outlets, topics, series]), () =>
      wholeArchivePage(file, files, archive, { ...archiveSettings(), words: archiveLanguage() }, address),
    );
}

/** Folder for caching exports between builds. `undefined` in `astro dev`, where they change with every save. */
function exportCache(): string | undefined {
  return import.meta.env.PROD ? join(cacheFolder('.', 'files'), encodeURIComponent(origin() + basePath())) : undefined;
}
