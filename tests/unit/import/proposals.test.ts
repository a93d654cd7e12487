import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateQuotations } from '../../../src/content/quotation-place.ts';
import { proposeQuotations } from '../../../src/import/attribution/proposal.ts';
import { readPlainText } from '../../../src/import/sources/plain-text.ts';
import { wordsOf } from '../../../src/import/sources/markdown-tree.ts';

const nobody = { speakers: new Map(), outlets: new Map() };

/** Who speaks which words, and what is in marks without being said, of paragraphs apart by blank lines. */
function proposed(text: string) {
  const blocks = text.split('\n\n').map((block) => ({ text: block, heading: false }));
  const { quotations, notQuotations } = proposeQuotations(blocks, nobody);
  return { said: quotations.map(({ speaker, parts }) => [speaker?.id, ...parts]), notQuotations };
}

function proposedOfFixture(name: string) {
  const { tree } = readPlainText(readFileSync(join('tests/fixtures/import', name), 'utf8'));
  return proposed(tree.children.map((block) => wordsOf(block)).join('\n\n'));
}

/** Thousands of inputs take seconds; a busy machine more, in milliseconds. */
const PATIENCE = 60_000;

test('joins a quotation that is interrupted by its attribution', () => {
  expect(proposed('“I did the sums,” Naomi Feld said. “I could be rich.”')).toEqual({
    said: [['naomi-feld', 'I did the sums,', 'I could be rich.']],
    notQuotations: [],
  });
});

test('begins another quotation where a sentence of its own introduces the words', () => {
  expect(proposed('“I did the sums,” Naomi Feld said. “I could be rich.” She added, “I am not.”').said).toEqual([
    ['naomi-feld', 'I did the sums,', 'I could be rich.'],
    ['naomi-feld', 'I am not.'],
  ]);
});

test('joins what one clause with two verbs holds together', () => {
  expect(proposed('“We were colleagues,” Naomi Feld said, adding, “It was professional.”').said).toEqual([
    ['naomi-feld', 'We were colleagues,', 'It was professional.'],
  ]);
});

test('joins paragraphs of which only the last is closed', () => {
  expect(proposed('“Nobody gives it away,” said Naomi Feld. “It is a patent.\n\n“Then I remembered.”').said).toEqual([
    ['naomi-feld', 'Nobody gives it away,', 'It is a patent.', 'Then I remembered.'],
  ]);
});

test('attributes a fragment to the clause that governs its sentence', () => {
  expect(
    proposed('The actress Ada Bloom told reporters that the play was never “a possibility” before May.').said,
  ).toEqual([['ada-bloom', 'a possibility']]);
});

test('gives the words of a question to whoever asked', () => {
  expect(
    proposed('“No,” Ada Bloom told the Coast Herald, after she was asked if she kept “the door open.”').said,
  ).toEqual([
    ['ada-bloom', 'No,'],
    ['coast-herald-interviewer', 'the door open.'],
  ]);
});

test('finds the speaker in the sentence that points at the words', () => {
  expect(
    proposed(
      'It was not planned, as director Tom Reed revealed. Read his full quote below:\n\n“It was not in the script.”',
    ).said,
  ).toEqual([['tom-reed', 'It was not in the script.']]);
});

test('lets whoever spoke last go on where nothing stands beside the words', () => {
  expect(
    proposed('“Something happened,” Tom Reed said.\n\n“Something shifted. And suddenly she was there.”').said,
  ).toEqual([
    ['tom-reed', 'Something happened,'],
    ['tom-reed', 'Something shifted. And suddenly she was there.'],
  ]);
});

test('names nobody where the text names nobody', () => {
  expect(proposed('“Something shifted. And suddenly she was there.”').said).toEqual([
    [undefined, 'Something shifted. And suddenly she was there.'],
  ]);
});

test('takes an embedded post for words of its author', () => {
  expect(proposed('We know what he said. https://t.co/6q — Coast Herald (@coastherald) June 19, 2023').said).toEqual([
    ['coast-herald', 'We know what he said. https://t.co/6q'],
  ]);
});

test('keeps titles and words at arm’s length apart', () => {
  expect(
    proposed('The variety, which she calls “Tuesday,” won a prize. The film “The Glass Orchard” opens in May.')
      .notQuotations,
  ).toEqual(['Tuesday,', 'The Glass Orchard']);
});

