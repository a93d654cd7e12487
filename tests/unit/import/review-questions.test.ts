import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { review, reviewAtOnce } from '../../../src/cli/review.ts';
import { openRemarks } from '../../../src/content/body/open-remarks.ts';
import { secondIds } from '../../../src/import/review/choose-speaker.ts';
import { allQuotations, openProposals, withSpeakerIds } from '../../../src/import/review/review-edit.ts';
import { partPlaces } from '../../../src/import/review/quoted-place.ts';
import type { ReviewTerminal } from '../../../src/import/review/reviewed-file.ts';
import { person } from './review-person.ts';

interface Proposed {
  readonly speaker?: string;
  readonly parts: readonly string[];
  readonly evidence: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** An article file with proposals. */
function article(proposals: readonly Proposed[], body: string): string {
  const lines = proposals.flatMap(({ speaker, parts, evidence, confidence }) => [
    "  - proposed: 'true'",
    ...(speaker === undefined ? [] : [`    speaker: ${speaker}`]),
    '    parts:',
    ...parts.map((part) => `      - '${part}'`),
    `    evidence: '${evidence}'`,
    `    confidence: ${confidence}`,
  ]);
  return `---\nheadline: 'A weir for the town'\nquotations:\n${lines.join('\n')}\n---\n\n${body}\n`;
}

const SURE: readonly Proposed[] = [
  { speaker: 'tom-reed', parts: ['The weir holds,'], evidence: 'Tom Reed said', confidence: 'high' },
  { speaker: 'ada-bloom', parts: ['It leaks'], evidence: 'said Ada Bloom', confidence: 'high' },
];

const GUESS: Proposed = {
  speaker: 'tom-reed',
  parts: ['Nobody slept that night,'],
  evidence: 'he said',
  confidence: 'medium',
};

const BODY = `“The weir holds,” Tom Reed said on Monday.

“It leaks”, said Ada Bloom.

The rain went on. Reed stayed with the night watch.

A boy brought soup.

“Nobody slept that night,” he said later.`;

function project(...articles: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), 'review-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  for (const [number, text] of articles.entries())
    writeFileSync(join(root, `content/articles/${String(number)}.md`), text);
  writeFileSync(join(root, 'content/speakers.yaml'), 'ada-bloom:\n  name: Ada Bloom\n  kind: person\n');
  writeFileSync(join(root, 'content/outlets.yaml'), '{}\n');
  return { root, article: (number = 0) => readFileSync(join(root, `content/articles/${String(number)}.md`), 'utf8') };
}

/** The speakers of an article's quotations, and whether somebody has decided on them. */
function speakers(text: string): readonly (string | undefined)[] {
  const open = openProposals(text).map(({ index }) => index);
  return allQuotations(text).map(({ speaker }, index) => `${speaker ?? 'nobody'}${open.includes(index) ? '?' : ''}`);
}

test('asks about all sure speakers at once, each in its sentence', async () => {
  const { root, article: file } = project(article([...SURE, GUESS], BODY));
  const terminal = person('a');
  await review(root, [], terminal);
  expect(terminal.seen[0]).toMatchInlineSnapshot(`
    "
    content/articles/0.md: 3 to decide
    A weir for the town

    Sure, because the text names the speaker beside the words:

      1 Tom Reed (new)
        “The weir holds,” [Tom Reed said] on Monday.

      2 Ada Bloom
        “It leaks”, [said Ada Bloom].

    [a]ccept all   [1-2] ask about that one alone   [s]kip   [b]ack   [q]uit"
  `);
  expect(speakers(file())).toEqual(['tom-reed', 'ada-bloom', 'tom-reed?']);
});

test('shows the words of a guess, their sentence, and the paragraph from which the name comes', async () => {
  const { root } = project(article([...SURE, GUESS], BODY));
  const terminal = person('a');
  await review(root, [], terminal);
  expect(terminal.seen[1]).toMatchInlineSnapshot(`
    "
    content/articles/0.md: 1 to decide
    A weir for the town

    The rain went on. [Reed] stayed with the night watch.

    A boy brought soup.

    “Nobody slept that night,” [he said] later.

    Who said this?
      “Nobody slept that night,”
      — Tom Reed? Likely: “he said”. The name does not stand in this paragraph.

      1 Tom Reed  ← proposed
      2 Ada Bloom  ← speaks before

    [1-2] said it   [c] somebody else   [n]ot a quotation   [s]kip   [b]ack   [q]uit"
  `);
});

