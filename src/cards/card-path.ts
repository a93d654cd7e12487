/** Site-relative paths of the cards. They depend on ids alone, like those of pages. */

export const ARCHIVE_CARD_PATH = '/cards/archive.png';

export function articleCardPath(articleId: string): string {
  return `/cards/articles/${articleId}.png`;
}

export function quotationCardPath(quotationId: string): string {
  return `/cards/q/${quotationId}.png`;
}

/** Size that social networks ask for and show uncropped. In pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
