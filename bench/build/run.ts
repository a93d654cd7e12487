/**
 * `npm run bench:build -- --articles N [--rounds R] [--sites archive,hugo,…] [--keep]`: builds the same made-up articles
 * with this project and with the generators that are installed, in turn; prints medians and ratios, and keeps them in
 * `bench/results/`.
 */
import { cpus, totalmem } from 'node:os';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, sizeOf, type Cost } from './measure.ts';
import { corrected, newspaper } from './newspaper.ts';
import { phasesOf, type Phases } from './phases.ts';
import { archivePagesSite, archiveSite, eleventySite, hugoSite, plainAstroSite, type Site } from './sites.ts';
import { asMarkdown, type Result, type Run } from './results.ts';

const SITES = {
  archive: archiveSite,
  pages: archivePagesSite,
  astro: plainAstroSite,
  hugo: hugoSite,
  eleventy: eleventySite,
} as const;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    sites: { type: 'string', default: Object.keys(SITES).join(',') },
    folder: { type: 'string', default: '.reports/bench/sites' },
    keep: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);
const rounds = Number(values.rounds);
const paper = newspaper(articles);
const first = [...paper.articles()][0];
if (first === undefined) throw new Error('--articles must be at least 1');
const quotations = [...paper.articles()].reduce((sum, article) => sum + article.quotations.length, 0);

const sites = Object.entries(SITES)
  .filter(([name]) => values.sites.split(',').includes(name))
  .map(([name, site]) => site(folderOf(name)));
const present = sites.filter(({ version }) => version !== undefined);
for (const { name } of sites.filter((site) => !present.includes(site)))
  console.log(`${name} is not installed: left out`);

const runs: Run[] = [];
for (const site of present) site.prepare(paper);
for (let round = 1; round <= rounds; round++) {
  for (const site of present) {
    site.forget();
    await run(site, 'cold');
    if (site.change === undefined) continue;
    await run(site, 'unchanged');
    site.change(paper, corrected(first));
    await run(site, 'one changed');
    site.change(paper, first);
  }
}

console.log(asMarkdown(keep()));
// Only what this run has made: others may be at work in their own.
if (!values.keep) for (const name of values.sites.split(',')) rmSync(folderOf(name), { recursive: true, force: true });

function folderOf(name: string): string {
  return resolve(values.folder, `${name}-${String(articles)}`);
}

/** Writes what is measured so far: after each run, for a build of 50,000 articles may be stopped after an hour. */
function keep(): Result {
  const result: Result = {
    articles,
    quotations,
    machine: {
      processors: cpus().length,
      processor: cpus()[0]?.model.trim() ?? 'unknown',
      gigabytes: Math.round(totalmem() / 2 ** 30),
      system: process.platform,
    },
    versions: [`Node ${process.version}`, ...new Set(present.map(({ version }) => version ?? ''))],
    runs,
  };
  mkdirSync('bench/results', { recursive: true });
  const file = `bench/results/build-${String(articles)}`;
  writeFileSync(`${file}.json`, `${JSON.stringify(result, undefined, 2)}\n`);
  writeFileSync(`${file}.md`, asMarkdown(result));
  return result;
}

async function run(site: Site, state: Run['state']): Promise<void> {
  const cost = await measure(site.build);
  const size = sizeOf(join(site.build.cwd, site.output));
  runs.push({ site: site.name, state, ...figures(cost), ...size, phases: phases(site, cost) });
  keep();
  console.log(`${site.name}, ${state}: ${cost.seconds.toFixed(1)} s, ${String(cost.peakMegabytes ?? '?')} MB`);
}

function figures({ seconds, processorSeconds, peakMegabytes, peaks }: Cost): Omit<Cost, 'lines'> {
  return {
    seconds: round1(seconds),
    ...(processorSeconds !== undefined && { processorSeconds: round1(processorSeconds) }),
    ...(peakMegabytes !== undefined && { peakMegabytes }),
    peaks,
  };
}

/** Only our own build says what it is at. */
function phases({ ours }: Site, { lines, seconds }: Cost): Phases {
  if (ours === undefined) return {};
  const all = Object.entries(phasesOf(lines, seconds)).map(([name, value]) => [name, round1(value)] as const);
  return Object.fromEntries(all.filter(([, value]) => value > 0));
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
