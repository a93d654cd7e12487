import { describe, expect, test } from 'vitest';
import { captionOf } from '../../../src/import/sources/found-picture.ts';
import { readPage } from '../../../src/import/sources/page/saved-page.ts';
import { textOf } from '../../../src/import/sources/text/markdown-tree.ts';

const sentence = (captains: number): string =>
  `The harbour board of Weir heard on Tuesday what ${String(captains)} captains had to say about the old crane on the quay.`;

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

const prose = (from: number, to: number): string =>
  numbers(from, to)
    .map((captains) => `<p>${sentence(captains)}</p>`)
    .join('');

/** The blocks of a page as text, with what the keeper is asked. */
function read(body: string, head = '<title>The crane stays</title>') {
  const page = readPage(`<html><head>${head}</head><body>${body}</body></html>`);
  if ('failure' in page) return page;
  return { blocks: page.tree.children.map((block) => textOf(block)), doubts: page.doubts, removed: page.removed };
}

const H1 = '<h1>The crane stays where it is</h1>';
const WHOLE = numbers(2, 9).map(sentence);

test('takes an article out of the form that a site puts around its pages', () => {
  expect(
    read(`<form action="/x"><input type="hidden" name="state">${H1}<div>${prose(2, 9)}</div></form>`),
  ).toMatchObject({ blocks: WHOLE, doubts: [] });
});

describe('parts of a page that its server sent later', () => {
  test('stand where a script puts them, in place of what stood there until then', () => {
    const page = `<main><article>${H1}${prose(2, 5)}<!--$?--><template id="B:0"></template><p>Loading the rest of the story for you.</p><!--/$--></article></main>
      <div hidden id="S:0">${prose(5, 9)}</div><script>$RC("B:0","S:0")</script>`;
    expect(read(page)).toMatchObject({ blocks: WHOLE, doubts: [] });
  });

  test('are read where they are when their place is not marked', () => {
    expect(
      read(`<div id="root"></div><div hidden id="S:0"><article>${H1}${prose(2, 9)}</article></div>`),
    ).toMatchObject({
      blocks: WHOLE,
      doubts: [],
    });
  });
});

describe('a page whose text is only in its scripts', () => {
  const asked = (where: string): readonly string[] => [
    `the page shows no article; its text is from ${where}, without headings, links and pictures that a script adds; compare with the original`,
  ];
  const json = (type: string, data: unknown): string => `<script ${type}>${JSON.stringify(data)}</script>`;

  test('gives the text of its JSON-LD', () => {
    const article = { '@type': 'NewsArticle', headline: 'The crane stays', articleBody: WHOLE.join('\n\n') };
    expect(read(json('type="application/ld+json"', article) + '<div id="app"></div>')).toMatchObject({
      blocks: WHOLE,
      doubts: asked('the page’s JSON-LD (articleBody)'),
    });
  });

  test('gives the paragraphs of its data, or the HTML in it', () => {
    const blocks = WHOLE.map((text) => ({ kind: 'p', text }));
    const teasers = [{ teaser: sentence(70) }, { teaser: sentence(80) }];
    expect(read(json('id="state" type="application/json"', { page: { article: { blocks }, teasers } }))).toMatchObject({
      blocks: WHOLE,
      doubts: asked('the data of a script (page.article.blocks.text)'),
    });
    expect(
      read(`<script>window.__STATE__ = ${JSON.stringify({ story: { html: prose(2, 9) } })};</script>`),
    ).toMatchObject({
      blocks: WHOLE,
      doubts: asked('the data of a script (story.html)'),
    });
  });

  test('gives the text of one of several assignments, and of JSON in a string', () => {
    const data = JSON.stringify({ parts: WHOLE.map((text) => ({ kind: 'p', text })) });
    for (const script of [
      `window.App = window.App || {}; App.page = ${data}; App.size = {"wide": true};`,
      `window.__PAGE__ = JSON.parse(${JSON.stringify(data)});`,
    ])
      expect(read(`<div id="app"></div><script>${script}</script>`)).toMatchObject({
        blocks: WHOLE,
        doubts: asked('the data of a script (parts.text)'),
      });
  });

  test('is not meant where the page shows a short article of its own', () => {
    const data = json('type="application/json"', { more: numbers(40, 60).map((text) => ({ text: sentence(text) })) });
    expect(read(`<article>${H1}${prose(2, 4)}</article>${data}`)).toMatchObject({
      blocks: WHOLE.slice(0, 2),
      doubts: [],
    });
  });
});

