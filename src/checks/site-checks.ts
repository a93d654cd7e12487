/**
 * Checks a built site: every internal link leads to a file, every page has its metadata, nothing is loaded from another
 * origin, and the Content-Security-Policy is strict but allows the page's own scripts. A page takes 2.3 ms, and
 * `check-site.ts` uses up to four threads.
 */

import { sortIssues, type Issue } from '../archive/issue.ts';
import { addressOf, createUrlResolver, normaliseBase, type SiteAddress } from './url-resolver.ts';
import { cardFaults } from './card-checks.ts';
import { cssReferences } from './css.ts';
import { issueOf, type Fault } from './fault.ts';
import { fragmentFaults, referenceFaults } from './link-checks.ts';
import { machineFileFaults, type MachineFile } from './machine-file-checks.ts';
import { pageFaults } from './page-checks.ts';
import type { OutputPage, PageFacts } from './built-page.ts';
import { policyFaults } from './policy-checks.ts';
import type { Reference } from './url-references.ts';
import type { PictureSize } from '../pictures/png.ts';

interface OutputStylesheet {
  readonly path: string;
  readonly css: string;
}

/** A built site. Paths are relative to `folder`, with forward slashes. */
export interface Output {
  /** Path from the project's root, for issues: `dist`. */
  readonly folder: string;
  /** Iterated once, one page at a time. */
  readonly pages: Iterable<OutputPage>;
  readonly stylesheets: Iterable<OutputStylesheet>;
  /** Feeds, sitemaps and other files with URLs of pages. */
  readonly machineFiles: Iterable<MachineFile>;
  /** Paths of all files, including pages and style sheets. */
  readonly files: readonly string[];
  /** Size of a PNG file. `undefined` if the file is not a PNG. */
  readonly pictureSize: (path: string) => PictureSize | undefined;
}

/** A link to a fragment of another page, which is checked when the ids of all pages are known. */
interface FragmentLink {
  readonly reference: Reference;
  readonly target: string;
  readonly fragment: string;
}

/** The faults of one page, and facts for checks of the whole site. Plain data, so that threads can send it. */
export interface PageReport {
  readonly path: string;
  readonly faults: readonly Fault[];
  /** Absent on redirects and unlisted pages. */
  readonly title?: string;
  /** Separated by U+0000, which HTML cannot contain. One string a page takes much less memory than one for each id. */
  readonly ids: string;
  readonly fragmentLinks: readonly FragmentLink[];
}

/** The other files on which a page's report depends. While they are unchanged, an unchanged page has the same report. */
export interface PageNeeds {
  /** Paths of the files to which the page's URLs lead, without duplicates. */
  readonly files: readonly string[];
  /** Its social card. */
  readonly picture?: PagePicture;
}

/** A picture with its size. */
export interface PagePicture extends PictureSize {
  readonly path: string;
}

/** Checks one page by itself. */
export type PageCheck = (page: PageFacts) => { readonly report: PageReport; readonly needs: PageNeeds };

/** @param files paths of all files of the site */
export function createPageCheck(
  { site, base }: SiteAddress,
  files: ReadonlySet<string>,
  pictureSize: Output['pictureSize'],
): PageCheck {
  const address: SiteAddress = { site, base: normaliseBase(base) };
  const { origin } = new URL(site);
  const resolve = createUrlResolver(address, files);
  const sizeOf = rememberedSizes(pictureSize);
  return (page) => {
    const from = addressOf(page.path, address);
    const ids = new Set(page.ids.map(({ value }) => value));
    const card = page.card.image === undefined ? undefined : resolve(page.card.image.value, from);
    const faults: Fault[] = [
      ...pageFaults(page, from),
      ...policyFaults(page, origin),
      ...cardFaults(page.card, card, sizeOf),
    ];
    const fragmentLinks: FragmentLink[] = [];
    const targets = new Set<string>();
    for (const reference of page.references) {
      const destination = resolve(reference.value, from);
      faults.push(...referenceFaults(reference, destination, address.base));
      if (destination.kind !== 'file' || reference.leadsOut === true) continue;
      targets.add(destination.path);
      if (destination.fragment === '') continue;
      const { path: target, fragment } = destination;
      if (target === page.path) faults.push(...fragmentFaults(reference, target, fragment, ids));
      else fragmentLinks.push({ reference, target, fragment });
    }
    const title = page.redirect || page.unlisted ? undefined : page.title?.value;
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

/** All issues of a built site whose pages have been checked, sorted by file. */
export function siteIssues(
  { folder, files, stylesheets, machineFiles }: Omit<Output, 'pages'>,
  { site, base }: SiteAddress,
  reports: readonly PageReport[],
): readonly Issue[] {
  const address: SiteAddress = { site, base: normaliseBase(base) };
  const resolve = createUrlResolver(address, new Set(files));
  const issues: Issue[] = [];
  const report = (path: string, faults: readonly Fault[]) => {
    for (const fault of faults) issues.push(issueOf(`${folder}/${path}`, fault));
  };
  for (const { path, faults } of reports) report(path, faults);

  for (const { path, css } of stylesheets) {
    const from = addressOf(path, address);
    for (const { url, point } of cssReferences(css)) {
      const reference: Reference = { value: url, point, use: 'load', where: 'The style sheet' };
      report(path, referenceFaults(reference, resolve(url, from), address.base));
    }
  }

  for (const file of machineFiles) report(file.path, machineFileFaults(file, resolve, address));

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

/** Caches sizes, because many pages have the same card. */
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
    message: `${first} has the title "${title}" too, so readers cannot tell the two apart in tabs and search results. Give each page its own title.`,
  };
}
