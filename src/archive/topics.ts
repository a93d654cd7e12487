import type { Article, Topic } from './article.ts';

type Topics = ReadonlyMap<string, Topic>;

/** A topic's broader ones, the nearest first. */
export function broaderThan(id: string, topics: Topics): readonly Topic[] {
  const found = new Map<string, Topic>();
  for (let next = topics.get(id)?.broader; next !== undefined && next !== id && !found.has(next);) {
    const topic = topics.get(next);
    if (topic === undefined) break;
    found.set(next, topic);
    next = topic.broader;
  }
  return [...found.values()];
}

/** The topics of an article with all broader ones, each once: what is about the bridge is about the harbour too. */
export function allTopicsOf({ topics: own = [] }: Pick<Article, 'topics'>, topics: Topics): readonly string[] {
  return [...new Set(own.flatMap((id) => [id, ...broaderThan(id, topics).map((broader) => broader.id)]))];
}

/** The topics that are a part of one, in the order of their names. */
export function narrowerThan(id: string, topics: Topics): readonly Topic[] {
  return [...topics.values()].filter(({ broader }) => broader === id).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
