/**
 * The colours of `src/styles/tokens.css` in places that style sheets do not reach: cards, the browser's own frame and
 * the manifest. A test holds the two together.
 */
export const colour = {
  paper: '#fbf8f2',
  paperDark: '#161412',
  ink: '#1b1813',
  inkMuted: '#524b40',
  rule: '#d8d0c0',
  accent: '#8c1c13',
} as const;