test('shows two paragraphs before words of which nothing says who spoke, and the remark as it is', async () => {
  const evidence = 'Nothing beside the words names a speaker; before them: He waited';
  const body =
    'The gate was open.\n\nTom Reed ran up the steps.\n\nHe waited for the bell.\n\n“Too late for all of us.”';
  const { root } = project(article([{ parts: ['Too late for all of us.'], evidence, confidence: 'low' }], body));
  const terminal = person('');
  await review(root, [], terminal);
  expect(terminal.seen[0]).toMatchInlineSnapshot(`
    "
    content/articles/0.md: 1 to decide
    A weir for the town

    Tom Reed ran up the steps.

    [He waited] for the bell.

    “Too late for all of us.”

    Who said this?
      “Too late for all of us.”
      — nobody is proposed. Nothing beside the words names a speaker; before them: He waited.

      1 Tom Reed (new)

    [1] said it   [c] somebody else   [n]ot a quotation   [s]kip   [b]ack   [q]uit"
  `);
});

test('accepts no guess with the key that accepts sure speakers', async () => {
  const { root, article: file } = project(article([...SURE, GUESS], BODY));
  await review(root, [], person('aaaa'));
  expect(speakers(file())).toEqual(['tom-reed', 'ada-bloom', 'tom-reed?']);
});

test('takes a speaker by number', async () => {
  const { root, article: file } = project(article([...SURE, GUESS], BODY));
  await review(root, [], person('a2'));
  expect(speakers(file())).toEqual(['tom-reed', 'ada-bloom', 'ada-bloom']);
});

test('asks alone and at once about one of the sure speakers, whom one key accepts there too', async () => {
  const { root, article: file } = project(article([...SURE, GUESS], BODY));
  const terminal = person('1a');
  await review(root, [], terminal);
  expect(speakers(file())).toEqual(['tom-reed', 'ada-bloom?', 'tom-reed?']);
  expect(terminal.seen[1]).toContain('  — Tom Reed (new)? Sure: “Tom Reed said”.\n');
  expect(terminal.seen[1]?.split('\n').at(-1)).toBe(
    '[a]ccept   [1-2] said it   [c] somebody else   [n]ot a quotation   [s]kip   [b]ack   [q]uit',
  );
});

test('takes back no more than the wish to be asked about one alone', async () => {
  const { root, article: file } = project(article(SURE, BODY), article(SURE, BODY));
  await review(root, [], person('a1ba'));
  expect([speakers(file(0)), speakers(file(1))]).toEqual([
    ['tom-reed', 'ada-bloom'],
    ['tom-reed', 'ada-bloom'],
  ]);
});

test('counts and registers only what is still as it was asked, and says so', async () => {
  const { root, article: file } = project(article(SURE, BODY));
  const terminal = person('a');
  const edited = article(SURE, BODY).replace("- 'The weir holds,'", "- 'The weir'");
  let pressed = 0;
  await review(root, [], {
    ...terminal,
    key: () => {
      pressed += 1;
      if (pressed === 1) writeFileSync(join(root, 'content/articles/0.md'), edited);
      return terminal.key();
    },
  });
  expect(speakers(file())).toEqual(['tom-reed?', 'ada-bloom']);
  expect(readFileSync(join(root, 'content/speakers.yaml'), 'utf8')).toBe(
    'ada-bloom:\n  name: Ada Bloom\n  kind: person\n',
  );
  expect(terminal.seen.filter((text) => /not decided|accepted,/u.test(text))).toEqual([
    'content/articles/0.md: 1 of 2 changed in the file since the question, and is not decided.',
    '\n1 accepted, 0 with another speaker, 0 not quotations, 0 skipped; 0 other questions answered',
  ]);
});

