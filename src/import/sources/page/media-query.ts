/** Width of the window that pages are imported for, in pixels: that of a common desk. */
const WIDTH = 1280;

const PIXELS_PER_EM = 16;

/** Whether a list of media queries applies on a desk's screen. `unknown` when it asks for what only a browser knows. */
export function appliesOnScreen(queries: string): 'yes' | 'no' | 'unknown' {
  if (queries.trim() === '') return 'yes';
  const answers = queries.toLowerCase().split(',').map(queryApplies);
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

function queryApplies(query: string): 'yes' | 'no' | 'unknown' {
  const type = /^\s*(?:only\s+)?(all|screen|print|speech|tty|projection)\b/u.exec(query)?.[1];
  if (type !== undefined && type !== 'all' && type !== 'screen') return 'no';
  if (/\b(?:not|or)\b/u.test(query)) return 'unknown';
  let answer: 'yes' | 'unknown' = 'yes';
  for (const [, feature = ''] of query.matchAll(/\(([^()]*)\)/gu)) {
    const fits = widthFits(feature);
    if (fits === false) return 'no';
    if (fits === undefined) answer = 'unknown';
  }
  return answer;
}

/** Whether the window has the width that a feature asks for; `undefined` when it asks for something else. */
function widthFits(feature: string): boolean | undefined {
  const [, bound, value = '', unit] =
    /^\s*(min-width\s*:|max-width\s*:|width\s*[<>]=?)\s*([\d.]+)(px|r?em)\s*$/u.exec(feature) ?? [];
  if (bound === undefined) return undefined;
  const width = Number(value) * (unit === 'px' ? 1 : PIXELS_PER_EM);
  return bound.startsWith('min') || bound.includes('>') ? WIDTH >= width : WIDTH <= width;
}
