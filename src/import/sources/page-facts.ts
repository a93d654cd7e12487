import type { Fact, Facts } from './extraction.ts';
import { idOf, linkedArticle, nameOf, names, string } from './linked-data.ts';
import {
  agreeing,
  dated,
  fact,
  firstDated,
  languageTag,
  oneLine,
  person,
  webAddress,
  withoutSiteName,
} from './fact.ts';

/**
 * What a page states about its article. For each field the first place that has it counts: JSON-LD of an article, meta
 * tags (those about the article before those about the page), marked-up elements, the page’s title.
 */
export function pageFacts(
  document: Document,
  html: string,
  address?: string,
): { readonly facts: Facts; readonly articleBody?: string } {
  const linked = linkedArticle(document);
  const json = (field: string, value: string | undefined): Fact | undefined =>
    fact(value, { place: 'json-ld', name: field });
  const meta = (names: readonly string[]): Fact | undefined => {
    for (const name of names) {
      const found = fact(metaContent(document, name), { place: 'meta-tag', name });
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const outlet =
    json('publisher', nameOf(linked.publisher)) ??
    meta(['og:site_name', 'citation_journal_title', 'DC.publisher', 'dc.publisher', 'application-name']);
  const title = fact(document.querySelector('title')?.textContent ?? undefined, { place: 'page-title' });
  const heading = fact(printedHeading(document), { place: 'page-heading' });
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
      fact(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined, {
        place: 'canonical-link',
      }),
      address,
    ) ??
    webAddress(meta(['og:url', 'citation_public_url', 'twitter:url']), address) ??
    webAddress(
      json('url', string(linked.url) ?? string(linked.mainEntityOfPage) ?? idOf(linked.mainEntityOfPage)),
      address,
    ) ??
    webAddress(
      fact(/<!--\s*saved from url=\(\d+\)(\S+)\s*-->/iu.exec(html.slice(0, 4096))?.[1], { place: 'saved-from' }),
    ) ??
    webAddress(fact(address, { place: 'fetched-address' }));
  const summary =
    json('description', string(linked.description)) ??
    meta(['og:description', 'description', 'DC.description', 'twitter:description']);
  const articleBody = string(linked.articleBody);
  return {
    facts: withoutUndefined({
      headline: withoutSiteName(headline, outlet?.value),
      outlet,
      published,
      url,
      summary,
      byline: author,
      language: fact(languageTag(document.documentElement.getAttribute('lang')), { place: 'lang-attribute' }),
    }),
    ...(articleBody !== undefined && { articleBody }),
  };
}

/** The heading of level 1 that readers see as the headline: the one in the article, or the only one of the page. */
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
      { place: 'page-element', name: selector },
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
    const found = fact(document.querySelector(selector)?.textContent?.replace(/^\s*(?:written\s+)?by[:\s]+/iu, ''), {
      place: 'page-element',
      name: selector,
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

function withoutUndefined(facts: { readonly [Field in keyof Facts]: Fact | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
