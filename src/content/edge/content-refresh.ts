import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../../build/environment.ts';
import type { ContentSource } from './content-source.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Editors write a file in several steps: so many milliseconds after the last one, content is read again. */
const QUIET = 50;

/** Refreshes that are tried for a change, for 20 seconds: with a broken `content.config.ts` none would ever be read. */
const TRIES = 400;

/**
 * What a refresh gives the loaders. Astro leaves out a refresh without a word while it loads `content.config.ts` anew, as it
 * does whenever a Markdown file changes: then nobody has read anything.
 */
export interface RefreshContext {
  isRead: boolean;
}

/**
 * Shows a change of content in `astro dev`. The loaders run one after the other and their result is saved at once; a loader
 * that watches files by itself is saved half a second later, and two of its runs may overtake each other.
 *
 * @see https://docs.astro.build/en/reference/integrations-reference/#refreshcontent-option
 */
export function contentRefresh(content: ContentSource): AstroIntegration {
  return {
    name: 'content-refresh',
    hooks: {
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const folder = join(contentRoot, 'content');
        server.watcher.add(folder);
        let pending: NodeJS.Timeout | undefined;
        const refresh = (tries: number): void => {
          const context: RefreshContext = { isRead: false };
          refreshContent?.({ context })
            .catch((error: unknown) => {
              logger.error(error instanceof Error ? error.message : String(error));
            })
            .then(() => {
              if (context.isRead) reloadAll(server);
              else if (tries > 1) pending = setTimeout(refresh, QUIET, tries - 1);
              else logger.warn('Astro did not read the changed content. It is read when a file is saved again.');
            });
        };
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          content.forget();
          clearTimeout(pending);
          pending = setTimeout(refresh, QUIET, TRIES);
        });
      },
    },
  };
}

/**
 * Has every module evaluated anew, and then browsers load their pages again. Astro does so when it sees that its store was
 * written, and of two writes soon after each other it may miss the second: then a page would stay as it was.
 *
 * @see https://vite.dev/guide/api-environment-instances.html
 */
function reloadAll({ environments }: DevServer): void {
  const { client, ...others } = environments;
  for (const { hot } of [...Object.values(others), client]) hot.send({ type: 'full-reload', path: '*' });
}
