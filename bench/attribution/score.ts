/** Compares what is proposed for a text with what people annotated in it. */

import {
  markedRuns,
  overlap,
  wordsOf,
  type AnnotatedQuotation,
  type AnnotatedText,
  type Range,
} from './annotated-text.ts';
import type { Proposed } from './proposed.ts';
import { isUnreadPronoun, verdictByWords, verdictOn, type Verdict } from './same-speaker.ts';

export interface Score {
  /** Runs between marks that lie in an annotated quotation, and how many of them are proposed. */
  readonly runs: Count;
  readonly words: Count;
  /** Runs of one to four words. */
  readonly partial: Count;
  /** Proposed runs that are annotated as somebody's words. */
  readonly precision: Count;
  /** Quotations that only their speaker and verb interrupt, and how many of them are one quotation. */
  readonly interrupted: Count;
  /** One verdict for each annotated quotation of which a run is proposed. */
  readonly verdicts: readonly Judged[];
  readonly superfluous: readonly Proposed[];
  readonly missed: readonly Range[];
  readonly unjoined: readonly AnnotatedQuotation[];
}

export interface Count {
  readonly got: number;
  readonly of: number;
}

export interface Judged {
  readonly verdict: Verdict;
  readonly quotation: AnnotatedQuotation;
  readonly proposed: Proposed;
  /** Whether the text credits a pronoun and nobody has read whom it means: only "open" can be told, never right or wrong. */
  readonly unreadPronoun: boolean;
}

/** A run belongs to an annotation or a proposal that covers at least this share of it. */
const COVERED = 0.5;

/** Longest partial quotation, in words. */
const PARTIAL = 4;

export function scoreText(
  { text, quotations }: AnnotatedText,
  proposals: readonly Proposed[],
  language: string,
): Score {
  const covers = (ranges: readonly Range[], run: Range): boolean =>
    overlap(run, ranges) >= COVERED * (run.end - run.start);
  const wanted = markedRuns(text, language).flatMap((run) => {
    const quotation = quotations.find(({ content }) => covers(content, run));
    return quotation === undefined ? [] : [{ run, quotation }];
  });
  const proposalOf = (run: Range): Proposed | undefined => proposals.find(({ parts }) => covers(parts, run));
  const isFound = ({ run }: { readonly run: Range }): boolean => proposalOf(run) !== undefined;
  const lengthOf = ({ run }: { readonly run: Range }): number => wordsOf(text, [run]).split(' ').length;
  const words = (runs: typeof wanted): number => runs.reduce((sum, run) => sum + lengthOf(run), 0);
  const found = wanted.filter(isFound);
  const partial = wanted.filter((run) => lengthOf(run) <= PARTIAL);
  const all = quotations.flatMap(({ content }) => content);
  const parts = proposals.flatMap((proposal) => proposal.parts.map((part) => ({ part, proposal })));
  const superfluous = parts.filter(({ part }) => !covers(all, part));

  const pairs = quotations.flatMap((quotation) => {
    const runs = wanted.filter((other) => other.quotation === quotation);
    return runs.slice(1).flatMap((second, index) => {
      const first = runs[index];
      return first !== undefined && isInterruption(text, quotation, first.run, second.run)
        ? [{ quotation, first, second }]
        : [];
    });
  });
  const joined = pairs.filter(({ first, second }) => {
    const proposal = proposalOf(first.run);
    return proposal !== undefined && proposal === proposalOf(second.run);
  });
  return {
    runs: { got: found.length, of: wanted.length },
    words: { got: words(found), of: words(wanted) },
    partial: { got: partial.filter(isFound).length, of: partial.length },
    precision: { got: parts.length - superfluous.length, of: parts.length },
    interrupted: { got: joined.length, of: pairs.length },
    verdicts: quotations.flatMap((quotation) => {
      const its = new Set(
        wanted
          .filter((other) => other.quotation === quotation)
          .map(({ run }) => proposalOf(run))
          .filter((proposal) => proposal !== undefined),
      );
      const judged = [...its].map((proposed) => ({
        quotation,
        proposed,
        unreadPronoun: isUnreadPronoun(text, quotation),
        verdict:
          language === 'en'
            ? verdictOn(text, quotation, proposed.speaker)
            : verdictByWords(text, quotation, proposed.speaker),
      }));
      // The worst of several counts.
      const worst = (['wrong', 'open', 'unclear', 'right'] as const)
        .map((verdict) => judged.find((one) => one.verdict === verdict))
        .find((one) => one !== undefined);
      return worst === undefined ? [] : [worst];
    }),
    superfluous: superfluous.map(({ part, proposal }) => ({ ...proposal, parts: [part] })),
    missed: wanted.filter((run) => !isFound(run)).map(({ run }) => run),
    unjoined: pairs.filter((pair) => !joined.includes(pair)).map(({ quotation }) => quotation),
  };
}

/** Whether the words between two runs of one paragraph are not much more than who says them. */
function isInterruption(text: string, { source, cue }: AnnotatedQuotation, first: Range, second: Range): boolean {
  const gap = { start: first.end, end: second.start };
  const between = text.slice(gap.start, gap.end);
  return (
    !between.includes('\n') &&
    overlap(gap, source) > 0 &&
    overlap(gap, cue) > 0 &&
    wordsOf(text, [gap]).length <= overlap(gap, source) + overlap(gap, cue) + LONGEST_ASIDE &&
    /[,.?!—–-]["”']*$/u.test(text.slice(0, gap.start + 1))
  );
}

/** In UTF-16 units: marks, spaces and a few words ("in an interview on Monday") beside source and cue. */
const LONGEST_ASIDE = 60;