describe('a page of Next.js whose text is only in its flight data', () => {
  const push = (data: string): string => `<script>self.__next_f.push(${JSON.stringify([1, data])})</script>`;
  const page = (...rows: readonly string[]): string => `<div id="__next"></div>${rows.map(push).join('')}`;
  const asked = (where: string): readonly string[] => [
    `the page shows no article; its text is from the data of a script (${where}), without headings, links and pictures that a script adds; compare with the original`,
  ];

  test('gives the paragraphs of its elements, also of a row that two pushes part', () => {
    const elements = WHOLE.map((text) => {
      const [first = '', second = ''] = text.split(' captains ');
      return [
        '$',
        'p',
        null,
        { children: [first, ' ', ['$', 'a', null, { href: '/c', children: 'captains' }], ` ${second}`] },
      ];
    });
    const row = `5:["$","main",null,${JSON.stringify({ children: elements })}]\n`;
    expect(read(page('1:I[12,[],"Nav"]\n', row.slice(0, 300), row.slice(300)))).toMatchObject({
      blocks: WHOLE,
      doubts: asked('5.children'),
    });
  });

  test('gives the text of a row that another names, counted in bytes', () => {
    const html = prose(2, 9).replaceAll('quay', 'quai – là');
    const size = new TextEncoder().encode(html).length.toString(16);
    const found = read(page(`a:{"story":{"html":"$b"}}\nb:T${size},${html}c:{"done":true}\n`));
    expect(found).toMatchObject({
      blocks: WHOLE.map((text) => text.replace('quay', 'quai – là')),
      doubts: asked('a.story.html'),
    });
  });

  test('has sums with a dollar sign as they are printed, and nothing for what is no text', () => {
    const paragraphs = [
      ['p', ['The crane cost ', '$$5 million', '$L1b', '$1c', '$@1d', ' and the quay twice as much, the board heard.']],
      ['p', '$$5 million is a lot for a crane that stands still, the oldest captain told the board.'],
      ...WHOLE.map((text) => ['p', text]),
    ].map(([tag, children]) => ['$', tag, null, { children }]);
    const rows = `5:["$","main",null,${JSON.stringify({ children: paragraphs })}]\n1b:["$","b",null,{}]\n1c:{"x":1}\n`;
    expect(read(page(rows))).toMatchObject({
      blocks: [
        'The crane cost $5 million and the quay twice as much, the board heard.',
        '$5 million is a lot for a crane that stands still, the oldest captain told the board.',
        ...WHOLE,
      ],
    });
  });

  test('has a text of its own row as it is sent, also where that begins with a dollar sign', () => {
    const text = `$5 million is a lot for a crane.\n${WHOLE.join('\n')}`;
    const size = new TextEncoder().encode(text).length.toString(16);
    expect(read(page(`b:T${size},${text}c:{"done":true}\n`))).toMatchObject({
      blocks: ['$5 million is a lot for a crane.', ...WHOLE],
    });
  });
});

