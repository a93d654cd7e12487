import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { parseArticle } from '../../../src/content/article-parser.ts';
import { parseSpeakers } from '../../../src/content/registers/registers.ts';
import { review } from '../../../src/cli/review.ts';
import { openRemarks } from '../../../src/content/body/open-remarks.ts';
import { reviewedFile } from '../../../src/import/edge/review-files.ts';
import { allQuotations, decide, openProposals } from '../../../src/import/review/review-edit.ts';
import { person } from './review-person.ts';

const ARTICLE = `---
# to decide: rights: choose a rightsstatements.org URI; sources never state it
# to decide: speaker: tom-reed (Tom Reed) is not in content/speakers.yaml; npm run archive -- review adds the speakers you accept
id: 2022-02-02-the-crane
headline: 'The crane' # kept
quotations:
  - proposed: 'true'
    speaker: tom-reed
    parts:
      - 'It’s a relief,'
      - 'And it is late.'
    evidence: 'Tom Reed said'
    confidence: high
  - proposed: 'true'
    parts:
      - 'Save Our Crane'
    evidence: 'Nothing in the text says who speaks.'
    confidence: low
---

“It’s a relief,” Tom Reed said. “And it is late.”

Ada Bloom took the “Save Our Crane” banner down.
`;

const SPEAKERS = `# ours
ada-bloom:
  name: Ada Bloom
  kind: person
`;

