import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { ARTICLES_FOLDER } from '../../src/content/edge/content-folder.ts';
import { createUrlResolver } from '../../src/checks/url-resolver.ts';
import { readOutput } from '../../src/checks/edge/built-site.ts';
import { articleProse, plainProse } from '../../src/content/body/article-prose.ts';
import { parseArticle } from '../../src/content/article-parser.ts';
import { printedQuotations } from '../../src/archive/archive.ts';
import { articlePath, outletPath, quotationPath, speakerPath } from '../../src/archive/permalink.ts';
import { textBlocks } from '../../src/content/body/text-block.ts';
import { addressIn, archive, baseSite, fileOf, linkIn, pageOf, rootSite, sites } from './site-files.ts';
import { WORDS_IN_PARTS } from './words-in-parts.ts';

const printed = printedQuotations(archive.articles);

/** Pages with feeds, and the addresses that each feed must hold, in any order. */
function expectedFeeds(): ReadonlyMap<string, readonly string[]> {
  const speakers = [...archive.speakers.keys()].map(
    (id) =>
      [
        speakerPath(id),
        printed.filter(({ quotation }) => quotation.speaker === id).map(({ quotation }) => quotationPath(quotation.id)),
      ] as const,
  );
  const outlets = [...archive.outlets.keys()].map(
    (id) =>
      [
        outletPath(id),
        [
          ...archive.articles.filter(({ outlet }) => outlet === id).map((article) => articlePath(article.id)),
          ...printed.filter(({ quotation }) => quotation.to === id).map(({ quotation }) => quotationPath(quotation.id)),
        ],
      ] as const,
  );
  const all = ['/', archive.articles.map(({ id }) => articlePath(id))] as const;
  return new Map([all, ...speakers, ...outlets].filter(([, paths]) => paths.length > 0));
}

const feeds = expectedFeeds();