test('attributes every quotation of a report on a vote', () => {
  expect(proposedOfFixture('harbour-vote.txt')).toEqual({
    said: [
      ['edith-marlowe', 'a relief, nothing more.'],
      ['edith-marlowe', 'People said we were sentimental,', 'We were. Somebody has to be.'],
      ['graham-oduya', 'It is rust on a stick,'],
      ['graham-oduya', 'I will paint it myself if they ask me.'],
      ['edith-marlowe', 'Spirits, perhaps.'],
      ['spokesperson-for-northport-holdings', 'respects the decision,'],
      ['wexley-courier', 'no less than a small ferry.'],
      ['paul-iverson', 'My grandmother was born under it,', 'and she never once looked up.'],
      ['anneke-iverson', 'They never do,'],
    ],
    notQuotations: ['Save Our Crane'],
  });
});

test('attributes every quotation of a portrait in British marks', () => {
  expect(proposedOfFixture('night-train.txt').said).toEqual([
    ['leila-haddad', 'I never planned to drive trains,', 'I planned to sleep in them.'],
    ['karim', 'She knew every timetable,', 'We thought it was a phase.'],
    ['tomas-bergqvist', 'The camera likes people who do not need it,', 'and Leila does not need it.'],
    [
      'tomas-bergqvist',
      'There was this woman,',
      'who announced the northern lights over the loudspeaker at three in the morning, and nobody complained.',
    ],
    ['passenger', 'the kindest way to be woken'],
    ['ingrid-sol', 'We are proud of Leila. We would be prouder still if she answered our emails.'],
    ['leila-haddad', 'There is no signal north of Kiruna.'],
  ]);
});

test('attributes every quotation of a sports report', () => {
  expect(proposedOfFixture('striker.txt').said.map(([speaker]) => speaker)).toEqual([
    'dominik-vasic',
    'helen-brandt',
    'helen-brandt',
    'joel-ferreira',
    'joel-ferreira',
    'rosa-lindqvist',
    'helen-brandt',
    'unnamed-source',
    'unnamed-source',
    'unnamed-source',
    'dominik-vasic',
  ]);
});

const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['«', '»'],
  ['“', '"'],
] as const;
const told = fc.constantFrom(
  'she said',
  'Tom Reed',
  'told Variety that',
  ', ',
  '. ',
  '? ',
  ': ',
  ' — ',
  'and then',
  'the star, 55, said',
  'A source',
  'his',
);
const quoted = fc.record({
  marks: fc.constantFrom(...MARKS),
  words: fc.constantFrom('Never,', 'It was great.', 'a possibility', 'Why?', 'The Glass Orchard,'),
});

test(
  'proposes nothing that the content check does not find in the body',
  () => {
    const paragraph = fc.array(fc.oneof(told, quoted), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
        let count = 0;
        const texts = paragraphs.map((pieces) =>
          pieces
            // A number in each makes the words unlike all others, as those of real articles are.
            .map((piece) =>
              typeof piece === 'string'
                ? piece
                : `${piece.marks[0]}${String((count += 1))} ${piece.words}${piece.marks[1]}`,
            )
            .join(' '),
        );
        const { quotations, notQuotations } = proposeQuotations(
          texts.map((text) => ({ text, heading: false })),
          nobody,
        );
        const none = { line: 1, column: 1 };
        const blocks = texts.map((text, index) => ({ number: index + 1, text }));
        expect(
          locateQuotations(blocks, { quotations, notQuotations }, { file: 'x.md', field: () => none, text: () => none })
            .issues,
        ).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  },
  PATIENCE,
);

test(
  'reads any text without a crash',
  () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        '‘',
        "'",
        '«',
        '— A (@b) June 1, 2020',
        'date 2022-02-02',
        'Photo by',
        '\n',
        '\n\n',
        '• ',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { tree } = readPlainText(pieces.join(''));
        proposeQuotations(
          tree.children.map((block) => ({ text: wordsOf(block), heading: false })),
          nobody,
        );
      }),
      { numRuns: 3000 },
    );
  },
  PATIENCE,
);
