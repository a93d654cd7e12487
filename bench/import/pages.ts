/**
 * Measures what the importer takes from saved pages, beside three other extractors:
 * `npm run bench:import-pages -- FOLDER [--half tuning|judging] [--alone] [--worst 20]`. `page-sets.ts` says which folders
 * can be read; none of their pages is part of this project. The peers are installed by `npm ci --prefix bench`.
 *
 * Precision and recall are those of sequences of four words, for each page, as in scrapinghub's benchmark. A standfirst may
 * be in the text or not.
 */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extractors } from './extractors.ts';
import { halfOf, readPageSet } from './page-sets.ts';
import { scorePage } from './page-score.ts';
import type { ExtractorRun } from './run-extractor.ts';

/** Below this recall an article is half lost, and the keeper must be told. */
const LOST = 0.9;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string', default: 'all' },
    alone: { type: 'boolean', default: false },
    worst: { type: 'string', default: '0' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Name the folder that holds the pages.');
const pages = new Map(
  readPageSet(folder)
    .filter((page) => values.half === 'all' || halfOf(page) === values.half)
    .map((page) => [page.name, page]),
);
console.log(`${String(pages.size)} pages (${values.half})`);
console.log(
  '| extractor | precision | recall | headline | date | byline | no text | below .9 | of these without a doubt | doubts above .97 | ms a page (median, longest) | memory |',
);
console.log(`|${'---|'.repeat(12)}`);
for (const name of Object.keys(extractors).slice(0, values.alone ? 1 : undefined)) {
  const run = await runExtractor(name);
  const scored = run.pages.flatMap((done) => {
    const page = pages.get(done.name);
    return page === undefined ? [] : [{ ...done, score: scorePage(page, done.found) }];
  });
  const mean = (of: (one: (typeof scored)[number]) => number): string =>
    (scored.reduce((sum, one) => sum + of(one), 0) / scored.length).toFixed(3);
  const right = (field: 'headline' | 'date' | 'byline'): string => {
    const known = scored.filter(({ score }) => score[field] !== undefined);
    return `${String(known.filter(({ score }) => score[field]).length)}/${String(known.length)}`;
  };
  const lost = scored.filter(({ score }) => score.recall < LOST);
  const isTold = ({ found }: (typeof scored)[number]): boolean => (found.doubts ?? []).some(isAboutLoss);
  const whole = scored.filter(({ score }) => score.recall >= 0.97);
  const times = scored.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  console.log(
    `| ${[
      name,
      mean(({ score }) => score.precision),
      mean(({ score }) => score.recall),
      right('headline'),
      right('date'),
      right('byline'),
      scored.filter(({ found }) => found.text.trim() === '').length,
      lost.length,
      name === 'this project' ? lost.filter((one) => !isTold(one)).length : '–',
      name === 'this project' ? `${String(whole.filter(isTold).length)}/${String(whole.length)}` : '–',
      `${(times[Math.floor(times.length / 2)] ?? 0).toFixed(0)}, ${(times.at(-1) ?? 0).toFixed(0)}`,
      `${(run.memory / 2 ** 20).toFixed(0)} MB`,
    ].join(' | ')} |`,
  );
  for (const { name: page, crash } of scored) if (crash !== undefined) console.log(`${page}: ${crash}`);
  if (name !== 'this project') continue;
  const worst = scored.toSorted((a, b) => a.score.recall + a.score.precision - b.score.recall - b.score.precision);
  for (const { name: page, score, found } of worst.slice(0, Number(values.worst)))
    console.log(
      `${page}: recall ${score.recall.toFixed(2)}, precision ${score.precision.toFixed(2)}; ${(found.doubts ?? []).join('; ')}`,
    );
}

/** Whether a doubt tells the keeper that some of the article may be missing. */
function isAboutLoss(doubt: string): boolean {
  return /compare|looked hidden|without an article|is a stub|by a script/u.test(doubt);
}

async function runExtractor(name: string): Promise<ExtractorRun> {
  const script = fileURLToPath(new URL('run-extractor.ts', import.meta.url));
  const child = fork(script, [folder ?? '', values.half, name]);
  const runs: ExtractorRun[] = [];
  child.on('message', (message) => runs.push(message as ExtractorRun));
  await once(child, 'close');
  const [run] = runs;
  if (run === undefined) throw new Error(`${name} did not end well.`);
  return run;
}
