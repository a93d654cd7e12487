import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { articleFacts } from './article-row.ts';
import { textChecksum } from '../permanence/fingerprint.ts';
import { quotationData } from './quotation-data.ts';
import type { AddressOf } from '../citation/json-ld.ts';

/** An article as its machine-readable twin gives it out: everything its page says, as data. */
export function articleData(article: Article, archive: Archive, addressOf: AddressOf): object {
  return {
    ...articleFacts(article, archive, addressOf),
    textSha256: textChecksum(article),
    rights: article.rights,
    summary: article.summary,
    events: article.events,
    corrections: article.corrections,
    paragraphs: article.paragraphs,
    quotations: article.quotations.map((quotation) => quotationData({ quotation, article }, archive, addressOf)),
  };
}
