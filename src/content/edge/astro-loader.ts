import { basename, join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { issueReport } from '../../archive/issue.ts';
import { picturesOf } from '../../archive/facsimile.ts';
import { ArticleMemory } from './article-memory.ts';
import { loadArchive, OUTLETS_FILE, readRegisters, SPEAKERS_FILE, type LoadedArchive } from './content-folder.ts';
import { contentRoot } from '../../build/environment.ts';
import type { RefreshContext } from './content-refresh.ts';
import { articleCachePlace } from './content-source.ts';

/**
 * Loads articles into Astro's data store: their ids and digests. Everything else stays in the cache of parsed articles, where
 * an entry's `digest` names its file. With the front matter of 10,000 articles in it, the store would have 21 MB, which
 * `astro dev` would write, and read as a module, after every change.
 *
 * A broken file stops a build with every issue of all files. `astro dev` reports it and keeps the last good state.
 *
 * @see https://docs.astro.build/en/reference/content-loader-reference/
 */
export function articlesLoader(): Loader {
  return {
    name: 'archive-articles',
    load: async ({ store, refreshContextData }) => {
      if (refreshContextData !== undefined) refreshContextData['isRead'] = true satisfies RefreshContext['isRead'];
      const { articles, issues } = await readTogether();
      if (issues.length > 0) throw new Error(`The archive has issues:\n${issueReport(issues)}`);
      const ids = new Set(articles.map(({ article }) => article.id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const { article, digest, file } of articles) {
        // Its fields have been checked against the schema when it was parsed.
        store.set({ id: article.id, data: {}, digest, filePath: file });
      }
    },
  };
}

/**
 * Loads the pictures that articles show, by their path below `content/`. Those that none shows are left out: Astro would
 * publish their files as they are.
 */
export function picturesLoader(): Loader {
  return {
    name: 'archive-pictures',
    load: async ({ store, parseData }) => {
      const { archive, issues } = await readTogether();
      if (issues.length > 0) return;
      const shown = new Map(
        archive.articles.flatMap((article) =>
          picturesOf(article).map(({ source, sha256 }) => [source, sha256] as const),
        ),
      );
      for (const id of store.keys()) if (!shown.has(id)) store.delete(id);
      for (const [id, digest] of shown) {
        // Astro looks for the file from the project's root, and for the picture from the file.
        const filePath = relative('.', join(contentRoot, 'content', id)).replaceAll('\\', '/');
        const data = await parseData({ id, data: { picture: `./${basename(id)}` }, filePath });
        store.set({ id, data, digest, filePath });
      }
    },
  };
}

/** Loads a register. A broken one leaves the store as it is: the articles' loader reports its issues. */
export function registerLoader(kind: 'speakers' | 'outlets'): Loader {
  const file = kind === 'speakers' ? SPEAKERS_FILE : OUTLETS_FILE;
  return {
    name: `archive-${kind}`,
    load: async ({ store, parseData }) => {
      const { registers, issues } = readRegisters(contentRoot);
      if (issues.length > 0) return;
      store.clear();
      for (const { id, ...data } of registers[kind].values())
        store.set({ id, data: await parseData({ id, data, filePath: file }), filePath: file });
    },
  };
}

/** A build reads everything once. */
const memory = import.meta.env.DEV ? new ArticleMemory() : undefined;

let reading: Promise<LoadedArchive> | undefined;

/** Astro runs the loaders side by side: those that are under way share one reading. */
function readTogether(): Promise<LoadedArchive> {
  reading ??= loadArchive(contentRoot, { cache: articleCachePlace(), ...(memory !== undefined && { memory }) }).finally(
    () => {
      reading = undefined;
    },
  );
  return reading;
}
