import type { ImportOutcome } from '../import/edge/import-run.ts';

/** Characters shown of removed text; the whole of it is in the source. */
const SHOWN = 100;

/** The report on one source. */
export function outcomeLines(outcome: ImportOutcome): readonly string[] {
  switch (outcome.status) {
    case 'failed':
      return [`${outcome.source}: failed: ${outcome.reason}`];
    case 'known':
      return [`${outcome.source}: already in the archive as ${outcome.file}`];
    case 'imported':
    case 'would-import': {
      const { proposed, high, medium, low, notQuotations } = outcome.quotations;
      return [
        `${outcome.source}: ${outcome.status === 'imported' ? 'written to' : 'would be written to'} ${outcome.file}`,
        `  quotations proposed: ${String(proposed)} (${String(high)} sure, ${String(medium)} likely, ${String(low)} doubtful), ${String(notQuotations)} quoted but not said by anybody`,
        ...Object.entries(outcome.origins).map(([field, origin]) => `  ${field}: ${origin}`),
        ...outcome.removed.map(({ what, text }) => `  removed: ${what}${text === '' ? '' : `: ${shortened(text)}`}`),
        ...outcome.undecided.map(({ field, why }) => `  to decide: ${field}: ${why}`),
      ];
    }
  }
}

/** The last lines of a report: counts, and each failure again, since it may have scrolled away. */
export function summaryLines(outcomes: readonly ImportOutcome[]): readonly string[] {
  const count = (status: ImportOutcome['status']): number =>
    outcomes.filter((outcome) => outcome.status === status).length;
  const failed = outcomes.filter((outcome) => outcome.status === 'failed');
  return [
    `${String(count('imported') + count('would-import'))} imported, ${String(count('known'))} already in the archive, ${String(failed.length)} failed`,
    ...(outcomes.length > 1 ? failed.flatMap(outcomeLines) : []),
  ];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
