import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import type { Language } from '../languages/language.ts';

/** The names of an article's topics, and the name of its series with the part that it is. */
export function gatheredUnder(
  { topics = [], series }: Article,
  archive: Archive,
  { say }: Language,
): { readonly topics: readonly string[]; readonly part?: string } {
  const whole = archive.series?.get(series?.id ?? '');
  return {
    topics: topics.flatMap((id) => archive.topics?.get(id)?.name ?? []),
    ...(series !== undefined &&
      whole !== undefined && {
        part: say('series.name-and-part', { series: whole.name, part: Number(series.part) }),
      }),
  };
}
