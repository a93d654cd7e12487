import { namedIn, type Archive } from '../../archive/archive.ts';
import type { Article } from '../../archive/article.ts';
import { articlePath } from '../../archive/permalink.ts';
import { address } from '../../build/address.ts';
import type { CardChoice } from '../../cards/card-choice.ts';
import { articlePageCard, pageCardChoice } from '../../cards/edge/page-card.ts';
import { citationSite } from '../../citation/edge/citation-site.ts';
import { articleJsonLd } from '../../citation/json-ld.ts';
import { zoteroMeta } from '../../citation/meta-tags.ts';
import { isLong } from '../../content/body/outline.ts';
import { getArchive } from '../../content/edge/archive-collection.ts';
import { archiveLanguage } from '../../content/edge/archive-language.ts';
import { withCacheKeys } from '../../content/edge/page-key.ts';
import { archiveFeedLinks } from '../../feeds/edge/site-feeds.ts';
import { articlesBySeries, seriesNeighbours, type SeriesNeighbours } from '../../lists/archive-lists.ts';
import { pageTitles } from '../../lists/page-titles.ts';

/** Props of both pages of articles, `[id].astro` and `[large].astro`. */
export interface ArticlePageProps {
  readonly article: Article;
  /** Told from those of all other pages. */
  readonly title: string;
  readonly earlier: Article | undefined;
  readonly later: Article | undefined;
  /** The parts before and after in its series. */
  readonly parts: SeriesNeighbours;
  readonly archive: Archive;
  readonly cards: CardChoice;
}

/**
 * Whether an article needs more than the styles of words: for scans, pictures, translations, or the progress bar of a long
 * text. These are 0.85 kB of the 12 that an article takes, so articles without them have a page of their own.
 */
function isLarge(article: Article): boolean {
  const { facsimile, pictures = [], quotations } = article;
  return (
    facsimile !== undefined ||
    pictures.length > 0 ||
    quotations.some(({ translation }) => translation !== undefined) ||
    isLong(article)
  );
}

/** The pages of the articles that are {@link isLarge large}, or of those that are not. */
export async function articlePaths(large: boolean) {
  const all = await getArchive();
  const cards = pageCardChoice(all);
  const titles = pageTitles(all, archiveLanguage()).articles;
  const bySeries = articlesBySeries(all.articles);
  return withCacheKeys(
    all.articles.flatMap((article, index) => {
      if (isLarge(article) !== large) return [];
      const props = {
        article,
        title: titles.get(article.id) ?? article.headline,
        earlier: all.articles[index - 1],
        later: all.articles[index + 1],
        parts: seriesNeighbours(article, bySeries),
        archive: namedIn([article], all),
        cards,
      } satisfies ArticlePageProps;
      return [{ params: { [large ? 'large' : 'id']: article.id }, props }];
    }),
  );
}

/** What the frame of an article's page says about it. */
export function articleFrame({ article, title, archive, cards }: ArticlePageProps) {
  const { say } = archiveLanguage();
  return {
    title,
    description: article.summary,
    path: articlePath(article.id),
    meta: zoteroMeta(article, citationSite(archive)),
    alternates: [
      { type: 'application/json', path: `/articles/${article.id}.json`, title: say('article.as-json') },
      { type: 'text/markdown', path: `/articles/${article.id}.md`, title: say('article.as-markdown') },
      { type: 'text/plain', path: `/articles/${article.id}.txt`, title: say('article.as-plain-text') },
      ...archiveFeedLinks({ articles: [article] }),
    ],
    jsonLd: articleJsonLd(article, archive, address),
    card: articlePageCard(article, archive, cards),
  };
}
