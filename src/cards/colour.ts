/**
 * The colours of `src/styles/tokens.css` for places without style sheets: cards, the browser's frame and the web manifest.
 * A test keeps both the same.
 */
export const colour = {
  paper: '#fbf8f2',
  paperDark: '#161412',
  ink: '#1b1813',
  inkMuted: '#524b40',
  rule: '#d8d0c0',
  accent: '#8c1c13',
} as const;
