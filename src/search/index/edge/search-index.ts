import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { issueReport } from '../../../archive/issue.ts';
import { withBase } from '../../../archive/permalink.ts';
import { namesOf } from '../../format/indexed-article.ts';
import { writeSearchIndex, writeSearchIndexTo, type IndexFile } from './index-writer.ts';
import { indexRecords, type IndexRecords } from '../record.ts';
import type { ContentSource } from '../../../content/edge/content-source.ts';
import { contentRoot } from '../../../build/environment.ts';

/** Folder of the index below the site's base path. */
const FOLDER = 'pagefind';

/** Writes the search index into a build, and serves it from memory in `astro dev`, renewed when content changes. */
export function searchIndex(content: ContentSource): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<ReadonlyMap<string, IndexFile>> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(join(contentRoot, 'content'))) return;
          // `archive-checks.ts` makes the content forget what it has read.
          files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const folder = withBase(base, `/${FOLDER}/`);
          const path = request.url?.split('?', 1)[0] ?? '';
          if (!path.startsWith(folder)) {
            next();
            return;
          }
          files ??= indexOf(content);
          files
            .then((made) => {
              const file = made.get(path.slice(folder.length));
              response.statusCode = file === undefined ? 404 : 200;
              response.end(file?.content);
            })
            .catch((error: unknown) => {
              files = undefined;
              logger.error(error instanceof Error ? error.message : String(error));
              response.statusCode = 500;
              response.end();
            });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), FOLDER);
        const paths = await writeSearchIndexTo(folder, await records(content));
        const bytes = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
        logger.info(`${String(paths.length)} files, ${String(Math.round(bytes / 1000))} kB`);
      },
    },
  };
}

async function indexOf(content: ContentSource): Promise<ReadonlyMap<string, IndexFile>> {
  const files = await writeSearchIndex(await records(content));
  return new Map(files.map((file) => [file.path, file]));
}

async function records(content: ContentSource): Promise<IndexRecords> {
  const { archive, issues } = await content.load();
  if (issues.length > 0) throw new Error(`The archive has issues:\n${issueReport(issues)}`);
  const { articles, speakers, outlets } = archive;
  return indexRecords(articles, namesOf([...speakers.values()], [...outlets.values()]));
}
