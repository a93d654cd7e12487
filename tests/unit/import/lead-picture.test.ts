import { expect, test } from 'vitest';
import { isPictureParagraph } from '../../../src/import/sources/found-picture.ts';
import { readPage } from '../../../src/import/sources/page/saved-page.ts';
import { isSamePicture } from '../../../src/import/sources/page/picture-identity.ts';
import { textOf } from '../../../src/import/sources/text/markdown-tree.ts';

const PROSE =
  '<p>The crane on the quay has been taken down after ninety years of work in the harbour of Weir, where nobody wanted it.</p>'.repeat(
    6,
  );

const page = (head: string, aroundHeading: string, text = PROSE): string =>
  `<html><head><title>The crane comes down</title>${head}</head><body><main><article>${aroundHeading}<div class="text">${text}</div></article></main></body></html>`;

const H1 = '<h1>The crane comes down at last</h1>';

/** The pictures of a page in the order of its text, and what is said of those that are left. */
function pictures(html: string) {
  const read = readPage(html, 'https://weir.example/crane');
  if ('failure' in read) throw new Error(read.failure);
  const { tree, removed } = read;
  return {
    taken: tree.children.flatMap((block, index) => {
      if (!isPictureParagraph(block)) return [];
      const [{ url, alt, title, data }] = block.children;
      return [{ index, url, alt, caption: title ?? '', credit: data?.origin?.credit ?? '' }];
    }),
    left: removed.filter(({ what }) => what.startsWith('picture')).map(({ what, text }) => `${what}: ${text}`),
    text: tree.children.map((block) => textOf(block)).join('\n'),
  };
}

const lead = { index: 0, url: 'page_files/crane.jpg', alt: 'The crane', caption: '', credit: '' };

test.each([
  [
    'in a figure between heading and text',
    `${H1}<figure><img src="page_files/crane.jpg" alt="The crane"><figcaption>In 1926. <span class="credit">Ada Lovell</span></figcaption></figure>`,
  ],
  [
    'with a caption of another kind of element',
    `${H1}<div class="leadImage"><div class="image"><img src="page_files/crane.jpg" alt="The crane"></div><p class="imageCaption">In 1926.</p><span class="imageCredit">(Ada Lovell)</span></div>`,
  ],
  [
    'with its caption behind a button',
    `${H1}<button><figure><img src="page_files/crane.jpg" alt="The crane"><span>View 3 images</span></figure><figcaption>In 1926. Photo: Ada Lovell</figcaption></button>`,
  ],
])('takes the picture %s, with caption and credit', (_, aroundHeading) => {
  expect(pictures(page('', aroundHeading)).taken).toEqual([{ ...lead, caption: 'In 1926.', credit: 'Ada Lovell' }]);
});

test('takes the picture above the heading that the metadata names', () => {
  const figure = '<figure><img src="https://img.example/media/0a1b2c3d4e5f60718293/500.jpg" alt="The crane"></figure>';
  const head = '<meta property="og:image" content="https://img.example/media/0a1b2c3d4e5f60718293/1200.jpg?w=1200">';
  expect(pictures(page(head, `${figure}${H1}`)).taken).toMatchObject([{ index: 0, alt: 'The crane' }]);
  expect(pictures(page('', `${figure}${H1}`)).taken).toEqual([]);
});

test('takes what JSON-LD names for the article when the page shows no picture, with caption and credit', () => {
  const json = (image: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The crane comes down at last', image })}</script>`;
  const image = {
    '@type': 'ImageObject',
    url: 'https://img.example/crane.jpg',
    caption: 'In 1926.',
    creditText: 'Ada Lovell',
  };
  expect(pictures(page(json([image]), H1)).taken).toEqual([
    { index: 0, url: 'https://img.example/crane.jpg', alt: '', caption: 'In 1926.', credit: 'Ada Lovell' },
  ]);
  expect(pictures(page(json('https://img.example/logo.png'), H1)).left).toEqual([
    'picture, only named for previews, not shown on the page: https://img.example/logo.png',
  ]);
});

test('lists a picture that is only named for the previews of other sites', () => {
  expect(pictures(page('<meta property="og:image" content="/share/card.jpg">', H1))).toMatchObject({
    taken: [],
    left: ['picture, only named for previews, not shown on the page: https://weir.example/share/card.jpg'],
  });
});

test('takes a picture once that stands in the text too, where it stands there', () => {
  const text = `${PROSE}<figure><img src="/img/crane-harbour-1926-640x360.jpg" alt="The crane"></figure>${PROSE}`;
  const head = '<meta property="og:image" content="https://weir.example/img/crane-harbour-1926-1200x630.jpg">';
  expect(pictures(page(head, H1, text)).taken).toMatchObject([
    { index: 6, url: '/img/crane-harbour-1926-640x360.jpg' },
  ]);
});

test('does not repeat the caption of the lead picture as a paragraph', () => {
  const caption = 'The crane stood on the quay from 1926, and the whole town set its clocks by it every day.';
  const figure = `<figure><img src="page_files/crane.jpg" alt="The crane"><figcaption><p>${caption}</p></figcaption></figure>`;
  const { taken, text } = pictures(page('', `${H1}${figure}`));
  expect(taken).toEqual([{ ...lead, caption }]);
  expect(text).not.toContain(caption);
});

test('takes the picture that a page keeps for those without scripts', () => {
  const lazy =
    '<figure><img src="data:image/gif;base64,R0lGODlhAQABAAD" alt=""><noscript><img src="page_files/crane.jpg" alt="The crane"></noscript></figure>';
  expect(pictures(page('', `${H1}${lazy}`)).taken).toEqual([lead]);
  const named =
    '<figure><img src="data:image/svg+xml,%3Csvg/%3E" data-flicker-lazy="page_files/crane.jpg" alt="The crane"></figure>';
  expect(pictures(page('', `${H1}${named}`)).taken).toEqual([lead]);
});

test('takes the words about a picture whose address only a script knows', () => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","image":"https://img.example/crane-65897427.jpg"}</script>';
  const figure = '<figure><img src="" alt="The crane"><figcaption>In 1926.</figcaption></figure>';
  expect(pictures(page(head, `${H1}${figure}`)).taken).toEqual([
    { ...lead, url: 'https://img.example/crane-65897427.jpg', caption: 'In 1926.' },
  ]);
});