describe('boxes that offer something, under no name that is known', () => {
  const around = (box: string): string => `<article>${H1}${prose(2, 5)}${box}${prose(5, 9)}</article>`;

  test.each([
    '<div class="q7"><p>Read on with a subscription: all of Weir, every morning.</p><p>4.90 € a month.</p><button>Order now</button></div>',
    '<div class="q7"><p>The harbour in your inbox, every Friday at noon, and never more than that.</p><form><input type="email"><button>Join</button></form></div>',
    '<div class="q7"><p>You have read three of five articles. <a href="/abo">See all offers of the Weir News</a> or <a href="/login">log in to your account</a>.</p></div>',
  ])('are left out and listed: %s', (box) => {
    const found = read(around(box));
    expect(found).toMatchObject({ blocks: WHOLE, doubts: [] });
    expect('removed' in found && found.removed.some(({ what }) => what === 'offer of the site')).toBe(true);
  });

  test('are left out where they stand again and again', () => {
    const box = '<div class="q7"><p>The Weir News is free for all, and costs us a lot. Help us to go on.</p></div>';
    const found = read(`<article>${H1}${prose(2, 4)}${box}${prose(4, 6)}${box}${prose(6, 9)}</article>`);
    expect(found).toMatchObject({
      blocks: WHOLE,
      removed: [
        { what: 'offer of the site', text: 'The Weir News is free for all, and costs us a lot. Help us to go on.' },
      ],
    });
  });

  test.each([
    [
      '<div class="q7">Tickets cost $ 5, Ada Lovell said: “It is cheap.” <button>Share</button></div>',
      '“It is cheap.”',
    ],
    ['<div class="q7"><p>A ticket of the ferry costs $ 5 now.</p><button>More</button></div>', 'costs $ 5 now.'],
    ['<div class="q7"><p>The ferry goes at nine.</p><p>£ 12</p><button>Share</button></div>', 'goes at nine.'],
    ['<div class="q7"><p>“I take the ferry.”</p><form><input type="email"></form></div>', '“I take the ferry.”'],
  ])('are no words of somebody and no sentence with a price: %s', (box, words) => {
    const found = read(around(box));
    expect('blocks' in found && found.blocks.filter((text) => text.includes(words)).length).toBe(1);
  });

  test('are no large part of a page, also where its paragraphs are in elements of another name', () => {
    const form = (from: number): string =>
      `<div class="q${String(from)}"><div>${sentence(from)}</div><form><input type="email"></form></div>`;
    const found = read(`<article>${H1}${numbers(2, 9).map(form).join('')}</article>`);
    expect(found).toMatchObject({ blocks: WHOLE });
  });

  test('are no things to buy that an article tells of, and no paragraph with a link to an offer', () => {
    const thing = (name: string): string =>
      `<div class="thing"><p>${name} holds a rope of nine metres and dries in an hour, the captains say.</p><p>£ 12</p><button>Buy</button></div>`;
    const line =
      '<div><p>The board publishes its minutes in a letter for <a href="/newsletter">members</a> of the club.</p></div>';
    const found = read(around(thing('The bag') + thing('The box') + thing('The bucket') + line));
    expect('blocks' in found && found.blocks.filter((text) => !WHOLE.includes(text))).toEqual([
      'The bag holds a rope of nine metres and dries in an hour, the captains say.',
      '£ 12',
      'The box holds a rope of nine metres and dries in an hour, the captains say.',
      '£ 12',
      'The bucket holds a rope of nine metres and dries in an hour, the captains say.',
      '£ 12',
      'The board publishes its minutes in a letter for members of the club.',
    ]);
  });
});

test('leaves out and lists tags and the credits of pictures', () => {
  const lines = [
    'Tags: harbour, crane, Weir',
    'Schlagwörter: Hafen, Kran',
    '<a>',
    'Photo: Ada Lovell',
    'Titelfoto: Ben Marr/dpa',
    '© Weir News',
  ];
  const links =
    'Zum Thema: <a href="https://weir.example/t/1">crane</a>, <a href="https://weir.example/t/2">old quay</a>';
  const html = lines.map((line) => `<p>${line === '<a>' ? links : line}</p>`).join('');
  const found = read(`<article>${H1}${prose(2, 5)}${html}${prose(5, 9)}</article>`);
  expect(found).toMatchObject({
    blocks: WHOLE,
    removed: [
      { what: 'list of tags', text: 'Tags: harbour, crane, Weir' },
      { what: 'list of tags', text: 'Schlagwörter: Hafen, Kran' },
      { what: 'list of tags', text: 'Zum Thema: crane, old quay' },
      { what: 'credit of a picture', text: 'Photo: Ada Lovell' },
      { what: 'credit of a picture', text: 'Titelfoto: Ben Marr/dpa' },
      { what: 'credit of a picture', text: '© Weir News' },
    ],
  });
});

test('keeps lines of the text that look like tags or a credit', () => {
  const lines = [
    'Gäste: <a href="https://weir.example/personen/ada">Ada Lovell</a>, <a href="https://weir.example/personen/ben">Ben Marr</a>',
    'Label: Weir Records',
    'Tag: Freitag, 3. Mai',
    'Bild: Das alte Haus am Kai',
    'Photo: Captains wait for the ferry',
  ];
  const tags = '<p>Tag: <a href="https://weir.example/tag/crane">crane</a></p>';
  const html = lines.map((line) => `<p>${line}</p>`).join('');
  const found = read(`<article>${H1}${prose(2, 5)}${html}${tags}${prose(5, 9)}</article>`);
  expect('blocks' in found && found.blocks.filter((text) => !WHOLE.includes(text))).toEqual([
    'Gäste: Ada Lovell, Ben Marr',
    ...lines.slice(1),
  ]);
});

