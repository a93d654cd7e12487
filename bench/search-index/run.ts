/**
 * `npm run bench:search-index -- [articles …]`: what the search index costs beside plain Pagefind over pages of the same
 * articles, in turn. Sizes are 1000 and 10000 unless given; `FOLDER` says where to write, which a disk in memory steadies.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measure, sizeOf, type Command, type Cost } from '../build/measure.ts';

const FOLDER = resolve(process.env['FOLDER'] ?? '.reports/bench/search-index');
const wanted = process.argv.slice(2).map(Number);

console.log('| articles | index | seconds | processor s | ms an article | Pagefind, peak MB | Node, peak MB | MB |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const size of wanted.length > 0 ? wanted : [1000, 10_000]) {
  const [pages, ours, plain] = ['pages', 'ours', 'plain'].map((name) => join(FOLDER, name)) as [string, string, string];
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  await measure(write(size, pages, 'pages'));
  // Making the articles is no part of it.
  const articles = await measure(write(size, ours, 'articles'));
  row(size, 'plain Pagefind', await measure(pagefind(pages, plain)), plain);
  row(size, 'ours', without(await measure(write(size, ours, 'index')), articles), ours);
  rmSync(FOLDER, { recursive: true });
}

function write(size: number, folder: string, what: 'index' | 'articles' | 'pages'): Command {
  return {
    program: process.execPath,
    args: ['bench/search-index/write.ts', String(size), folder, what],
    cwd: process.cwd(),
  };
}

function pagefind(pages: string, output: string): Command {
  return {
    program: process.execPath,
    args: ['node_modules/pagefind/lib/runner/bin.cjs', '--site', pages, '--output-path', output],
    cwd: process.cwd(),
  };
}

function without(cost: Cost, base: Cost): Cost {
  return {
    ...cost,
    seconds: cost.seconds - base.seconds,
    processorSeconds: (cost.processorSeconds ?? NaN) - (base.processorSeconds ?? NaN),
  };
}

function row(size: number, index: string, { seconds, processorSeconds = NaN, peaks }: Cost, folder: string): void {
  const peak = (name: RegExp): number =>
    Math.max(0, ...Object.entries(peaks).flatMap(([process, megabytes]) => (name.test(process) ? megabytes : [])));
  const cells = [
    size,
    index,
    seconds.toFixed(1),
    processorSeconds.toFixed(1),
    ((1000 * processorSeconds) / size).toFixed(2),
    peak(/pagefind/u),
    peak(/node|main/iu),
    (sizeOf(folder).bytes / 1e6).toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
