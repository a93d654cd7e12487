/** Addresses of the cards, relative to the site's base path. Like those of the pages they depend on ids alone. */

export const ARCHIVE_CARD_PATH = '/cards/archive.png';

export function articleCardPath(articleId: string): string {
  return `/cards/articles/${articleId}.png`;
}

export function quotationCardPath(quotationId: string): string {
  return `/cards/q/${quotationId}.png`;
}

/** What networks ask for and show uncropped. In pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
