import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { creditIn } from '../../../src/import/sources/page/picture-credit.ts';
import { project, run } from './import-project.ts';

const PROSE =
  '<p>The crane on the quay has been taken down after ninety years of work in the harbour of Weir.</p>'.repeat(8);

/** A picture of one colour. */
const picture = (red: number, side = 160, format: 'jpeg' | 'png' | 'gif' = 'jpeg'): Promise<Buffer> =>
  sharp({ create: { width: side, height: side, channels: 3, background: { r: red, g: 90, b: 90 } } })
    .toFormat(format)
    .toBuffer();

/** Writes files beside the sources of a project. */
function beside(root: string, files: Readonly<Record<string, Buffer>>): void {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), bytes);
  }
}

const page = (figures: string): string =>
  `<html><head><title>The crane comes down</title></head><body><article><h1>The crane comes down</h1><time datetime="1996-03-14">14 March</time>${PROSE}${figures}${PROSE}</article></body></html>`;

const ID = '1996-03-14-the-crane-comes-down';

const article = (root: string): string => readFileSync(join(root, `content/articles/${ID}.md`), 'utf8');

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('takes the pictures that a browser saved beside a page, with caption and credit', async () => {
  const root = project({
    'page.html': page(
      `<figure><a href="https://weir.example/big.jpg"><img src="page_files/Old%20Harbour.JPG" srcset="https://weir.example/400.jpg 400w" alt="The crane, seen from the sea"></a>
      <figcaption>The crane in 1926. <span class="caption-credit">Photo: Ada Lovell</span></figcaption></figure>`,
    ),
  });
  const harbour = await picture(10);
  beside(root, { 'in/page_files/Old Harbour.JPG': harbour });
  const { code, outcomes } = await run(root, ['in']);
  expect(code).toBe(0);
  expect(outcomes).toMatchObject([{ status: 'imported', pictures: ['old-harbour.jpg'], removed: [] }]);
  expect(article(root)).toContain('\n\n![The crane, seen from the sea](old-harbour.jpg "The crane in 1926.")\n\n');
  expect(article(root)).toContain("\npictures:\n  - file: old-harbour.jpg\n    credit: 'Ada Lovell'\n");
  expect(digest(readFileSync(join(root, `content/articles/${ID}/old-harbour.jpg`)))).toBe(digest(harbour));
});

test('takes pictures out of data: addresses, and names them by what they show', async () => {
  const png = (await picture(20, 120, 'png')).toString('base64');
  const root = project({
    'page.html': page(`<p><img src="data:image/png;base64,${png}" alt="A plan of the quay"></p>`),
  });
  const { outcomes } = await run(root, ['in/page.html']);
  expect(outcomes).toMatchObject([{ pictures: ['a-plan-of-the-quay.png'], removed: [] }]);
});

test('lists the pictures that it leaves, with why, and keeps their captions', async () => {
  const root = project({
    'page.html': page(
      `<figure><img src="https://weir.example/far.jpg" alt="Far"><figcaption>Seen from afar. © Ada Lovell</figcaption></figure>
      <p><img src="page_files/face.jpg" alt="A face"></p><p><img src="page_files/wave.gif" alt="A wave"></p>
      <p><img src="page_files/crane.jpg"></p><p><img src="page_files/crane-again.jpg" alt="Again"></p><p><img src="page_files/torn.jpg" alt="Torn"></p>
      <p><img src="../secret.jpg" alt="Outside"></p>`,
    ),
  });
  const crane = await picture(30);
  beside(root, {
    'in/page_files/face.jpg': await picture(40, 48),
    'in/page_files/wave.gif': await picture(50, 160, 'gif'),
    'in/page_files/crane.jpg': crane,
    'in/page_files/crane-again.jpg': crane,
    'in/page_files/torn.jpg': (await picture(60)).subarray(0, 300),
    'secret.jpg': await picture(70),
  });
  const { outcomes } = await run(root, ['in/page.html']);
  expect(outcomes).toMatchObject([
    {
      pictures: ['crane.jpg'],
      undecided: expect.arrayContaining([
        {
          field: 'body',
          why: 'the source does not say what these pictures show; write it between [ and ], for those who do not see them: crane.jpg',
        },
      ]) as unknown,
      removed: [
        { what: 'picture, on the network; --fetch-pictures takes it', text: 'Far, https://weir.example/far.jpg' },
        { what: 'picture, smaller than 100 pixels', text: 'A face, page_files/face.jpg' },
        {
          what: 'picture, of the type image/gif, which the archive does not show',
          text: 'A wave, page_files/wave.gif',
        },
        { what: 'picture, the text shows it already', text: 'Again, page_files/crane-again.jpg' },
        {
          what: expect.stringMatching(/^picture, its file is not a whole picture/u) as unknown,
          text: 'Torn, page_files/torn.jpg',
        },
        { what: 'picture, its file is not beside the source', text: 'Outside, ../secret.jpg' },
      ],
    },
  ]);
  expect(article(root)).toContain('\n\n*Seen from afar. © Ada Lovell*\n\n');
  expect(article(root)).toContain('\n\n![](crane.jpg)\n\n');
});

