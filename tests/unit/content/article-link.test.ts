import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../src/archive/issue.ts';
import { editArticleLinks } from '../../../src/content/article-link-edit.ts';
import { parseArticle } from '../../../src/content/article-parser.ts';
import { proseLinks } from '../../../src/content/body/article-prose.ts';
import { loadArchive } from '../../../src/content/edge/content-folder.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile, registers } from '../../fixtures/open-door.ts';
import { expectComplaints, type Slip } from '../../fixtures/slip.ts';

const written = (body: string): string => openDoor.replace('It ends.', body);
const addressOf = (path: string): string => `https://archive.example/base${path}`;

test('a link to another article leads to its page, below every base path, and its words stay as they are', () => {
  const { article, links, issues } = parseArticle(
    written('It [*ends*](article:2023-shut-door "later") [again][shut].\n\n[shut]: article:2023-shut-door'),
    openDoorFile,
    registers,
  );
  expect({ issues, links, text: article?.paragraphs.at(-1)?.text }).toEqual({
    issues: [],
    links: [
      { to: '2023-shut-door', line: 29, column: 4 },
      { to: '2023-shut-door', line: 31, column: 1 },
    ],
    text: 'It ends again.',
  });
  expect(article?.html).toContain(
    '<p id="p2">It <a href="../2023-shut-door/" title="later"><em>ends</em></a> <a href="../2023-shut-door/">again</a>.</p>',
  );
  expect(proseLinks({ html: article?.html ?? '' }, addressOf)).toEqual([
    { words: 'ends', address: 'https://archive.example/base/articles/2023-shut-door/' },
    { words: 'again', address: 'https://archive.example/base/articles/2023-shut-door/' },
  ]);
});

describe('an article is refused', () => {
  test.each<Slip>([
    {
      what: 'a link to a place in an article',
      from: 'It ends.',
      to: 'It [ends](article:2023-shut-door#p2).',
      says: [
        '29:4 link-article: "2023-shut-door#p2" behind "article:" is not the id of an article. Write the name of its file without ".md", and nothing behind it: article:2022-02-02-open-door',
      ],
    },
    {
      what: 'a link to an article without words',
      from: 'It ends.',
      to: 'It ends: <article:2023-shut-door>',
      says: [
        '29:10 link-article: readers would see no words for the link to the article "2023-shut-door". Write it as [words](article:2023-shut-door).',
      ],
    },
  ])('with $what', expectComplaints);
});

test('a link to an article that the archive does not have is told with the nearest id', async () => {
  const files = { ...openDoorArchive, [openDoorFile]: written('It [ends](article:2022-02-02-open-dor).') };
  await withFolder(files, async (root) => {
    expect((await loadArchive(root)).issues.map(formatIssue)).toEqual([
      `${openDoorFile}:29:4 article-unknown: the link leads to the article "2022-02-02-open-dor", which the archive does not have. Did you mean "2022-02-02-open-door"? Correct the id, or remove the link and keep its words.`,
    ]);
  });
});

test('a link to an unknown article is told of together with the other faults of its file', async () => {
  const text = written('It [ends](article:2022-02-02-open-dor).').replace(/^rights: .*$/mu, 'rights: mine');
  await withFolder({ ...openDoorArchive, [openDoorFile]: text }, async (root) => {
    expect((await loadArchive(root)).issues.map(({ rule }) => rule)).toEqual(['field-value', 'article-unknown']);
  });
});

describe('links of a file', () => {
  const links = [
    'A [plain](article:2023-shut-door), an [*emphatic*](<article:2023-shut-door> "and titled") one;',
    'the [article:2023-shut-door in words](article:2023-shut-door), [other](https://door.example/),',
    'a [reference][shut], [shut] and [another](article:2024-a-lock).',
    '',
    '[shut]: article:2023-shut-door',
    '[rest]: <article:2023-shut-door> (titled)',
    '',
    '`[code](article:2023-shut-door)`',
  ].join('\n');

  test('get another address, and nothing else changes', () => {
    expect(
      editArticleLinks(written(links), openDoorFile, (id) =>
        id === '2023-shut-door' ? { address: 'https://archive.example/a/' } : undefined,
      ),
    ).toBe(
      written(
        [
          'A [plain](https://archive.example/a/), an [*emphatic*](https://archive.example/a/ "and titled") one;',
          'the [article:2023-shut-door in words](https://archive.example/a/), [other](https://door.example/),',
          'a [reference][shut], [shut] and [another](article:2024-a-lock).',
          '',
          '[shut]: https://archive.example/a/',
          '[rest]: https://archive.example/a/ (titled)',
          '',
          '`[code](article:2023-shut-door)`',
        ].join('\n'),
      ),
    );
  });

  test('become their words', () => {
    expect(
      editArticleLinks(written(links), openDoorFile, (id) => (id === '2023-shut-door' ? 'words' : undefined)),
    ).toBe(
      written(
        [
          'A plain, an *emphatic* one;',
          'the article:2023-shut-door in words, [other](https://door.example/),',
          'a reference, shut and [another](article:2024-a-lock).',
          '',
          '',
          '',
          '',
          '`[code](article:2023-shut-door)`',
        ].join('\n'),
      ),
    );
  });

  test('stay when Markdown would read their words as something else', () => {
    expect(editArticleLinks(written('[# Not a heading](article:2023-shut-door)'), openDoorFile, () => 'words')).toBe(
      undefined,
    );
  });
});
