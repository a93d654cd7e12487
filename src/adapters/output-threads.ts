import type { Issue } from '../archive/issue.ts';
import type { SiteAddress } from './output-address.ts';
import { createPageCheck, siteIssues, type PageReport } from './output-checks.ts';
import { readOutput, readOutputPage } from './output-folder.ts';
import { inThreads } from './worker-pool.ts';

/** What a thread must know to check pages. */
export interface PageCheckWork {
  readonly folder: string;
  readonly address: SiteAddress;
  /** Paths of all files of the site. */
  readonly files: readonly string[];
}

/** Checks the site in `folder`, which is given from the working directory, on all processors. */
export async function checkFolder(folder: string, address: SiteAddress): Promise<readonly Issue[]> {
  const output = readOutput(folder);
  const work: PageCheckWork = { folder, address, files: output.files };
  const paths = output.files.filter((path) => path.endsWith('.html'));
  const reports =
    (await inThreads<string, PageReport>({
      script: new URL('./output-thread.ts', import.meta.url),
      data: work,
      items: paths,
      batch: 100,
      leastForThread: 500,
    })) ?? paths.map(pageReader(work));
  return siteIssues(output, address, reports);
}

/** Reads and checks a page, by its path in the folder. */
export function pageReader({ folder, address, files }: PageCheckWork): (path: string) => PageReport {
  const check = createPageCheck(address, new Set(files));
  return (path) => check(readOutputPage(folder, path));
}
