import type { Fact, Facts, Unsure } from './extraction.ts';
import {
  idOf,
  isForSubscribers,
  isLiveBlog,
  linkedArticle,
  nameOf,
  names,
  picturesOf,
  string,
  type NamedPicture,
} from './linked-data.ts';
import { offsetOf, utcTime } from './page-date.ts';
import { MARKED_HEADING, printedHeading } from './printed-heading.ts';
import {
  agreeing,
  dated,
  fact,
  firstDated,
  languageTag,
  oneLine,
  person,
  printedRather,
  webAddress,
  withoutSiteName,
} from '../fact.ts';

/** The facts of a page, with what its metadata says of the text. */
export interface PageFacts {
  readonly facts: Facts;
  readonly articleBody?: string;
  /** Pictures that the metadata names, those of the article first. */
  readonly pictures: readonly NamedPicture[];
  readonly doubts: readonly string[];
  readonly unsure: readonly Unsure[];
}

/**
 * What a page states about its article. For each field the first place that has it counts: JSON-LD of an article, meta
 * tags (those about the article before those about the page), marked-up elements, the page’s title.
 */
export function pageFacts(document: Document, html: string, address?: string): PageFacts {
  const linked = linkedArticle(document);
  const language = declaredLanguage(document, string(linked.inLanguage));
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
  const stated =
    agreeing(json('headline', string(linked.headline)), titles) ??
    meta(['og:title', 'citation_title', 'DC.title', 'dc.title', 'twitter:title', 'parsely-title']) ??
    agreeing(heading, title === undefined ? [] : [title.value]) ??
    title;
  const headline = printedRather(heading, stated, isInArticle(document));
  const written =
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
    firstDated(timeElements(document), language?.value);
  const published =
    written === undefined
      ? readFromPage(document, language?.value)
      : inOwnZone(written, document, string(linked.dateModified));
  const author =
    person(json('author', names(linked.author)), outlet?.value) ??
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
      outlet?.value,
    ) ??
    person(byline(document), outlet?.value);
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
      published: published.fact,
      url,
      summary,
      byline: author,
      language,
    }),
    unsure: published.unsure,
    pictures: [...picturesOf(linked), ...previewPictures(document)],
    doubts: [
      ...(isForSubscribers(linked)
        ? [
            'the page says that its article is for subscribers; what was saved may be a stub, compare its end with the original',
          ]
        : []),
      ...(isLiveBlog(linked) ? ['the page is a live blog; keep the entries that belong to one article'] : []),
    ],
    ...(articleBody !== undefined && { articleBody }),
  };
}

/** As the page declares it; what belongs to the whole document comes first. */
function declaredLanguage(document: Document, linked: string | undefined): Fact | undefined {
  const attribute = fact(languageTag(document.documentElement.getAttribute('lang')), { place: 'lang-attribute' });
  if (attribute !== undefined) return attribute;
  const meta = document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  return (
    fact(languageTag(meta), { place: 'meta-tag', name: 'content-language' }) ??
    fact(languageTag(linked), { place: 'json-ld', name: 'inLanguage' }) ??
    fact(languageTag(metaContent(document, 'og:locale')), { place: 'meta-tag', name: 'og:locale' })
  );
}

function previewPictures(document: Document): readonly NamedPicture[] {
  return ['og:image', 'twitter:image', 'twitter:image:src']
    .map((name) => metaContent(document, name)?.trim())
    .filter((address) => address !== undefined)
    .map((address) => ({ address, isOfArticle: false }));
}

function isInArticle(document: Document): boolean {
  return document.querySelector(MARKED_HEADING) !== null;
}

/** The day of publication, and what is to decide about it. */
interface Published {
  readonly fact: Fact | undefined;
  readonly unsure: readonly Unsure[];
}

/** The day of a time that is stated in UTC, in the zone of another time on the page; else to decide, when the day is in doubt. */
function inOwnZone(written: Fact | undefined, document: Document, modified: string | undefined): Published {
  const utc = utcTime(written?.origin.says ?? '');
  if (written === undefined || utc === undefined) return { fact: written, unsure: [] };
  const others = [
    modified,
    metaContent(document, 'article:modified_time'),
    metaContent(document, 'og:updated_time'),
    ...Array.from(document.querySelectorAll('time[datetime]'), (time) => time.getAttribute('datetime')),
  ];
  const offset = others.map((text) => offsetOf(text ?? '')).find((found) => found !== undefined);
  if (offset !== undefined)
    return {
      fact: { ...written, value: new Date(utc.getTime() + offset * 60_000).toISOString().slice(0, 10) },
      unsure: [],
    };
  const isNearMidnight = utc.getUTCHours() >= LATE || utc.getUTCHours() < EARLY;
  return {
    fact: written,
    unsure: isNearMidnight
      ? [
          {
            field: 'published',
            why: `the source states ${written.origin.says ?? ''}, which is UTC; where it was published it may have been another day`,
          },
        ]
      : [],
  };
}

/** The hours of a day in UTC that are another day in the zones where most people live, Beijing to Los Angeles. */
const LATE = 16;
const EARLY = 8;

/** Longest text that is taken for a date with what belongs to it, in UTF-16 units. */
const LONGEST_DATE = 80;

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

/** The first date that the page prints, for the keeper to confirm: it may be that of another article. */
function readFromPage(document: Document, language: string | undefined): Published {
  const found = firstDated(dateElements(document), language);
  const says = found?.origin.says ?? '';
  const why = `the page marks no date of its article; “${says}” is the first that it prints, compare with the original`;
  return { fact: found, unsure: found === undefined ? [] : [{ field: 'published', why }] };
}

/** Elements that print a date without being marked as one, by the names that sites give them. */
function dateElements(document: Document): readonly (Fact | undefined)[] {
  const selector = '[class*="publish"], [class*="date"], [class*="time"], [id*="date"]';
  return Array.from(document.querySelectorAll(selector)).flatMap((element) => {
    const text = oneLine(element.textContent);
    return text.length > LONGEST_DATE
      ? []
      : [fact(text, { place: 'page-element', name: element.tagName.toLowerCase() })];
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
    const element = document.querySelector(selector);
    const linked = Array.from(element?.querySelectorAll('a') ?? [], ({ textContent }) => oneLine(textContent)).filter(
      (text) => /^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){1,4}$/u.test(text),
    );
    const text = linked.length > 0 ? [...new Set(linked)].join(', ') : element?.textContent;
    const found = fact(text?.replace(/^\s*(?:written\s+)?by[:\s]+/iu, ''), {
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