/** One name in two articles, spelt in an id as each one's language does. */
const TWICE = ['en', 'de'].map((language) =>
  article(
    [
      {
        speaker: language === 'de' ? 'juergen-mueller' : 'jurgen-muller',
        parts: [language === 'de' ? 'Die Brücke hält,' : 'The bridge holds,'],
        evidence: language === 'de' ? 'sagte Jürgen Müller' : 'Jürgen Müller said',
        confidence: 'high',
      },
    ],
    language === 'de' ? '„Die Brücke hält“, sagte Jürgen Müller am Montag.' : '“The bridge holds,” Jürgen Müller said.',
  ).replace('headline:', `language: ${language}\nheadline:`),
);

test('gives somebody the id of the register when the decision is written, and not before', async () => {
  const { root, article: file } = project(...TWICE);
  const register = (): string => readFileSync(join(root, 'content/speakers.yaml'), 'utf8');
  const before = register();
  await review(root, [], person('abq'));
  expect([file(0), file(1), register()]).toEqual([...TWICE, before]);
  await review(root, ['1'], person('a'));
  expect([speakers(file(1)), register()]).toEqual([
    ['juergen-mueller'],
    `${before}juergen-mueller:\n  name: 'Jürgen Müller'\n  kind: person\n  roles: []\n  aliases: []\n`,
  ]);
});

test('makes one speaker of one in a review of all at once', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => void log.mockRestore());
  const { root, article: file } = project(...TWICE);
  await reviewAtOnce(root, [], { accept: 'sure' });
  expect([speakers(file(0)), speakers(file(1))]).toEqual([['jurgen-muller'], ['jurgen-muller']]);
  expect(readFileSync(join(root, 'content/speakers.yaml'), 'utf8').match(/^\S+(?=:$)/gmu)).toEqual([
    'ada-bloom',
    'jurgen-muller',
  ]);
});

test('changes nothing of what was left for later before the first decision, and takes that back whole', async () => {
  const later = `---\nheadline: 'A weir for the town'\nundecided:\n  - 'The weir holds,'\n  - 'It leaks'\n---\n\n${BODY}\n`;
  const { root, article: file } = project(later, article(SURE, BODY));
  const looking = person('');
  expect(await review(root, ['0'], looking)).toBe(0);
  expect([file(0), looking.seen.at(-1)]).toEqual([
    later,
    'Articles with words that are left for later: 1. The next review asks again.',
  ]);
  await review(root, [], person('abq'));
  expect(file(0)).toBe(later);
});

test('takes a typed description for the source without a name that the article has', async () => {
  const body = '“It is cold,” said a fisherman.\n\n“It is late.”';
  const cold: Proposed = {
    speaker: 'fisherman-b4ef41d7',
    parts: ['It is cold,'],
    evidence: 'said a fisherman',
    confidence: 'medium',
  };
  const late: Proposed = { parts: ['It is late.'], evidence: 'Nothing.', confidence: 'low' };
  const { root, article: file } = project(
    article([cold, late], body).replace('headline:', `sha256: b4ef41d7${'0'.repeat(56)}\nheadline:`),
  );
  await review(root, [], person('cc\r', ['a Fisherman', 'A night watchman']));
  expect(speakers(file())).toEqual(['fisherman-b4ef41d7', 'night-watchman-b4ef41d7']);
});

test('shows a long quotation without its middle', async () => {
  const words = Array.from({ length: 900 }, (_, number) => `word${String(number)}`).join(' ');
  const { root } = project(
    article([{ parts: [words], evidence: 'she said', confidence: 'low' }], `“${words},” she said.`),
  );
  const terminal = person('');
  await review(root, [], terminal);
  const shown = terminal.seen[0] ?? '';
  expect([shown.length < 1600, /“word0 .* \[…\] word\d+ .* word899,” \[she said\]\.\n/u.test(shown)]).toEqual([
    true,
    true,
  ]);
});

test('asks about more sure speakers than a screen holds on several', async () => {
  const numbers = Array.from({ length: 12 }, (_, index) => String(index + 1));
  const { root, article: file } = project(
    article(
      numbers.map((number) => ({
        speaker: 'ada-bloom',
        parts: [`Number ${number}`],
        evidence: 'Ada Bloom said',
        confidence: 'high',
      })),
      numbers.map((number) => `“Number ${number}”, Ada Bloom said.`).join('\n\n'),
    ),
  );
  const terminal = person('aa');
  expect(await review(root, [], terminal)).toBe(0);
  expect(terminal.seen.filter((text) => text.includes('[a]ccept all')).length).toBe(2);
  expect(openProposals(file())).toEqual([]);
});

