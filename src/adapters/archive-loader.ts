import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Article } from '../archive/article.ts';
import { issueReport } from '../archive/issue.ts';
import { ARTICLES_FOLDER, loadArchive } from './content-files.ts';
import { contentRoot } from './content-root.ts';

const PARSER_FOLDERS = ['src/archive', 'src/adapters'];

/**
 * Loads the articles into Astro's data store. Only files that changed are parsed again, unless the parser itself
 * changed. A broken file stops a build with every issue of all files; in `astro dev` it is reported and the last good
 * state stays.
 */
export function archiveLoader(): Loader {
  return {
    name: 'archive-loader',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      await refresh(context, root);
      context.watcher?.add(join(contentRoot, 'content'));
      let pending: NodeJS.Timeout | undefined;
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(join(contentRoot, 'content'))) return;
        clearTimeout(pending);
        // Editors write a file in several steps; wait for the last one.
        pending = setTimeout(() => {
          refresh(context, root).catch((error: unknown) => {
            context.logger.error(error instanceof Error ? error.message : String(error));
          });
        }, 50);
      });
    },
  };
}

async function refresh({ store, meta }: LoaderContext, root: string): Promise<void> {
  const parser = await parserDigest(root);
  const sameParser = meta.get('parser') === parser;
  const loaded = await loadArchive(contentRoot, (file, digest) => {
    const entry = store.get<Article & Record<string, unknown>>(idOf(file));
    return sameParser && entry?.digest === digest ? entry.data : undefined;
  });
  if (loaded.issues.length > 0) throw new Error(`The archive has issues:\n${issueReport(loaded.issues)}`);
  const ids = new Set(loaded.articles.map(({ article }) => article.id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { article, digest, file } of loaded.articles) {
    const entry = { id: article.id, data: article as Article & Record<string, unknown>, digest, filePath: file };
    if (!sameParser) store.delete(article.id);
    store.set(entry);
  }
  meta.set('parser', parser);
}

function idOf(file: string): string {
  return file.slice(ARTICLES_FOLDER.length + 1).replace(/\.md$/, '');
}

/** Changes whenever the code that parses articles does, or a library it may use. */
async function parserDigest(root: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const folder of PARSER_FOLDERS) {
    for (const name of (await readdir(join(root, folder))).filter((file) => file.endsWith('.ts')).toSorted()) {
      hash.update(await readFile(join(root, folder, name)));
    }
  }
  return hash.digest('hex');
}
