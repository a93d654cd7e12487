import type { Evidence } from './evidence.ts';
import { isOnlyWords } from './evidence-before.ts';
import type { Part } from './run-group.ts';
import { namesIn, narrative, type TextAnalysis } from './text-analysis.ts';

/** Fewer answers behind questions may be those of any article. */
const ENOUGH_ANSWERS = 3;

/** A paragraph of nothing but words in an interview, whose guest is the only person named before the first of them. */
export function answersInterview(analysis: TextAnalysis, { block }: Part): Evidence | undefined {
  if (!isOnlyWords(narrative(analysis, block))) return undefined;
  const only = analysis.narratives.flatMap((told, place) => (isOnlyWords(told) ? [place] : []));
  const answers = only.filter((place) => {
    const before = narrative(analysis, place - 1);
    return before.runs.length === 0 && /[?？]\s*$/u.test(before.text);
  });
  if (answers.length < ENOUGH_ANSWERS) return undefined;
  const named = analysis.narratives
    .slice(0, only[0])
    .flatMap((_, place) => namesIn(analysis, place, 0, Infinity).map((mention) => ({ place, ...mention })))
    .filter(({ candidates }) => candidates.some(({ kind }) => kind === 'person'));
  const [first] = named;
  if (first === undefined || new Set(named.flatMap(({ candidates }) => candidates)).size > 1) return undefined;
  const { place, from, to } = first;
  return { kind: 'interview', block: place, subject: { from, to, plural: false }, from, to };
}
