/**
 * Properties that not every browser we support understands, each with what is lost there: comfort, and nothing to read.
 * A property that marks, hides or places something does not belong here.
 */
export const COMFORT: Readonly<Record<string, string>> = {
  'animation-range': 'the line that shows how far one has read',
  'animation-timeline': 'the line that shows how far one has read',
  'view-timeline': 'the line that shows how far one has read',
  'view-transition-name': 'the headline that moves to its place on the next page',
  'forced-color-adjust': 'nothing: only browsers that force colours know it',
  orphans: 'paragraphs whose first line stands alone at the foot of a sheet',
  widows: 'paragraphs whose last line stands alone on a sheet',
  'text-size-adjust':
    'nothing: only browsers on phones enlarge texts on their own, and they know it or its prefixed form',
  '-webkit-text-size-adjust':
    'nothing: only browsers on phones enlarge texts on their own, and they know it or its other form',
  'text-wrap': 'lines of even length',
};

/** Properties that some engines know only with a prefix, which our styles give beside them. */
export const PREFIXED: Readonly<Record<string, string>> = { 'user-select': '-webkit-user-select' };
