import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { issueReport } from '../archive/issue.ts';
import { withBase } from '../archive/permalink.ts';
import { namesOf } from '../search/card.ts';
import { writeSearchIndex, type IndexFile } from '../search/index-writer.ts';
import { indexRecords } from '../search/record.ts';
import { archiveMemory } from './archive-memory.ts';

/** Folder of the index below the site's base path. */
const FOLDER = 'pagefind';

/** Makes the search index: into the output of a build, and in memory for `astro dev`, anew when content changes. */
export function searchIndex(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<ReadonlyMap<string, IndexFile>> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(join(root, 'content'))) files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const folder = withBase(base, `/${FOLDER}/`);
          const path = request.url?.split('?', 1)[0] ?? '';
          if (!path.startsWith(folder)) {
            next();
            return;
          }
          files ??= indexOf();
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
        const files = await indexOf();
        for (const { path, content } of files.values()) {
          const target = join(fileURLToPath(dir), FOLDER, path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        const bytes = [...files.values()].reduce((sum, { content }) => sum + content.length, 0);
        logger.info(`${String(files.size)} files, ${String(Math.round(bytes / 1000))} kB`);
      },
    },
  };
}

async function indexOf(): Promise<ReadonlyMap<string, IndexFile>> {
  const { archive, issues } = await archiveMemory().load();
  if (issues.length > 0) throw new Error(`The archive has issues:\n${issueReport(issues)}`);
  const files = await searchFiles(archive);
  return new Map(files.map((file) => [file.path, file]));
}

function searchFiles({ articles, speakers, outlets }: Archive): Promise<readonly IndexFile[]> {
  return writeSearchIndex(indexRecords(articles, namesOf([...speakers.values()], [...outlets.values()])));
}
