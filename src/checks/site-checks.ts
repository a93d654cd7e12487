/**
 * The promises that a built site must keep, checked on what was built: every internal link arrives, every page says
 * what it is, nothing is asked of another origin, and the Content-Security-Policy is strict and lets the page's own
 * scripts run. Pure and linear: a page takes a millisecond or two, which
 * `output-threads.ts` spreads over all processors. HTML validity, which costs more, is in `output-html.ts`.
 */

import { sortIssues, type Issue } from '../archive/issue.ts';
import { addressOf, createFollow, normaliseBase, type SiteAddress } from './site-address.ts';
import { cardFaults } from './card-checks.ts';
import { cssReferences } from './css.ts';
import { issueOf, type Fault } from './fault.ts';
import { fragmentFaults, referenceFaults } from './link-checks.ts';
import { listFaults, type OutputList } from './machine-file-checks.ts';
import { pageFaults } from './page-checks.ts';
import { readPage, type OutputPage } from './built-page.ts';
import { policyFaults } from './policy-checks.ts';
import type { Reference } from './references.ts';
import type { PictureSize } from '../pictures/png.ts';

export interface OutputStylesheet {
  readonly path: string;
  readonly css: string;
}

/** A built site. Paths are relative to `folder`, with forward slashes. */
export interface Output {
  /** Where it stands, from the project's root: `dist`. Issues name their files with it. */
  readonly folder: string;
  /** Read once, one page at a time. */
  readonly pages: Iterable<OutputPage>;
  readonly stylesheets: Iterable<OutputStylesheet>;
  /** Feeds, sitemaps and other files that name pages. */
  readonly lists: Iterable<OutputList>;
  /** Paths of all files, the pages and style sheets among them. */
  readonly files: readonly string[];
  /** Size of the PNG at a path; `undefined` when it is none. */
  readonly pictureSize: (path: string) => PictureSize | undefined;
}

/** A link to a fragment of another page, judged when the ids of all pages are known. */
interface FragmentLink {
  readonly reference: Reference;
  readonly target: string;
  readonly fragment: string;
}

/** What one page has to say for itself, and what only the whole site can judge. Plain data, which threads can send. */
export interface PageReport {
  readonly path: string;
  readonly faults: readonly Fault[];
  /** Absent when the page needs none. */
  readonly title?: string;
  /** Parted by U+0000, which HTML cannot hold: hundreds of thousands of texts cost much more than one for a page. */
  readonly ids: string;
  readonly fragmentLinks: readonly FragmentLink[];
}

/** What a page's report holds true of other files: as long as they are so, the same page has the same faults. */
export interface PageNeeds {
  /** Paths of the files that its addresses lead to, each once. */
  readonly files: readonly string[];
  /** The picture that stands for it, as large as it was found. */
  readonly picture?: PagePicture;
}

/** A picture of the site. */
export interface PagePicture extends PictureSize {
  readonly path: string;
}

/** Judges one page by itself. */
export type PageCheck = (source: OutputPage) => { readonly report: PageReport; readonly needs: PageNeeds };

/** @param files paths of all files of the site */
export function createPageCheck(
  { site, base }: SiteAddress,
  files: ReadonlySet<string>,
  pictureSize: Output['pictureSize'],
): PageCheck {
  const address: SiteAddress = { site, base: normaliseBase(base) };
  const { origin } = new URL(site);
  const follow = createFollow(address, files);
  const sizeOf = rememberedSizes(pictureSize);
  return (source) => {
    const page = readPage(source);
    const from = addressOf(page.path, address);
    const ids = new Set(page.ids.map(({ value }) => value));
    const card = page.card.image === undefined ? undefined : follow(page.card.image.value, from);
    const faults: Fault[] = [
      ...pageFaults(page, from),
      ...policyFaults(page, origin),
      ...cardFaults(page.card, card, sizeOf),
    ];
    const fragmentLinks: FragmentLink[] = [];
    const targets = new Set<string>();
    for (const reference of page.references) {
      const destination = follow(reference.value, from);
      faults.push(...referenceFaults(reference, destination, address.base));
      if (destination.kind !== 'file') continue;
      targets.add(destination.path);
      if (destination.fragment === '') continue;
      const { path: target, fragment } = destination;
      if (target === page.path) faults.push(...fragmentFaults(reference, target, fragment, ids));
      else fragmentLinks.push({ reference, target, fragment });
    }
    const title = page.redirect ? undefined : page.title?.value;
    const size = card?.kind === 'file' ? sizeOf(card.path) : undefined;
    return {
      report: {
        path: page.path,
        faults,
        ...(title !== undefined && title !== '' && { title }),
        ids: [...ids].join('\0'),
        fragmentLinks,
      },
      needs: {
        files: [...targets],
        ...(card?.kind === 'file' && size !== undefined && { picture: { path: card.path, ...size } }),
      },
    };
  };
}

/** All issues of a built site, in the order of its files. */
export function checkOutput(output: Output, address: SiteAddress): readonly Issue[] {
  const check = createPageCheck(address, new Set(output.files), output.pictureSize);
  return siteIssues(
    output,
    address,
    Array.from(output.pages, (page) => check(page).report),
  );
}

/** The same when every page has reported. */
export function siteIssues(
  { folder, files, stylesheets, lists }: Omit<Output, 'pages'>,
  { site, base }: SiteAddress,
  reports: readonly PageReport[],
): readonly Issue[] {
  const address: SiteAddress = { site, base: normaliseBase(base) };
  const follow = createFollow(address, new Set(files));
  const issues: Issue[] = [];
  const report = (path: string, faults: readonly Fault[]) => {
    for (const fault of faults) issues.push(issueOf(`${folder}/${path}`, fault));
  };
  for (const { path, faults } of reports) report(path, faults);

  for (const { path, css } of stylesheets) {
    const from = addressOf(path, address);
    for (const { url, point } of cssReferences(css)) {
      const reference: Reference = { value: url, point, use: 'load', where: 'The style sheet' };
      report(path, referenceFaults(reference, follow(url, from), address.base));
    }
  }

  for (const list of lists) report(list.path, listFaults(list, follow, address));

  const targets = new Set(reports.flatMap(({ fragmentLinks }) => fragmentLinks.map(({ target }) => target)));
  const idsOfPages = new Map(
    reports.flatMap(({ path, ids }) => (targets.has(path) ? [[path, new Set(ids.split('\0'))] as const] : [])),
  );
  for (const { path, fragmentLinks } of reports) {
    for (const { reference, target, fragment } of fragmentLinks) {
      report(path, fragmentFaults(reference, target, fragment, idsOfPages.get(target)));
    }
  }
  const titled = reports.flatMap(({ path, title }) => (title === undefined ? [] : [{ path, title }]));
  for (const [title, pages] of Map.groupBy(titled, (page) => page.title)) {
    const [first, ...others] = pages.map(({ path }) => path).toSorted();
    for (const path of others) report(path, [duplicateTitle(title, first ?? path)]);
  }
  return sortIssues(issues);
}

/** Many pages show the same card; it is looked at once. */
export function rememberedSizes(sizeOf: Output['pictureSize']): Output['pictureSize'] {
  const sizes = new Map<string, PictureSize | undefined>();
  return (path) => {
    if (!sizes.has(path)) sizes.set(path, sizeOf(path));
    return sizes.get(path);
  };
}

function duplicateTitle(title: string, first: string): Fault {
  return {
    rule: 'title-duplicate',
    message: `The title "${title}" is also that of ${first}: readers cannot tell the two apart in tabs and search results. Make each title say what only its page holds.`,
  };
}
