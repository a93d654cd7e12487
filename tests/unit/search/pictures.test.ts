import { expect, test } from 'vitest';
import { createEngine } from '../../../src/search/query/engine.ts';
import { article, fakeHost, found, request, stemmersOf, writtenIndex } from './search-archive.ts';

const file = { source: 'pictures/weir.jpg', width: 800, height: 600, sha256: '0'.repeat(64) };
const weir = {
  ...file,
  name: 'weir.jpg',
  alt: 'A lantern on the weir',
  caption: 'The flood of Saturday',
  credit: 'Ines Park',
};

const files = await writtenIndex([
  {
    ...article({
      id: '2020-05-01-the-weir',
      headline: 'The weir',
      published: '2020-05-01',
      paragraphs: ['“It held all night,” said Ada Lovell, the keeper.', 'Nobody slept.'],
      quotations: [{ id: 'held', speaker: 'ada', parts: ['It held all night,'] }],
    }),
    pictures: [weir, { ...file, name: 'mill.png', alt: 'The mill' }, weir],
  },
  article({ id: '2020-06-01-none', headline: 'Nothing', published: '2020-06-01', paragraphs: ['Nothing happened.'] }),
]);

async function best(text: string) {
  const engine = createEngine({ fetchFile: fakeHost(files).fetchFile, stemmers: await stemmersOf('en') });
  const view = await found(await engine.search(request(text))).results[0]?.view();
  return view && { article: view.article.id, foundIn: view.foundIn, texts: view.texts.map((one) => one.text) };
}

test.each([
  ['caption', 'flood saturday'],
  ['alternative text', 'lantern'],
  ['credit', 'ines park'],
  ['caption word for word', '"flood of Saturday"'],
])('an article is found by the %s of a picture, and the result says so', async (_name, text) => {
  expect(await best(text)).toEqual({
    article: '2020-05-01-the-weir',
    foundIn: 'picture',
    texts: ['The flood of Saturday. A lantern on the weir. Ines Park'],
  });
});

test('each picture is a text of its own, and quotations are found beside them', async () => {
  expect(await best('mill')).toEqual({ article: '2020-05-01-the-weir', foundIn: 'picture', texts: ['The mill'] });
  expect(await best('held all night')).toEqual({
    article: '2020-05-01-the-weir',
    foundIn: 'words',
    texts: ['It held all night,'],
  });
});
