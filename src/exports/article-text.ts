import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { plainProse } from '../content/article-prose.ts';
import { edtfDate, speakEdtfDate } from '../archive/edtf-date.ts';
import { articlePath, type AddressOf } from '../archive/permalink.ts';
import { rightsLabel } from '../archive/rights.ts';

/** An article as a plain text file: headline, summary, text and provenance. */
export function articleText(article: Article, archive: Archive, addressOf: AddressOf): string {
  const outlet = archive.outlets.get(article.outlet ?? '')?.name ?? 'Outlet not recorded';
  const facts = [
    article.edition === 'record'
      ? 'A record: the article told in the archive’s own words, every quotation verbatim.'
      : 'The full text, verbatim.',
    ...(article.headlineBy === 'archive' ? ['The headline is the archive’s.'] : []),
    `How the date is known: ${article.publishedBasis}`,
    ...(article.url === undefined ? [] : [`Original: ${article.url}`]),
    `In the archive since ${speakDay(article.added)}`,
    ...article.corrections.map(({ on, what }) => `Corrected ${speakDay(on)}: ${what}`),
    `Rights in the original: ${rightsLabel(article.rights)} (${article.rights})`,
    `Permanent address: ${addressOf(articlePath(article.id))}`,
  ];
  return `${[
    article.headline,
    `${outlet}, ${speakDay(article.published)}${article.byline === undefined ? '' : `, by ${article.byline}`}`,
    article.summary,
    plainProse(article),
    facts.join('\n'),
  ].join('\n\n')}\n`;
}

function speakDay(edtf: string): string {
  return speakEdtfDate(edtfDate(edtf));
}
