import { cacheFolder } from '../../build/cache-folder.ts';
import { codeVersion } from '../../build/code-version.ts';
import type { CachePlace } from './article-cache.ts';
import { ArticleMemory } from './article-memory.ts';
import { loadArchive, PARSER_FOLDERS, type LoadedArchive } from './content-folder.ts';
import { contentRoot } from '../../build/environment.ts';

/** The content of a build. Astro's integrations share one, which `astro.config.mjs` hands to each of them. */
export interface ContentSource {
  /** Reads all content when first asked, and again after {@link ContentSource.forget}. */
  readonly load: () => Promise<LoadedArchive>;
  /** Content has changed. */
  readonly forget: () => void;
}

export function contentSource(): ContentSource {
  const memory = new ArticleMemory();
  let loaded: Promise<LoadedArchive> | undefined;
  return {
    load: () => (loaded ??= loadArchive(contentRoot, { cache: articleCachePlace(), memory })),
    forget: () => {
      loaded = undefined;
    },
  };
}

/** Where this project keeps parsed articles. The same for the content loader, the pages and the integrations. */
export function articleCachePlace(): CachePlace {
  return { folder: cacheFolder('.', 'articles'), version: codeVersion('.', PARSER_FOLDERS) };
}
