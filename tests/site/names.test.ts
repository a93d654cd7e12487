import { describe, expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import { loadArchive } from '../../src/content/edge/content-folder.ts';
import { namesSite } from '../built-sites.ts';
import { fileOf } from './site-files.ts';

const { archive: archiveOfNames } = await loadArchive(namesSite.contentRoot);

const page = (path: string) => parse(fileOf(namesSite, path));

/** The text of the first element that a selector finds, with plain spaces. */
function textAt(path: string, selector: string): string | undefined {
  return page(path).querySelector(selector)?.text.replaceAll(/\s+/gu, ' ').trim();
}

describe('what moved', () => {
  test.each([
    ['/articles/2022-01-15-the-weir-reopens/', '/articles/2022-01-15-an-apology-to-the-eels/'],
    ['/speakers/ada-hill/', '/speakers/ada-marsh/'],
    // As another system named them.
    ['/Blog/2022/Eel_apology.html/', '/articles/2022-01-15-an-apology-to-the-eels/'],
    ['/2022/新聞/', '/articles/2022-01-15-an-apology-to-the-eels/'],
  ])('the page %s leads to %s', (from, to) => {
    expect(page(`${from}index.html`).querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `https://archive.example${to}`,
    );
  });

  test.each([
    ['/articles/2022-01-15-the-weir-reopens.json', '/articles/2022-01-15-an-apology-to-the-eels.json'],
    ['/articles/2022-01-15-the-weir-reopens.md', '/articles/2022-01-15-an-apology-to-the-eels.md'],
    ['/articles/2022-01-15-the-weir-reopens.txt', '/articles/2022-01-15-an-apology-to-the-eels.txt'],
    ['/speakers/ada-hill/feed.xml', '/speakers/ada-marsh/feed.xml'],
    ['/speakers/ada-hill/feed.json', '/speakers/ada-marsh/feed.json'],
  ])('the file %s is that of %s, and hosts send readers there', (from, to) => {
    expect(fileOf(namesSite, from)).toBe(fileOf(namesSite, to));
    expect(fileOf(namesSite, '/_redirects')).toContain(`${from} ${to} 301\n`);
  });
});

describe('names', () => {
  test('pages show the name of today, and the one that the article prints', () => {
    expect(textAt('/q/kjrwfd5y/index.html', 'figcaption')).toBe(
      'Ada Marsh (printed as Ada Hill) to The Weir Gazette, May 2015',
    );
    expect(textAt('/articles/2015-05-02-the-eels/index.html', '.quotation-link')).toBe(
      'Quotation 1 by Ada Marsh (printed as Ada Hill), May 2015',
    );
  });

  test('citations and copies name the speaker as printed, with the name of today in brackets; the card as the page', () => {
    const quotation = page('/q/kjrwfd5y/index.html');
    for (const id of ['cite-text', 'cite-archive-apa-text', 'cite-archive-chicago-text', 'cite-wikipedia']) {
      expect(quotation.querySelector(`#${id}`)?.text).toMatch(/Ada Hill (?:\[|&#91;)Ada Marsh(?:\]|&#93;)/);
    }
    expect(quotation.querySelector('meta[property="og:image:alt"]')?.getAttribute('content')).toContain(
      'Ada Marsh (printed as Ada Hill)',
    );
  });

  test('the page of a speaker shows the names that the keeper wants shown, and no other', () => {
    const main = page('/speakers/ada-marsh/index.html').querySelector('main')?.text ?? '';
    expect(main).toContain('Formerly Ada Hill. Also known as Lady Marsh.');
    expect(main).not.toContain('Quillon');
  });
});

describe('speakers', () => {
  test('are listed with a name, most quoted first, and then the sources without one by the date of their article', () => {
    const main = page('/speakers/index.html').querySelector('main');
    expect(main?.querySelectorAll('h2').map(({ text }) => text)).toEqual(['Sources without a name']);
    expect(
      main?.querySelectorAll('.register').map((list) =>
        list.querySelectorAll('li').map((item) =>
          item
            .querySelectorAll('a, span')
            .map(({ text }) => text)
            .join(': '),
        ),
      ),
    ).toEqual([
      [
        'Ada Marsh: 3 quotations',
        'Luc Perrin: 2 quotations',
        'The Weir Board: 1 quotation',
        'سلمى النجار: 1 quotation',
      ],
      [
        'A resident (The Weir Gazette, 1 August 2023): 1 quotation',
        'A resident (The Weir Gazette, 1 April 2024): 1 quotation',
      ],
    ]);
  });

  test('without a name have a page that says which article quotes them', () => {
    const path = '/speakers/resident-of-2023/index.html';
    expect({
      heading: textAt(path, 'h1'),
      article: textAt(path, 'h1 + p a'),
      description: page(path).querySelector('meta[name=description]')?.getAttribute('content'),
      feed: (JSON.parse(fileOf(namesSite, '/speakers/resident-of-2023/feed.json')) as { readonly title: string }).title,
    }).toEqual({
      heading: 'A resident',
      article: 'The Weir Gazette, 1 August 2023',
      description: '1 quotation of A resident (The Weir Gazette, 1 August 2023), word for word.',
      feed: 'A resident (The Weir Gazette, 1 August 2023) · The Weir Archive',
    });
  });

  test('that are organisations have nothing behind their name', () => {
    const speakers = archiveOfNames.articles
      .flatMap(({ quotations }) => quotations)
      .filter(({ speaker }) => speaker === 'weir-board');
    expect(speakers.map(({ id }) => textAt(`/q/${id}/index.html`, '.facts dd'))).toEqual(['The Weir Board']);
  });
});

describe('a translation', () => {
  const words = 'One does not mend a river, one lets it pass.';

  test.each([
    ['the quotation’s page', '/q/6zhnppgz/index.html'],
    ['its speaker’s page', '/speakers/luc-perrin/index.html'],
    ['its article', '/articles/2021-09-10-le-barrage/index.html'],
    ['the list of quotations', '/quotations/index.html'],
    ['the timeline', '/timeline/index.html'],
    ['the file of everything', '/everything.html'],
  ])('stands on %s in its language, with who translated', (_, path) => {
    const translation = page(path)
      .querySelectorAll('.translation')
      .find((one) => one.text.includes(words));
    expect({
      text: translation?.firstChild?.text,
      language: translation?.querySelector('[lang=en]')?.text,
      by: translation?.querySelector('.translation__by')?.text,
    }).toEqual({ text: words, language: words, by: 'Translation (English): the archive' });
  });

  test('in a language from right to left has that direction', () => {
    expect(page('/q/vqs3f5kq/index.html').querySelector('.translation [lang=ar]')?.getAttribute('dir')).toBe('rtl');
  });

  test('is in the feeds, and in the article as plain text', () => {
    expect(fileOf(namesSite, '/speakers/luc-perrin/feed.json')).toContain(words);
    expect(fileOf(namesSite, '/articles/2021-09-10-le-barrage.txt')).toContain(
      `> ${words}\n\n> Translation (English): the archive`,
    );
  });
});

describe('a link from one article to another', () => {
  const from = '/articles/2022-01-15-an-apology-to-the-eels';
  const to = 'https://archive.example/articles/2015-05-02-the-eels/';

  test('leads to its page', () => {
    const link = page(`${from}/index.html`).querySelector('.article-body a:not(.quotation-link)');
    expect({ words: link?.text, address: link?.getAttribute('href'), rel: link?.getAttribute('rel') }).toEqual({
      words: 'the sluice',
      address: '../2015-05-02-the-eels/',
      rel: undefined,
    });
  });

  test('is absolute wherever else the text is given out', () => {
    expect(fileOf(namesSite, `${from}.md`)).toContain(`[the sluice](${to})`);
    expect(fileOf(namesSite, '/articles/2021-09-10-le-barrage.md')).toContain(`[anguilles]: ${to}`);
    expect(fileOf(namesSite, `${from}.txt`)).toContain(`Link of the words “the sluice”: ${to}\n`);
    expect(fileOf(namesSite, '/feed.xml')).toContain(`&#x3C;a href="${to}">the sluice&#x3C;/a>`);
    expect(fileOf(namesSite, '/everything.html')).toContain(`<a href="${to}">the sluice</a>`);
  });
});
