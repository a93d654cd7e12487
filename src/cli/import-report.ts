import { speakerNamedIn } from '../import/draft/draft-remarks.ts';
import { oneLine } from '../text/one-line.ts';
import type { ImportOutcome } from '../import/edge/import-run.ts';
import type { PlannedRedirect } from '../permanence/imported-redirects.ts';

/** What happened to a source, and to its old addresses where they were to be redirected. */
export type ReportedOutcome = ImportOutcome & { readonly redirects?: readonly PlannedRedirect[] };

/** Characters shown of removed text; the whole of it is in the source. */
const SHOWN = 100;

/** The report on one source. */
export function outcomeLines(outcome: ReportedOutcome): readonly string[] {
  switch (outcome.status) {
    case 'failed':
      return [`${outcome.source}: failed: ${outcome.reason}`];
    case 'left':
      return [`${outcome.source}: not taken, since they are no published posts: ${outcome.what}`];
    case 'withdrawn':
      return [
        `${outcome.source}: not taken in: the article made from this document was withdrawn on ${outcome.on} (${outcome.why}). If it may come back, remove its checksum from content/withdrawn.yaml and import it again`,
      ];
    case 'known':
      return [`${outcome.source}: already in the archive as ${outcome.file}`, ...redirectLines(outcome)];
    case 'imported':
    case 'would-import': {
      const { proposed, high, medium, low, notQuotations } = outcome.quotations;
      return [
        `${outcome.source}: ${outcome.status === 'imported' ? 'written to' : 'would be written to'} ${outcome.file}`,
        `  quotations proposed: ${String(proposed)} (${String(high)} sure, ${String(medium)} likely, ${String(low)} doubtful), ${String(notQuotations)} quoted but not said by anybody`,
        ...Object.entries(outcome.origins).map(([field, origin]) => `  ${field}: ${origin}`),
        ...outcome.pictures.map((name) => `  picture: ${name}`),
        ...removedLines(outcome.removed),
        ...redirectLines(outcome),
        ...undecidedLines(outcome.undecided),
      ];
    }
  }
}

type Imported = Extract<ReportedOutcome, { status: 'imported' | 'would-import' }>;

/** So many removals of one kind are shown, and all long ones, which may be prose; pages have dozens of hidden pieces. */
const SHOWN_OF_KIND = 3;

function removedLines(removed: Imported['removed']): readonly string[] {
  return [...Map.groupBy(removed, ({ what }) => what)].flatMap(([what, all]) => {
    const shown = all.filter(({ text }, index) => index < SHOWN_OF_KIND || oneLine(text).length > SHOWN);
    const left = all.length - shown.length;
    return [
      ...shown.map(({ text }) => `  removed: ${what}${text === '' ? '' : `: ${shortened(text)}`}`),
      ...(left > 0 ? [`  removed: ${what}: ${String(left)} more, all shorter than ${String(SHOWN)} characters`] : []),
    ];
  });
}

/** New speakers share a line: the review adds them without a question of their own. */
function undecidedLines(undecided: Imported['undecided']): readonly string[] {
  const nameIn = ({ field, why }: Imported['undecided'][number]): string | undefined =>
    field === 'speaker' ? speakerNamedIn(why)?.name : undefined;
  const names = undecided.flatMap((one) => nameIn(one) ?? []);
  return [
    ...undecided.filter((one) => nameIn(one) === undefined).map(({ field, why }) => `  to decide: ${field}: ${why}`),
    ...(names.length === 0
      ? []
      : [`  new speakers, of whom the review adds those that you accept: ${names.join(', ')}`]),
  ];
}

/** The last lines of a report: counts, and each failure again, since it may have scrolled away. */
export function summaryLines(outcomes: readonly ReportedOutcome[]): readonly string[] {
  const count = (status: ImportOutcome['status']): number =>
    outcomes.filter((outcome) => outcome.status === status).length;
  const withdrawn = count('withdrawn');
  const failed = outcomes.filter((outcome) => outcome.status === 'failed');
  return [
    `${String(count('imported') + count('would-import'))} imported, ${String(count('known'))} already in the archive, ${withdrawn === 0 ? '' : `${String(withdrawn)} withdrawn before, `}${String(failed.length)} failed`,
    ...(outcomes.length > 1 ? [...leftLines(outcomes), ...failureLines(failed)] : []),
    ...(count('imported') > 0 ? ['Next: npm run archive -- review decides on the quotations and on the rest.'] : []),
  ];
}

/** Up to so many sources that failed for one reason are named again. */
const NAMED = 5;

/** Each reason for which sources failed, the most frequent first, with the first sources. */
function failureLines(failed: readonly Extract<ReportedOutcome, { status: 'failed' }>[]): readonly string[] {
  const reasons = [...Map.groupBy(failed, ({ reason }) => reason).values()];
  return reasons
    .toSorted((a, b) => b.length - a.length)
    .flatMap((all) => [
      ...all.slice(0, NAMED).flatMap(outcomeLines),
      ...(all.length > NAMED ? [`and ${String(all.length - NAMED)} more that failed for the same reason`] : []),
    ]);
}

function redirectLines({ redirects = [] }: ReportedOutcome): readonly string[] {
  return redirects.map((redirect) =>
    'to' in redirect
      ? `  redirect: ${redirect.from} to ${redirect.to}`
      : `  no redirect: ${redirect.from}: ${redirect.refused}`,
  );
}

/** How often each kind of thing was left out of all sources together, the most frequent first. */
function leftLines(outcomes: readonly ReportedOutcome[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    if (outcome.status === 'left') {
      const what = `whole source: ${outcome.what}`;
      counts.set(what, (counts.get(what) ?? 0) + 1);
    }
    if (!('removed' in outcome)) continue;
    for (const { what } of outcome.removed) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  const pictures = outcomes.reduce((sum, outcome) => sum + ('pictures' in outcome ? outcome.pictures.length : 0), 0);
  const redirects = outcomes.flatMap((outcome) => outcome.redirects ?? []);
  const refused = redirects.flatMap((redirect) => ('refused' in redirect ? [reasonOnly(redirect.refused)] : []));
  return [
    ...(pictures === 0 ? [] : [`pictures taken: ${String(pictures)}`]),
    ...[...counts].toSorted(([, a], [, b]) => b - a).map(([what, count]) => `not taken: ${what}: ${String(count)}`),
    ...(redirects.length === 0
      ? []
      : [
          `${String(redirects.length - refused.length)} redirects, ${String(refused.length)} old addresses without one`,
          ...[...Map.groupBy(refused, (reason) => reason)]
            .toSorted(([, a], [, b]) => b.length - a.length)
            .map(([reason, all]) => `no redirect: ${reason}: ${String(all.length)}`),
        ]),
  ];
}

/** A reason without the address that it names, so that equal ones can be counted. */
function reasonOnly(reason: string): string {
  return reason.replace(/\/\S+/gu, 'another text');
}

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
