/** Runs one extractor over the pages of a folder, in a process of its own, so that its memory is its own. */

import { extractors } from './extractors.ts';
import { halfOf, readPageSet } from './page-sets.ts';
import type { Extracted } from './page-score.ts';

/** What the process reports for a page. */
export interface PageRun {
  readonly name: string;
  readonly found: Extracted;
  readonly milliseconds: number;
  /** Set when the extractor threw. */
  readonly crash?: string;
}

/** What the process reports at its end. Memory is in bytes: the most it had, less what it had before the first page. */
export interface ExtractorRun {
  readonly pages: readonly PageRun[];
  readonly memory: number;
}

const [folder = '', half = '', name = ''] = process.argv.slice(2);
const extract = await extractors[name]?.();
if (extract === undefined) throw new Error(`There is no extractor ${name}.`);
const pages = readPageSet(folder).filter((page) => half === 'all' || halfOf(page) === half);
// Peers write to the console.
console.log = console.warn = console.error = () => undefined;
const before = process.resourceUsage().maxRSS;
const runs: PageRun[] = [];
for (const page of pages) {
  const start = performance.now();
  try {
    const found = await extract(page);
    runs.push({ name: page.name, found, milliseconds: performance.now() - start });
  } catch (error) {
    runs.push({ name: page.name, found: { text: '' }, milliseconds: performance.now() - start, crash: String(error) });
  }
}
const run: ExtractorRun = { pages: runs, memory: (process.resourceUsage().maxRSS - before) * 1024 };
process.send?.(run, () => process.disconnect());
