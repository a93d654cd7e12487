/**
 * The colours of `src/styles/tokens.css` in places that style sheets do not reach: cards, the browser's own frame and
 * the manifest. A test holds the two together.
 */
export const colour = {
  paper: '#fcfaf5',
  paperDark: '#14130f',
  ink: '#1d1b16',
  inkMuted: '#57524a',
  rule: '#d8d1c1',
  link: '#84201c',
  markLine: '#c99a14',
} as const;
