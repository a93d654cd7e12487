import { withoutUndefined } from '../../../archive/without-undefined.ts';
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
  wordsStated,
} from './linked-data.ts';
import { metaContent, metaContents } from './meta-content.ts';
import { printedByline } from './printed-byline.ts';
import { publishedOn } from './page-published.ts';
import { MARKED_HEADING, printedHeading } from './printed-heading.ts';
import { linesAboveText } from './unmarked-heading.ts';
import { isOfAgency, mayBeOnePerson, mayEndInPlace, person } from '../byline.ts';
import { agreeing, fact, languageTag, printedRather, webAddress, withoutSiteName } from '../fact.ts';

const AUTHOR_TAGS = [
  'article:author',
  'author',
  'citation_author',
  'DC.creator',
  'dc.creator',
  'parsely-author',
  'byl',
  'sailthru.author',
  'twitter:misc:Written by',
];

/** The facts of a page, with what its metadata says of the text. */
export interface PageFacts {
  readonly facts: Facts;
  readonly articleBody?: string;
  /** Of an article that is said to be for subscribers, how many words it has as the page says; 0 when it does not say. */
  readonly wordsForSubscribers?: number;
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
    named(json('publisher', nameOf(linked.publisher))) ??
    named(meta(['og:site_name', 'citation_journal_title', 'DC.publisher', 'dc.publisher', 'application-name']));
  const title = fact(document.querySelector('title')?.textContent ?? undefined, { place: 'page-title' });
  const heading = fact(printedHeading(document), { place: 'page-heading' });
  const titles = [title?.value, metaContent(document, 'og:title'), heading?.value].filter((text) => text !== undefined);
  const stated =
    agreeing(json('headline', string(linked.headline)), titles) ??
    meta(['og:title', 'citation_title', 'DC.title', 'dc.title', 'twitter:title', 'parsely-title']) ??
    agreeing(heading, title === undefined ? [] : [title.value]) ??
    title;
  const printed = printedRather(heading, stated, isInArticle(document) || agreeing(heading, titles) !== undefined);
  const { headline, unsure } = headlineOf(document, withoutSiteName(printed, outlet?.value), outlet?.value);
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
  const published = publishedOn(document, linked, { address: url?.value, language: language?.value });
  const host = URL.parse(url?.value ?? '')?.hostname.replace(/^www\d?\./u, '');
  const outlets = [outlet?.value, host?.replace(/\.[a-z]+$/u, '')].filter((name) => name !== undefined);
  const authors = [
    json('author', names(linked.author)),
    ...AUTHOR_TAGS.map((name) => fact(metaContents(document, name).join('; '), { place: 'meta-tag', name })),
  ];
  // Below the text of an agency pages name the authors of others.
  const author =
    authors.map((one) => person(one, outlets)).find((one) => one !== undefined) ??
    (authors.some(isOfAgency) ? undefined : printedByline(document, outlets));
  const summary =
    json('description', string(linked.description)) ??
    meta(['og:description', 'description', 'DC.description', 'twitter:description']);
  const articleBody = string(linked.articleBody);
  return {
    facts: withoutUndefined<Facts>({
      headline,
      outlet,
      published: published.fact,
      url,
      summary,
      byline: author,
      language,
    }),
    unsure: [...unsure, ...published.unsure, ...unsureNames(author)],
    pictures: [...picturesOf(linked), ...previewPictures(document)],
    doubts: [
      ...(isLiveBlog(document, linked) ? ['the page is a live blog; keep the entries that belong to one article'] : []),
    ],
    ...(articleBody !== undefined && { articleBody }),
    ...(isForSubscribers(linked) && { wordsForSubscribers: wordsStated(linked) }),
  };
}

function unsureNames(byline: Fact | undefined): readonly Unsure[] {
  if (byline === undefined) return [];
  const why = mayEndInPlace(byline)
    ? `the last word of “${byline.value}” may be a name or a place, compare with the original`
    : mayBeOnePerson(byline)
      ? `“${byline.value}” may be two people, or one with the family name first, compare with the original`
      : undefined;
  return why === undefined ? [] : [{ field: 'byline', why }];
}

/** The headline; where the page gives its site’s name for it, the line above the text, for the keeper to confirm. */
function headlineOf(
  document: Document,
  headline: Fact | undefined,
  site: string | undefined,
): { readonly headline: Fact | undefined; readonly unsure: readonly Unsure[] } {
  if (headline?.value.toLowerCase() !== site?.toLowerCase() || site === undefined) return { headline, unsure: [] };
  const [line] = linesAboveText(document);
  const found = fact(line?.textContent ?? undefined, {
    place: 'page-element',
    name: line?.tagName.toLowerCase() ?? '',
  });
  if (found === undefined) return { headline: undefined, unsure: [] };
  const why = `the page marks no headline; “${found.value}” is the first line above its text, compare with the original`;
  return { headline: found, unsure: [{ field: 'headline', why }] };
}

/** The fact, if it is not an address. */
function named(found: Fact | undefined): Fact | undefined {
  return found === undefined || /^(?:https?:)?\/\//iu.test(found.value) ? undefined : found;
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
