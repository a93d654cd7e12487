import { getCollection } from 'astro:content';
import { byPublication, type Archive } from '../../archive/archive.ts';
import type { Article, Speaker } from '../../archive/article.ts';
import { withoutUndefined } from '../../archive/without-undefined.ts';
import { cachedArticles } from './article-cache.ts';
import { cacheFolder } from '../../build/cache-folder.ts';
import { contentRoot } from '../../build/environment.ts';
import { archiveSettings } from './archive-settings.ts';
import { readGatherings } from './content-folder.ts';

/** The archive as pages see it: Astro's content collections say what is in it, and the cache of parsed articles holds it. */
export interface CollectedArchive {
  readonly archive: Archive;
  /** For each article a digest of everything it is made from. */
  readonly digests: ReadonlyMap<Article, string>;
}

export async function getArchive(): Promise<Archive> {
  return (await collectedArchive()).archive;
}

/**
 * In a build content stays as it is, so the archive is made once: getting 10,000 entries on each of 60,000 pages would take
 * hours. In `astro dev` it is made anew for each page, which is what shows a change of content, of the articles that are
 * known and those that changed.
 */
export function collectedArchive(): Promise<CollectedArchive> {
  return import.meta.env.PROD ? (collected ??= collect()) : collect();
}

let collected: Promise<CollectedArchive> | undefined;

async function collect(): Promise<CollectedArchive> {
  const folder = cacheFolder('.', 'articles');
  const named = (await getCollection('articles')).map(({ digest }) => String(digest));
  const digests = new Map([...cachedArticles(folder, named)].map(([digest, article]) => [article, digest]));
  return {
    archive: {
      language: archiveSettings().language,
      articles: [...digests.keys()].toSorted(byPublication),
      speakers: new Map(
        (await getCollection('speakers')).map(({ id, data }) => [id, withoutUndefined<Speaker>({ id, ...data })]),
      ),
      outlets: byId(await getCollection('outlets')),
      ...gatherings(),
    },
    digests,
  };
}

/**
 * Topics and series, straight from their files: most archives have none, and Astro warns of every empty collection. The
 * loader of the articles has checked them.
 */
function gatherings(): Pick<Archive, 'topics' | 'series'> {
  const { topics, series } = readGatherings(contentRoot, undefined, archiveSettings().language).registers;
  return { ...(topics !== undefined && { topics }), ...(series !== undefined && { series }) };
}

function byId<Fields extends object>(
  entries: readonly { readonly id: string; readonly data: Fields }[],
): ReadonlyMap<string, Fields & { readonly id: string }> {
  return new Map(entries.map(({ id, data }) => [id, { id, ...data }]));
}
