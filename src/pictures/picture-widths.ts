/**
 * Widths in pixels in which pictures are offered: a small phone, a phone with two pixels a point, a column of text with one
 * and a half and with two. Each more is two more files for every picture, and one less sends phones a file for desks.
 */
const WIDTHS = [400, 720, 1080, 1440] as const;

/** The widths in which a picture is offered: none wider than itself, and its own when it is narrower than the widest. */
export function offeredWidths(width: number): readonly number[] {
  const smaller = WIDTHS.filter((offered) => offered < width);
  return smaller.length < WIDTHS.length ? [...smaller, width] : smaller;
}

/** How wide a page shows a picture: the column of text (`--measure`), or the window less its margins. */
export const PICTURE_SIZES = '(min-width: 39rem) 36rem, calc(100vw - 2rem)';