test.each([
  ['the logo of the outlet', '<a href="/"><img src="/img/logo.png" alt="The Weir News"></a>'],
  ['the face of the author', '<div class="authorBox"><img src="/img/ada.jpg" alt="Ada Lovell"></div>'],
  ['the picture of another article', '<a href="/another"><img src="/img/boat.jpg" alt="A boat"></a>'],
  ['a picture in a box beside the text', '<aside><img src="/img/boat.jpg" alt="A boat"></aside>'],
  ['a button', '<img src="/img/share.png" width="32" height="32" alt="Share">'],
])('does not take %s', (_, furniture) => {
  expect(pictures(page('', `${H1}${furniture}`)).taken).toEqual([]);
});

test('lists what stands in the text and is no picture of it', () => {
  const text = `${PROSE}<p><a href="/another"><img src="/img/boat.jpg" alt="A boat"></a></p>${PROSE}`;
  expect(pictures(page('', H1, text))).toMatchObject({
    taken: [],
    left: ['picture, of the page and not of its article: A boat, /img/boat.jpg'],
  });
});

test('lists a captioned picture that is not in what was taken for the text', () => {
  const strip = `<div hidden><figure><img src="page_files/hook.jpg" alt="The hook"><figcaption>The hook</figcaption></figure></div>`;
  expect(pictures(page('', H1, `${PROSE}${strip}`)).left).toEqual([
    'picture, its place in the text was not found: The hook, page_files/hook.jpg',
  ]);
});

test('takes pictures of the text out of the buttons that enlarge them, with captions in any element', () => {
  const image = `<div class="embed"><button><img src="page_files/hook.jpg" alt="The hook"></button><div class="ImageCaption_x1"><p>The hook. (Ada Lovell/Weir News)</p></div></div>`;
  const { taken, text } = pictures(page('', H1, `${PROSE}${image}${PROSE}`));
  expect(taken).toEqual([
    { index: 6, url: 'page_files/hook.jpg', alt: 'The hook', caption: 'The hook.', credit: 'Ada Lovell/Weir News' },
  ]);
  expect(text).not.toContain('The hook.');
});

test('takes the first of several pictures at the head, and lists the others', () => {
  const slide = (name: string): string => `<div class="slide"><img src="page_files/${name}.jpg" alt="${name}"></div>`;
  expect(pictures(page('', `${H1}<div class="slides">${slide('crane')}${slide('hook')}</div>`))).toMatchObject({
    taken: [{ index: 0, url: 'page_files/crane.jpg' }],
    left: ['picture, one of several beside the heading: hook, page_files/hook.jpg'],
  });
});

test('knows a picture in its sizes, and tells it from others', () => {
  const same = [
    ['/a/4c113d3e-b078-4dd9-8c4b-24b103c17e6a_w948_r1.778.jpg', '/b/4c113d3e-b078-4dd9-8c4b-24b103c17e6a_w1280.jpg'],
    ['https://x.example/img/old-harbour-300x200.jpg?q=1', 'page_files/old-harbour.jpg'],
    ['https://x.example/image/65897427_804.jpg', 'https://x.example/image/65897427_6.jpg'],
  ];
  const other = [
    ['https://x.example/2024/02/24/image.jpg', 'https://x.example/2024/02/24/photo.jpg'],
    ['https://x.example/20240224/master.jpg', 'https://x.example/20240224/other.jpg'],
  ];
  expect([...same, ...other].map(([a = '', b = '']) => isSamePicture([a], [b]))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
