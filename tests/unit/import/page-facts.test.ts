import { describe, expect, test } from 'vitest';
import { dayInWords } from '../../../src/import/sources/page/page-date.ts';
import { readPage } from '../../../src/import/sources/page/saved-page.ts';

const PROSE = '<p>The pier is closed until the two planks that gave way are new, says the harbour office.</p>'.repeat(
  9,
);

function read(head: string, body = '', language = 'en') {
  const page = readPage(
    `<html lang="${language}"><head>${head}</head><body><article>${body}${PROSE}</article></body></html>`,
  );
  if ('failure' in page) throw new Error(page.failure);
  return page;
}

const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('dates', () => {
  test.each([
    ['3. Mai 2024', 'de'],
    ['03.05.2024, 14:05 Uhr', 'de'],
    ['3 мая 2024 г., 10:00', 'ru'],
    ['2024年5月3日 12時00分', 'ja'],
    ['2024년 5월 3일', 'ko'],
    ['le 3 mai 2024 à 8h', 'fr'],
    ['3 de mayo de 2024', 'es'],
    ['3 maja 2024', 'pl'],
    ['٣ مايو ٢٠٢٤', 'ar'],
    ['३ मई २०२४', 'hi'],
    ['May 3, 2024', 'en'],
  ])('are read in the words and digits of a language: %s (%s)', (text, language) => {
    expect(dayInWords(text, language)).toBe('2024-05-03');
  });

  test.each(['03/05/2024', '31.02.2024', 'Mai 2024', 'der 3. Mann von 2024'])('are not guessed: %s', (text) => {
    expect(dayInWords(text, 'de')).toBeUndefined();
  });

  test('are those of the zone in which the page states other times', () => {
    const { facts, unsure } = read(
      linked(
        '{"@type":"NewsArticle","datePublished":"2024-05-02T22:30:00Z","dateModified":"2024-05-03T09:00:00+02:00"}',
      ),
    );
    expect([facts.published?.value, unsure]).toEqual(['2024-05-03', undefined]);
  });

  test('are to decide when they are near midnight in UTC and the page tells no zone', () => {
    const { facts, unsure } = read(linked('{"@type":"NewsArticle","datePublished":"2024-05-02T22:30:00Z"}'));
    expect([facts.published?.value, unsure]).toEqual([
      '2024-05-02',
      [
        {
          field: 'published',
          why: 'the source states 2024-05-02T22:30:00Z, which is UTC; where it was published it may have been another day',
        },
      ],
    ]);
  });

  test('are to decide when the page only prints them', () => {
    const { facts, unsure } = read('', '<span class="meta-date">Freitag, 3. Mai 2024</span>', 'de');
    expect([facts.published?.value, unsure]).toEqual([
      '2024-05-03',
      [
        {
          field: 'published',
          why: 'the page marks no date of its article; “Freitag, 3. Mai 2024” is the first that it prints, compare with the original',
        },
      ],
    ]);
  });
});

describe('the headline', () => {
  test('is the one that the page prints, not that for search engines', () => {
    const { facts, doubts } = read(
      '<title>Pier closed: all news | Port Times</title><meta property="og:title" content="Pier closed: all news">',
      '<h1>Two planks give way, and the northern pier is closed</h1>',
    );
    expect([facts.headline, doubts]).toEqual([
      { value: 'Two planks give way, and the northern pier is closed', origin: { place: 'page-heading' } },
      [],
    ]);
  });

  test('is not the name of a section', () => {
    expect(
      read('<meta property="og:title" content="Two planks give way">', '<h1>Local news</h1>').facts.headline?.value,
    ).toBe('Two planks give way');
  });
});

describe('the byline', () => {
  test.each([
    ['{"@type":"Organization","name":"Port Times"}', undefined],
    ['{"@type":"Person","name":"port-times.example.com"}', undefined],
    ['"105092"', undefined],
    ['[{"@type":"Person","name":"Ana Lund"},{"@type":"Organization","name":"Port Times"}]', 'Ana Lund'],
  ])('names people: %s', (author, byline) => {
    expect(read(linked(`{"@type":"NewsArticle","author":${author}}`)).facts.byline?.value).toBe(byline);
  });

  test('is looked up where JSON-LD names the author by an id', () => {
    const json = `{"@graph":[{"@type":"NewsArticle","author":{"@id":"#ana"}},{"@type":"Person","@id":"#ana","name":"Ana Lund"}]}`;
    expect(read(linked(json)).facts.byline?.value).toBe('Ana Lund');
  });

  test('is the name in a line with more in it', () => {
    const line =
      '<div class="byline">Share <a href="/a">Ana Lund</a> Harbour reporter 11:58 <a href="/s">Bookmark</a></div>';
    expect(read('', line).facts.byline?.value).toBe('Ana Lund');
  });
});

test('reads JSON-LD with raw line breaks in its strings, and its named characters', () => {
  const { facts } = read(linked('{"@type":"NewsArticle","description":"One\ntwo\tthree zerst&ouml;rt"}'));
  expect(facts.summary?.value).toBe('One two three zerstört');
});

test('says that a page is a stub, or a live blog', () => {
  expect(read(linked('{"@type":"NewsArticle","isAccessibleForFree":"False"}')).doubts).toEqual([
    'the page says that its article is for subscribers; what was saved may be a stub, compare its end with the original',
  ]);
  expect(read(linked('{"@type":"LiveBlogPosting"}')).doubts).toEqual([
    'the page is a live blog; keep the entries that belong to one article',
  ]);
});
