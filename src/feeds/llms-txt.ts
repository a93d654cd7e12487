import { oneLine } from '../text/one-line.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { articlePath, type AddressOf } from '../archive/permalink.ts';
import type { Language } from '../languages/language.ts';

/** Articles listed one by one. A language model can read this many at once; the data has all of them. */
const MOST_ARTICLES = 100;

export interface GuideContext {
  readonly title: string;
  readonly description: string;
  readonly words: Language;
  readonly addressOf: AddressOf;
}

/**
 * The guide for language models at `/llms.txt`: what the archive is, how to quote from it, and where to find everything
 * without HTML.
 *
 * @see https://llmstxt.org/
 */
export function llmsTxt(archive: Archive, { title, description, words, addressOf }: GuideContext): string {
  const { articles } = archive;
  const { say } = words;
  const newest = articles.toReversed().slice(0, MOST_ARTICLES);
  const link = (name: string, path: string, what: string): string =>
    `- [${oneLine(name).replace(/[[\]\\]/g, '\\$&')}](${addressOf(path)}): ${oneLine(what)}`;
  return `${[
    `# ${oneLine(title)}`,
    `> ${oneLine(description)}`,
    introduction(articles, words),
    `## ${say('data.title')}`,
    [
      link(say('export.quotations-json'), '/quotations.json', say('guide.quotations-json-what')),
      link(say('export.quotations-csv'), '/quotations.csv', say('guide.quotations-csv-what')),
      link('JSON Schema', '/quotations.schema.json', say('guide.schema-what')),
    ].join('\n'),
    newest.length < articles.length
      ? `## ${say('guide.newest-articles', { shown: words.number(newest.length), all: words.number(articles.length) })}`
      : articles.length === 0
        ? ''
        : `## ${say('section.articles')}`,
    newest
      .map((article) =>
        link(article.headline, articlePath(article.id).replace(/\/$/, '.md'), aboutArticle(article, archive, words)),
      )
      .join('\n'),
    // This name is part of the format: what stands below it may be skipped.
    '## Optional',
    [
      link(say('browse.articles'), '/articles/', say('guide.all-articles-what')),
      link(say('browse.quotations'), '/quotations/', say('guide.all-quotations-what')),
      ...(archive.topics?.size ? [link(say('section.topics'), '/topics/', say('topics.lead'))] : []),
      ...(archive.series?.size ? [link(say('section.series'), '/series/', say('all-series.lead'))] : []),
      link(say('section.timeline'), '/timeline/', say('guide.timeline-what')),
      link(say('section.about'), '/about/', say('guide.about-what')),
    ].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** How many there are, how to quote, and what records are, so that nobody takes them for the original's own words. */
function introduction(articles: Archive['articles'], { say, sentences }: Language): string {
  const quotations = articles.reduce((sum, article) => sum + article.quotations.length, 0);
  const records = articles.filter(({ edition }) => edition === 'record').length;
  const editions =
    records === 0
      ? say('guide.full-texts', { count: articles.length })
      : records === articles.length
        ? say('guide.records', { count: articles.length })
        : say('guide.some-records', { records });
  return sentences([
    articles.length === 0
      ? say('archive.no-articles-yet')
      : say('guide.counts', { articles: articles.length, quotations }),
    say('guide.how-to-quote'),
    ...(articles.length === 0 ? [] : [editions]),
    say('guide.dates-and-files'),
  ]);
}

function aboutArticle({ outlet: id, published, summary }: Article, { outlets }: Archive, words: Language): string {
  const { say } = words;
  const outlet = outlets.get(id ?? '')?.name ?? say('publication.outlet-not-recorded');
  return say('guide.article', { outlet, date: words.date(published), summary });
}
