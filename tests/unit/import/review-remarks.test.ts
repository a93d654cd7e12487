import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { review } from '../../../src/cli/review.ts';
import { openRemarks } from '../../../src/content/body/open-remarks.ts';
import { outletNamedIn, takenForTitles, unknownOutlet } from '../../../src/import/draft/draft-remarks.ts';
import { quotedPlace } from '../../../src/import/review/quoted-place.ts';
import type { ReviewTerminal } from '../../../src/import/review/reviewed-file.ts';

const IN_COPYRIGHT = 'http://rightsstatements.org/vocab/InC/1.0/';

/** An article file of which these remarks are left, with fields of its own. */
function article(remarks: readonly string[], fields = ''): string {
  return `---
${remarks.map((remark) => `# to decide: ${remark}\n`).join('')}id: 2022-02-02-the-crane
headline: 'The crane'
headlineBy: printed
sha256: none
summary: 'It stays.'
${fields}---

“It stays,” Ada Bloom said. The “Harbour Post” called the crane “a tall friend” that evening.
`;
}

const remark = ({ field, why }: { readonly field: string; readonly why: string }): string => `${field}: ${why}`;

/** A project of articles, by id. */
function project(articles: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'review-remarks-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  for (const [id, text] of Object.entries(articles)) writeFileSync(join(root, `content/articles/${id}.md`), text);
  writeFileSync(join(root, 'content/speakers.yaml'), 'ada-bloom:\n  name: Ada Bloom\n  kind: person\n');
  writeFileSync(join(root, 'content/outlets.yaml'), '# ours\nsunrise:\n  name: Sunrise\n');
  const read = (path: string): string => readFileSync(join(root, 'content', path), 'utf8');
  return { root, outlets: () => read('outlets.yaml'), article: (id = 'a') => read(`articles/${id}.md`) };
}

/** Typed by a person who leaves. */
const LEAVES = '\u0003';

/** A terminal whose person presses these keys, enters these lines (`undefined`: Escape), and then leaves. */
function person(keys: string, lines: readonly (string | undefined)[] = []) {
  const [left, answers, seen] = [Array.from(keys), [...lines], [] as string[]];
  let isGone = false;
  const terminal: ReviewTerminal = {
    get left() {
      return isGone;
    },
    show: (text) => seen.push(text),
    key: () => Promise.resolve(left.shift()),
    line: (prompt) => {
      seen.push(prompt);
      const answer = answers.shift();
      isGone ||= answer === LEAVES;
      return Promise.resolve(isGone ? undefined : answer);
    },
    close: () => undefined,
  };
  return { terminal, seen };
}

test('adds the outlet that the source names, and takes it for the next article without a question', async () => {
  const named = remark(unknownOutlet('The Harbour Post'));
  const { root, outlets, article: file } = project({ a: article([named]), b: article([named]) });
  const { terminal, seen } = person('a', ['']);
  expect(await review(root, [], terminal)).toBe(0);
  expect(outlets()).toBe("# ours\nsunrise:\n  name: Sunrise\nthe-harbour-post:\n  name: 'The Harbour Post'\n");
  for (const id of ['a', 'b'])
    expect(file(id)).toBe(article([]).replace('sha256', "outlet: 'the-harbour-post'\nsha256"));
  expect(seen).toContain('content/articles/b.md: outlet: The Harbour Post');
});

test('takes a name for another one of an outlet that is there', async () => {
  const named = remark(unknownOutlet('Sunrise Online'));
  const { root, outlets, article: file } = project({ a: article([named]), b: article([named]) });
  await review(root, [], person('c', ['1']).terminal);
  expect([outlets(), file('a'), file('b')]).toEqual([
    '# ours\nsunrise:\n  name: Sunrise\n',
    ...Array(2).fill(article([]).replace('sha256', "outlet: 'sunrise'\nsha256")),
  ]);
});

test('gives a new outlet the id that the keeper wants in its address', async () => {
  const {
    root,
    outlets,
    article: file,
  } = project({ a: article([remark(unknownOutlet('The Harbour Post (Norvik)'))]) });
  await review(root, [], person('a', ['post']).terminal);
  expect(outlets()).toContain("\npost:\n  name: 'The Harbour Post (Norvik)'\n");
  expect(file()).toContain("outlet: 'post'\n");
});

test('leaves out an outlet that nobody knows', async () => {
  const { root, article: file } = project({ a: article(['outlet: who published it was not recognised']) });
  await review(root, [], person('n').terminal);
  expect(file()).toBe(article([]));
});

test('asks for the id of an outlet whose name has no letters for an address', async () => {
  const { root, outlets } = project({ a: article([remark(unknownOutlet('朝港新聞'))]) });
  const { terminal, seen } = person('aa', ['Asa Ko', 'sunrise', 'asako']);
  await review(root, [], terminal);
  expect(seen).toContain('"Asa Ko" is no id. Write it like harbour-post.');
  expect(outlets()).not.toContain('asako');
  await review(root, [], person('aa', ['sunrise', 'asako']).terminal);
  expect(outlets()).toContain("asako:\n  name: '朝港新聞'\n");
});

test('chooses the rights by number, and the same for the next article with Enter', async () => {
  const rights = 'rights: choose a rightsstatements.org URI; sources never state it';
  const { root, article: file } = project({ a: article([rights]), b: article([rights]) });
  const { terminal, seen } = person('', ['13', '1', '']);
  await review(root, [], terminal);
  for (const id of ['a', 'b'])
    expect(file(id)).toBe(article([]).replace('summary', `rights: '${IN_COPYRIGHT}'\nsummary`));
  expect(seen).toContain('"13" is not in the list.');
  expect(seen).toContain('Number (Enter: In Copyright as before, ?: the list, Escape: later): ');
  expect(seen.filter((text) => text.includes(' 1 In Copyright\n'))).toHaveLength(2);
});

test('shows words that were taken for titles in their sentence, and asks who said those that somebody said', async () => {
  const list = "notQuotations:\n  - 'Harbour Post'\n  - 'a tall friend'\n";
  const said =
    "quotations:\n  - speaker: ada-bloom\n    parts:\n      - 'a tall friend'\nnotQuotations:\n  - 'Harbour Post'\n";
  const { root, article: file } = project({ a: article([remark(takenForTitles(2))], list) });
  const { terminal, seen } = person('c', ['3', '2', 'Ada Bloom']);
  expect(await review(root, [], terminal)).toBe(0);
  expect(file()).toBe(article([], said));
  expect(seen[0]).toBe(
    [
      '',
      'content/articles/a.md: between quotation marks, and taken for titles or terms that nobody said',
      '',
      '  1 “It stays,” Ada Bloom said. The “[Harbour Post]” called the crane “a tall friend” that evening.',
      '  2 … Ada Bloom said. The “Harbour Post” called the crane “[a tall friend]” that evening.',
      '',
    ].join('\n'),
  );
  expect(seen[2]).toBe('Not in the list: 3.');
});

test('is content with Enter where nobody said any of them, and does not ask again', async () => {
  const list = "notQuotations:\n  - 'Harbour Post'\n";
  const { root, article: file } = project({ a: article([remark(takenForTitles(1))], list) });
  await review(root, [], person('', ['']).terminal);
  expect(file()).toBe(article([], list));
  expect(openRemarks(file())).toEqual([]);
});

test('writes a summary and an address that are typed', async () => {
  const remarks = ['url: the source does not give its address', 'summary: write one or two sentences of your own'];
  const { root, article: file } = project({ a: article(remarks).replace("summary: 'It stays.'\n", '') });
  await review(root, [], person('', ['https://harbour.example/crane', 'It stays, it’s said.']).terminal);
  expect(file()).toBe(
    article([])
      .replace('sha256', "url: 'https://harbour.example/crane'\nsha256")
      .replace("'It stays.'", "'It stays, it’s said.'"),
  );
});

test('asks no more once the person has left, in the middle of a line too', async () => {
  const rights = 'rights: choose one';
  const { root, article: file } = project({ a: article([rights]), b: article([rights]) });
  const { terminal, seen } = person('', [LEAVES, '1']);
  await review(root, [], terminal);
  expect([file('a'), file('b')]).toEqual([article([rights]), article([rights])]);
  expect(seen.filter((text) => text.startsWith('Number'))).toHaveLength(1);
});

test('asks nothing about a field that the keeper has filled in, and leaves it as it is', async () => {
  const remarks = [remark(unknownOutlet('The Harbour Post')), 'rights: choose one'];
  const filled = (of: readonly string[]): string =>
    article(of).replace('sha256', 'outlet: sunrise\nsha256').replace('summary', `rights: ${IN_COPYRIGHT}\nsummary`);
  const { root, article: file } = project({ a: filled(remarks) });
  const { terminal, seen } = person('a', ['post', '3']);
  await review(root, [], terminal);
  expect(file()).toBe(filled([]));
  expect(seen.filter((text) => text.includes('Harbour Post'))).toEqual([]);
});

test('changes nothing in a file whose front matter cannot be read, and says so', async () => {
  const broken = article(['summary: write one'], 'notQuotations: [\n');
  const { root, article: file } = project({ a: broken });
  const { terminal, seen } = person('', ['It stays, she said.']);
  await review(root, [], terminal);
  expect(file()).toBe(broken);
  expect(seen[0]).toBe(
    'content/articles/a.md: its front matter cannot be read. Run npm run check, mend it, and run the review again.',
  );
});

test('asks again for an address that is none', async () => {
  const { root, article: file } = project({ a: article(['url: the source does not give its address']) });
  const { terminal, seen } = person('', ['harbour/crane', 'https://harbour.example/crane']);
  await review(root, [], terminal);
  expect(file()).toContain("url: 'https://harbour.example/crane'\n");
  expect(seen[2]).toMatch(/^"harbour\/crane" is not /u);
});

test('puts words that stand in the text without marks too where they are quoted', async () => {
  const text = `---
# to decide: ${remark(takenForTitles(1))}
id: 2022-02-02-the-crane
quotations:
  - speaker: ada-bloom
    parts:
      - 'It stays'
notQuotations:
  - 'late'
---

It was late. “It stays,” Ada Bloom said, and “late” was her word.
`;
  const { root, article: file } = project({ a: text });
  await review(root, [], person('c', ['1', 'Ada Bloom']).terminal);
  expect(file().match(/- '.*'/g)).toEqual(["- 'It stays'", "- 'late'"]);
});

test('lets a person say that the text was compared with the original', async () => {
  const doubt = 'body: two extractors disagree; compare with the original';
  const { root, article: file } = project({ a: article([doubt]), b: article([doubt]) });
  await review(root, [], person('sd').terminal);
  expect([openRemarks(file('a')), openRemarks(file('b'))]).toEqual([[doubt], []]);
});

test('keeps everything that is skipped, and asks again', async () => {
  const remarks = [remark(unknownOutlet('The Harbour Post')), 'rights: choose one', remark(takenForTitles(1))];
  const before = article(remarks, "notQuotations:\n  - 'Harbour Post'\n");
  const { root, article: file } = project({ a: before });
  const { terminal, seen } = person('s', [undefined, undefined]);
  await review(root, [], terminal);
  expect(file()).toBe(before);
  expect(seen.filter((text) => text.startsWith('content/articles/a.md: to decide: ')).length).toBe(3);
});

test.each(['The Harbour Post', 'Post “Extra”', 'A”, which is not in content/outlets.yaml'])(
  'finds the outlet %j in the remark on it',
  (name) => {
    expect(outletNamedIn(remark(unknownOutlet(name)))).toBe(name);
  },
);

test.each([
  ['The pier is “a pier”.', 'a pier', 13],
  ['Le quai est « un quai ».', 'un quai', 14],
  ['Der Steg, „ein Steg“, und ein Steg.', 'ein Steg', 11],
  ['The pier', 'pier', 4],
  ['The pier', 'boat', -1],
])('shows words where they are quoted: %s', (text, words, at) => {
  expect(quotedPlace(text, words)).toBe(at);
});

test('finds no outlet in other remarks', () => {
  expect([outletNamedIn('outlet: who published it was not recognised'), outletNamedIn('rights: choose')]).toEqual([
    undefined,
    undefined,
  ]);
});

test('takes an address that cannot be found as not known, and does not ask again', async () => {
  const { root, article: file } = project({ a: article(['url: the source does not give its address']) });
  expect(await review(root, [], person('', ['']).terminal)).toBe(0);
  expect(file()).toBe(article([]));
});

test('takes the first line out of the text as the headline that the source does not mark', async () => {
  const remarks = ['headline, headlineBy: the source has no headline'];
  const without = (text: string): string => text.replace(/^headline.*\n/gmu, '');
  const { root, article: file } = project({ a: without(article(remarks)).replace('“It', 'The crane\n\n“It') });
  const { terminal, seen } = person('', ['']);
  await review(root, [], terminal);
  expect(file()).toBe(article([]).replace('headlineBy: printed', "headlineBy: 'printed'"));
  expect(seen[0]).toBe(
    '\ncontent/articles/a.md: headline\n\n  the source has no headline; its text begins with\n\n  The crane\n',
  );
});

test('takes a headline of the archive’s own', async () => {
  const remarks = ['headline, headlineBy: the source has no headline'];
  const { root, article: file } = project({ a: article(remarks).replace(/^headline.*\n/gmu, '') });
  await review(root, [], person('o', ['A crane stays']).terminal);
  expect(file()).toBe(
    article([]).replace(
      "headline: 'The crane'\nheadlineBy: printed",
      "headline: 'A crane stays'\nheadlineBy: 'archive'",
    ),
  );
});

test('takes the date of an undated article, and renames its file and the folder of its pictures', async () => {
  const remarks = ['id, published, publishedBasis: no date was recognised in the source'];
  const { root, article: file } = project({ 'undated-crane': article(remarks).replace(/^id.*\n/gmu, '') });
  mkdirSync(join(root, 'content/articles/undated-crane'));
  const { terminal, seen } = person('', ['2 February', '2022-02~', 'Written on the cutting.']);
  await review(root, [], terminal);
  expect(file('2022-02-crane')).toBe(
    article([])
      .replace('id: 2022-02-02-the-crane', "id: '2022-02-crane'")
      .replace('sha256', "published: '2022-02~'\npublishedBasis: 'Written on the cutting.'\nsha256"),
  );
  expect(readdirSync(join(root, 'content/articles'))).toEqual(['2022-02-crane', '2022-02-crane.md']);
  expect(seen[2]).toContain('"2 February" ');
});

test('leaves an undated article as it is where another one has its name', async () => {
  const undated = article(['id, published, publishedBasis: no date was recognised']).replace(/^id.*\n/gmu, '');
  const { root, article: file } = project({ 'undated-crane': undated, '2022-crane': article([]) });
  const { terminal, seen } = person('', ['2022', 'Written on the cutting.']);
  await review(root, [], terminal);
  expect([file('undated-crane'), file('2022-crane')]).toEqual([undated, article([])]);
  expect(seen).toContain(
    'content/articles/undated-crane.md cannot be renamed so that it begins with the date: there is another article of that name.',
  );
});

test('takes the date of an article whose file somebody has named by it already', async () => {
  const undated = article(['id, published, publishedBasis: no date was recognised']).replace(/^id.*\n/gmu, '');
  const { root, article: file } = project({ '2022-02-02-crane': undated });
  await review(root, [], person('', ['2022-02-02', 'Written on the cutting.']).terminal);
  expect(file('2022-02-02-crane')).toBe(
    article([])
      .replace('id: 2022-02-02-the-crane', "id: '2022-02-02-crane'")
      .replace('sha256', "published: '2022-02-02'\npublishedBasis: 'Written on the cutting.'\nsha256"),
  );
});

test.each([
  ['has words that nobody said', 'The “Harbour Post” sails\n\n', "notQuotations:\n  - 'Harbour Post'\n"],
  ['is set in italics', '*The crane*\n\n', ''],
])('does not offer a first line as headline that %s', async (_, line, fields) => {
  const remarks = ['headline, headlineBy: the source has no headline'];
  const text = article(remarks, fields)
    .replace(/^headline.*\n/gmu, '')
    .replace('“It', `${line}“It`);
  const { root, article: file } = project({ a: text });
  const { terminal, seen } = person('', ['']);
  await review(root, [], terminal);
  expect([file(), seen[0]]).toEqual([text, '\ncontent/articles/a.md: headline\n\n  the source has no headline\n']);
});
