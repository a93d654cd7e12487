import { createHash } from 'node:crypto';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { outcomeLines, summaryLines } from '../../../src/cli/import-report.ts';
import { importSources } from '../../../src/cli/import.ts';
import { articles, project, run, TEXT } from './import-project.ts';

test('writes an article with its exact text and a list of what is to decide', async () => {
  const root = project({ 'crane.txt': TEXT });
  expect((await run(root, ['in/crane.txt'])).code).toBe(0);
  expect(readFileSync(join(root, 'content/articles/2022-02-02-the-crane-stays-it-is-a.md'), 'utf8')).toBe(`---
# to decide: headline, headlineBy: the source has no headline
# to decide: outlet: who published it was not recognised in the source; leave the field out if you cannot find out
# to decide: url: the source does not give its address; leave the field out if you cannot find it
# to decide: rights: choose a rightsstatements.org URI; sources never state it
# to decide: summary: write one or two sentences of your own
# to decide: speaker: edith-marlowe (Edith Marlowe) is not in content/speakers.yaml; npm run archive -- review adds the speakers you accept
id: 2022-02-02-the-crane-stays-it-is-a
published: '2022-02-02'
publishedBasis: 'Stated: the document opens with the date 2022-02-02.'
added: '2026-11-21'
edition: full
document: 'crane.txt'
sha256: f9e8e2453570f83b0284f8996d667394eba9aa2f4a29375a321509dadbbf1960
origins:
  published: 'the document opens with the date 2022-02-02'
quotations:
  - proposed: 'true'
    speaker: edith-marlowe
    parts:
      - 'It is a relief,'
    evidence: 'Edith Marlowe told'
    confidence: high
---

The crane stays. “It is a relief,” Edith Marlowe told reporters.

Nobody else spoke.
`);
});

test('writes how a date is known, and where each value stands, in the language of the archive', async () => {
  const root = project({
    'crane.html':
      '<html lang="de"><head><title>Der Kran bleibt</title><meta property="article:published_time" content="2022-02-02"></head><body><article><p>Der Kran bleibt, sagte sie.</p></article></body></html>',
  });
  writeFileSync(
    join(root, 'content/archive.yaml'),
    'title: A\nshortTitle: A\ndescription: B\nintroduction: C\nlanguage: de\n',
  );
  expect((await run(root, ['in/crane.html'])).code).toBe(0);
  const written = readFileSync(join(root, 'content/articles', articles(root)[0] ?? ''), 'utf8');
  expect(written.split('\n').filter((line) => /^(publishedBasis| {2}\w+):/u.test(line))).toEqual([
    "publishedBasis: 'Angegeben: Meta-Element article:published_time der Seite, mit der Angabe 2022-02-02.'",
    "  headline: 'Titel der Seite'",
    "  published: 'Meta-Element article:published_time der Seite, mit der Angabe 2022-02-02'",
  ]);
});

test('gives a post the topics that its tags name, and lists the other tags', async () => {
  const root = project({
    'crane.md': '---\ntitle: The crane\ndate: 2022-02-02\ntags: [Cranes, Boats]\n---\n\nThe crane stays.\n',
  });
  writeFileSync(join(root, 'content/topics.yaml'), 'crane:\n  name: Cranes\n');
  const { outcomes } = await run(root, ['in/crane.md']);
  expect(outcomes).toMatchObject([{ status: 'imported', removed: [{ what: 'field tags', text: 'Boats' }] }]);
  const written = readFileSync(join(root, 'content/articles', articles(root)[0] ?? ''), 'utf8');
  expect(written).toContain('\ntopics: [crane]\n');
});

test('skips a document that the archive already has, even under another name', async () => {
  const root = project({ 'crane.txt': TEXT, 'copy of crane.txt': TEXT });
  const { code, outcomes } = await run(root, ['in']);
  const file = 'content/articles/2022-02-02-the-crane-stays-it-is-a.md';
  expect({ code, statuses: outcomes.map(({ source, status }) => [source, status]) }).toEqual({
    code: 0,
    statuses: [
      ['in/copy of crane.txt', 'imported'],
      ['in/crane.txt', 'known'],
    ],
  });
  expect((await run(root, ['in/crane.txt'])).outcomes).toEqual([
    { source: 'in/crane.txt', status: 'known', file, oldAddresses: [] },
  ]);
});

test('gives a different document of the same name a suffix', async () => {
  const root = project({ 'a.txt': TEXT, 'b.txt': `${TEXT}\nOne line more.` });
  await run(root, ['in']);
  expect(articles(root)).toEqual(['2022-02-02-the-crane-stays-it-is-a-2.md', '2022-02-02-the-crane-stays-it-is-a.md']);
});

test('reports in a dry run what it would write, and writes nothing', async () => {
  const root = project({ 'a.txt': TEXT });
  const { outcomes } = await run(root, ['in'], { dryRun: true });
  expect([outcomes.map(({ status }) => status), articles(root)]).toEqual([['would-import'], []]);
});

test('lists failed sources with the reason and imports the rest', async () => {
  const root = project({
    'a 🎭 name.txt': TEXT,
    'binary.txt': new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0]),
    'empty.txt': '',
    'picture.png': 'x',
    'space.txt': ' \n ',
  });
  writeFileSync(join(root, 'outside.txt'), 'Outside.');
  symlinkSync('../outside.txt', join(root, 'in/out.txt'));
  symlinkSync('loop.txt', join(root, 'in/loop.txt'));
  const { code, outcomes } = await run(root, ['in', 'missing.txt', 'ftp://x.example/']);
  expect({
    code,
    outcomes: outcomes.map((outcome) => [
      outcome.source,
      outcome.status === 'failed' ? outcome.reason : outcome.status,
    ]),
  }).toEqual({
    code: 1,
    outcomes: [
      ['in/a 🎭 name.txt', 'imported'],
      ['in/binary.txt', 'is not text'],
      ['in/empty.txt', 'is empty'],
      ['in/loop.txt', 'cannot be read: it is a symbolic link to itself'],
      ['in/out.txt', 'is a symbolic link out of the folder; to import it, name its target'],
      ['in/picture.png', 'is not a text or page by its name (.png)'],
      ['in/space.txt', 'is empty'],
      ['missing.txt', 'cannot be read: it does not exist'],
      ['ftp://x.example/', '"ftp://x.example/" is not an http or https address'],
    ],
  });
});

