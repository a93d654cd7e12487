import { expect, test } from 'vitest';
import { writeBody } from '../../../src/import/draft/body-markdown.ts';
import { readMarkdown } from '../../../src/import/sources/text/markdown-source.ts';

async function read(text: string, name = 'a.md') {
  const found = await readMarkdown(text, name);
  if ('failure' in found) return found;
  const { tree, facts, ...rest } = found;
  return {
    body: writeBody(tree),
    facts: Object.fromEntries(Object.entries(facts).map(([field, fact]) => [field, fact.value])),
    ...rest,
  };
}

test('reads a post of Hugo with TOML front matter', async () => {
  expect(
    await read(
      [
        '+++',
        'title = "The bridge"',
        'date = 2022-02-02T09:00:00-05:00',
        'authors = ["Ann Reed", "Tom Ott"]',
        'tags = ["bridges", "rivers"]',
        'aliases = ["/old/bridge/"]',
        'slug = "bridge"',
        '[params]',
        'color = "red"',
        '+++',
        'It opens.',
      ].join('\n'),
    ),
  ).toEqual({
    body: 'It opens.\n',
    facts: { headline: 'The bridge', published: '2022-02-02', byline: 'Ann Reed, Tom Ott' },
    oldAddresses: ['/old/bridge/'],
    addressWords: { slug: 'bridge', filename: 'a' },
    removed: [
      { what: 'field tags', text: 'bridges, rivers' },
      { what: 'field slug', text: 'bridge' },
      { what: 'field params', text: '' },
    ],
    doubts: [],
  });
});

test('takes the date of a post of Jekyll from its name, and its author from a list of names', async () => {
  expect(
    await read(
      '---\ntitle: Rain\nlang: de_AT\nauthor:\n  name: Ann Reed\npermalink: /2022/rain/\npublished: false\n---\nIt rains.',
      '2022-2-3-rain.md',
    ),
  ).toEqual({
    body: 'It rains.\n',
    facts: { headline: 'Rain', byline: 'Ann Reed', language: 'de-AT', published: '2022-02-03' },
    oldAddresses: ['/2022/rain/'],
    removed: [{ what: 'field published', text: 'false' }],
    doubts: ['the source says that it is a draft and was not published'],
  });
});

test('keeps the words of HTML between the paragraphs', async () => {
  expect(
    await read(
      '<figure><img src="a.jpg"><figcaption>The bridge.</figcaption></figure>\n\n<blockquote>\n<p>“It holds.”</p>\n</blockquote>\n\n<iframe src="x"></iframe>\n',
    ),
  ).toMatchObject({
    body: '![](a.jpg "The bridge.")\n\n> “It holds.”\n',
    removed: [
      { what: 'HTML element figure, whose words were kept', text: '' },
      { what: 'HTML element blockquote, whose words were kept', text: '' },
      { what: 'HTML element iframe', text: '<iframe src="x"></iframe>' },
    ],
  });
});

test('makes links and emphasis of the HTML inside a paragraph', async () => {
  expect(
    await read(
      'See <a class="x" href="https://a.example/?b&amp;c" target="_blank">the **long** list</a>, <i>now</i><br>or <u>later</u>. <a name="x">Here</a></b>',
    ),
  ).toMatchObject({
    body: 'See [the **long** list](https://a.example/?b\\&c), *now*\\\nor later. Here\n',
    removed: [
      { what: 'raw HTML', text: '<u>' },
      { what: 'raw HTML', text: '</u>' },
      { what: 'raw HTML', text: '<a name="x">' },
      { what: 'raw HTML', text: '</a>' },
      { what: 'raw HTML', text: '</b>' },
    ],
  });
});

test('reads quoted fields that go on at the beginning of a line, as Jekyll does', async () => {
  expect(await read('---\ntitle: A\nexcerpt: "One line\nand another"\n---\nText.')).toMatchObject({
    facts: { headline: 'A', summary: 'One line and another' },
  });
});

test('says where front matter cannot be read, and imports none of it as text', async () => {
  expect(await read('---\ntitle: A\ntitle: B\n---\nText.')).toEqual({
    failure:
      'has front matter that cannot be read, in line 3: "title" appears twice, and only one of the two could be kept. Remove one.',
  });
  expect(await read('+++\ntitle = A\n+++\nText.')).toEqual({
    failure: expect.stringMatching(/^has front matter that cannot be read, in line 2, column \d+: /u) as string,
  });
  expect(await read('+++\ntitle = "A"\nText.')).toEqual({
    failure: 'has front matter that is not closed. Write a line +++ below its last field',
  });
  expect(await read(`${'<div>'.repeat(600)}x`)).toEqual({ failure: 'nests elements too deep' });
});

test('takes a link as the address of a text only where it ends in the words of its own address', async () => {
  const text = (fields: string): string => `---\ntitle: A\n${fields}\n---\nText.`;
  expect(await read(text('link: https://a.example/2022/bridge/'), '2022-02-02-bridge.md')).toMatchObject({
    facts: { url: 'https://a.example/2022/bridge/' },
    oldAddresses: ['https://a.example/2022/bridge/'],
  });
  expect(await read(text('link: https://other.example/news'), '2022-02-02-bridge.md')).toMatchObject({
    facts: { headline: 'A', published: '2022-02-02' },
    removed: [{ what: 'field link', text: 'https://other.example/news' }],
  });
});

test('reads titles as templates print them', async () => {
  const found = await read(
    "---\ntitle: 'Ben &amp; Ada&#8217;s boat &#x2026; &nothing; &#0;'\nsummary: A &lt; B\n---\n\nIt sails.",
  );
  expect('facts' in found && found.facts).toEqual({
    headline: 'Ben & Ada’s boat … &nothing; &#0;',
    summary: 'A < B',
  });
});

test('reads an HTML post of Jekyll by its front matter', async () => {
  expect(
    await read(
      '---\ntitle: Rain\nauthors: ["Ann Reed"]\n---\n<p>It <b>rains</b> in {{ site.town }}.</p>\n\n<ul>\n<li>Often</li>\n</ul>\n',
      '2022-02-03-rain.html',
    ),
  ).toEqual({
    body: 'It **rains** in .\n\n- Often\n',
    facts: { headline: 'Rain', byline: 'Ann Reed', published: '2022-02-03' },
    addressWords: { slug: 'rain', filename: 'rain' },
    removed: [{ what: 'template value', text: '{{ site.town }}' }],
    doubts: [],
  });
});
