import type { Archive, PrintedQuotation } from '../archive/archive.ts';
import type { Article, Outlet, Series, Speaker, Translation } from '../archive/article.ts';
import { edtfDate, machineDate } from '../archive/edtf-date.ts';
import {
  articlePath,
  outletPath,
  picturePath,
  quotationFragment,
  quotationPath,
  seriesPath,
  speakerPath,
  topicPath,
  type AddressOf,
} from '../archive/permalink.ts';
import { marksAround } from '../text/quotation-marks.ts';
import { quotedLine } from '../archive/quoted-paragraphs.ts';

/** JSON-LD with the vocabulary of schema.org. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** A `NewsArticle` with its quotations as parts. The `@id` of a quotation is its own page, which says all of it. */
export function articleJsonLd(article: Article, archive: Archive, addressOf: AddressOf): JsonLd {
  return {
    '@context': 'https://schema.org',
    ...newsArticle(article, archive, addressOf),
    ...imageNodes(article, addressOf),
    hasPart: article.quotations.map((quotation) => quotationNode({ quotation, article }, archive, addressOf)),
  };
}

/** A `Quotation` with the article it is part of. */
export function quotationJsonLd(printed: PrintedQuotation, archive: Archive, addressOf: AddressOf): JsonLd {
  return {
    '@context': 'https://schema.org',
    ...quotationNode(printed, archive, addressOf),
    isPartOf: newsArticle(printed.article, archive, addressOf),
  };
}

/** A series with the parts that a page of it lists. */
export function seriesJsonLd({ id, name }: Series, parts: readonly Article[], addressOf: AddressOf): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWorkSeries',
    '@id': addressOf(seriesPath(id)),
    url: addressOf(seriesPath(id)),
    name,
    hasPart: parts.map((article) => ({
      '@type': 'NewsArticle',
      '@id': addressOf(articlePath(article.id)),
      headline: article.headline,
      position: Number(article.series?.part),
    })),
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
    // A byline may have several names, and they are not split.
    ...(article.byline !== undefined && { author: { '@type': 'Person', name: article.byline } }),
    ...(outlet !== undefined && { publisher: outletNode(outlet, addressOf) }),
    ...(article.url !== undefined && { isBasedOn: article.url }),
    license: article.rights,
    ...topicsNode(article, archive, addressOf),
    ...seriesNode(article, archive, addressOf),
  };
}

/** The pictures of the text. Scans of the printed page are in its IIIF manifest. */
function imageNodes({ id, pictures = [] }: Article, addressOf: AddressOf): JsonLd {
  const shown = [...new Map(pictures.map((picture) => [picture.name, picture])).values()];
  if (shown.length === 0) return {};
  return {
    image: shown.map(({ name, width, height, alt, caption, credit, rights }) => ({
      '@type': 'ImageObject',
      contentUrl: addressOf(picturePath(id, name)),
      width,
      height,
      description: alt,
      ...(caption !== undefined && { caption }),
      ...(credit !== undefined && { creditText: credit }),
      ...(rights !== undefined && { license: rights }),
    })),
  };
}

function topicsNode({ topics = [] }: Article, archive: Archive, addressOf: AddressOf): JsonLd {
  const about = topics.flatMap((id) => archive.topics?.get(id) ?? []);
  if (about.length === 0) return {};
  return {
    about: about.map(({ id, name }) => ({ '@type': 'DefinedTerm', '@id': addressOf(topicPath(id)), name })),
  };
}

function seriesNode({ series }: Article, archive: Archive, addressOf: AddressOf): JsonLd {
  const whole = archive.series?.get(series?.id ?? '');
  if (series === undefined || whole === undefined) return {};
  return {
    isPartOf: { '@type': 'CreativeWorkSeries', '@id': addressOf(seriesPath(whole.id)), name: whole.name },
    position: Number(series.part),
  };
}

function quotationNode({ quotation, article }: PrintedQuotation, archive: Archive, addressOf: AddressOf): JsonLd {
  const speaker = archive.speakers.get(quotation.speaker);
  return {
    '@type': 'Quotation',
    '@id': addressOf(quotationPath(quotation.id)),
    url: `${addressOf(articlePath(article.id))}#${quotationFragment(quotation.id)}`,
    text: quotedLine(quotation, article, 'when interrupted', marksAround(quotation, article, archive.language)),
    ...(speaker !== undefined && { creator: speakerNode(speaker, addressOf, quotation.as) }),
    ...(quotation.said !== undefined && { dateCreated: machineDate(edtfDate(quotation.said)) }),
    ...(quotation.translation !== undefined && { workTranslation: translationNode(quotation.translation) }),
  };
}

function outletNode(outlet: Outlet, addressOf: AddressOf): JsonLd {
  return { '@type': 'NewsMediaOrganization', '@id': addressOf(outletPath(outlet.id)), name: outlet.name };
}

function translationNode({ language, text, by }: Translation): JsonLd {
  return { '@type': 'Quotation', inLanguage: language, text, creditText: by };
}

/**
 * An unnamed source is a person with a description instead of a name.
 *
 * @param as the name as printed, where it is another
 */
function speakerNode(speaker: Speaker, addressOf: AddressOf, as?: string): JsonLd {
  const id = addressOf(speakerPath(speaker.id));
  const shown = new Set([
    ...(as === undefined ? [] : [as]),
    ...(speaker.formerly ?? []),
    ...(speaker.alsoKnownAs ?? []),
  ]);
  const others = shown.size > 0 && { alternateName: [...shown] };
  switch (speaker.kind) {
    case 'person':
      return { '@type': 'Person', '@id': id, name: speaker.name, ...others };
    case 'organisation':
    case 'outlet':
      return { '@type': 'Organization', '@id': id, name: speaker.name, ...others };
    case 'unnamed':
      return { '@type': 'Person', '@id': id, description: speaker.name };
  }
}
