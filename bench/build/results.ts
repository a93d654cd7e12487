import type { Phases } from './phases.ts';

/** One build. */
export interface Run {
  readonly site: string;
  /** What the builder could use of an earlier build. */
  readonly state: 'cold' | 'unchanged' | 'one changed';
  readonly seconds: number;
  readonly processorSeconds?: number;
  readonly peakMegabytes?: number;
  readonly peaks: Readonly<Record<string, number>>;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly phases: Phases;
}

export interface Result {
  readonly articles: number;
  readonly quotations: number;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly versions: readonly string[];
  readonly runs: readonly Run[];
}

/** What the others are measured by. */
const YARDSTICK = 'Hugo';

export function asMarkdown({ articles, quotations, machine, versions, runs }: Result): string {
  const groups = [...Map.groupBy(runs, ({ site, state }) => `${site}, ${state}`)];
  const yardstick = runs.filter(({ site }) => site === YARDSTICK);
  const rows = groups.map(([name, ofGroup]) => {
    const of = (value: (run: Run) => number | undefined): number => median(ofGroup.flatMap((run) => value(run) ?? []));
    const ratio = (value: (run: Run) => number | undefined): string =>
      yardstick.length === 0 ? '' : (of(value) / median(yardstick.flatMap((run) => value(run) ?? []))).toFixed(1);
    return [
      name,
      of(({ seconds }) => seconds).toFixed(1),
      ratio(({ seconds }) => seconds),
      of(({ processorSeconds }) => processorSeconds).toFixed(1),
      ratio(({ processorSeconds }) => processorSeconds),
      String(of(({ peakMegabytes }) => peakMegabytes)),
      String(of(({ pages }) => pages)),
      (of(({ bytes }) => bytes) / 1e6).toFixed(0),
    ];
  });
  const table = markdownTable(
    ['build', 's', `× ${YARDSTICK}`, 'processor s', `× ${YARDSTICK}`, 'peak MB', 'pages', 'MB written'],
    rows,
  );
  const profiled = groups.filter(([, [run]]) => run !== undefined && Object.keys(run.phases).length > 0);
  const phaseNames = [
    ...new Set(profiled.flatMap(([, ofGroup]) => ofGroup.flatMap(({ phases }) => Object.keys(phases)))),
  ];
  const profile = markdownTable(
    ['seconds', ...profiled.map(([name]) => name)],
    phaseNames.map((phase) => [
      phase,
      ...profiled.map(([, ofGroup]) => median(ofGroup.map(({ phases }) => phases[phase] ?? 0)).toFixed(1)),
    ]),
  );
  const about = [
    `${String(articles)} articles with ${String(quotations)} quotations; medians of ${String(groups[0]?.[1].length ?? 0)} rounds.`,
    `${String(machine['processors'])} processors (${String(machine['processor'])}), ${String(machine['gigabytes'])} GB; ${versions.join(', ')}.`,
  ];
  return `${about.join('\n')}\n\n${table}\n${profile}`;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
