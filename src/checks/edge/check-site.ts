import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sortIssues, type Issue } from '../../archive/issue.ts';
import { sha256 } from '../../text/digest.ts';
import { readCleanPages, writeCleanPages, type CleanPage, type CleanPagesPlace } from './clean-pages.ts';
import type { SiteAddress } from '../url-resolver.ts';
import { factsOf, readPage, type PageFacts } from '../built-page.ts';
import { knownMarkup } from '../known-markup.ts';
import { checkBudgets } from '../budget-checks.ts';
import { createPageCheck, rememberedSizes, siteIssues, type Output, type PageReport } from '../site-checks.ts';
import { readOutput, readOutputPage, readScripts } from './built-site.ts';
import { unreadableFiles } from './file-syntax-checks.ts';
import { pictureFileIssues } from './picture-file-checks.ts';
import { pngFileSize } from '../../pictures/edge/png-file.ts';
import { inThreads } from '../../build/worker-pool.ts';

/** The code that decides what a fault is. When it changes, every page is checked again. */
export const CHECKER_FOLDERS = ['src/checks', 'src/archive', 'src/text', 'src/pictures'];

/** What a worker thread needs to check pages. */
export interface PageCheckWork {
  readonly folder: string;
  readonly address: SiteAddress;
  /** Paths of all files of the site. */
  readonly files: readonly string[];
  /** Texts of its script files, by name. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Number of languages of content besides the archive's own. */
  readonly languages: number;
}

/** Lower-case hexadecimal SHA-256 of the site's files, by path. */
export type KnownDigests = ReadonlyMap<string, string>;

/** A page to check. */
export interface PageToCheck {
  readonly path: string;
  /** Digest of the page when it last had no faults. Absent when unknown. */
  readonly clean?: string | undefined;
}

/** The result of checking a page. Plain data, so that threads can send it. */
export interface CheckedPage extends CleanPage {
  readonly overBudget: readonly Issue[];
}

/**
 * Checks the site in `folder`, relative to the working directory, on up to four threads.
 *
 * @param place cache of pages without faults. Without it every page is checked.
 * @param languages number of languages of content besides the archive's own
 * @param digests of the files as they are now, where somebody has just computed them: then a clean page that has not changed
 * is not even read. At 1,000 articles of which none has changed the check took 2 seconds of processor instead of 5.
 */
export async function checkFolder(
  folder: string,
  address: SiteAddress,
  place?: CleanPagesPlace,
  languages = 0,
  digests: KnownDigests = new Map(),
): Promise<readonly Issue[]> {
  const output = readOutput(folder);
  const scripts = readScripts(folder);
  const work: PageCheckWork = { folder, address, files: output.files, scripts, languages };
  const keep = place && { ...place, version: sha256(JSON.stringify([place.version, address, languages, ...scripts])) };
  const known =
    keep === undefined
      ? new Map<string, CleanPage>()
      : readCleanPages(keep, {
          files: new Set(output.files),
          pictureSize: rememberedSizes(output.pictureSize),
        });
  const pages = output.files.filter((path) => path.endsWith('.html'));
  const items = pages
    .map((path): PageToCheck => ({ path, clean: known.get(path)?.digest }))
    .filter(({ path, clean }) => clean === undefined || clean !== digests.get(path));
  const checked = inThreads<PageToCheck, CheckedPage | undefined>({
    what: 'checking pages',
    worker: new URL('./check-page-worker.ts', import.meta.url),
    data: work,
    items,
    batch: 100,
    itemsPerThread: 500,
    withoutThreads: () => pageReader(work),
  });
  // Pages share most file names, but threads send each page its own strings. Keeping one copy of each saves memory.
  const names = new Map<string, string>();
  const sharedName = (name: string): string => {
    const known = names.get(name) ?? name;
    names.set(known, known);
    return known;
  };
  const changed = new Map<string, CheckedPage>();
  let number = 0;
  for await (const answer of checked) {
    const path = items[number++]?.path ?? '';
    if (answer === undefined) continue;
    const { needs } = answer;
    changed.set(path, { ...answer, needs: { ...needs, files: needs.files.map(sharedName) } });
  }
  const [reports, clean, overBudget]: [PageReport[], CleanPage[], Issue[]] = [[], [], []];
  for (const path of pages) {
    const found = changed.get(path);
    const page = found ?? known.get(path);
    if (page === undefined) throw new Error(`No result for ${path}, which is not in the cache either.`);
    const { digest, report, needs } = page;
    reports.push(report);
    overBudget.push(...(found?.overBudget ?? []));
    if (found !== undefined && (report.faults.length > 0 || found.overBudget.length > 0)) continue;
    clean.push({ digest, report, needs });
  }
  const isNew = changed.size > 0 || known.size !== pages.length;
  if (keep !== undefined && isNew) writeCleanPages(keep, clean);
  return sortIssues([
    ...placedIssues(output, address, reports),
    ...overBudget,
    ...pictureFileIssues(folder, output.files),
    ...(await unreadableFiles(folder, output.files)),
  ]);
}

/** Reads pages again of which only the others show that a link in them is wrong: a quick reading gives no places. */
function placedIssues(output: Output, address: SiteAddress, reports: readonly PageReport[]): readonly Issue[] {
  const issues = siteIssues(output, address, reports);
  const files = new Set(issues.flatMap(({ rule, line, file }) => (rule === 'link-fragment' && !line ? [file] : [])));
  if (files.size === 0) return issues;
  const check = createPageCheck(address, new Set(output.files), output.pictureSize);
  const placed = reports.map((report) => {
    if (!files.has(`${output.folder}/${report.path}`)) return report;
    return check(readPage(readOutputPage(output.folder, report.path))).report;
  });
  return siteIssues(output, address, placed);
}

/** Returns a function that checks a page. The result is `undefined` for a page that has not changed since it was clean. */
export function pageReader(work: PageCheckWork): (page: PageToCheck) => CheckedPage | undefined {
  const { folder, address, files, scripts, languages } = work;
  const check = createPageCheck(address, new Set(files), (path) => pngFileSize(join(folder, path)));
  const readQuickly = knownMarkup();
  return ({ path, clean }) => {
    const bytes = readFileSync(join(folder, path));
    const digest = sha256(bytes);
    if (digest === clean) return undefined;
    const html = bytes.toString('utf8');
    const judge = (facts: PageFacts): CheckedPage => ({
      digest,
      ...check(facts),
      overBudget: checkBudgets({ folder, pages: [{ html, facts }], scripts, languages }),
    });
    const quick = readQuickly(html);
    if (quick?.isKnown === true) {
      const page = judge(factsOf({ path, html }, quick.document));
      if (page.report.faults.length === 0 && page.overBudget.length === 0) return page;
    }
    // Only a reader that knows the places can say where a fault is.
    const facts = readPage({ path, html });
    if (facts.parseErrors.length === 0) quick?.accept();
    return judge(facts);
  };
}
