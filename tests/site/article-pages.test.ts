import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { ARTICLES_FOLDER } from '../../src/content/edge/content-folder.ts';
import { edtfDate, machineDate } from '../../src/archive/edtf-date.ts';
import { fingerprintOf } from '../../src/archive/fingerprint.ts';
import type { Article } from '../../src/archive/article.ts';
import { articlePath, outletPath, quotationPath } from '../../src/archive/permalink.ts';
import { interfaceLanguage } from '../../src/languages/known-languages.ts';
import { rightsName } from '../../src/languages/rights-name.ts';
import { archive, baseSite, linkIn, only, pageOf, rootSite, textOf, textsOf, type BuiltSite } from './site-files.ts';

const english = interfaceLanguage('en');

/** The marks that stand outside a quotation's words and are shown with them. */
const MARKS = /["'“”„‟‘’‚‛«»‹›]/gu;

/** The article's own text: without the links that lead from a quotation to its own page. */
function bodyOf(site: BuiltSite, { id }: Article): HTMLElement {
  const body = only(pageOf(site, articlePath(id)), '.article-body');
  for (const link of body.querySelectorAll('.quotation-link')) link.remove();
  return body;
}

/** The text of an element, where a hard break is one line break: in the HTML another follows it. */
function wordsOf(element: HTMLElement): string {
  return element.text.replace(/\n\n/g, '\n');
}

/** The text of a paragraph, without the list that a list item may hold. */
function ownText(element: HTMLElement): string {
  const own = parse(element.outerHTML);
  for (const list of own.querySelectorAll('ul, ol')) list.remove();
  return wordsOf(own).trim();
}

const rows = [rootSite, baseSite].flatMap((site) =>
  archive.articles.map((article) => ({ address: linkIn(site, articlePath(article.id)), article, site })),
);

test('every article of the archive is looked at', () => {
  const files = readdirSync(join(rootSite.contentRoot, ARTICLES_FOLDER));
  expect(files.length).toBeGreaterThan(0);
  expect(archive.articles.map(({ id }) => `${id}.md`).toSorted()).toEqual(files.toSorted());
});

describe.each(rows)('the page of the article at $address', ({ article, site }) => {
  const page = pageOf(site, articlePath(article.id));
  const outlet = archive.outlets.get(article.outlet ?? '');
  const published = edtfDate(article.published);
  const isArchives = article.headlineBy === 'archive';
  const isRecord = article.edition === 'record';

  test('has no styles for scans, pictures and translations that it does not show', () => {
    const styles = textsOf(page, 'style').join(' ');
    const styled = ['facsimile__page', 'picture__whole', 'translation__by'].filter((name) => styles.includes(name));
    expect(styled.filter((name) => page.querySelector(`.${name}`) === null)).toEqual([]);
  });

  test('names the article, its outlet and its day above the text', () => {
    const header = only(page, 'article > header');
    const time = only(header, 'time');
    expect({
      headings: textsOf(page, 'h1'),
      kicker: textOf(only(header, '.kicker')),
      outletLink: header.querySelector('.kicker a')?.getAttribute('href'),
      datetime: time.getAttribute('datetime'),
      summary: textOf(only(header, '.lead')),
    }).toEqual({
      headings: [article.headline],
      kicker: `${outlet?.name ?? 'Outlet not recorded'} · ${english.date(published.text)}${article.byline === undefined ? '' : ` · by ${article.byline}`}`,
      outletLink: outlet === undefined ? undefined : linkIn(site, outletPath(outlet.id)),
      datetime: machineDate(published),
      summary: article.summary,
    });
  });

  test('says that the headline is the archive’s and that a record is one, where they are', () => {
    expect(textOf(only(page, 'article > header > .meta'))).toBe(
      [
        ...(isArchives ? ['The headline is the archive’s; the original’s is not recorded.'] : []),
        ...(isRecord
          ? ['This record tells the article in the archive’s own words and keeps every quotation word for word.']
          : []),
        ...(article.quotations.length > 0
          ? ['Underlined words are quotations. The number beside each leads to its own page, which you can cite.']
          : []),
      ].join(' '),
    );
  });

  test('names on paper the style of the citation', () => {
    expect(textsOf(page, '.cite > .print-only')).toEqual([
      `APA 7: ${only(page, '#cite-archive-apa').text}`,
      ...(article.quotations.length > 0
        ? [english.say('cite.addresses-on-paper', { address: site.site + site.base })]
        : []),
    ]);
  });

  test('holds the whole text in paragraphs that can be linked to, numbered in order', () => {
    const body = bodyOf(site, article);
    const paragraphs = body.querySelectorAll('[id]').filter(({ id }) => /^p\d+$/.test(id));
    expect(paragraphs.map((element) => ({ id: element.id, text: ownText(element) }))).toEqual(
      article.paragraphs.map(({ number, text }, index) => {
        expect(number).toBe(index + 1);
        return { id: `p${String(number)}`, text };
      }),
    );
    expect(body.text.replace(/\s+/g, '')).toBe(
      article.paragraphs
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, ''),
    );
  });

  test('prints every part of every quotation verbatim', () => {
    const text = wordsOf(bodyOf(site, article));
    expect(article.quotations.flatMap(({ parts }) => parts).filter((part) => !text.includes(part))).toEqual([]);
  });

  test('marks exactly the words of every quotation', () => {
    const body = bodyOf(site, article);
    const marked = article.quotations.map(({ id }) => ({
      id,
      words: body.querySelectorAll(`[data-quotation="${id}"]`).map(wordsOf).join('').replace(MARKS, ''),
    }));
    expect(marked).toEqual(
      article.quotations.map(({ id, parts }) => ({ id, words: parts.join('').replace(MARKS, '') })),
    );
  });

  test('gives every quotation an element of its own that begins with its first words', () => {
    const body = bodyOf(site, article);
    const begins = article.quotations.map(({ id, parts: [first = ''] }) => {
      const words = wordsOf(only(body, `#q-${id}`)).replace(MARKS, '');
      const wanted = first.replace(MARKS, '');
      return words.startsWith(wanted) || wanted.startsWith(words) ? 'first words' : words;
    });
    expect(begins).toEqual(article.quotations.map(() => 'first words'));
  });

  test('leads from every quotation to its own page, saying whose words they are', () => {
    const links = page.querySelectorAll('.article-body .quotation-link').map((link) => ({
      href: new URL(link.getAttribute('href') ?? '', `https://a.example${linkIn(site, articlePath(article.id))}`)
        .pathname,
      text: textOf(link),
    }));
    expect(links).toHaveLength(article.quotations.length);
    expect(links).toEqual(
      expect.arrayContaining(
        article.quotations.map(({ id, speaker, said }, index) => ({
          href: linkIn(site, quotationPath(id)),
          text: `Quotation ${String(index + 1)} by ${archive.speakers.get(speaker)?.name ?? ''}${said === undefined ? ', date not recorded' : `, ${english.date(said)}`}`,
        })),
      ),
    );
  });

  test('says how this copy came to us', () => {
    const section = only(page, '[aria-labelledby="about-this-copy"]');
    const facts = new Map(
      textsOf(section, 'dt').map((term, index) => [term, textOf(section.querySelectorAll('dd')[index] ?? section)]),
    );
    expect(Object.fromEntries([...facts].filter(([term]) => term !== 'As data'))).toEqual({
      Published: `${english.date(published.text)}. ${article.publishedBasis}`,
      Outlet: outlet?.name ?? 'Not recorded: the document does not name it.',
      ...(article.byline !== undefined && {
        'Written by': `${article.byline}${isRecord ? '; the words of this record are the archive’s' : ''}`,
      }),
      Headline: isArchives ? 'Supplied by the archive.' : 'As printed.',
      Original: article.url ?? 'Its address is not recorded.',
      Text: `${isRecord ? 'A record: the article told in the archive’s own words, every quotation verbatim.' : 'The full text, verbatim.'} SHA-256 ${fingerprintOf(article).text} (how it is made)`,
      'Made from': `${article.document} SHA-256 ${article.sha256}`,
      ...(article.corrections.length > 0 && {
        Corrections: article.corrections.map(({ on, what }) => `${english.date(on)}. ${what}`).join(' '),
      }),
      'In the archive since': english.date(article.added),
      'Rights in the original': `${rightsName(article.rights, interfaceLanguage('en'))} · What may be reused`,
    });
    expect(only(section, 'a[rel~="license"]').getAttribute('href')).toBe(article.rights);
  });

  test('tells Zotero that it is a newspaper article, with the facts of the original', () => {
    const tags = page
      .querySelectorAll('meta[name]')
      .map((meta) => [meta.getAttribute('name') ?? '', meta.getAttribute('content')] as const)
      .filter(([name]) => /^(?:DC|prism|citation)[._]/.test(name));
    expect(Object.fromEntries(tags)).toEqual({
      'DC.type': 'newspaperArticle',
      'DC.title': isArchives ? `[${article.headline}]` : article.headline,
      ...(article.byline !== undefined && { citation_author: article.byline }),
      ...(outlet !== undefined && { 'prism.publicationName': outlet.name }),
      'DC.date': article.published,
      'DC.language': article.language ?? 'en',
      'DC.rights': article.rights,
    });
  });

  test('loads scripts for comfort only: as modules, which never hold up the text', () => {
    const types = page.querySelectorAll('script').map((script) => script.getAttribute('type'));
    expect([...new Set(types)].toSorted()).toEqual(['application/ld+json', 'module', 'speculationrules']);
  });

  test('leads to the articles before and after it', () => {
    const at = archive.articles.indexOf(article);
    const leads = page.querySelectorAll('nav.pager a').map((link) => ({
      rel: link.getAttribute('rel'),
      href: link.getAttribute('href'),
    }));
    const neighbour = (rel: string, index: number) => {
      const other = archive.articles[index];
      return other === undefined ? [] : [{ rel, href: linkIn(site, articlePath(other.id)) }];
    };
    expect(leads).toEqual([...neighbour('prev', at - 1), ...neighbour('next', at + 1)]);
  });
});
