import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { parseArticle } from '../../../src/content/article-parser.ts';
import { parseSpeakers } from '../../../src/content/registers/registers.ts';
import { review, reviewAtOnce } from '../../../src/cli/review.ts';
import { undecidedHints } from '../../../src/lists/undecided-hint.ts';

const FACTS = `id: 2022-02-02-the-crane
headline: 'The crane'
headlineBy: printed
published: '2022-02-02'
publishedBasis: 'Stated.'
added: '2026-11-21'
edition: full
document: 'crane.txt'
sha256: ${'a'.repeat(64)}
rights: http://rightsstatements.org/vocab/InC/1.0/
summary: 'It stays.'
`;

const BODY = `
“It is a relief that the crane stays,” Edith Marlowe told reporters.

“Who is going to pay for the paint then?”

“It will be painted in the spring,” Marlowe said.
`;

const ARTICLE = `---
# to decide: speaker: the text does not say who speaks in 1 of the quotations
# to decide: speaker: edith-marlowe (Edith Marlowe) is not in content/speakers.yaml; npm run archive -- review adds the speakers you accept
${FACTS}quotations:
  - proposed: 'true'
    speaker: edith-marlowe
    parts:
      - 'It is a relief that the crane stays,'
    evidence: 'Edith Marlowe told reporters'
    confidence: high
  - proposed: 'true'
    parts:
      - 'Who is going to pay for the paint then?'
    evidence: 'Nothing in the text says who speaks.'
    confidence: low
  - proposed: 'true'
    speaker: edith-marlowe
    parts:
      - 'It will be painted in the spring,'
    evidence: 'Marlowe said'
    confidence: medium
---
${BODY}`;

const FILE = 'content/articles/2022-02-02-the-crane.md';

function project(article = ARTICLE): string {
  const root = mkdtempSync(join(tmpdir(), 'bulk-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  writeFileSync(join(root, FILE), article);
  writeFileSync(join(root, 'content/speakers.yaml'), '# Nobody yet.\n');
  return root;
}

/** Runs a review that asks nothing. */
async function atOnce(root: string, options: Parameters<typeof reviewAtOnce>[2]) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const code = await reviewAtOnce(root, [], options);
    return { code, said: log.mock.calls.map(([line]) => String(line)) };
  } finally {
    log.mockRestore();
  }
}

const quotation = (speaker: string, words: string): string =>
  `  - speaker: ${speaker}\n    parts:\n      - '${words}'\n`;

test('accepts what is sure and leaves the rest for later, with nothing said of who spoke', async () => {
  const root = project();
  expect(await atOnce(root, { accept: 'sure', later: true })).toEqual({
    code: 0,
    said: [
      'new in content/speakers.yaml: edith-marlowe (Edith Marlowe)',
      '1 accepted unseen, 2 left for later, 0 open, in 1 articles; 1 new speakers',
      'Read the names above: correct a wrong one in its article and in content/speakers.yaml before npm run mint.',
    ],
  });
  expect(readFileSync(join(root, FILE), 'utf8')).toBe(
    `---\n${FACTS}quotations:\n${quotation('edith-marlowe', 'It is a relief that the crane stays,')}undecided:\n  - 'Who is going to pay for the paint then?'\n  - 'It will be painted in the spring,'\n---\n${BODY}`,
  );
  expect(readFileSync(join(root, 'content/speakers.yaml'), 'utf8')).toBe(
    "# Nobody yet.\nedith-marlowe:\n  name: 'Edith Marlowe'\n  kind: person\n  roles: []\n  aliases: []\n",
  );
});

test('accepts no guess unseen, and leaves the rest open', async () => {
  const root = project();
  const { code, said } = await atOnce(root, { accept: 'sure' });
  expect({ code, said: said[1] }).toEqual({
    code: 1,
    said: '1 accepted unseen, 0 left for later, 2 open, in 1 articles; 1 new speakers',
  });
});

test('does not say that all is decided of an article that cannot be read', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => void error.mockRestore());
  const root = project(ARTICLE.replace('quotations:', 'quotations: ['));
  const { code } = await atOnce(root, { accept: 'sure' });
  expect([code, error.mock.calls]).toEqual([
    1,
    [[`${FILE}: its front matter cannot be read, so nobody knows what is open in it. Run npm run check.`]],
  ]);
});

test('publishes an article whose words are undecided, and tells the keeper', () => {
  const words = "  - 'Who is going to pay for the paint then?'\n";
  const text = (undecided: string): string =>
    `---\n${FACTS}undecided:\n${undecided}---\n\n${BODY.split('\n\n')[1] ?? ''}\n`;
  const registers = { speakers: new Map(), outlets: new Map() };
  const { article, issues } = parseArticle(text(words), FILE, registers);
  expect(issues).toEqual([]);
  expect(undecidedHints(article === undefined ? [] : [article])).toEqual([
    'hint: quoted words left for later: 1 in 1 articles; npm run archive -- review asks about them',
  ]);
  expect(
    parseArticle(text(`${words}  - 'Nobody has these words'\n`), FILE, registers).issues.map(({ rule }) => rule),
  ).toEqual(['undecided-unused']);
});

test('asks about what was left for later, and puts it in the order of the text', async () => {
  const root = project();
  await atOnce(root, { accept: 'sure', later: true });
  const asked: string[] = [];
  const code = await review(root, [], {
    left: false,
    show: (text) => asked.push(...(text.match(/(?<=^ {2,4}“)[^”]*(?=”)/gmu) ?? [])),
    key: () => Promise.resolve(asked.length === 1 ? 'a' : 'n'),
    line: () => Promise.resolve(undefined),
    close: () => undefined,
  });
  expect({ code, asked }).toEqual({
    code: 0,
    asked: ['It will be painted in the spring,', 'Who is going to pay for the paint then?'],
  });
  const { speakers, ...registers } = {
    speakers: parseSpeakers(readFileSync(join(root, 'content/speakers.yaml'), 'utf8'), 'speakers.yaml').entries,
    outlets: new Map(),
  };
  const text = readFileSync(join(root, FILE), 'utf8').replaceAll('  - speaker', '  - id: 7k2m9x4d\n    speaker');
  expect(parseArticle(text, FILE, { ...registers, speakers }).issues.map(({ rule }) => rule)).toEqual([
    'quotation-id-duplicate',
  ]);
  expect(text).not.toContain('undecided');
});
