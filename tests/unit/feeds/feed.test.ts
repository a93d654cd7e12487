import { parseAtomFeed } from 'feedsmith';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { atomDocument, jsonFeedDocument, type FeedContext } from '../../../src/feeds/feed-document.ts';
import { archiveFeeds } from '../../../src/feeds/feed.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { addressOf, anArchive, anArticle, aQuotation } from '../../fixtures/printed.ts';

const english = interfaceLanguage('en');

function sourceOf(archive: Archive, language = 'en'): FeedContext {
  return {
    archive,
    addressOf,
    language,
    words: interfaceLanguage(language),
    author: 'The Doors',
    description: 'All about doors.',
  };
}

const quotation = aQuotation({ to: 'variety', said: '2022-01~', parts: ['Doors, ', 'I <like> “them” & more.'] });
const article = anArticle({
  id: '2022-02-02-open-door',
  headline: 'A door & <a wall>',
  url: 'https://variety.com/door?a=1&b=2',
  added: '2026-01-02',
  corrections: [
    { on: '2026-03-01', what: 'A comma.' },
    { on: '2026-02-01', what: 'A name.' },
  ],
  html: '<p id="p1">One <span class="quotation" id="q-a" data-quotation="a">“two”</span><a class="quotation-link" href="../../q/a/">#</a> &#x3C;b></p>',
  quotations: [quotation],
});

interface JsonFeed {
  readonly language: string;
  readonly items: readonly { readonly language?: string; readonly title: string; readonly content_html: string }[];
}

describe('a feed', () => {
  test('has the full article without the links of its page', () => {
    const archive = anArchive([article]);
    const [feed] = archiveFeeds(archive, 'Doors', english);
    if (feed === undefined) throw new Error('no feed');
    const json = jsonFeedDocument(feed, sourceOf(archive));
    expect(json).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Doors',
      home_page_url: 'https://someone.github.io/archive/',
      feed_url: 'https://someone.github.io/archive/feed.json',
      description: 'All about doors.',
      authors: [{ name: 'The Doors' }],
      language: 'en',
      items: [
        {
          id: 'https://someone.github.io/archive/articles/2022-02-02-open-door/',
          url: 'https://someone.github.io/archive/articles/2022-02-02-open-door/',
          external_url: 'https://variety.com/door?a=1&b=2',
          title: 'A door & <a wall>',
          content_html: '<p><em>outlet not recorded, 2 February 2022</em></p><p>One “two” &#x3C;b></p>',
          summary: 'Ember praises a door.',
          date_published: '2026-01-02T00:00:00Z',
          date_modified: '2026-03-01T00:00:00Z',
        },
      ],
    });
    expect(parseAtomFeed(atomDocument(feed, sourceOf(archive)))).toMatchObject({
      updated: '2026-03-01T00:00:00Z',
      entries: [
        {
          links: [
            { rel: 'alternate', href: 'https://someone.github.io/archive/articles/2022-02-02-open-door/' },
            { rel: 'via', href: 'https://variety.com/door?a=1&b=2' },
            { rel: 'license', href: 'http://rightsstatements.org/vocab/InC/1.0/' },
          ],
        },
      ],
    });
  });

  test('of a speaker has the words, their speaker, addressee and date, and their source', () => {
    const archive = anArchive([article]);
    const feed = archiveFeeds(archive, 'Doors', english).find(({ page }) => page === '/speakers/antonia-ember/');
    if (feed === undefined) throw new Error('no feed');
    const { items } = jsonFeedDocument(feed, sourceOf(archive)) as { readonly items: readonly object[] };
    expect(items).toEqual([
      {
        id: 'https://someone.github.io/archive/q/7k2m9x4d/',
        url: 'https://someone.github.io/archive/q/7k2m9x4d/',
        external_url: 'https://variety.com/door?a=1&b=2',
        title: 'Antonia Ember: “Doors, ” “I <like> “them” & more.”',
        content_html:
          '<blockquote cite="https://someone.github.io/archive/q/7k2m9x4d/"><p>“Doors, ” “I &#x3C;like> “them” &#x26; more.”</p></blockquote><p>Antonia Ember to Variety, about January 2022. Printed in “<a href="https://someone.github.io/archive/articles/2022-02-02-open-door/">A door &#x26; &#x3C;a wall></a>”, outlet not recorded, 2 February 2022.</p>',
        summary: '“Doors, ” “I <like> “them” & more.” Antonia Ember to Variety, about January 2022',
        date_published: '2026-01-02T00:00:00Z',
        date_modified: '2026-03-01T00:00:00Z',
        authors: [{ name: 'Antonia Ember' }],
      },
    ]);
  });

  describe('says the language of', () => {
    const translation = { language: 'ar', text: 'باب', by: 'Salma N' };
    const archive = anArchive([
      anArticle({
        headline: 'Ovi on auki',
        html: '<p id="p1">Hän sanoi: <span class="quotation" id="q-a" lang="de">”Nein”</span>.</p>',
        quotations: [aQuotation({ language: 'de', parts: ['Nein'], translation })],
      }),
      anArticle({ id: 'b', language: 'en', html: '<p id="p1">A door.</p>', added: '2026-01-01' }),
    ]);
    const [whole, ofSpeaker] = archiveFeeds(archive, 'Ovet', english);
    if (whole === undefined || ofSpeaker === undefined) throw new Error('no feed');

    test('its interface, where that does not speak the language of the archive, and of texts in another', () => {
      const { language, items } = jsonFeedDocument(whole, sourceOf(archive, 'fi')) as JsonFeed;
      expect(language).toBe('fi');
      expect(items.map(({ language, content_html }) => [language, content_html])).toEqual([
        [
          undefined,
          '<p lang="en"><em>outlet not recorded, 2 February 2022</em></p><p>Hän sanoi: <span lang="de">”Nein”</span>.</p>',
        ],
        ['en', '<p><em>outlet not recorded, 2 February 2022</em></p><div lang="en"><p>A door.</p></div>'],
      ]);
    });

    test('quotations, their translations and the headline of their article', () => {
      const { items } = jsonFeedDocument(ofSpeaker, sourceOf(archive, 'fi')) as JsonFeed;
      expect(items.map(({ language, title, content_html }) => [language, title, content_html])).toEqual([
        [
          'de',
          'Antonia Ember: „Nein“',
          '<blockquote cite="https://someone.github.io/archive/q/7k2m9x4d/" lang="de"><p>Nein</p></blockquote><p lang="ar" dir="rtl">باب</p><p lang="en">Translation (Arabic): Salma N</p><p lang="en">Antonia Ember, date not recorded. Printed in ”<a href="https://someone.github.io/archive/articles/2022-02-02-open-door/" lang="fi">Ovi on auki</a>”, outlet not recorded, 2 February 2022.</p>',
        ],
      ]);
    });

    test('entries, as xml:lang', () => {
      using document = XmlDocument.fromString(atomDocument(whole, sourceOf(archive, 'fi')));
      const names = { a: 'http://www.w3.org/2005/Atom' };
      expect(document.find('//a:entry/ancestor-or-self::*/@xml:lang', names).map(({ content }) => content)).toEqual([
        'fi',
        'en',
      ]);
    });
  });

  test('names the byline or the outlet as author of a full text, and nobody for a record', () => {
    const articles = [
      anArticle({ id: 'c', outlet: 'variety', byline: 'Antonia Ember', edition: 'full', added: '2026-01-04' }),
      anArticle({ id: 'd', outlet: 'variety', byline: 'Antonia Ember & Co', added: '2026-01-03' }),
      anArticle({ id: 'a', outlet: 'variety', edition: 'full', added: '2026-01-02' }),
      anArticle({ id: 'b', outlet: 'variety', added: '2026-01-01' }),
    ];
    const archive = anArchive(articles);
    const [feed] = archiveFeeds(archive, 'Doors', english);
    if (feed === undefined) throw new Error('no feed');
    const { entries } = parseAtomFeed(atomDocument(feed, sourceOf(archive)));
    expect(entries?.map(({ authors }) => authors?.[0]?.name)).toEqual([
      'Antonia Ember',
      undefined,
      'Variety',
      undefined,
    ]);
    // Both name the author of the original.
    expect(entries?.[1]?.content?.value).toContain('<em>Variety, 2 February 2022, by Antonia Ember &#x26; Co</em>');
  });

  test('keeps "]]>", which XML allows in no text as it is', () => {
    const archive = anArchive([anArticle({ headline: 'A door ]]> & another', summary: 'It says ]]]]>>.' })]);
    const [feed] = archiveFeeds(archive, 'Doors', english);
    if (feed === undefined) throw new Error('no feed');
    using document = XmlDocument.fromString(atomDocument(feed, sourceOf(archive)));
    const entry = (name: string): string | undefined =>
      document.get(`/a:feed/a:entry/a:${name}`, { a: 'http://www.w3.org/2005/Atom' })?.content;
    expect([entry('title'), entry('summary')]).toEqual(['A door ]]> & another', 'It says ]]]]>>.']);
  });

  test('drops characters that are not allowed in XML', () => {
    const archive = anArchive([anArticle({ headline: 'A\u0008 door\u{1f6aa}\uffff' })]);
    const [feed] = archiveFeeds(archive, 'Doors', english);
    if (feed === undefined) throw new Error('no feed');
    using document = XmlDocument.fromString(atomDocument(feed, sourceOf(archive)));
    const title = document.get('/a:feed/a:entry/a:title', { a: 'http://www.w3.org/2005/Atom' });
    expect(title?.content).toBe('A door\u{1f6aa}');
  });
});

