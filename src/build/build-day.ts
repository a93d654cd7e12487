import type { Archive } from '../archive/archive.ts';

/**
 * The day that counts as today in what is built, `YYYY-MM-DD`; absent in an empty archive. It is that of
 * `SOURCE_DATE_EPOCH` (seconds since 1970, as reproducible builds have it) or else the day of the newest arrival, never
 * the clock's: the same files must give the same site whenever they are built.
 *
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function buildDay({ articles }: Pick<Archive, 'articles'>): string | undefined {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') {
    return articles.reduce<string | undefined>(
      (latest, { added }) => (latest === undefined || added > latest ? added : latest),
      undefined,
    );
  }
  if (!/^\d+$/.test(epoch)) {
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}"; it must be a number of seconds since 1970, as of \`date +%s\`.`);
  }
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

/** Site-relative path of the sitemap of news, which is there only while there are any. */
export const NEWS_SITEMAP = '/sitemap-news.xml';