test('asks about a page with several articles', () => {
  const article = (heading: string, from: number): string =>
    `<article><h1>${heading}</h1>${prose(from, from + 5)}</article>`;
  expect(read(`<main>${article('The crane stays', 2)}${article('The ferry goes', 30)}</main>`)).toMatchObject({
    doubts: ['the page holds 2 articles: “The crane stays”, “The ferry goes”; keep one, and make files of the others'],
  });
});

test('asks about a page with several texts under headings of their own, in no elements for articles', () => {
  const part = (heading: string, from: number): string => `<div><h1>${heading}</h1>${prose(from, from + 5)}</div>`;
  expect(read(`<div>${part('The crane stays', 2)}${part('The ferry goes', 30)}</div>`)).toMatchObject({
    doubts: ['the page holds 2 articles: “The crane stays”, “The ferry goes”; keep one, and make files of the others'],
  });
});

describe('what asks for consent', () => {
  const notice = 'We and our partners keep small files on your device, and read them again when you come back.';
  const wall = (attributes: string, more = ''): string =>
    `<div ${attributes}>${`<p>${notice}</p>`.repeat(40)}${more}</div>`;
  const article = `<main><article>${H1}${prose(2, 9)}</article></main>`;

  test.each([
    ['by its role', wall('role="dialog"')],
    ['by its name and what one answers with', wall('class="SiteCookieWall__box"', '<button>Ja</button>')],
    ['by standing outside of the element that the page marks as its article', wall('class="layer"')],
  ])('is not taken for the article, however long it is: told %s', (_, html) => {
    expect(read(html + article)).toMatchObject({ blocks: WHOLE });
    expect(read(article + html)).toMatchObject({ blocks: WHOLE });
  });

  test('is left out of the middle of a text', () => {
    const embed =
      '<div class="embed-consent"><p>Hier steht ein Film von einem anderen Anbieter, der dann Daten von Ihnen bekommt.</p><button>Zeigen</button></div>';
    expect(read(`<article>${H1}${prose(2, 5)}${embed}${prose(5, 9)}</article>`)).toMatchObject({
      blocks: WHOLE,
      removed: [
        {
          what: 'cookie notice or dialog',
          text: 'Hier steht ein Film von einem anderen Anbieter, der dann Daten von Ihnen bekommt.Zeigen',
        },
      ],
    });
  });

  test.each(['class="consent-given"', 'class="cookie-shop"', 'id="cookies"'])(
    'is not what holds the article: %s',
    (name) => {
      expect(read(`<div ${name}>${H1}${prose(2, 9)}<button>Next</button></div>`)).toMatchObject({ blocks: WHOLE });
    },
  );
});

test('leaves out what is hidden around an article that is shown, though it is longer', () => {
  const form = `<div style="display: none">${'<p>Write down the number that we have sent to your telephone, and press the button below it.</p>'.repeat(30)}</div>`;
  expect(read(`<article>${H1}${prose(2, 9)}</article>${form}`)).toMatchObject({ blocks: WHOLE, doubts: [] });
});

test('keeps parts of an article that are named after cookies, and words of embedded posts that wait for consent', () => {
  const parts = `<h2 id="cookies">Cookies <a href="#cookies">#</a></h2><section id="cookie-recipe"><p>${sentence(20)} <a href="/b">More</a></p></section>`;
  const post = `<div class="embed-consent"><blockquote><p>${sentence(21)}</p></blockquote><button>Show</button></div>`;
  const { blocks } = read(`<article>${H1}${prose(2, 9)}${parts}${post}${prose(30, 34)}</article>`) as {
    blocks: string[];
  };
  expect(blocks.slice(7, 10)).toEqual(['Cookies #', `${sentence(20)} More`, sentence(21)]);
});