test.each([
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16, little-endian', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16, big-endian', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ['UTF-16 without a byte order mark', Buffer.from(TEXT.repeat(8), 'utf16le')],
  ['Windows line ends', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
  ['Windows-1252', Buffer.from(TEXT.replace('“', '\x93').replace('”', '\x94'), 'latin1')],
])('reads %s', async (_, bytes) => {
  const root = project({ 'a.txt': bytes });
  await run(root, ['in']);
  expect(readFileSync(join(root, 'content/articles', articles(root)[0] ?? ''), 'utf8')).toContain(
    'The crane stays. “It is a relief,” Edith Marlowe told reporters.\n',
  );
});

test('reads a page in its declared encoding', async () => {
  const html = `<html><head><meta charset="shift_jis"><title>x</title></head><body><p>`;
  // "日本" in Shift_JIS.
  const root = project({
    'a.html': Buffer.concat([
      Buffer.from(html),
      Buffer.from([0x93, 0xfa, 0x96, 0x7b]),
      Buffer.from('</p></body></html>'),
    ]),
  });
  await run(root, ['in']);
  expect(readFileSync(join(root, 'content/articles', articles(root)[0] ?? ''), 'utf8')).toMatch(/\n日本\n$/u);
});

test('takes a first line for the headline in languages that capitalise no words', async () => {
  const text =
    'Nach 37 Jahren hält wieder ein Zug\n\nAm Sonntag hielt der erste Personenzug seit 1985 am Bahnhof von Lindenfurt.\n';
  const root = project({
    'zug.txt': text,
    'rest.txt': 'Am Sonntag hielt der Zug.\n\nNiemand war da, der ihn sehen wollte, und es war kalt.\n',
  });
  await run(root, ['in']);
  expect(articles(root)).toEqual(['undated-am-sonntag-hielt-der-zug.md', 'undated-nach-37-jahren-halt-wieder-ein.md']);
  expect(readFileSync(join(root, 'content/articles', articles(root)[1] ?? ''), 'utf8')).toContain(
    "headline: 'Nach 37 Jahren hält wieder ein Zug'\n",
  );
});

test('does not take in a document again that was withdrawn, until the keeper says that it may', async () => {
  const root = project({ 'crane.txt': TEXT, 'other.txt': TEXT.replace('crane', 'tower') });
  const document = createHash('sha256').update(TEXT).digest('hex');
  const register = join(root, 'content/withdrawn.yaml');
  writeFileSync(
    register,
    `/articles/sha256-${'0'.repeat(64)}/: { on: '2026-11-01', why: legal, document: '${document}' }\n`,
  );
  const { code, outcomes } = await run(root, ['in']);
  expect({ code, outcomes }).toMatchObject({
    code: 0,
    outcomes: [
      { source: 'in/crane.txt', status: 'withdrawn', on: '2026-11-01', why: 'legal' },
      { source: 'in/other.txt', status: 'imported' },
    ],
  });
  expect(articles(root)).toEqual(['2022-02-02-the-tower-stays-it-is-a.md']);
  expect([outcomes.slice(0, 1).flatMap(outcomeLines), summaryLines(outcomes)[0]]).toEqual([
    [
      'in/crane.txt: not taken in: the article made from this document was withdrawn on 2026-11-01 (legal). If it may come back, remove its checksum from content/withdrawn.yaml and import it again',
    ],
    '1 imported, 0 already in the archive, 1 withdrawn before, 0 failed',
  ]);
  writeFileSync(register, "/q/7k2m9x4d/: { on: '2026-11-01', why: legal }\n");
  expect((await run(root, ['in/crane.txt'])).outcomes).toMatchObject([{ status: 'imported' }]);
});

test('imports nothing while the register of what was withdrawn cannot be read', async () => {
  const root = project({ 'crane.txt': TEXT });
  writeFileSync(join(root, 'content/withdrawn.yaml'), '/q/7k2m9x4d/: { on: soon }\n');
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await importSources(root, [join(root, 'in')], {}, '2026-11-21');
  expect({ code, said: String(error.mock.calls[0]?.[0]), written: articles(root) }).toEqual({
    code: 1,
    said: expect.stringMatching(/^content\/withdrawn\.yaml:1:\d+ .*\nNothing was imported\.$/su) as unknown,
    written: [],
  });
  error.mockRestore();
});

test('tells the keeper of quotation marks without the other of their pair', async () => {
  const root = project({
    'a.md': '---\ndate: 2022-02-02\n---\n\nAll was quiet. We will not sell,” Ada Lovell told the board. She left.\n',
  });
  const { outcomes } = await run(root, ['in']);
  const [outcome] = outcomes;
  const undecided = outcome !== undefined && 'undecided' in outcome ? outcome.undecided : [];
  expect(undecided.at(-1)).toEqual({
    field: 'body',
    why: 'quotation marks without the other of their pair: 1, the first in ‹… was quiet. We will not sell,” Ada Lovell told the board. …›; compare with the original, words may be missing from the quotations',
  });
});
