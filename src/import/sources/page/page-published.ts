import { oneLine } from '../../../text/one-line.ts';
import { dated, fact, firstDated, languageTag } from '../fact.ts';
import type { Fact, Unsure } from './extraction.ts';
import { string, type Linked } from './linked-data.ts';
import { metaContent } from './meta-content.ts';
import { offsetOf, utcTime } from './page-date.ts';
import { dayAt, type PlaceOfPage } from './page-zone.ts';

/** The day of publication, and what is to decide about it. */
export interface Published {
  readonly fact: Fact | undefined;
  readonly unsure: readonly Unsure[];
}

/** The day of a time that is stated in UTC, in the zone of another time on the page; else to decide, when the day is in doubt. */
function inOwnZone(
  written: Fact | undefined,
  document: Document,
  modified: string | undefined,
  place: PlaceOfPage,
): Published {
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
  const { day, isSure } = dayAt(utc, place);
  return {
    fact: { ...written, value: day },
    unsure: isSure
      ? []
      : [
          {
            field: 'published',
            why: `the source states ${written.origin.says ?? ''}, which is UTC; where it was published it may have been another day`,
          },
        ],
  };
}

/** What a page says of where it is from. */
function placeOf(document: Document, address: string | undefined, language: string | undefined): PlaceOfPage {
  const tags = [languageTag(metaContent(document, 'og:locale')), language].filter((tag) => tag !== undefined);
  const printed = [...document.querySelectorAll(PRINTED_DATE)].flatMap((element) => {
    const text = oneLine(element.textContent);
    return text.length > LONGEST_DATE ? [] : (dated(fact(text, { place: 'own-words' }), language)?.value ?? []);
  });
  const inAddress = /[/-](20\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/-])/u.exec(address ?? '');
  return {
    languages: tags,
    printed: [...printed, ...(inAddress === null ? [] : [inAddress.slice(1).join('-')])],
    ...(address !== undefined && { address }),
  };
}

const PRINTED_DATE = 'time, [class*="publish" i], [class*="date" i], [class*="time" i]';

/** The day on which a page's article was published, as its metadata states it, else its elements, else as it prints it. */
export function publishedOn(
  document: Document,
  linked: Linked,
  { address, language }: { readonly address: string | undefined; readonly language: string | undefined },
): Published {
  const written =
    dated(fact(string(linked.datePublished), { place: 'json-ld', name: 'datePublished' }), language) ??
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
      ].map((name) => fact(metaContent(document, name), { place: 'meta-tag', name })),
      language,
    ) ??
    firstDated(timeElements(document), language);
  return written === undefined
    ? readFromPage(document, language)
    : inOwnZone(written, document, string(linked.dateModified), placeOf(document, address, language));
}

/** Longest text that is taken for a date with what belongs to it, in UTF-16 units. */
const LONGEST_DATE = 80;

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