test('saves a decision after another process has written, and loses neither', async () => {
  const root = mkdtempSync(join(tmpdir(), 'review-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const path = join(root, 'a.md');
  writeFileSync(path, 'text');
  // Like a mint: reads, works for a while, and writes what it has made of the text.
  const other = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { readFileSync, writeFileSync } from 'node:fs';
    import { withProjectLock } from ${JSON.stringify(pathToFileURL('src/build/project-lock.ts').href)};
    const [path, root] = ${JSON.stringify([path, root])};
    await withProjectLock(root, 'content', async () => {
      const text = readFileSync(path, 'utf8');
      console.log('read');
      await new Promise((done) => setTimeout(done, 300));
      writeFileSync(path, text + ' minted');
    });`,
  ]);
  await once(other.stdout, 'data');
  await reviewedFile(root, 'a.md', { speakers: new Map(), outlets: new Map() }).change((text) => `${text} decided`);
  if (other.exitCode === null) await once(other, 'exit');
  expect(readFileSync(path, 'utf8')).toBe('text minted decided');
});

test('says that there is no folder of articles', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => void error.mockRestore());
  const root = mkdtempSync(join(tmpdir(), 'review-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  expect([await review(root, []), error.mock.calls]).toEqual([
    2,
    [['content/articles cannot be read: it does not exist.']],
  ]);
});

function project(register = SPEAKERS) {
  const root = mkdtempSync(join(tmpdir(), 'review-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  writeFileSync(join(root, 'content/articles/2022-02-02-the-crane.md'), ARTICLE);
  writeFileSync(join(root, 'content/speakers.yaml'), register);
  writeFileSync(join(root, 'content/outlets.yaml'), 'sunrise:\n  name: Sunrise\n');
  return {
    root,
    article: () => readFileSync(join(root, 'content/articles/2022-02-02-the-crane.md'), 'utf8'),
    speakers: () => readFileSync(join(root, 'content/speakers.yaml'), 'utf8'),
  };
}

test('accepts with one key and adds a new speaker to the register', async () => {
  const { root, article, speakers } = project();
  expect(await review(root, [], person('aq'))).toBe(1);
  expect(article()).toBe(
    ARTICLE.replace("  - proposed: 'true'\n    speaker: tom-reed", '  - speaker: tom-reed')
      .replace("    evidence: 'Tom Reed said'\n    confidence: high\n", '')
      .replace(/# to decide: speaker.*\n/u, ''),
  );
  expect(speakers()).toBe(`${SPEAKERS}tom-reed:\n  name: 'Tom Reed'\n  kind: person\n  roles: []\n  aliases: []\n`);
});

test.each(['{}\n', '{}', '# Nobody yet.\n{ }\n# To be continued.\n'])(
  'adds the first speaker to the empty register %j',
  async (register) => {
    const { root, speakers } = project(register);
    await review(root, [], person('aq'));
    expect(parseSpeakers(speakers(), 'speakers.yaml')).toMatchObject({ entries: { size: 1 }, issues: [] });
    expect(speakers().match(/#.*/g)).toEqual(register.match(/#.*/g));
  },
);

test('changes the speaker to one from the list', async () => {
  const { root, article } = project();
  await review(root, [], person('1c', ['Ada Bloom']));
  expect(article()).toContain('  - speaker: ada-bloom\n    parts:\n      - ‘It’s a relief,'.replace('‘', "'"));
});

test('changes the speaker to somebody new', async () => {
  const { root, article, speakers } = project();
  await review(root, [], person('sc\r', ['The banner makers']));
  expect([
    openProposals(article()).length,
    speakers().includes("banner-makers:\n  name: 'The banner makers'\n  kind: unnamed\n"),
  ]).toEqual([1, true]);
  expect(article()).toContain("  - speaker: banner-makers\n    parts:\n      - 'Save Our Crane'\n---");
});

test('asks for the id of a new speaker whose name has no letters for an address', async () => {
  const { root, article, speakers } = project();
  const keeper = person('1c\rc\rc\rq', ['港湾局', 'Not an id', '港湾局', 'ada-bloom', '港湾局', 'harbour-office']);
  await review(root, [], keeper);
  expect(article()).toContain('  - speaker: harbour-office\n');
  expect(parseSpeakers(speakers(), 'speakers.yaml').entries.get('harbour-office')?.name).toBe('港湾局');
  expect(keeper.seen).toContain('"Not an id" is no id. Write it like ana-lund.');
  expect(keeper.seen).toContain('The id "ada-bloom" is taken, by Ada Bloom.');
});

test('moves words that nobody said to notQuotations', async () => {
  const { root, article } = project();
  await review(root, [], person('an'));
  expect(article()).toContain("      - 'And it is late.'\nnotQuotations:\n  - 'Save Our Crane'\n---\n");
});

test('does not accept a quotation without a speaker', async () => {
  const { root, article } = project();
  const terminal = person('aa');
  await review(root, [], terminal);
  expect([
    openProposals(article()).length,
    terminal.seen.includes('The speaker is not sure. Press the number of whoever said it, or c for another name.'),
  ]).toEqual([1, true]);
});

test('continues where the last review stopped', async () => {
  const { root, article } = project();
  await review(root, [], person('a'));
  expect(openProposals(article()).map(({ parts }) => parts)).toEqual([['Save Our Crane']]);
  expect(await review(root, ['2022-02-02-the-crane'], person('n'))).toBe(0);
  expect(openProposals(article())).toEqual([]);
});

test('leaves only remarks on what is still to decide', async () => {
  const { root, article } = project();
  const path = join(root, 'content/articles/2022-02-02-the-crane.md');
  const remarks = [
    '# to decide: id, published, publishedBasis: no date was recognised',
    '# to decide: outlet: nobody knows',
    '# to decide: speaker: the text does not say who speaks in 1 of the quotations',
    '# to decide: speaker: nobody-else (Nobody Else) is not in content/speakers.yaml',
  ];
  writeFileSync(path, ARTICLE.replace('id: 2022', `${remarks.join('\n')}\noutlet: the-post\nid: 2022`));
  await review(root, [], person('a'));
  expect(openRemarks(article())).toEqual([
    'rights: choose a rightsstatements.org URI; sources never state it',
    'id, published, publishedBasis: no date was recognised',
    'speaker: the text does not say who speaks in 1 of the quotations',
  ]);
  await review(root, [], person('c\r', ['Eine Rentnerin']));
  expect(openRemarks(article())).toEqual([
    'rights: choose a rightsstatements.org URI; sources never state it',
    'id, published, publishedBasis: no date was recognised',
  ]);
});

test('proposes to take names in German, French and Spanish that begin with an article for unnamed sources', async () => {
  const { root, speakers } = project();
  await review(root, [], person('1c\rc\r', ['Eine Rentnerin', 'un voisin']));
  expect(speakers().match(/name: '.*\n.*/g)).toEqual([
    "name: 'Eine Rentnerin'\n  kind: unnamed",
    "name: 'un voisin'\n  kind: unnamed",
  ]);
});

test('asks about skipped proposals again in the next review', async () => {
  const { root, article } = project();
  expect(await review(root, [], person('ss'))).toBe(1);
  expect(article()).toBe(ARTICLE);
});

test('refuses ids of articles that do not exist', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => {
    error.mockRestore();
  });
  expect(await review(project().root, ['2020-none'], person(''))).toBe(2);
});

test('keeps Windows line endings', () => {
  const decided = decide(ARTICLE.replaceAll('\n', '\r\n'), 0, { kind: 'accept' });
  expect(decided).toBe(decide(ARTICLE, 0, { kind: 'accept' }).replaceAll('\n', '\r\n'));
});

test('keeps proposals from being published', () => {
  const { issues } = parseArticle(ARTICLE, 'content/articles/2022-02-02-the-crane.md', {
    speakers: new Map(),
    outlets: new Map(),
  });
  // The speaker whom only the proposal has is no fault of its own.
  expect(issues.filter(({ rule }) => rule !== 'field-missing')).toEqual([
    {
      file: 'content/articles/2022-02-02-the-crane.md',
      line: 7,
      column: 5,
      rule: 'quotation-proposed',
      message:
        'the importer proposed the quotation "It’s a relief,", and nobody has confirmed it. Run `npm run archive -- review`, or correct it by hand and remove the field "proposed".',
    },
    {
      file: 'content/articles/2022-02-02-the-crane.md',
      line: 14,
      column: 5,
      rule: 'quotation-proposed',
      message:
        'the importer proposed the quotation "Save Our Crane", and nobody has confirmed it. Run `npm run archive -- review`, or correct it by hand and remove the field "proposed".',
    },
  ]);
});

test.each([
  ['One Direction', 'o', 'one-direction', 'organisation'],
  ['An Peeters', 'p', 'an-peeters', 'person'],
  ['Night Radio', 'u', 'night-radio', 'outlet'],
  ['Two men', 'xn', 'two-men', 'unnamed'],
  ['House of Commons', '\r', 'house-of-commons', 'person'],
])('asks with one key what kind of speaker %s is', async (name, keys, id, kind) => {
  const { root, article, speakers } = project();
  await review(root, [], person(`1c${keys}`, [name]));
  expect(speakers()).toBe(`${SPEAKERS}${id}:\n  name: '${name}'\n  kind: ${kind}\n  roles: []\n  aliases: []\n`);
  expect(allQuotations(article())[0]?.speaker).toBe(id);
});

test('shows the guess that Enter takes, and lets Escape cancel', async () => {
  const { root, article, speakers } = project();
  const terminal = person('1c\u001Bq', ['An Peeters']);
  await review(root, [], terminal);
  expect(terminal.seen).toContain(
    'An Peeters: [p]erson   [o]rganisation   o[u]tlet   [n] without a name   (Enter: without a name, Escape cancels)',
  );
  expect([article(), speakers()]).toEqual([ARTICLE, SPEAKERS]);
});

test('takes the name of an outlet of the register for the outlet, without a question', async () => {
  const { root, article, speakers } = project();
  await review(root, [], person('1c', ['SUNRISE']));
  expect(speakers()).toBe(`${SPEAKERS}sunrise:\n  name: 'Sunrise'\n  kind: outlet\n  roles: []\n  aliases: []\n`);
  expect(allQuotations(article())[0]?.speaker).toBe('sunrise');
});

test('says what it could not read, and not that all is decided', async () => {
  const { root, article } = project();
  const terminal = person('q');
  const broken = ARTICLE.replace('quotations:', 'quotations: [');
  const path = join(root, 'content/articles/2022-02-02-the-crane.md');
  expect(
    await review(root, [], { ...terminal, key: () => (writeFileSync(path, broken), Promise.resolve(undefined)) }),
  ).toBe(1);
  expect(article()).toBe(broken);
  expect(terminal.seen.slice(1)).toEqual([
    '\n0 accepted, 0 with another speaker, 0 not quotations, 0 skipped; 0 other questions answered',
    'content/articles/2022-02-02-the-crane.md: its front matter cannot be read, so nobody knows what is open in it. Run npm run check.',
  ]);
});

test('goes on with the next article where one was deleted during the review', async () => {
  const { root } = project();
  const next = join(root, 'content/articles/2022-02-03-next.md');
  writeFileSync(next, ARTICLE);
  const { seen, ...terminal } = person('');
  let pressed = 0;
  const code = await review(root, [], {
    ...terminal,
    key: () => {
      pressed += 1;
      if (pressed === 1) rmSync(join(root, 'content/articles/2022-02-02-the-crane.md'));
      return Promise.resolve(pressed <= 2 ? 'a' : undefined);
    },
  });
  expect(seen[1]).toBe(
    'content/articles/2022-02-02-the-crane.md is not there any more: it was renamed or deleted during the review.',
  );
  expect([code, openProposals(readFileSync(next, 'utf8')).length]).toEqual([1, 1]);
});
