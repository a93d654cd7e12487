import type { Archive } from './archive.ts';
import type { Article } from './article.ts';
import { articlePath } from './permalink.ts';
import { quotationData } from './quotation-data.ts';
import type { AddressOf } from './structured-data.ts';

/** An article as its machine-readable twin gives it out: everything its page says, as data. */
export function articleData(article: Article, archive: Archive, addressOf: AddressOf): object {
  const { html: _rendered, quotations, outlet, url, ...rest } = article;
  return {
    ...rest,
    outlet: (outlet === undefined ? undefined : archive.outlets.get(outlet)?.name) ?? null,
    originalUrl: url ?? null,
    url: addressOf(articlePath(article.id)),
    quotations: quotations.map((quotation) => quotationData({ quotation, article }, archive, addressOf)),
  };
}
