import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { plainProse, proseLinks } from '../content/body/article-prose.ts';
import { articlePath, type AddressOf } from '../archive/permalink.ts';
import type { Language } from '../languages/language.ts';
import { gatheredUnder } from './gathered-under.ts';
import { facsimileLines } from '../languages/facsimile-name.ts';
import { rightsName } from '../languages/rights-name.ts';

/** An article as a plain text file: headline, summary, text and provenance. */
export function articleText(article: Article, archive: Archive, addressOf: AddressOf, words: Language): string {
  const { say, date } = words;
  const { byline, url, publishedBasis: basis, rights } = article;
  const outlet = archive.outlets.get(article.outlet ?? '')?.name ?? say('publication.outlet-not-recorded-at-start');
  const published = { outlet, date: date(article.published) };
  const { topics, part } = gatheredUnder(article, archive, words);
  const facts = [
    article.edition === 'record' ? say('copy.text-is-a-record') : say('copy.text-is-full'),
    ...(article.transcription === undefined ? [] : [say(`facsimile.text-${article.transcription}`)]),
    ...facsimileLines(article, words, addressOf).map(({ text, address }) => `${text} <${address}>`),
    ...(article.headlineBy === 'archive' ? [say('text.headline-by-archive')] : []),
    say('text.date-basis', { basis }),
    ...(url === undefined ? [] : [say('text.original', { address: url })]),
    say('text.added', { date: date(article.added) }),
    ...(topics.length > 0 ? [say('article.topics', { list: topics.join(', ') })] : []),
    ...(part === undefined ? [] : [`${say('section.series')}: ${part}`]),
    ...proseLinks(article, addressOf).map((link) => say('text.link', { ...link })),
    ...article.corrections.map(({ on, what }) => say('text.corrected', { date: date(on), what })),
    say('text.rights', { statement: rightsName(rights, words), address: rights }),
    say('text.address', { address: addressOf(articlePath(article.id)) }),
  ];
  return `${[
    article.headline,
    byline === undefined
      ? say('publication.outlet-and-date', published)
      : say('publication.outlet-date-and-byline', { ...published, byline }),
    article.summary,
    plainProse(article, { pictures: (alt) => say('picture.in-text', { alt }), addressOf }),
    facts.join('\n'),
  ].join('\n\n')}\n`;
}