test('takes back the decisions before, also those of the article before, and what was skipped', async () => {
  const texts = [article(SURE, BODY), article([GUESS], BODY), article(SURE, BODY)] as const;
  const { root, article: file } = project(...texts);
  const terminal = person('asbb');
  expect(await review(root, [], terminal)).toBe(1);
  expect([file(0), file(1), file(2)]).toEqual(texts);
  expect(terminal.seen.flatMap((text) => /^\n(.*to decide)$/mu.exec(text)?.[1] ?? [])).toEqual([
    'content/articles/0.md: 2 to decide',
    'content/articles/1.md: 1 to decide',
    'content/articles/2.md: 2 to decide',
    'content/articles/1.md: 1 to decide',
    'content/articles/0.md: 2 to decide',
  ]);
  expect(terminal.seen).toContain(
    '\n0 accepted, 0 with another speaker, 0 not quotations, 0 skipped; 0 other questions answered',
  );
});

test('takes new speakers out of the register with the decision that brought them in', async () => {
  const { root, article: file } = project(article([...SURE, GUESS], BODY), article(SURE, BODY));
  const register = (): string => readFileSync(join(root, 'content/speakers.yaml'), 'utf8');
  const before = register();
  await review(root, [], person('ac\rb', ['Tim Reed']));
  expect(register()).toBe(`${before}tom-reed:\n  name: 'Tom Reed'\n  kind: person\n  roles: []\n  aliases: []\n`);
  await review(root, [], person('c\r', ['Tim Reed']));
  expect(speakers(file())).toEqual(['tom-reed', 'ada-bloom', 'tim-reed']);
  expect(register()).toContain('tim-reed:\n');
});

test('says that there is nothing to take back', async () => {
  const { root } = project(article(SURE, BODY));
  const terminal = person('b');
  await review(root, [], terminal);
  expect(terminal.seen).toContain('Nothing was decided before this in this review.');
});

test('takes a decision back, and leaves what else was written into the file since', async () => {
  const { root, article: file } = project(article([GUESS], BODY), article(SURE, BODY));
  const first = join(root, 'content/articles/0.md');
  const terminal = person('1b');
  const edited: ReviewTerminal = {
    ...terminal,
    show: (text) => {
      terminal.show(text);
      if (text.includes('1.md: 2 to decide'))
        writeFileSync(first, file(0).replace('headline:', "summary: 'Rain.'\nheadline:"));
    },
  };
  await review(root, [], edited);
  expect(file(0)).toBe(article([GUESS], BODY).replace('headline:', "summary: 'Rain.'\nheadline:"));
});

test('divides words of two speakers', async () => {
  const both: Proposed = { parts: ['Will it hold?', 'It will,'], evidence: 'he asked', confidence: 'low' };
  const { root, article: file } = project(
    article([...SURE, both], `${BODY}\n\n“Will it hold?” he asked her. “It will,” she answered.`),
  );
  await review(root, [], person('ad12'));
  expect(allQuotations(file()).slice(2)).toEqual([
    { parts: ['Will it hold?'], speaker: 'tom-reed' },
    { parts: ['It will,'], speaker: 'ada-bloom' },
  ]);
  expect(openProposals(file())).toEqual([]);
});

test('lists no words as nobody’s that stand without quotation marks', async () => {
  const dash: Proposed = { parts: ['To otwarta brama', 'a friend'], evidence: 'Nothing.', confidence: 'low' };
  const { root, article: file } = project(article([dash], '– To otwarta brama – mówi strażnik. She is “a friend”.'));
  await review(root, [], person('n'));
  expect(file()).toBe(
    "---\nheadline: 'A weir for the town'\nnotQuotations:\n  - 'a friend'\n---\n\n– To otwarta brama – mówi strażnik. She is “a friend”.\n",
  );
});

test('finds words that are said twice at both places', () => {
  expect(partPlaces('“No,” she said. “No,” he said.', [{ parts: ['No,'] }, { parts: ['No,'] }])).toEqual([
    [{ start: 1, end: 4 }],
    [{ start: 17, end: 20 }],
  ]);
});

