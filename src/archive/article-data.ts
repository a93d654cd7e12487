import type { Archive } from './archive.ts';
import type { Article } from './article.ts';
import { fingerprintOf } from './fingerprint.ts';
import { articlePath } from './permalink.ts';
import { quotationData } from './quotation-data.ts';
import type { AddressOf } from './structured-data.ts';

/** An article as its machine-readable twin gives it out: everything its page says, as data. */
export function articleData(article: Article, archive: Archive, addressOf: AddressOf): object {
  return {
    id: article.id,
    headline: article.headline,
    headlineBy: article.headlineBy,
    outlet: (article.outlet === undefined ? undefined : archive.outlets.get(article.outlet)?.name) ?? null,
    published: article.published,
    publishedBasis: article.publishedBasis,
    added: article.added,
    url: addressOf(articlePath(article.id)),
    originalUrl: article.url ?? null,
    edition: article.edition,
    document: article.document,
    sha256: article.sha256,
    textSha256: fingerprintOf(article).text,
    rights: article.rights,
    summary: article.summary,
    events: article.events,
    corrections: article.corrections,
    paragraphs: article.paragraphs,
    quotations: article.quotations.map((quotation) => quotationData({ quotation, article }, archive, addressOf)),
  };
}
