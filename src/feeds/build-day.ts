import type { Archive } from '../archive/archive.ts';

/**
 * The day that a build counts as today, `YYYY-MM-DD`; `undefined` for an empty archive. The day of `SOURCE_DATE_EPOCH`
 * (seconds since 1970), or else of the newest article's `added`. Never the clock's, because the same files must give the
 * same site whenever they are built.
 *
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function buildDay({ articles }: Pick<Archive, 'articles'>, epoch: string | undefined): string | undefined {
  if (epoch === undefined || epoch === '') {
    return articles.reduce<string | undefined>(
      (latest, { added }) => (latest === undefined || added > latest ? added : latest),
      undefined,
    );
  }
  if (!/^\d+$/.test(epoch)) {
    throw new Error(
      `SOURCE_DATE_EPOCH is "${epoch}"; it must be a number of seconds since 1970, as \`date +%s\` prints.`,
    );
  }
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

/** Site-relative path of the sitemap of news. It exists only while there are any. */
export const NEWS_SITEMAP = '/sitemap-news.xml';
