import { getCollection, type CollectionEntry } from 'astro:content';
import { byPublication, type Archive } from '../../archive/archive.ts';
import type { Article, Quotation, Speaker } from '../../archive/article.ts';
import { withoutUndefined } from '../../archive/without-undefined.ts';
import { cachedFields, textReader } from './article-cache.ts';
import { contentRoot } from '../../build/environment.ts';
import { archiveSettings } from './archive-settings.ts';
import { readRegisters } from './content-folder.ts';
import { articleCachePlace } from './content-source.ts';
import { storedArticle, type ArticleFields } from './stored-article.ts';

/** The archive as pages see it, made from Astro's content collections. */
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
 * hours. In `astro dev` it is made anew for each page, which is what shows a change of content.
 */
export function collectedArchive(): Promise<CollectedArchive> {
  return import.meta.env.PROD ? (collected ??= collect()) : collect();
}

let collected: Promise<CollectedArchive> | undefined;

async function collect(): Promise<CollectedArchive> {
  const { folder } = articleCachePlace();
  const entries = await getCollection('articles');
  const digests = new Map(entries.map((entry) => [articleOf(entry, folder), String(entry.digest)] as const));
  return {
    archive: {
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
  const { registers } = readRegisters(contentRoot, undefined, archiveSettings().language);
  const { topics, series } = registers;
  return { ...(topics !== undefined && { topics }), ...(series !== undefined && { series }) };
}

/** The article of an entry: front matter from the store; places of quotations, pictures and later the text from the cache. */
function articleOf({ data, digest }: CollectionEntry<'articles'>, folder: string): Article {
  const cached = cachedFields(folder, String(digest));
  const quotations = data.quotations.map((quotation, index) =>
    withoutUndefined<Quotation>({ ...quotation, places: cached.quotations[index]?.places ?? [] }),
  );
  return storedArticle(
    withoutUndefined<ArticleFields>({ ...data, quotations, pictures: cached.pictures, facsimile: cached.facsimile }),
    textReader(folder, String(digest)),
  );
}

function byId<Fields extends object>(
  entries: readonly { readonly id: string; readonly data: Fields }[],
): ReadonlyMap<string, Fields & { readonly id: string }> {
  return new Map(entries.map(({ id, data }) => [id, { id, ...data }]));
}
