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
    ['2024. május 3.', 'hu'],
    ['2024 m. gegužės 3 d.', 'lt'],
    ['3 พฤษภาคม 2567', 'th'],
    ['3 พฤษภาคม 2024', 'th'],
    ['May 3, 2024', 'en'],
    ['۱۴ اردیبهشت ۱۴۰۳', 'fa'],
    ['جمعه ۱۴ اردیبهشت ۱۴۰۳، ساعت ۱۲:۰۵', 'fa'],
    ['۱۴۰۳/۰۲/۱۴', 'fa'],
    ['1403-02-14', 'fa-IR'],
    ['۳ مه ۲۰۲۴', 'fa'],
    ['۱۴ ثور ۱۴۰۳', 'fa-AF'],
    ['令和6年5月3日', 'ja'],
    ['令和６年５月３日（金）', 'ja'],
    ['2024年（令和6年）5月3日', 'ja'],
    ['民國113年5月3日', 'zh-TW'],
  ])('are read in the words and digits of a language: %s (%s)', (text, language) => {
    expect(dayInWords(text, language)).toBe('2024-05-03');
  });

  test.each([
    ['平成元年1月8日', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['昭和64年1月8日', undefined],
    ['令和6年2月30日', undefined],
    ['架空6年5月3日', undefined],
  ])('are read by the eras of Japan, which begin and end on a day: %s', (text, day) => {
    expect(dayInWords(text, 'ja')).toBe(day);
  });

  test('are read in the calendar of Iran, with its last day of a leap year only', () => {
    expect(['۳۰ اسفند ۱۴۰۳', '۳۰ اسفند ۱۴۰۲', '۳۱ خرداد ۱۴۰۳'].map((text) => dayInWords(text, 'fa'))).toEqual([
      '2025-03-20',
      undefined,
      '2024-06-20',
    ]);
  });

  test('stay open where a year is of a calendar that is not known, or is not reckoned alike everywhere', () => {
    const published = (language: string, day: string) =>
      read(linked(`{"@type":"NewsArticle","datePublished":"${day}"}`), '', language).facts.published?.value;
    expect([
      published('fa', '1403-02-14T10:00:00+03:30'),
      published('fa', '1403-02-14T10:00:00Z'),
      published('en', '1403-02-14'),
      published('ar-SA', '1445/10/24'),
      published('he', '5784-01-03'),
      published('th', '1403-02-14'),
    ]).toEqual(['2024-05-03', '2024-05-03', undefined, undefined, undefined, undefined]);
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

  test.each([
    ['in the time of the country at the end of its address', 'https://weir.example.de/a', 'en', '', '2024-05-03'],
    ['in the time of the country that its language names', 'https://weir.example/a', 'de', '', '2024-05-03'],
    [
      'as its own language writes it beside the text',
      'https://weir.example/a',
      'en',
      '<p class="date">May 2, 2024</p>',
      '2024-05-02',
    ],
    ['as its address has it', 'https://weir.example/2024/05/02/a', 'en', '', '2024-05-02'],
  ])('are those of the page, %s', (_, address, language, body, day) => {
    const stated = linked('{"@type":"NewsArticle","datePublished":"2024-05-02T22:30:00Z"}');
    const page = readPage(
      `<html lang="${language}"><head>${stated}</head><body><article>${body}${PROSE}</article></body></html>`,
      address,
    );
    if ('failure' in page) throw new Error(page.failure);
    expect([page.facts.published?.value, page.unsure]).toEqual([day, undefined]);
  });

  test('are not asked about where it was the same day everywhere, or no time was meant', () => {
    for (const time of ['2024-05-02T10:30:00Z', '2024-05-02T00:00:00Z', '2024-05-02T17:30:00Z']) {
      const place = time.includes('T17') ? '<meta property="og:locale" content="en_CA">' : '';
      const { facts, unsure } = read(`${place}${linked(`{"@type":"NewsArticle","datePublished":"${time}"}`)}`);
      expect([facts.published?.value, unsure]).toEqual(['2024-05-02', undefined]);
    }
  });

  test('are to decide when a page prints another day than UTC has and says not where it is', () => {
    const { facts, unsure } = read(
      linked('{"@type":"NewsArticle","datePublished":"2024-05-02T22:30:00Z"}'),
      '<p class="date">May 3, 2024</p>',
    );
    expect([facts.published?.value, unsure?.map(({ field }) => field)]).toEqual(['2024-05-03', ['published']]);
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

  test('is not one that only screen readers and machines read', () => {
    const { facts } = read(
      '<title>Two planks give way - Port Times</title>',
      '<h1 class="sr-only">Pier of Weir: all numbers</h1><h2>Two planks give way</h2>',
    );
    expect(facts.headline?.value).toBe('Two planks give way');
  });

  test('is the part of a heading that the title repeats, without the line above it', () => {
    const heading = '<h1><span>Harbours</span><span>Two planks of the pier give way</span></h1>';
    const page = read('<title>Two planks of the pier give way | Port Times</title>', heading);
    expect([page.facts.headline?.value, page.tree.children[0]?.type]).toEqual([
      'Two planks of the pier give way',
      'paragraph',
    ]);
    expect(read('<title>Port Times</title>', heading).facts.headline?.value).toBe(
      'Harbours Two planks of the pier give way',
    );
  });

  test('is not the name of a section', () => {
    expect(
      read('<meta property="og:title" content="Two planks give way">', '<h1>Local news</h1>').facts.headline?.value,
    ).toBe('Two planks give way');
  });
});

describe('a headline in an element that is not marked', () => {
  const facts = (title: string) => {
    const page = readPage(
      `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Weir News"></head><body><div>Harbour and quays</div><div class="x2">The crane stays where it is, says the board</div><div>3 May 2024, by the harbour desk</div><div>${PROSE}</div></body></html>`,
    );
    if ('failure' in page) throw new Error(page.failure);
    return [page.facts.headline, page.unsure?.filter(({ field }) => field === 'headline')];
  };

  test('is the line above the text that holds the title', () => {
    const value = 'The crane stays where it is, says the board';
    expect(facts('The crane stays | Weir News')).toEqual([{ value, origin: { place: 'page-heading' } }, undefined]);
  });

  test('is asked about where the title is the name of the site', () => {
    const value = 'The crane stays where it is, says the board';
    const why = `the page marks no headline; “${value}” is the first line above its text, compare with the original`;
    expect(facts('Weir News')).toEqual([
      { value, origin: { place: 'page-element', name: 'div' } },
      [{ field: 'headline', why }],
    ]);
  });
});

test('names no outlet by an address', () => {
  const names = ['application-name', 'og:site_name'].map(
    (name) => read(`<meta property="${name}" content="https://weir.example">`).facts.outlet,
  );
  expect(names).toEqual([undefined, undefined]);
});

describe('the byline', () => {
  test.each([
    ['{"@type":"Organization","name":"Port Times"}', undefined],
    ['{"@type":"Person","name":"port-times.example.com"}', undefined],
    ['"105092"', undefined],
    ['{"@type":"Person","name":"Foto: Ana Lund"}', undefined],
    ['{"@type":"Person","name":"Ana Lund, harbour reporter"}', 'Ana Lund'],
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

describe('the author', () => {
  const author = (head: string, body = ''): string | undefined =>
    read(`<meta property="og:site_name" content="Weir News">${head}`, body).facts.byline?.value;

  test.each([
    ['Ada Lovell and Ben Marr', 'Ada Lovell, Ben Marr'],
    ['von Ada Lovell', 'Ada Lovell'],
    ['Ada Lovell, Weir News', 'Ada Lovell'],
    ['The Weir News', undefined],
    ['weirnews.org, Weir', undefined],
    ['dpa/AFP', undefined],
    ['The Associated Press', undefined],
    ['SDA/sep', undefined],
    ['Ada Lovell/AP', 'Ada Lovell'],
    ['Ada Lovell (dpa)', 'Ada Lovell'],
    ['Sid Marr', 'Sid Marr'],
    ['Sid', 'Sid'],
    ['SID', undefined],
    ['Tass', undefined],
    ['Ada Lovell/Ansa', 'Ada Lovell'],
    ['Von Ada Lovell, Norvik', 'Ada Lovell'],
    ['Ada Lovell und Ben Marr, Norvik', 'Ada Lovell, Ben Marr'],
    ['By Ada Lovell in Norvik', 'Ada Lovell'],
  ])('is a person: of “%s”, %s', (stated, byline) => {
    expect(author(`<meta name="author" content="${stated}">`)).toBe(byline);
  });

  test.each([
    '<div class="article-byline"><span>Ada Lovell</span> <span>Ben Marr</span></div>',
    '<ul><li class="authors__item">By <span>Ada Lovell</span></li><li class="authors__item"><span>Ben Marr</span></li></ul>',
    '<p>von <a href="/autoren/ada">Ada Lovell</a>, <a href="/autoren/ben">Ben Marr</a></p>',
  ])('is found in elements that are called so: %s', (body) => {
    expect(author('', body)).toBe('Ada Lovell, Ben Marr');
  });

  test.each([
    ['citation_author', 'Marén Lovell, Ada', 'Ada Marén Lovell'],
    ['citation_author', 'van Marr, Ben', 'Ben van Marr'],
    ['DC.creator', 'Lovell, Ada M.', 'Ada M. Lovell'],
    ['DC.creator', 'Ada Lovell, Ben Marr', 'Ada Lovell, Ben Marr'],
    ['DC.creator', 'Ada Lovell', 'Ada Lovell'],
    ['DC.creator', 'Weir News, Norvik', undefined],
  ])('has the given name first where a tag for libraries has the family name there: %s %s', (name, stated, byline) => {
    expect(author(`<meta name="${name}" content="${stated}">`)).toBe(byline);
  });

  test.each([
    [
      '<meta name="citation_author" content="Lovell, Ada"><meta name="citation_author" content="García Marr, Ben Luis">',
      'Ada Lovell, Ben Luis García Marr',
    ],
    ['<meta name="author" content="Ada Lovell"><meta name="author" content="Ben Marr">', 'Ada Lovell, Ben Marr'],
    ['<meta name="author" content="Ada Lovell"><meta name="author" content="Ada Lovell">', 'Ada Lovell'],
    ['<meta name="author" content="Lovell, Ada; Marr, Ben">', 'Ada Lovell, Ben Marr'],
    ['<meta name="author" content="Ada Lovell; Weir News">', 'Ada Lovell'],
    [
      '<meta property="article:author" content="https://weirnews.example/ada"><meta property="article:author" content="Ada Lovell">',
      'Ada Lovell',
    ],
    [
      '<meta property="article:author" content="https://weirnews.example/ada"><meta name="author" content="Ada Lovell">',
      'Ada Lovell',
    ],
    [
      '<meta name="author" content="Ada Lovell, Ben Marr"><meta name="author" content="Cy Weir">',
      'Ada Lovell, Ben Marr, Cy Weir',
    ],
    ['<meta name="author" content="Ada Lovell, Norvik; Ben Marr, Weir">', 'Ada Lovell, Norvik, Ben Marr, Weir'],
    ['<meta name="author" content="By Ada Lovell, Ben Marr; Photos by Cy Weir">', 'Ada Lovell, Ben Marr'],
    ['<meta name="author" content="van der Marr, Ben; Lovell, Ada;">', 'Ben van der Marr, Ada Lovell'],
    ['<meta name="author" content="Ada Lovell, Ben Marr;">', 'Ada Lovell, Ben Marr'],
    ['<meta itemprop="author" content="Ada Lovell"><meta itemprop="author" content="Grumpy Gus">', 'Ada Lovell'],
  ])('is everybody whom the tags name: %s', (head, byline) => {
    expect(author(head)).toBe(byline);
  });

  test('is left as it is, and asked about, where two names may be one with the family name first', () => {
    const page = read('<meta name="citation_author" content="García Marr, Ben Luis">', '');
    expect([page.facts.byline?.value, page.unsure]).toEqual([
      'García Marr, Ben Luis',
      [
        {
          field: 'byline',
          why: '“García Marr, Ben Luis” may be two people, or one with the family name first, compare with the original',
        },
      ],
    ]);
  });

  test('is left as it is, and asked about, where the last word may be a name or a place', () => {
    const page = read('<meta name="author" content="Ada Lovell, Norvik">', '');
    expect([page.facts.byline?.value, page.unsure]).toEqual([
      'Ada Lovell, Norvik',
      [
        {
          field: 'byline',
          why: 'the last word of “Ada Lovell, Norvik” may be a name or a place, compare with the original',
        },
      ],
    ]);
  });

  test('is nobody below the text of an agency', () => {
    expect(author('<meta name="author" content="AFP">', '<span class="author-name">Ada Lovell</span>')).toBeUndefined();
  });

  test('is taken from the line above the text where only that has it', () => {
    const page = read('', '<h1>The crane stays where it is</h1><p>Von Ada Lovell, Norvik</p>');
    expect([page.facts.byline, page.removed]).toEqual([
      { value: 'Ada Lovell', origin: { place: 'line', name: 'Von Ada Lovell, Norvik' } },
      [{ what: 'byline', text: 'Von Ada Lovell, Norvik' }],
    ]);
  });

  test('is each name where the page has a field for it', () => {
    const authors = '[{"name":"Ada Lovell"},{"name":"Marr"}]';
    expect(author(linked(`{"@type":"NewsArticle","author":${authors}}`))).toBe('Ada Lovell, Marr');
  });

  test('is not the author of another article', () => {
    expect(author('', '<aside><span class="author-name">Ada Lovell</span></aside>')).toBeUndefined();
  });
});

test('takes the heading of the text where others head teasers', () => {
  const page = readPage(
    `<html><head><title>Crane news of the week</title></head><body><article><h1>The crane stays on the quay</h1>${PROSE}</article><article><h1>The ferry goes on Sunday morning</h1></article></body></html>`,
  );
  if ('failure' in page) throw new Error(page.failure);
  expect(page.facts.headline?.value).toBe('The crane stays on the quay');
});

test('takes no heading for search engines in the way to the page, but the one that is printed', () => {
  const page = readPage(
    `<html lang="de"><head><title>Kran am Kai abgebaut</title><meta property="og:title" content="Ohne ihn findet kein Kapitän die Einfahrt"></head><body><nav class="breadcrumbs"><h1>Kran am Kai abgebaut</h1></nav><h1></h1><main><h2>Ohne ihn findet kein Kapitän die Einfahrt</h2>${PROSE}</main></body></html>`,
  );
  if ('failure' in page) throw new Error(page.failure);
  expect(page.facts.headline).toEqual({
    value: 'Ohne ihn findet kein Kapitän die Einfahrt',
    origin: { place: 'meta-tag', name: 'og:title' },
  });
});

test('takes the only heading of a page that stands outside of its text and shares words with the stated headline', () => {
  const page = readPage(
    `<html lang="en"><head>${linked('{"@type":"NewsArticle","headline":"Crane gone: nine facts about the quay"}')}<title>Crane gone: nine facts about the quay</title></head><body><h1>Why the captains miss the old crane on the quay more than anybody else</h1><div>${PROSE}</div></body></html>`,
  );
  if ('failure' in page) throw new Error(page.failure);
  expect([page.facts.headline?.value, page.doubts]).toEqual([
    'Why the captains miss the old crane on the quay more than anybody else',
    [],
  ]);
});

test('reads JSON-LD with raw line breaks in its strings, and its named characters', () => {
  const { facts } = read(linked('{"@type":"NewsArticle","description":"One\ntwo\tthree zerst&ouml;rt"}'));
  expect(facts.summary?.value).toBe('One two three zerstört');
});

test('reads JSON-LD with a comma behind its last member', () => {
  const { facts } = read(linked('{"@type":"NewsArticle","author":[{"name":"Ana Lund, ]"},],"description":"One,}",}'));
  expect([facts.byline?.value, facts.summary?.value]).toEqual(['Ana Lund', 'One,}']);
});

test.each([
  '"isAccessibleForFree":"http://schema.org/False"',
  '"hasPart":[{"@type":"WebPageElement","isAccessibleForFree":false}]',
])('says that a page is a stub when it says %s', (json) => {
  expect(read(linked(`{"@type":"NewsArticle",${json}}`)).doubts).toEqual([
    'the page says that its article is for subscribers; what was saved may be a stub, compare its end with the original',
  ]);
});

test('an article for subscribers that has the words that its page counts is no stub', () => {
  const sentence = 'The ferry to the island leaves at nine and comes back in the evening. ';
  const doubts = (count: number, words: number): readonly string[] =>
    read(
      linked(`{"@type":"NewsArticle","isAccessibleForFree":false,"wordCount":${String(count)}}`),
      `<article><p>${sentence.repeat(words / 14)}</p></article>`,
    ).doubts;
  const stub =
    'the page says that its article is for subscribers; what was saved may be a stub, compare its end with the original';
  expect([doubts(700, 700), doubts(1200, 700), doubts(70, 70)]).toEqual([[], [stub], [stub]]);
});

test('an article for subscribers whose text in the metadata was cut like that of the page is a stub', () => {
  const words = `${'The ferry to the island leaves at nine and comes back in the evening. '.repeat(31)}and then…`;
  const json = JSON.stringify({ '@type': 'NewsArticle', isAccessibleForFree: false, articleBody: words });
  expect(read(linked(json), `<article><p>${words}</p></article>`).doubts).toEqual([
    'the page says that its article is for subscribers; what was saved may be a stub, compare its end with the original',
  ]);
});

test('says that a page is a live blog by its elements', () => {
  expect(read('', '<div itemscope itemtype="https://schema.org/LiveBlogPosting"></div>').doubts).toEqual([
    'the page is a live blog; keep the entries that belong to one article',
  ]);
});

test('says that a page is a stub, or a live blog', () => {
  expect(read(linked('{"@type":"NewsArticle","isAccessibleForFree":"False"}')).doubts).toEqual([
    'the page says that its article is for subscribers; what was saved may be a stub, compare its end with the original',
  ]);
  expect(read(linked('{"@type":"LiveBlogPosting"}')).doubts).toEqual([
    'the page is a live blog; keep the entries that belong to one article',
  ]);
});
