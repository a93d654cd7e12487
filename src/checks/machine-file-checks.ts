/** Checks the URLs in feeds, sitemaps, the search description, robots.txt and llms.txt. */

import { Parser } from 'htmlparser2';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { addressOf, type ResolveUrl, type SiteAddress } from './url-resolver.ts';
import type { Fault } from './fault.ts';
import { referenceFaults } from './link-checks.ts';

export interface MachineFile {
  /** Path in the output folder: `speakers/x/feed.xml`. */
  readonly path: string;
  readonly text: string;
}

/** Whether the URLs in a file are checked. */
export function isMachineFile(path: string): boolean {
  return /(?:^|\/)feed\.(?:xml|json)$|^(?:sitemap[^/]*\.xml|opensearch\.xml|robots\.txt|llms\.txt)$/.test(path);
}

/** Faults for URLs of this site that lead nowhere. What an article says or links to is not asked: it is content. */
export function machineFileFaults(
  { path, text }: MachineFile,
  resolve: ResolveUrl,
  site: SiteAddress,
): readonly Fault[] {
  const from = addressOf(path, site);
  const own = [...new Set(urlsOf(path, text))].filter(
    (address) => URL.parse(address)?.origin === new URL(site.site).origin,
  );
  return own.flatMap((value) =>
    referenceFaults({ value, point: undefined, use: 'follow', where: 'The file' }, resolve(value, from), site.base),
  );
}

/** The URLs where the format of a file has them. */
function urlsOf(path: string, text: string): readonly string[] {
  if (path.endsWith('.json')) return feedUrls(parsedJson(text));
  if (path.endsWith('.xml')) return xmlUrls(text);
  if (path.endsWith('robots.txt')) return [...text.matchAll(/^Sitemap: (\S+)$/gm)].map(([, url = '']) => url);
  const urls: string[] = [];
  visit(remark().parse(text), 'link', ({ url }) => {
    urls.push(url);
  });
  return urls;
}

/** Fields of a JSON feed and its items that name this site. `external_url` is the address of an original. */
const OWN_FIELDS = ['home_page_url', 'feed_url', 'next_url', 'url'] as const;

/** Nothing for what is no JSON, which `file-syntax.ts` reports. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function feedUrls(feed: unknown): readonly string[] {
  const { items, ...fields } = feed as Readonly<Record<string, unknown>>;
  const own = OWN_FIELDS.map((name) => fields[name]).filter((value) => typeof value === 'string');
  return Array.isArray(items) ? [...own, ...items.flatMap(feedUrls)] : own;
}

/** Elements of Atom, sitemaps and search descriptions that hold words, even if the words look like a URL. */
const WORDS = new Set(['title', 'subtitle', 'summary', 'content', 'name', 'ShortName', 'LongName', 'Description']);

/** An element that is being read. */
interface OpenElement {
  readonly isAsked: boolean;
  hasElements: boolean;
  words: string;
}

/** Without a tree, which takes more than twice the time: the feeds of 1,000 articles have 16 MB. */
function xmlUrls(text: string): readonly string[] {
  const values: (string | undefined)[] = [];
  const open: OpenElement[] = [];
  const parser = new Parser(
    {
      onopentag(name, { rel, href, template }) {
        const parent = open.at(-1);
        if (parent !== undefined) parent.hasElements = true;
        const isAsked = !WORDS.has(name.replace(/^.*:/, ''));
        open.push({ isAsked, hasElements: false, words: '' });
        // The original's address is not ours.
        if (isAsked) values.push(rel === 'via' ? undefined : href, template?.replace(/[{&].*$/, ''));
      },
      ontext(words) {
        const element = open.at(-1);
        if (element?.isAsked === true) element.words += words;
      },
      onclosetag() {
        const element = open.pop();
        if (element?.isAsked === true && !element.hasElements) values.push(element.words.trim());
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return values.flatMap((value = '') => (/^https?:\/\/\S+$/.test(value) ? [value] : []));
}
