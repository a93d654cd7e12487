import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { articles, project, run } from './import-project.ts';

const item = (id: number, fields: string, status = 'publish', type = 'post'): string =>
  `<item><wp:post_id>${String(id)}</wp:post_id><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>${fields}</item>`;

const wordPress = (items: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>The Coast Herald</title><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name><![CDATA[Ann Reed]]></wp:author_display_name></wp:author>
${items}</channel></rss>`;

const bridge = item(
  12,
  `<title>The bridge &amp; the ferry</title><link>https://coast.example/2022/02/bridge/</link><dc:creator>ann</dc:creator>
<wp:post_date>2022-02-02 23:30:00</wp:post_date><excerpt:encoded><![CDATA[It opens.]]></excerpt:encoded>
<category domain="category">News</category><category domain="post_tag">rivers</category><category domain="post_tag">boats</category>
<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>14</wp:meta_value></wp:postmeta>
<wp:postmeta><wp:meta_key>mood</wp:meta_key><wp:meta_value>calm</wp:meta_value></wp:postmeta>
<content:encoded><![CDATA[The bridge [of 1934] opens.
It is <em>long</em>.

[caption id="a1" width="300"]<img src="b.jpg" alt="b"> The bridge in May[/caption]

[gallery]

[embed]https://video.example/1[/embed]

“It holds,” said Tom Ott.]]></content:encoded>`,
);

const quay = item(
  14,
  `<wp:attachment_url>https://coast.example/wp-content/uploads/quay.jpg</wp:attachment_url>
<excerpt:encoded><![CDATA[The quay. Photo: Ada Lovell]]></excerpt:encoded>
<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Boats at the quay</wp:meta_value></wp:postmeta>`,
  'inherit',
  'attachment',
);

test('takes the picture above a post of WordPress or Ghost, with what it says of it', async () => {
  const picture = await sharp({ create: { width: 160, height: 160, channels: 3, background: '#259' } })
    .jpeg()
    .toBuffer();
  const post = {
    id: 7,
    title: 'The quay',
    slug: 'quay',
    status: 'published',
    published_at: '2022-02-02T10:00:00.000Z',
  };
  const data = {
    posts: [{ ...post, html: '<p>It is calm.</p>', feature_image: '__GHOST_URL__/wp-content/uploads/quay.jpg' }],
    posts_meta: [
      {
        post_id: 7,
        feature_image_alt: 'Boats at the quay',
        feature_image_caption: 'The quay. Photo: <i>Ada Lovell</i>',
      },
    ],
  };
  const root = project({
    'site.xml': wordPress(bridge + quay),
    'ghost.json': JSON.stringify({ db: [{ meta: {}, data }] }),
  });
  mkdirSync(join(root, 'in/static/wp-content/uploads'), { recursive: true });
  writeFileSync(join(root, 'in/static/wp-content/uploads/quay.jpg'), picture);
  await run(root, ['in/site.xml']);
  const { outcomes } = await run(root, ['in/ghost.json']);
  expect(outcomes).toMatchObject([{ pictures: ['quay.jpg'], removed: [] }]);
  for (const name of ['2022-02-02-the-bridge-the-ferry', '2022-02-02-the-quay']) {
    const text = readFileSync(join(root, `content/articles/${name}.md`), 'utf8');
    expect(text).toContain('\n---\n\n![Boats at the quay](quay.jpg "The quay.")\n\n');
    expect(text).toContain("\npictures:\n  - file: quay.jpg\n    credit: 'Ada Lovell'\n");
  }
});

test('says when the picture above a post is not in the export', async () => {
  const { outcomes } = await run(project({ 'site.xml': wordPress(bridge) }), ['in/site.xml']);
  expect(outcomes[0]).toMatchObject({
    removed: expect.arrayContaining([
      { what: 'picture, its attachment is not in the export', text: '_thumbnail_id 14' },
    ]) as unknown,
  });
});

test('imports the published posts of a WordPress export, and lists what it leaves', async () => {
  const root = project({
    'site.xml': wordPress(bridge + item(13, '', 'draft') + quay + item(15, '', 'publish', 'page')),
  });
  const { code, outcomes } = await run(root, ['in/site.xml'], { redirects: true });
  expect(articles(root)).toEqual(['2022-02-02-the-bridge-the-ferry.md']);
  const text = readFileSync(join(root, 'content/articles/2022-02-02-the-bridge-the-ferry.md'), 'utf8');
  expect(text.slice(text.indexOf('\n---\n') + 5)).toBe(
    '\n*The quay. Photo: Ada Lovell*\n\nThe bridge [of 1934] opens.\\\nIt is *long*.\n\n*The bridge in May*\n\n“It holds,” said Tom Ott.\n',
  );
  expect(text).toContain("\nheadline: 'The bridge & the ferry'\n");
  expect(text).toContain("\nbyline: 'Ann Reed'\npublished: '2022-02-02'\n");
  expect(text).toContain("\ndocument: 'site.xml, post 12'\n");
  expect({ code, outcomes }).toMatchObject({
    code: 0,
    outcomes: [
      {
        source: 'in/site.xml, post 12',
        status: 'imported',
        removed: [
          { what: 'categories', text: 'News' },
          { what: 'tags', text: 'rivers, boats' },
          { what: 'field mood', text: '' },
          { what: 'shortcode embed', text: 'https://video.example/1' },
          { what: 'shortcode gallery', text: '[gallery]' },
          {
            what: 'picture, on the network; --fetch-pictures takes it',
            text: 'Boats at the quay, https://coast.example/wp-content/uploads/quay.jpg',
          },
          {
            what: 'picture, on the network; --fetch-pictures takes it',
            text: 'b, https://coast.example/2022/02/bridge/b.jpg',
          },
        ],
        redirects: [{ from: '/2022/02/bridge/', to: '/articles/2022-02-02-the-bridge-the-ferry/' }],
      },
      {
        source: 'in/site.xml',
        status: 'left',
        what: '1 of status draft, 1 of type attachment, 1 of type page',
      },
    ],
  });
});

test('imports a post of an export once, and a changed one beside it', async () => {
  const root = project({
    'a.xml': wordPress(bridge),
    'b.xml': wordPress(bridge),
    'c.xml': wordPress(bridge.replace('long', 'wide')),
  });
  const statuses = [];
  for (const name of ['in/a.xml', 'in/b.xml', 'in/c.xml'])
    statuses.push((await run(root, [name])).outcomes.map(({ status }) => status));
  expect(statuses).toEqual([['imported'], ['known'], ['imported']]);
});

test('imports the published posts of a Ghost export', async () => {
  const post = {
    id: 7,
    title: 'Brücke offen',
    slug: 'bruecke',
    status: 'published',
    published_at: '2022-02-02T10:00:00.000Z',
    feature_image: '/bridge.jpg',
  };
  const data = {
    posts: [
      {
        ...post,
        html: '<p>Sie ist offen.</p><figure><img src="b.jpg"><figcaption>Die Brücke</figcaption></figure>',
        custom_excerpt: null,
      },
      { ...post, id: 8, status: 'draft' },
    ],
    users: [{ id: 1, name: 'Ann Reed' }],
    posts_authors: [{ post_id: 7, author_id: 1 }],
    tags: [{ id: 2, name: 'Flüsse' }],
    posts_tags: [{ post_id: 7, tag_id: 2 }],
    settings: [
      { key: 'title', value: 'Der Bote' },
      { key: 'locale', value: 'de' },
    ],
  };
  const root = project({ 'ghost.json': JSON.stringify({ db: [{ meta: {}, data }] }) });
  const { outcomes } = await run(root, ['in/ghost.json'], { redirects: true });
  const text = readFileSync(join(root, 'content/articles/2022-02-02-bruecke-offen.md'), 'utf8');
  expect(text.slice(text.indexOf('\n---\n') + 5)).toBe('\nSie ist offen.\n\n*Die Brücke*\n');
  expect(text).toContain("\nbyline: 'Ann Reed'\n");
  expect(text).toContain("\nlanguage: 'de'\n");
  expect(outcomes).toMatchObject([
    {
      removed: [
        { what: 'tags', text: 'Flüsse' },
        { what: 'picture, its file is not beside the source', text: '/bridge.jpg' },
        { what: 'picture, its file is not beside the source', text: 'b.jpg' },
      ],
      redirects: [{ from: '/bruecke/', to: '/articles/2022-02-02-bruecke-offen/' }],
    },
    { status: 'left', what: '1 of status draft' },
  ]);
});

test('says what is wrong with a file that is no export, and reads nothing outside of it', async () => {
  const beside = project({ 'secret.txt': 'the words of another file' });
  const outside = `<!DOCTYPE rss [<!ENTITY x SYSTEM "${pathToFileURL(join(beside, 'in/secret.txt')).href}">]>`;
  const root = project({
    'broken.xml': '<rss>\n<channel></rss>',
    'other.xml': '<feed/>',
    'other.json': '{"a": 1}',
    'broken.json': '{',
    'outside.xml': wordPress(item(1, '<title>A</title><content:encoded>x &x; y</content:encoded>')).replace(
      '\n<rss',
      `\n${outside}\n<rss`,
    ),
  });
  const names = ['broken.xml', 'other.xml', 'other.json', 'broken.json', 'outside.xml'].map((name) => `in/${name}`);
  const { code, outcomes } = await run(root, names, { dryRun: true });
  expect(code).toBe(1);
  const reasons = outcomes.slice(0, 4).map((outcome) => ('reason' in outcome ? outcome.reason : ''));
  expect(reasons[0]).toMatch(/^is not XML, in line 2: .*\. Export it again, or mend the line$/u);
  expect(reasons.slice(1, 3)).toEqual([
    'is no WordPress export: in WordPress choose Tools, Export, All content',
    'is no export of Ghost: in Ghost choose Settings, Import/Export, Export content',
  ]);
  expect(reasons[3]).toMatch(/^is not JSON: /u);
  expect(outcomes[4]).toMatchObject({ status: 'would-import' });
  await run(root, ['in/outside.xml']);
  const [name = ''] = articles(root);
  expect(readFileSync(join(root, 'content/articles', name), 'utf8')).not.toContain('another file');
});
