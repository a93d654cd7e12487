import { x } from 'xastscript';
import type { Archive } from '../archive/archive.ts';
import { feedEntry, feedMoment, type FeedEntry } from './feed-entry.ts';
import { feedPaths, type Feed } from './feed.ts';
import type { Language } from '../languages/language.ts';
import type { AddressOf } from '../archive/permalink.ts';
import { xmlDocument } from './xml-document.ts';

/** What a feed needs to know about the archive. */
export interface FeedContext {
  readonly archive: Archive;
  readonly addressOf: AddressOf;
  /** BCP 47 tag of the archive's texts, which the interface may not speak. */
  readonly language: string;
  readonly words: Language;
  /** Author of entries that have no other: the keeper, or the archive. */
  readonly author: string;
  /** One sentence. */
  readonly description: string;
}

/**
 * A feed as Atom. The id of an entry is the URL of its page, which never changes.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomDocument(feed: Feed, source: FeedContext): string {
  const { addressOf, language, author, description } = source;
  const entries = feed.items.map((item) => feedEntry(item, source));
  return xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      x('id', addressOf(feed.page)),
      x('title', feed.title),
      x('subtitle', description),
      x('updated', feedMoment(lastUpdated(entries))),
      x('author', [x('name', author)]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: addressOf(feedPaths(feed.page).atom) }),
      x('link', { rel: 'alternate', type: 'text/html', href: addressOf(feed.page) }),
      ...entries.map((entry) =>
        x('entry', entry.language === undefined ? {} : { 'xml:lang': entry.language }, [
          x('id', entry.url),
          x('title', entry.title),
          x('published', feedMoment(entry.added)),
          x('updated', feedMoment(entry.changed)),
          ...(entry.author === undefined ? [] : [x('author', [x('name', entry.author)])]),
          x('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
          ...(entry.original === undefined ? [] : [x('link', { rel: 'via', href: entry.original })]),
          ...entry.topics.map(({ id, name }) =>
            x('category', { term: id, scheme: addressOf('/topics/'), label: name }),
          ),
          // RFC 4946: the licence of the entry's content.
          x('link', { rel: 'license', href: entry.rights }),
          x('summary', entry.summary),
          x('content', { type: 'html' }, entry.html),
        ]),
      ),
    ]),
  );
}

/**
 * A feed as JSON Feed 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeedDocument(feed: Feed, source: FeedContext): object {
  const { addressOf, language, author, description } = source;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: addressOf(feed.page),
    feed_url: addressOf(feedPaths(feed.page).json),
    description,
    authors: [{ name: author }],
    language,
    items: feed.items.map((item) => {
      const entry = feedEntry(item, source);
      return {
        id: entry.url,
        url: entry.url,
        ...(entry.original !== undefined && { external_url: entry.original }),
        title: entry.title,
        content_html: entry.html,
        summary: entry.summary,
        ...(entry.topics.length > 0 && { tags: entry.topics.map(({ name }) => name) }),
        date_published: feedMoment(entry.added),
        date_modified: feedMoment(entry.changed),
        ...(entry.language !== undefined && { language: entry.language }),
        ...(entry.author !== undefined && { authors: [{ name: entry.author }] }),
      };
    }),
  };
}

function lastUpdated(entries: readonly FeedEntry[]): string {
  return entries.reduce((latest, { changed }) => (changed > latest ? changed : latest), '');
}
