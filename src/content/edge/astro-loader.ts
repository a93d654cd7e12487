import { basename, join, relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { issueReport } from '../../archive/issue.ts';
import { picturesOf } from '../../archive/facsimile.ts';
import { withoutUndefined } from '../../archive/without-undefined.ts';
import { loadArchive, OUTLETS_FILE, readRegisters, SPEAKERS_FILE } from './content-folder.ts';
import { contentRoot } from '../../build/environment.ts';
import { articleCachePlace } from './content-source.ts';

/**
 * Loads articles into Astro's data store: the checked front matter with its quotations. Texts and HTML stay in the cache of
 * parsed articles, where an entry's `digest` names its file.
 *
 * A broken file stops a build with every issue of all files. `astro dev` reports it and keeps the last good state.
 *
 * @see https://docs.astro.build/en/reference/content-loader-reference/
 */
export function articlesLoader(): Loader {
  return loader('articles', async ({ store, parseData }) => {
    const { articles, issues } = await loadArchive(contentRoot, { cache: articleCachePlace() });
    if (issues.length > 0) throw new Error(`The archive has issues:\n${issueReport(issues)}`);
    const ids = new Set(articles.map(({ article }) => article.id));
    for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
    for (const { article, digest, file } of articles) {
      const { id } = article;
      if (store.get(id)?.digest === digest) continue;
      // Spreading drops `paragraphs` and `html`, which are getters that are not enumerable.
      const quotations = article.quotations.map((quotation) => withoutUndefined({ ...quotation, places: undefined }));
      // Pictures and scans come back from the cache with the text.
      const data = withoutUndefined({ ...article, quotations, pictures: undefined, facsimile: undefined });
      store.set({ id, data: await parseData({ id, data, filePath: file }), digest, filePath: file });
    }
  });
}

/**
 * Loads the pictures that articles show, by their path below `content/`. Those that none shows are left out: Astro would
 * publish their files as they are.
 */
export function picturesLoader(): Loader {
  return loader('pictures', async ({ store, parseData }) => {
    const { archive, issues } = await loadArchive(contentRoot, { cache: articleCachePlace() });
    if (issues.length > 0) return;
    const shown = new Map(
      archive.articles.flatMap((article) => picturesOf(article).map(({ source, sha256 }) => [source, sha256] as const)),
    );
    for (const id of store.keys()) if (!shown.has(id)) store.delete(id);
    for (const [id, digest] of shown) {
      // Astro looks for the file from the project's root, and for the picture from the file.
      const filePath = relative('.', join(contentRoot, 'content', id)).replaceAll('\\', '/');
      const data = await parseData({ id, data: { picture: `./${basename(id)}` }, filePath });
      store.set({ id, data, digest, filePath });
    }
  });
}

/** Loads a register. A broken one leaves the store as it is: the articles' loader reports its issues. */
export function registerLoader(kind: 'speakers' | 'outlets'): Loader {
  const file = kind === 'speakers' ? SPEAKERS_FILE : OUTLETS_FILE;
  return loader(kind, async ({ store, parseData }) => {
    const { registers, issues } = readRegisters(contentRoot);
    if (issues.length > 0) return;
    store.clear();
    for (const { id, ...data } of registers[kind].values())
      store.set({ id, data: await parseData({ id, data, filePath: file }), filePath: file });
  });
}

/** A loader that runs again when a file below `content/` changes. */
function loader(name: string, refresh: (context: LoaderContext) => Promise<void>): Loader {
  return {
    name: `archive-${name}`,
    load: async (context) => {
      await refresh(context);
      const content = join(contentRoot, 'content');
      context.watcher?.add(content);
      let pending: NodeJS.Timeout | undefined;
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(content)) return;
        clearTimeout(pending);
        // Editors write a file in several steps: wait for the last one.
        pending = setTimeout(() => {
          refresh(context).catch((error: unknown) => {
            context.logger.error(error instanceof Error ? error.message : String(error));
          });
        }, 50);
      });
    },
  };
}