test('writes no picture in a dry run', async () => {
  const root = project({ 'page.html': page('<p><img src="page_files/crane.jpg" alt="The crane"></p>') });
  beside(root, { 'in/page_files/crane.jpg': await picture(30) });
  const { outcomes } = await run(root, ['in/page.html'], { dryRun: true });
  expect(outcomes).toMatchObject([{ status: 'would-import', pictures: ['crane.jpg'] }]);
  expect(readdirSync(join(root, 'content/articles'))).toEqual([]);
});

test('takes the pictures of a site that moves house from where its generator publishes them', async () => {
  const root = project({
    'config.toml': '',
    'post.md':
      '---\ntitle: The crane comes down\ndate: 1996-03-14\n---\nIt is down.\n\n![The crane](/img/crane.jpg "In 1926. Photo: Ada Lovell")\n\n{{< figure src="hook.jpg" alt="Its hook" caption="The hook" >}}\n',
  });
  beside(root, { 'in/static/img/crane.jpg': await picture(30), 'in/hook.jpg': await picture(80) });
  const { outcomes } = await run(root, ['in/post.md']);
  expect(outcomes).toMatchObject([{ pictures: ['crane.jpg', 'hook.jpg'], removed: [] }]);
  expect(article(root)).toContain('![The crane](crane.jpg "In 1926.")\n\n![Its hook](hook.jpg "The hook")\n');
});

test('fetches pictures only when told to, and only pictures', async () => {
  const crane = await picture(30);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/page.html') {
      response
        .setHeader('content-type', 'text/html')
        .end(
          page(
            '<p><img src="crane.jpg?w=800" alt="The crane"></p><p><img src="/gone.jpg" alt="Gone"></p><p><img src="/a.html" alt="No picture"></p><p><img src="http://127.0.0.2:9/x.jpg" alt="Another machine"></p>',
          ),
        );
    } else if (request.url === '/crane.jpg?w=800') response.setHeader('content-type', 'image/jpeg').end(crane);
    else if (request.url === '/a.html') response.setHeader('content-type', 'text/html').end('x');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const root = project({});
  const dry = await run(root, [`${address}/page.html`], { dryRun: true });
  expect(asked).toEqual(['/page.html']);
  expect(dry.outcomes).toMatchObject([{ pictures: [] }]);
  const { outcomes } = await run(root, [`${address}/page.html`], { fetchPictures: true });
  expect(outcomes).toMatchObject([
    {
      pictures: ['crane.jpg'],
      removed: [
        { what: 'picture, the server answers 404 Not Found', text: `Gone, ${address}/gone.jpg` },
        { what: 'picture, the server sends text/html, which is no picture', text: `No picture, ${address}/a.html` },
        {
          what: 'picture, leads into a private network: 127.0.0.2 is not a public address',
          text: 'Another machine, http://127.0.0.2:9/x.jpg',
        },
      ],
    },
  ]);
  expect(existsSync(join(root, `content/articles/${ID}/crane.jpg`))).toBe(true);
});

test.each([
  ['The quay. Photo: Ada Lovell', { caption: 'The quay.', credit: 'Ada Lovell' }],
  ['The quay (Image by Ada Lovell/Weir News)', { caption: 'The quay', credit: 'Ada Lovell/Weir News' }],
  ['Der Kai. Foto: Ada Lovell', { caption: 'Der Kai.', credit: 'Ada Lovell' }],
  ['Le quai © Ada Lovell', { caption: 'Le quai', credit: '© Ada Lovell' }],
  ['The quay (Ada Lovell/AP)', { caption: 'The quay', credit: 'Ada Lovell/AP' }],
  ['Foto: privat', { caption: '', credit: 'privat' }],
  ['Foto: Ada von der Marr und Ben Lovell', { caption: '', credit: 'Ada von der Marr und Ben Lovell' }],
  ['Bild: Das alte Haus am Kai', { caption: 'Bild: Das alte Haus am Kai' }],
  ['A picture of the quay', { caption: 'A picture of the quay' }],
  ['The photo by the door fell.', { caption: 'The photo by the door fell.' }],
])('reads the credit in “%s”', (text, expected) => {
  expect(creditIn(text)).toEqual(expected);
});