describe('the feeds of an archive', () => {
  test('start with the newest arrival, and within a day with the latest publication', () => {
    const articles = [
      anArticle({ id: 'old', published: '2020', added: '2026-01-03' }),
      anArticle({ id: 'mid', published: '2021-05', added: '2026-01-01' }),
      anArticle({ id: 'new', published: '2021-06-01', added: '2026-01-01' }),
    ];
    const [feed] = archiveFeeds(anArchive(articles), 'Doors', english);
    expect(feed?.items.map((item) => item.article.id)).toEqual(['old', 'new', 'mid']);
  });

  test('have the newest 50 entries at most', () => {
    const articles = Array.from({ length: 60 }, (_, index) => {
      const day = `2026-01-${String((index % 28) + 1).padStart(2, '0')}`;
      return anArticle({
        id: `a${String(index)}`,
        added: day,
        outlet: 'variety',
        quotations: [aQuotation({ id: `q${String(index)}`, to: 'variety' })],
      });
    });
    const feeds = archiveFeeds(anArchive(articles), 'Doors', english);
    expect(feeds.map(({ page, items }) => [page, items.length])).toEqual([
      ['/', 50],
      ['/speakers/antonia-ember/', 50],
      ['/outlets/variety/', 50],
    ]);
    const days = feeds[0]?.items.map((item) => item.article.added) ?? [];
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days[0]).toBe('2026-01-28');
    // Next to each article are its quotations said to the outlet.
    expect(feeds[2]?.items.slice(0, 2).map((item) => [item.article.id, item.quotation?.id])).toEqual([
      ['a55', undefined],
      ['a55', 'q55'],
    ]);
  });

  test('do not exist without entries', () => {
    expect(archiveFeeds(anArchive([]), 'Doors', english)).toEqual([]);
  });
});