test('takes one id for speakers of the same name, that of the register first', () => {
  const member = (id: string, name: string) =>
    ({ id, name, kind: 'unnamed', known: false, forms: [name], roles: [] }) as const;
  const cast = [
    member('ferry-board', 'The ferry board'),
    member('the-ferry-board', 'The\u00A0ferry board'),
    member('bloom', 'Ada Bloom'),
  ];
  const ada = { id: 'ada-bloom', name: 'Ada Bloom', kind: 'person', roles: [], aliases: [] } as const;
  const register = {
    get: (id: string) => (id === ada.id ? ada : undefined),
    ids: () => [ada.id],
    add: () => Promise.resolve(),
    remove: () => Promise.resolve(),
  };
  const proposed = cast.map(({ id }, number): Proposed => ({
    ...GUESS,
    speaker: id,
    parts: [`Part ${String(number)}`],
  }));
  const text = article(proposed, BODY);
  const second = secondIds(openProposals(text), cast, register);
  expect([...second]).toEqual([
    ['the-ferry-board', 'ferry-board'],
    ['bloom', 'ada-bloom'],
  ]);
  expect(speakers(withSpeakerIds(text, second))).toEqual(['ferry-board?', 'ferry-board?', 'ada-bloom?']);
});

test('says as what somebody new would come into the register', async () => {
  const body = '“It is cold,” said a fisherman.\n\n“We are sorry,” the White House said.';
  const guess = (speaker: string, words: string, evidence: string): Proposed => ({
    speaker,
    parts: [words],
    evidence,
    confidence: 'medium',
  });
  const { root } = project(
    article(
      [
        guess('fisherman', 'It is cold,', 'said a fisherman'),
        guess('white-house', 'We are sorry,', 'the White House said'),
      ],
      body,
    ),
  );
  const terminal = person('s');
  await review(root, [], terminal);
  expect(terminal.seen.join('\n').match(/^ {2}— .*$/gmu)).toEqual([
    '  — A fisherman (new, without a name)? Likely: “said a fisherman”.',
    '  — White House (new, an organisation)? Likely: “the White House said”.',
  ]);
});

test('takes the answer to the list of titles back, and asks it again', async () => {
  const text = article([...SURE], `${BODY}\n\nThey call it “the wall”.`).replace(
    /^---\n([\s\S]*?)---\n/u,
    (_, fields: string) =>
      `---\n# to decide: notQuotations: taken for titles or terms that nobody said: 1 of the words between quotation marks\n${fields}notQuotations:\n  - 'the wall'\n---\n`,
  );
  const { root, article: file } = project(text);
  const { seen, ...terminal } = person('ab', ['1']);
  await review(root, [], terminal);
  expect([speakers(file()), openRemarks(file()), file().includes("notQuotations:\n  - 'the wall'\n---")]).toEqual([
    ['tom-reed', 'ada-bloom'],
    ['notQuotations: taken for titles or terms that nobody said: 1 of the words between quotation marks'],
    true,
  ]);
  expect(seen.filter((shown) => shown.includes('[the wall]')).length).toBe(2);
  expect(seen).toContain(
    '\n2 accepted, 0 with another speaker, 0 not quotations, 0 skipped; 0 other questions answered',
  );
});

test('keeps the decisions before one that can no longer be taken back', async () => {
  const { root, article: file } = project(article(SURE, BODY), article([GUESS], BODY));
  const terminal = person('abb');
  let pressed = 0;
  await review(root, [], {
    ...terminal,
    key: () => {
      pressed += 1;
      if (pressed === 2)
        writeFileSync(join(root, 'content/articles/0.md'), file(0).replace("- 'It leaks'", "- 'It leaks a lot'"));
      return terminal.key();
    },
  });
  expect(speakers(file(0))).toEqual(['tom-reed', 'ada-bloom']);
  expect(terminal.seen.filter((text) => !text.includes('to decide'))).toEqual([
    'The quotations of content/articles/0.md have changed since that decision: mend it there.',
    'The quotations of content/articles/0.md have changed since that decision: mend it there.',
    '\n2 accepted, 0 with another speaker, 0 not quotations, 0 skipped; 0 other questions answered',
  ]);
});
