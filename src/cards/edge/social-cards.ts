import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { issueReport } from '../../archive/issue.ts';
import { absoluteUrl, withBase } from '../../archive/permalink.ts';
import { cardChoice } from '../card-choice.ts';
import { cardList, type PlacedCard } from '../card-list.ts';
import { settableCard } from '../missing-letters.ts';
import { cacheFolder } from '../../build/cache-folder.ts';
import { cards as cardSetting } from '../../build/environment.ts';
import type { ContentSource } from '../../content/edge/content-source.ts';
import { interfaceLanguage } from '../../languages/known-languages.ts';
import type { CardFolders, CardsMade } from './make-cards.ts';
import { ARTICLES_FOLDER, SETTINGS_FILE } from '../../content/edge/content-folder.ts';

/**
 * Makes the social cards: all of them in a build, and each when it is requested in `astro dev`.
 *
 * A build draws them in a thread of their own while Astro makes its pages in this one, and so keeps two processors busy. They
 * are begun when Astro has emptied the folder.
 */
export function socialCards(content: ContentSource): AstroIntegration {
  let cache = '';
  let output = '';
  let drawing: Promise<CardsMade> | undefined;
  let isDrawn = false;
  let site = '';
  let base = '/';
  const address = (path: string): string => absoluteUrl(site, base, path);
  return {
    name: 'social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = cacheFolder(fileURLToPath(config.root), 'cards');
        output = fileURLToPath(config.outDir);
        site = config.site ?? '';
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?', 1)[0] ?? '';
          if (!path.startsWith(withBase(base, '/cards/'))) {
            next();
            return;
          }
          drawRequested(content, (wanted) => withBase(base, wanted) === path, address)
            .then((picture) => {
              response.statusCode = picture === undefined ? 404 : 200;
              response.setHeader('Content-Type', 'image/png');
              response.end(picture);
            })
            .catch((error: unknown) => {
              logger.error(error instanceof Error ? error.message : String(error));
              response.statusCode = 500;
              response.end();
            });
        });
      },
      'astro:build:setup': ({ logger }) => {
        drawing = makeAll(content, { cache, output }, address, logger);
        drawing.then(
          () => (isDrawn = true),
          // Thrown when the pages are made: Astro cannot be stopped between two of them.
          (error: unknown) => {
            logger.error(`The build will fail: ${error instanceof Error ? error.message : String(error)}`);
          },
        );
      },
      'astro:build:done': async ({ logger }) => {
        if (drawing === undefined) return;
        if (!isDrawn) logger.info('cards are still being drawn');
        const { drawn, kept, pruned } = await drawing;
        logger.info(
          `${String(drawn)} drawn, ${String(kept)} unchanged${pruned > 0 ? `, ${String(pruned)} removed from the cache` : ''}`,
        );
      },
    },
  };
}

async function makeAll(
  content: ContentSource,
  folders: CardFolders,
  address: (path: string) => string,
  logger: AstroIntegrationLogger,
): Promise<CardsMade> {
  // What draws is loaded when it is needed: `astro dev` starts without it.
  const { cardFontGaps } = await import('./card-fonts.ts');
  const { makeCards } = await import('./make-cards.ts');
  const gaps = cardFontGaps();
  const cards = (await listCards(content, address)).map((placed) => {
    const { card, missing } = settableCard(placed.card, gaps);
    if (missing.length > 0) logger.warn(cannotBeSet(placed, missing));
    return { ...placed, card };
  });
  return makeCards(cards, folders, Date.now(), true);
}

async function listCards(content: ContentSource, address: (path: string) => string): Promise<readonly PlacedCard[]> {
  const { archive, settings, issues } = await content.load();
  if (settings === undefined || issues.length > 0) throw new Error(`The archive has issues:\n${issueReport(issues)}`);
  return cardList(
    archive,
    { ...settings, words: interfaceLanguage(settings.language), address },
    cardChoice(cardSetting, archive.articles),
  );
}

async function drawRequested(
  content: ContentSource,
  isRequested: (path: string) => boolean,
  address: (path: string) => string,
): Promise<Buffer | undefined> {
  const placed = (await listCards(content, address)).find(({ path }) => isRequested(path));
  if (placed === undefined) return undefined;
  const { cardFontGaps, registerCardFonts } = await import('./card-fonts.ts');
  const { drawCard } = await import('./card-drawing.ts');
  const { card } = settableCard(placed.card, cardFontGaps());
  registerCardFonts([card]);
  return drawCard(card);
}

function cannotBeSet({ path, article }: PlacedCard, missing: readonly string[]): string {
  const named = missing
    .map(
      (character) =>
        `"${character}" (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
    )
    .join(', ');
  const file = article === undefined ? SETTINGS_FILE : `${ARTICLES_FOLDER}/${article}.md`;
  return `${file}: no font of the cards has ${named}, so the card ${path} leaves out the lines with it. Add a font to src/cards/edge/card-fonts.ts.`;
}
