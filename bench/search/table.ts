import type { Corpus } from '../corpus/generate.ts';
import { isExpected, KINDS, quantile, success, type Measured } from './measure.ts';
import type { BenchQuery } from './query-set.ts';

/** The table of one size as text: a row for each engine, then the notes, then what our own search did not find first. */
export function tableOf({ articles }: Corpus, queries: readonly BenchQuery[], measured: readonly Measured[]): string {
  const quotations = articles.reduce((sum, article) => sum + article.quotations.length, 0);
  const header = ['engine', ...KINDS, 'all', 'kB', 'most', 'ms', 'p95'];
  const rows = measured.map((engine) => [
    engine.engine,
    ...[...KINDS, 'all' as const].map(
      (kind) => `${success(engine, queries, kind, 1).toFixed(1)} / ${success(engine, queries, kind, 3).toFixed(1)}`,
    ),
    (quantile(engine.bytes, 0.5) / 1000).toFixed(0),
    (quantile(engine.bytes, 1) / 1000).toFixed(0),
    quantile(engine.times, 0.5).toFixed(0),
    quantile(engine.times, 0.95).toFixed(0),
  ]);
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)));
  return [
    `${articles.length} articles, ${quotations} quotations, ${queries.length} queries`,
    'success at 1 / at 3 in %; kB from opening to first result (median, most); ms from last keystroke (median, 95th)',
    '',
    ...[header, ...rows].map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')),
    '',
    ...measured.flatMap(({ engine, notes }) => notes.map((note) => `${engine}: ${note}`)),
    ...measured.flatMap(({ engine, found }) => (engine === 'archive' ? missed(queries, found) : [])),
  ].join('\n');
}

function missed(queries: readonly BenchQuery[], found: readonly (readonly string[])[]): readonly string[] {
  return [...queries.entries()].flatMap(([number, query]) => {
    const place = (found[number] ?? []).findIndex((text) => isExpected(text, query));
    if (place === 0) return [];
    return `not first (${place < 0 ? 'nor second or third' : ['', 'second', 'third'][place]}): ${query.query} → ${query.expected.join(' || ')}`;
  });
}
