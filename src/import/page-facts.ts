import { wordsOf } from '../archive/word.ts';
import type { Fact, Facts } from './extraction.ts';
import { isoDay } from './furniture.ts';
import { day } from './markdown-source.ts';
import { idOf, linkedArticle, nameOf, names, string } from './linked-data.ts';

/**
 * What a page states about its article. For each field the first place that states it counts, in this order: JSON-LD of
 * an article, meta tags (those of the article before those of the page), marked-up elements, the page’s title.
 */
export function pageFacts(
  document: Document,
  html: string,
  address?: string,
): { readonly facts: Facts; readonly articleBody?: string } {
  const linked = linkedArticle(document);
  const json = (field: string, value: string | undefined): Fact | undefined =>
    fact(value, `the page’s JSON-LD (${field})`);
  const meta = (names: readonly string[]): Fact | undefined => {
    for (const name of names) {
      const found = fact(metaContent(document, name), `the page’s meta tag ${name}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const outlet =
    json('publisher', nameOf(linked.publisher)) ??
    meta(['og:site_name', 'citation_journal_title', 'DC.publisher', 'dc.publisher', 'application-name']);
  const title = fact(document.querySelector('title')?.textContent ?? undefined, 'the page’s title');
  const heading = fact(printedHeading(document), 'the page’s heading of level 1');
  const titles = [title?.value, metaContent(document, 'og:title'), heading?.value].filter((text) => text !== undefined);
  const headline =
    agreeing(json('headline', string(linked.headline)), titles) ??
    meta(['og:title', 'citation_title', 'DC.title', 'dc.title', 'twitter:title', 'parsely-title']) ??
    agreeing(heading, title === undefined ? [] : [title.value]) ??
    title;
  const published =
    dated(json('datePublished', string(linked.datePublished))) ??
    firstDated(
      [
        'article:published_time',
        'og:published_time',
        'citation_publication_date',
        'citation_date',
        'DC.date.issued',
        'dc.date.issued',
        'DC.date',
        'dc.date',
        'dcterms.created',
        'parsely-pub-date',
        'sailthru.date',
        'pubdate',
        'publish-date',
        'publication_date',
        'datePublished',
        'date',
      ].map((name) => meta([name])),
    ) ??
    firstDated(timeElements(document));
  const author =
    json('author', names(linked.author)) ??
    person(
      meta([
        'article:author',
        'author',
        'citation_author',
        'DC.creator',
        'dc.creator',
        'parsely-author',
        'byl',
        'sailthru.author',
      ]),
    ) ??
    person(byline(document));
  const url =
    webAddress(
      fact(
        document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
        'the page’s canonical link',
      ),
      address,
    ) ??
    webAddress(meta(['og:url', 'citation_public_url', 'twitter:url']), address) ??
    webAddress(
      json('url', string(linked.url) ?? string(linked.mainEntityOfPage) ?? idOf(linked.mainEntityOfPage)),
      address,
    ) ??
    webAddress(
      fact(
        /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/iu.exec(html.slice(0, 4096))?.[1],
        'the browser’s note of where it saved the page from',
      ),
    ) ??
    webAddress(fact(address, 'the address it was fetched from'));
  const summary =
    json('description', string(linked.description)) ??
    meta(['og:description', 'description', 'DC.description', 'twitter:description']);
  const articleBody = string(linked.articleBody);
  return {
    facts: present({
      headline: withoutSiteName(headline, outlet?.value),
      outlet,
      published,
      url,
      summary,
      byline: author,
    }),
    ...(articleBody !== undefined && { articleBody }),
  };
}

/** The heading of level 1 that readers see as the headline: the only one, or the one in the article. */
export function printedHeading(document: Document): string | undefined {
  const all = Array.from(document.querySelectorAll('h1'));
  const [heading, second] =
    document.querySelectorAll('article h1, main h1, [itemprop="headline"]').length > 0
      ? Array.from(document.querySelectorAll('article h1, main h1, [itemprop="headline"]'))
      : all;
  if (
    heading === undefined ||
    (second !== undefined && all.length !== 1 && oneLine(second.textContent) !== oneLine(heading.textContent))
  )
    return undefined;
  return oneLine(heading.textContent) || undefined;
}

function metaContent(document: Document, name: string): string | undefined {
  for (const attribute of ['property', 'name', 'itemprop']) {
    const content = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content');
    if (content !== null && content !== undefined && content.trim() !== '') return content;
  }
  return undefined;
}

function timeElements(document: Document): readonly (Fact | undefined)[] {
  const selectors = [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'article header time',
    'header time',
    'article time',
    'main time',
    'time',
  ];
  return selectors.map((selector) => {
    const element = document.querySelector(selector);
    return fact(
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent ?? undefined,
      `the page’s element ${selector}`,
    );
  });
}

function byline(document: Document): Fact | undefined {
  const selectors = [
    '[itemprop="author"] [itemprop="name"]',
    '[itemprop="author"]',
    '[rel="author"]',
    '.byline',
    '.author',
  ];
  for (const selector of selectors) {
    const found = fact(
      document.querySelector(selector)?.textContent?.replace(/^\s*(?:written\s+)?by[:\s]+/iu, ''),
      `the page’s element ${selector}`,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Sites put names of sections and descriptions where headlines belong; a headline has most of its words in a title too. */
function agreeing(headline: Fact | undefined, titles: readonly string[]): Fact | undefined {
  const others = titles.filter((text) => text !== headline?.value);
  if (headline === undefined || others.length === 0) return headline;
  const own = wordsOf(headline.value).map(({ form }) => form);
  const agrees = others.some((text) => {
    const there = new Set(wordsOf(text).map(({ form }) => form));
    return own.filter((word) => there.has(word)).length >= own.length / 2;
  });
  return agrees ? headline : undefined;
}

/** A name, not an address and not a whole sentence. */
function person(found: Fact | undefined): Fact | undefined {
  return found === undefined || /^https?:|@/u.test(found.value) || found.value.length > 100 ? undefined : found;
}

function firstDated(found: readonly (Fact | undefined)[]): Fact | undefined {
  return found.map(dated).find((date) => date !== undefined);
}

/** The day as the page writes it, in its own time zone; `undefined` when it writes none that can be read. */
function dated(found: Fact | undefined): Fact | undefined {
  if (found === undefined) return undefined;
  const text = found.value.trim();
  const compact = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})(?=$|[T\s])/u.exec(text);
  const english = /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(text);
  const european = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4})\b/u.exec(text);
  const value =
    day(text) ??
    (compact === null ? undefined : day(compact.slice(1).join('-'))) ??
    (english === null ? undefined : isoDay(english[3], english[1], english[2])) ??
    (european === null ? undefined : isoDay(european[3], european[2], european[1]));
  return value === undefined ? undefined : { value, origin: `${found.origin}, which says ${text}` };
}

function webAddress(found: Fact | undefined, base?: string): Fact | undefined {
  const url = found === undefined ? null : URL.parse(found.value, base);
  return found === undefined || url === null || !/^https?:$/u.test(url.protocol)
    ? undefined
    : { ...found, value: url.href };
}

/** Titles end in the name of the site, behind a bar or a dash. */
function withoutSiteName(headline: Fact | undefined, site: string | undefined): Fact | undefined {
  if (headline === undefined) return undefined;
  const [, head = '', tail = ''] = /^(.{8,}?)\s+[|–—\-·»:]\s+([^|–—·»]{2,60})$/u.exec(headline.value) ?? [];
  const isSite =
    site !== undefined
      ? tail.trim().toLowerCase() === site.trim().toLowerCase()
      : headline.origin === 'the page’s title' && head !== '';
  return isSite ? { ...headline, value: head } : headline;
}

function fact(value: string | undefined, origin: string): Fact | undefined {
  const text = oneLine(value);
  return text === '' ? undefined : { value: text, origin };
}

function oneLine(value: string | null | undefined): string {
  return (value ?? '').replace(/\s+/gu, ' ').trim();
}

function present(facts: { readonly [Field in keyof Facts]: Fact | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