describe.each(sites)('the feeds of the site $name', ({ site }) => {
  const whole = (paths: readonly string[]) => paths.map((path) => addressIn(site, path)).toSorted();
  const atom = (page: string) => parseAtomFeed(fileOf(site, `${page}feed.xml`));
  const json = (page: string) => parseJsonFeed(fileOf(site, `${page}feed.json`));

  test('stand beside the archive, every speaker and every outlet that has entries, and nowhere else', () => {
    const files = readOutput(site.folder).files.filter((path) => /(^|\/)feed\./.test(path));
    expect(files.toSorted()).toEqual(
      [...feeds.keys()]
        .flatMap((page) => [`${page}feed.json`, `${page}feed.xml`].map((path) => path.slice(1)))
        .toSorted(),
    );
  });

  test.each([...feeds])('of %s hold what its page is about, the same in both formats', (page, paths) => {
    const one = atom(page);
    const other = json(page);
    expect(one.entries?.map(({ id }) => id).toSorted()).toEqual(whole(paths));
    expect(other.items?.map(({ id }) => id)).toEqual(one.entries?.map(({ id }) => id));
    expect(
      other.items?.map((item) => [
        item.title,
        item.content_html,
        item.summary,
        item.date_published,
        item.date_modified,
        item.authors?.[0]?.name,
      ]),
    ).toEqual(
      one.entries?.map((entry) => [
        text(entry.title),
        text(entry.content),
        text(entry.summary),
        entry.published,
        entry.updated,
        entry.authors?.[0]?.name,
      ]),
    );
    expect({ title: text(one.title), id: one.id, author: one.authors?.[0]?.name }).toEqual({
      title: other.title,
      id: other.home_page_url,
      author: other.authors?.[0]?.name,
    });
    expect(linkOf(one.links, 'self')).toBe(addressIn(site, `${page}feed.xml`));
    expect(other.feed_url).toBe(addressIn(site, `${page}feed.json`));
  });

  test.each([...feeds.keys()])('of %s are found from its page', (page) => {
    const links = pageOf(site, page).querySelectorAll('link[rel="alternate"]');
    const ofFeeds = links.filter((link) => /(?:atom\+xml|feed\+json)/.test(link.getAttribute('type') ?? ''));
    expect(ofFeeds.map((link) => [link.getAttribute('type'), link.getAttribute('href')])).toEqual([
      ['application/atom+xml', linkIn(site, `${page}feed.xml`)],
      ['application/feed+json', linkIn(site, `${page}feed.json`)],
    ]);
  });

  test('hold the whole text of every article, and no link that works on its page only', () => {
    const contents = json('/').items?.map((item) => [item.id, item.content_html ?? '']) ?? [];
    expect(contents).toHaveLength(archive.articles.length);
    for (const article of archive.articles) {
      const content = contents.find(([id]) => id === addressIn(site, articlePath(article.id)))?.[1] ?? '';
      const [head, ...blocks] = textBlocks(articleProse({ html: content })).map(({ text }) => text.trim());
      expect(head).toContain(archive.outlets.get(article.outlet ?? '')?.name ?? 'outlet not recorded');
      expect(blocks).toEqual(article.paragraphs.map(({ text }) => text));
      expect(content).not.toMatch(/class=|id=|href="(?!https?:)/);
    }
  });

  test('hold every quotation word for word', () => {
    const found = [...archive.speakers.keys()]
      .filter((id) => feeds.has(speakerPath(id)))
      .flatMap((id) => json(speakerPath(id)).items ?? []);
    expect(new Map(found.map((item) => [item.id, wordsOf(item.content_html ?? '')]))).toEqual(
      new Map(
        printed.map(({ quotation: { id, parts } }) => [
          addressIn(site, quotationPath(id)),
          WORDS_IN_PARTS[id] ?? parts,
        ]),
      ),
    );
  });

  test('say of no entry that it changed before it came, or after the feed', () => {
    for (const page of feeds.keys()) {
      const { updated = '', entries = [] } = atom(page);
      const wrong = entries.filter(
        (entry) => (entry.published ?? '') > (entry.updated ?? '') || (entry.updated ?? '') > updated,
      );
      expect(wrong).toEqual([]);
      expect(entries.map((entry) => entry.updated)).toContain(updated);
    }
  });
});

describe.each(sites)('every article of the site $name', ({ site }) => {
  test.each(archive.articles.map((article) => ({ id: article.id, article })))(
    'says the same in Markdown, plain text, JSON and HTML: $id',
    ({ id, article }) => {
      const markdown = readFileSync(join(site.folder, `articles/${id}.md`));
      expect(markdown.equals(readFileSync(join(site.contentRoot, ARTICLES_FOLDER, `${id}.md`)))).toBe(true);
      expect(parseArticle(markdown.toString('utf8'), `${id}.md`, archive)).toMatchObject({ article, issues: [] });

      const plain = fileOf(site, `/articles/${id}.txt`);
      const data = JSON.parse(fileOf(site, `/articles/${id}.json`)) as {
        readonly headline: string;
        readonly url: string;
        readonly paragraphs: readonly { readonly text: string }[];
      };
      const texts = data.paragraphs.map(({ text }) => text);
      expect(texts).toEqual(article.paragraphs.map(({ text }) => text));
      const blocks = plain.trimEnd().split('\n\n');
      expect(blocks[0]).toBe(data.headline);
      // Head, day and summary stand above the text, the facts below it.
      expect(blocks.slice(3, -1).map((block) => block.replace(/^\s*(?:[>-]|\d+\.) /, ''))).toEqual(texts);
      expect(blocks.at(-1)?.split('\n').at(-1)).toBe(`Permanent address: ${data.url}`);
      expect(plain).toContain(plainProse(article));
    },
  );

  test('leads to these forms from its head and from its foot', () => {
    for (const { id } of archive.articles) {
      const page = pageOf(site, articlePath(id));
      const forms = ['json', 'md', 'txt'].map((ending) => linkIn(site, `/articles/${id}.${ending}`));
      expect(forms.filter((form) => page.querySelector(`head link[rel="alternate"][href="${form}"]`) === null)).toEqual(
        [],
      );
      expect(forms.filter((form) => page.querySelector(`main dd a[href="${form}"]`) === null)).toEqual([]);
    }
  });

  test('is named in the guide for language models, whose links all arrive', () => {
    const guide = fileOf(site, '/llms.txt');
    const follow = createUrlResolver(site, new Set(readOutput(site.folder).files));
    const links = [...guide.matchAll(/^- \[.+\]\((\S+)\): ./gm)].map(([, address = '']) => address);
    expect(links.filter((address) => follow(address, addressIn(site, '/')).kind !== 'file')).toEqual([]);
    for (const { id } of archive.articles) expect(links).toContain(addressIn(site, `/articles/${id}.md`));
    expect(
      guide
        .split('\n\n')
        .slice(0, 2)
        .map((part) => part.slice(0, 2)),
    ).toEqual(['# ', '> ']);
    expect(guide).toContain(`${String(archive.articles.length)} articles with ${String(printed.length)} quotations.`);
  });
});

test('there is no sitemap of news while nothing is new', () => {
  expect([rootSite, baseSite].filter(({ folder }) => existsSync(join(folder, 'sitemap-news.xml')))).toEqual([]);
});

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : (value as { readonly value?: string } | undefined)?.value;
}

function linkOf(
  links: readonly { readonly rel?: string; readonly href?: string }[] = [],
  rel: string,
): string | undefined {
  return links.find((link) => link.rel === rel)?.href;
}

/** The parts of a quotation as its entry prints them. */
function wordsOf(html: string): readonly string[] {
  const [quoted = ''] = html.split('</blockquote>');
  return textBlocks(articleProse({ html: `${quoted}</blockquote>` })).map((block) => block.text);
}
