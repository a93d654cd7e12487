import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { issueReport } from '../../../archive/issue.ts';
import { withBase } from '../../../archive/permalink.ts';
import { cacheFolder } from '../../../build/cache-folder.ts';
import { contentRoot } from '../../../build/environment.ts';
import type { ContentSource } from '../../../content/edge/content-source.ts';
import { archiveLanguage } from '../../../content/edge/archive-language.ts';
import { namesOf } from '../record.ts';
import { searchIndexFiles, writeSearchIndex, type Searched } from './index-files.ts';
import { stemmerModule } from './stemmer-module.ts';
import { englishVectors } from './word-vectors-file.ts';
import { wordsModule } from './words-module.ts';

/**
 * Writes the search index into a build, and serves it from memory in `astro dev`, renewed when content changes.
 *
 * A build writes it before the pages, into the folder that Astro has just emptied: Pagefind takes 4.4 GB for 10,000 articles,
 * and this process up to 3.9 once it makes their pages. Together that was 9 GB, more than many build services give.
 */
export function searchIndex(content: ContentSource): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const stemmers = stemmerModule(async () => {
          const { articles, language } = await searched(content);
          return [language, ...articles.flatMap((article) => article.language ?? [])];
        });
        const plugins = [stemmers, wordsModule(async () => (await searched(content)).language)];
        updateConfig({ vite: { plugins, worker: { plugins: () => plugins } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        let files: ReturnType<typeof searchIndexFiles> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(join(contentRoot, 'content'))) return;
          // `content-refresh.ts` makes the content forget what it has read.
          files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?', 1)[0]?.slice(withBase(base, '/').length) ?? '';
          if (!/^pagefind\/|^search\/[^/]+\.(?:json|pack)$/.test(path)) {
            next();
            return;
          }
          files ??= searched(content).then(searchIndexFiles);
          files
            .then((made) => {
              const file = made.get(path);
              response.statusCode = file === undefined ? 404 : 200;
              if (path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
              response.end(file);
            })
            .catch((error: unknown) => {
              files = undefined;
              logger.error(error instanceof Error ? error.message : String(error));
              response.statusCode = 500;
              response.end();
            });
        });
      },
      'astro:build:setup': async ({ logger }) => {
        const archive = await searched(content);
        await writeSearchIndex(site, archive);
        logger.info(`${String(archive.articles.length)} articles can be searched`);
      },
    },
  };
}

async function searched(content: ContentSource): Promise<Searched> {
  const { archive, settings, issues } = await content.load();
  if (settings === undefined || issues.length > 0) throw new Error(`The archive has issues:\n${issueReport(issues)}`);
  const { articles, speakers, outlets, topics } = archive;
  return {
    articles,
    names: namesOf([...speakers.values()], [...outlets.values()], archiveLanguage(), topics),
    language: settings.language,
    vectors: await englishVectors(),
    keptIn: cacheFolder('.', 'files'),
  };
}
