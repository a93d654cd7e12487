import type { Evidence } from './evidence.ts';
import { beforeInParagraph, goesOnInParagraph, goesOnReporting } from './evidence-before.ts';
import { behind, inSentence, leadsIn, question } from './evidence-beside.ts';
import { answersInterview } from './evidence-interview.ts';
import { introduced } from './evidence-introduced.ts';
import { labelled, namedBehind, signed } from './evidence-label.ts';
import type { Part } from './run-group.ts';
import type { TextAnalysis } from './text-analysis.ts';

/** The best evidence for a quotation. @param parts its runs in reading order */
export function evidenceFor(analysis: TextAnalysis, parts: readonly Part[]): Evidence | undefined {
  const rules = [
    behind,
    question,
    leadsIn,
    namedBehind,
    inSentence,
    labelled,
    introduced,
    signed,
    beforeInParagraph,
    goesOnReporting,
    goesOnInParagraph,
    answersInterview,
  ];
  for (const rule of rules) {
    for (const part of parts) {
      const found = rule(analysis, part);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
