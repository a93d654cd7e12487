import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { issueReport } from '../../archive/issue.ts';
import { archiveMemory } from './archive-memory.ts';
import { contentRoot } from './content-root.ts';

/** What Astro's data store holds of an article. It goes into the build as a module, so it must be small. */
export interface ArticleEntry extends Record<string, unknown> {
  readonly headline: string;
  /** EDTF date. */
  readonly published: string;
}

/**
 * Tells Astro which articles there are; their content comes from `archive-memory.ts`. A broken file stops a build with
 * every issue of all files; in `astro dev` it is reported and the last good state stays.
 */
export function archiveLoader(): Loader {
  return {
    name: 'archive-loader',
    load: async (context) => {
      await refresh(context);
      const content = join(contentRoot, 'content');
      context.watcher?.add(content);
      let pending: NodeJS.Timeout | undefined;
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(content)) return;
        clearTimeout(pending);
        // Editors write a file in several steps; wait for the last one.
        pending = setTimeout(() => {
          archiveMemory().forget();
          refresh(context).catch((error: unknown) => {
            context.logger.error(error instanceof Error ? error.message : String(error));
          });
        }, 50);
      });
    },
  };
}

async function refresh({ store }: LoaderContext): Promise<void> {
  const { articles, issues } = await archiveMemory().load();
  if (issues.length > 0) throw new Error(`The archive has issues:\n${issueReport(issues)}`);
  const ids = new Set(articles.map(({ article }) => article.id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { article, digest, file } of articles) {
    const data: ArticleEntry = { headline: article.headline, published: article.published };
    store.set({ id: article.id, data, digest, filePath: file });
  }
}
