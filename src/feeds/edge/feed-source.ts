import type { Archive } from '../../archive/archive.ts';
import type { FeedSource } from '../feed-document.ts';
import { feedPaths } from '../feed.ts';
import { site } from '../../site.ts';
import { address } from '../../build/address.ts';

/** What feeds need to know of this deployment. */
export function feedSource(archive: Archive): FeedSource {
  return {
    archive,
    addressOf: address,
    language: site.language,
    author: site.keeper ?? site.title,
    description: site.description,
  };
}

/** A link of a page's head to another form of what it tells. */
interface Alternate {
  readonly type: string;
  readonly path: string;
  readonly title: string;
}

/** By which readers of feeds find those of a page. None where there is nothing to read, for then there is no feed. */
export function feedLinks(page: string, title: string, items: number): readonly Alternate[] {
  const { atom, json } = feedPaths(page);
  if (items === 0) return [];
  return [
    { type: 'application/atom+xml', path: atom, title: `${title} (Atom)` },
    { type: 'application/feed+json', path: json, title: `${title} (JSON Feed)` },
  ];
}

/** The same for the feeds of the whole archive. */
export function archiveFeedLinks({ articles }: Pick<Archive, 'articles'>): readonly Alternate[] {
  return feedLinks('/', site.title, articles.length);
}
