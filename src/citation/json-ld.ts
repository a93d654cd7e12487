import type { Archive, PrintedQuotation } from '../archive/archive.ts';
import type { Article, Outlet, Speaker } from '../archive/article.ts';
import { edtfDate, machineDate } from '../archive/edtf-date.ts';
import { articlePath, outletPath, quotationFragment, quotationPath, speakerPath } from '../archive/permalink.ts';

/** JSON-LD as schema.org describes it. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** What turns a site-relative path into a whole address. */
export type AddressOf = (path: string) => string;

/** A `NewsArticle` with its quotations; they are linked by `@id` and described in full on their own pages. */
export function articleJsonLd(article: Article, archive: Archive, addressOf: AddressOf): JsonLd {
  return {
    '@context': 'https://schema.org',
    ...newsArticle(article, archive, addressOf),
    hasPart: article.quotations.map((quotation) => quotationNode({ quotation, article }, archive, addressOf)),
  };
}

/** A `Quotation` and the article it is part of. */
export function quotationJsonLd(printed: PrintedQuotation, archive: Archive, addressOf: AddressOf): JsonLd {
  return {
    '@context': 'https://schema.org',
    ...quotationNode(printed, archive, addressOf),
    isPartOf: newsArticle(printed.article, archive, addressOf),
  };
}

function newsArticle(article: Article, archive: Archive, addressOf: AddressOf): JsonLd {
  const outlet = article.outlet === undefined ? undefined : archive.outlets.get(article.outlet);
  return {
    '@type': 'NewsArticle',
    '@id': addressOf(articlePath(article.id)),
    url: addressOf(articlePath(article.id)),
    headline: article.headline,
    description: article.summary,
    datePublished: machineDate(edtfDate(article.published)),
    // In one piece, since a byline may hold several names.
    ...(article.byline !== undefined && { author: { '@type': 'Person', name: article.byline } }),
    ...(outlet !== undefined && { publisher: outletNode(outlet, addressOf) }),
    ...(article.url !== undefined && { isBasedOn: article.url }),
    license: article.rights,
  };
}

function quotationNode({ quotation, article }: PrintedQuotation, archive: Archive, addressOf: AddressOf): JsonLd {
  const speaker = archive.speakers.get(quotation.speaker);
  return {
    '@type': 'Quotation',
    '@id': addressOf(quotationPath(quotation.id)),
    url: `${addressOf(articlePath(article.id))}#${quotationFragment(quotation.id)}`,
    text: quotation.parts.join(' '),
    ...(speaker !== undefined && { creator: speakerNode(speaker, addressOf) }),
    ...(quotation.said !== undefined && { dateCreated: machineDate(edtfDate(quotation.said)) }),
    isPartOf: { '@id': addressOf(articlePath(article.id)) },
  };
}

function outletNode(outlet: Outlet, addressOf: AddressOf): JsonLd {
  return { '@type': 'NewsMediaOrganization', '@id': addressOf(outletPath(outlet.id)), name: outlet.name };
}

/** A source without a name is a person whose name is not known, so it is described rather than named. */
function speakerNode(speaker: Speaker, addressOf: AddressOf): JsonLd {
  const id = addressOf(speakerPath(speaker.id));
  switch (speaker.kind) {
    case 'person':
      return { '@type': 'Person', '@id': id, name: speaker.name };
    case 'outlet':
      return { '@type': 'Organization', '@id': id, name: speaker.name };
    case 'unnamed':
      return { '@type': 'Person', '@id': id, description: speaker.name };
  }
}
