/**
 * The promises that a built site must keep, checked on what was built: every internal link arrives, every page says
 * what it is, nothing is asked of another origin, and the Content-Security-Policy is strict and lets the page's own
 * scripts run. Pure and linear: 10,000 pages take seconds. HTML validity, which costs more, is in `output-html.ts`.
 */

import { sortIssues, type Issue } from '../archive/issue.ts';
import { addressOf, createFollow, normaliseBase, type SiteAddress } from './output-address.ts';
import { cardFaults } from './output-card-checks.ts';
import { cssReferences } from './output-css.ts';
import { issueOf, type Fault } from './output-fault.ts';
import { fragmentFaults, referenceFaults } from './output-link-checks.ts';
import { listFaults, type OutputList } from './output-list-checks.ts';
import { pageFaults } from './output-page-checks.ts';
import { readPage, type OutputPage } from './output-page.ts';
import { policyFaults } from './output-policy-checks.ts';
import type { Reference } from './output-references.ts';
import type { PictureSize } from './png-size.ts';

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

/** A link to a fragment, judged when the ids of all pages are known. */
interface FragmentLink {
  readonly from: string;
  readonly reference: Reference;
  readonly target: string;
  readonly fragment: string;
}

/** All issues of a built site, in the order of its files. */
export function checkOutput(output: Output, { site, base }: SiteAddress): readonly Issue[] {
  const address: SiteAddress = { site, base: normaliseBase(base) };
  const follow = createFollow(address, new Set(output.files));
  const issues: Issue[] = [];
  const report = (path: string, faults: readonly Fault[]) => {
    for (const fault of faults) issues.push(issueOf(`${output.folder}/${path}`, fault));
  };

  const idsOfPages = new Map<string, ReadonlySet<string>>();
  const pathsOfTitles = new Map<string, string[]>();
  const fragmentLinks: FragmentLink[] = [];
  const sizeOf = remembered(output.pictureSize);

  for (const source of output.pages) {
    const page = readPage(source);
    const from = addressOf(page.path, address);
    idsOfPages.set(page.path, new Set(page.ids.map(({ value }) => value)));
    report(page.path, [...pageFaults(page, from), ...policyFaults(page, new URL(site).origin)]);
    const card = page.card.image === undefined ? undefined : follow(page.card.image.value, from);
    report(page.path, cardFaults(page.card, card, sizeOf));
    for (const reference of page.references) {
      const destination = follow(reference.value, from);
      report(page.path, referenceFaults(reference, destination, address.base));
      if (destination.kind === 'file' && destination.fragment !== '') {
        fragmentLinks.push({ from: page.path, reference, target: destination.path, fragment: destination.fragment });
      }
    }
    if (page.title?.value && !page.redirect) {
      const paths = pathsOfTitles.get(page.title.value);
      if (paths) paths.push(page.path);
      else pathsOfTitles.set(page.title.value, [page.path]);
    }
  }

  for (const { path, css } of output.stylesheets) {
    const from = addressOf(path, address);
    for (const { url, point } of cssReferences(css)) {
      const reference: Reference = { value: url, point, use: 'load', where: 'The style sheet' };
      report(path, referenceFaults(reference, follow(url, from), address.base));
    }
  }

  for (const list of output.lists) report(list.path, listFaults(list, follow, address));

  for (const { from, reference, target, fragment } of fragmentLinks) {
    report(from, fragmentFaults(reference, target, fragment, idsOfPages.get(target)));
  }
  for (const [title, paths] of pathsOfTitles) {
    const [first, ...others] = paths.toSorted();
    for (const path of others) report(path, [duplicateTitle(title, first ?? path)]);
  }
  return sortIssues(issues);
}

/** Many pages show the same card; it is looked at once. */
function remembered(sizeOf: Output['pictureSize']): Output['pictureSize'] {
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
