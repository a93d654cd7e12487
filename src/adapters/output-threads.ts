import { join } from 'node:path';
import { sortIssues, type Issue } from '../archive/issue.ts';
import type { SiteAddress } from './output-address.ts';
import { checkBudgets } from './output-budget-checks.ts';
import { createPageCheck, siteIssues, type PageReport } from './output-checks.ts';
import { readOutput, readOutputPage, readScripts } from './output-folder.ts';
import { pngFileSize } from './png-size.ts';
import { inThreads } from './worker-pool.ts';

/** What a thread must know to check pages. */
export interface PageCheckWork {
  readonly folder: string;
  readonly address: SiteAddress;
  /** Paths of all files of the site. */
  readonly files: readonly string[];
  /** Texts of its script files, by name. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** What a page has to say for itself, and what it costs too much. Plain data, which threads can send. */
export interface CheckedPage {
  readonly report: PageReport;
  readonly overBudget: readonly Issue[];
}

/** Checks the site in `folder`, which is given from the working directory, on all processors. */
export async function checkFolder(folder: string, address: SiteAddress): Promise<readonly Issue[]> {
  const output = readOutput(folder);
  const work: PageCheckWork = { folder, address, files: output.files, scripts: readScripts(folder) };
  const paths = output.files.filter((path) => path.endsWith('.html'));
  const pages: CheckedPage[] = [];
  const checked = inThreads<string, CheckedPage>({
    script: new URL('./output-thread.ts', import.meta.url),
    data: work,
    items: paths,
    batch: 100,
    leastForThread: 500,
    here: () => pageReader(work),
  });
  for await (const page of checked) pages.push(page);
  const reports = pages.map(({ report }) => report);
  return sortIssues([...siteIssues(output, address, reports), ...pages.flatMap(({ overBudget }) => overBudget)]);
}

/** Reads and checks a page, by its path in the folder. */
export function pageReader({ folder, address, files, scripts }: PageCheckWork): (path: string) => CheckedPage {
  const check = createPageCheck(address, new Set(files), (path) => pngFileSize(join(folder, path)));
  return (path) => {
    const page = readOutputPage(folder, path);
    return { report: check(page), overBudget: checkBudgets({ folder, pages: [page], scripts }) };
  };
}