describe('boxes that a site names', () => {
  const about = 'Ada Lovell has written about harbours since 2009, and she lives in a boat below the old crane.';
  const letter = 'Every morning we write down what the night has brought to the harbour, and send it to you.';

  test('as about an author or a newsletter are left out and listed, unless they stand outside of the article', () => {
    const boxes = `<div class="ArticleAuthorBio__text"><p>${about}</p></div><div class="newsletter-box"><p>${letter}</p></div>`;
    expect(read(`<article>${H1}${prose(2, 5)}${boxes}${prose(5, 9)}</article>${boxes}`)).toMatchObject({
      blocks: WHOLE,
      doubts: [],
      removed: [
        { what: 'box about an author', text: about },
        { what: 'box of a newsletter', text: letter },
      ],
    });
  });

  test('are kept when they hold much of the text, or the words of a quotation', () => {
    const parts = numbers(2, 9)
      .map((captains) => `<div class="newsletter-part"><p>${sentence(captains)}</p></div>`)
      .join('');
    expect(read(`<article>${H1}${parts}</article>`)).toMatchObject({ blocks: WHOLE, doubts: [] });
    const quoted = `<blockquote><p>${about}</p><p class="author-info">Ben Marr of the harbour office</p></blockquote>`;
    expect(read(`<article>${H1}${prose(2, 9)}${quoted}</article>`)).toMatchObject({ removed: [] });
  });
});

test('leaves out what a page hides by the class that frameworks have for it, and keeps what is shown on wide screens', () => {
  const box = (names: string): string => `<div class="${names}"><p>Sign in to go on with your reading today.</p></div>`;
  expect(read(`<article>${H1}${prose(2, 9)}${box('box hidden')}</article>`)).toMatchObject({ blocks: WHOLE });
  expect(read(`<article>${H1}${prose(2, 9)}${box('hidden md:block')}</article>`)).toMatchObject({
    blocks: [...WHOLE, 'Sign in to go on with your reading today.'],
  });
});

describe('what Markdown has no element for', () => {
  test('is written with the signs that were printed', () => {
    const paragraph =
      '<p>It cost 3 million<sup>1</sup> and has 40 m<sup>2</sup> of CO<sub>2</sub> tanks, the 19<sup>th</sup> on the quay of Weir.</p>';
    expect(read(`<article>${H1}${prose(2, 6)}${paragraph}${prose(6, 9)}</article>`)).toMatchObject({
      blocks: WHOLE.toSpliced(4, 0, 'It cost 3 million¹ and has 40 m² of CO₂ tanks, the 19th on the quay of Weir.'),
    });
  });

  test('is kept with a table: its caption', () => {
    const table =
      '<table><caption>Ships a year</caption><tr><th>Year</th><th>Ships</th></tr><tr><td>1926</td><td>12</td></tr></table>';
    expect(read(`<article>${H1}${prose(2, 6)}${table}${prose(6, 9)}</article>`)).toMatchObject({
      blocks: WHOLE.toSpliced(4, 0, 'Ships a year', 'Year | Ships', '1926 | 12'),
    });
    expect(
      read(`<article>${H1}${prose(2, 6)}${table.replace(/<tr><th>.*?<\/tr>/u, '')}${prose(6, 9)}</article>`),
    ).toMatchObject({
      blocks: WHOLE.toSpliced(4, 0, 'Ships a year', '1926 | 12'),
    });
  });
});

test('writes the caption of a picture that is not taken in one line', () => {
  expect(captionOf({ type: 'image', url: 'a.jpg', title: '\n  The crane\n in 1926\n' })).toEqual([
    { type: 'emphasis', children: [{ type: 'text', value: 'The crane in 1926' }] },
  ]);
});

test.each(['<h3>Von Ada Lovell</h3>', '<p>By Ada Lovell and Ben Marr</p>', '<h2>Par Ada de Lovell</h2>'])(
  'leaves out the line %s above a text, though no metadata names the author',
  (line) => {
    const { blocks, removed } = read(`<article>${H1}${line}${prose(2, 9)}</article>`) as Exclude<
      ReturnType<typeof read>,
      { failure: string }
    >;
    expect({ blocks, removed }).toEqual({
      blocks: WHOLE,
      removed: [{ what: 'byline', text: line.replace(/<[^>]*>/gu, '') }],
    });
  },
);
