import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateQuotations } from '../../../src/content/quotations/quotation-place.ts';
import { proposeQuotations } from '../../../src/import/attribution/proposal.ts';
import { readPlainText } from '../../../src/import/sources/text/plain-text.ts';
import { textOf } from '../../../src/import/sources/text/markdown-tree.ts';

const nobody = { speakers: new Map(), outlets: new Map() };

/** The proposals for a text whose paragraphs are separated by blank lines: speaker and parts, and what is not a quotation. */
function proposed(text: string) {
  const blocks = text.split('\n\n').map((block) => ({ text: block, heading: false }));
  const { quotations, notQuotations } = proposeQuotations(blocks, nobody);
  return { said: quotations.map(({ speaker, parts }) => [speaker?.id, ...parts]), notQuotations };
}

function proposedOfFixture(name: string) {
  const { tree } = readPlainText(readFileSync(join('tests/fixtures/import', name), 'utf8'));
  return proposed(tree.children.map((block) => textOf(block)).join('\n\n'));
}

/** Timeout in milliseconds: thousands of inputs take seconds, on a busy machine longer. */
const PATIENCE = 60_000;

test('joins a quotation that is interrupted by its attribution', () => {
  expect(proposed('“I did the sums,” Naomi Feld said. “I could be rich.”')).toEqual({
    said: [['naomi-feld', 'I did the sums,', 'I could be rich.']],
    notQuotations: [],
  });
});

test('begins another quotation after a sentence that introduces it', () => {
  expect(proposed('“I did the sums,” Naomi Feld said. “I could be rich.” She added, “I am not.”').said).toEqual([
    ['naomi-feld', 'I did the sums,', 'I could be rich.'],
    ['naomi-feld', 'I am not.'],
  ]);
});

test('joins words around a clause with two verbs', () => {
  expect(proposed('“We were colleagues,” Naomi Feld said, adding, “It was professional.”').said).toEqual([
    ['naomi-feld', 'We were colleagues,', 'It was professional.'],
  ]);
});

test('joins paragraphs when only the last has a closing mark', () => {
  expect(proposed('“Nobody gives it away,” said Naomi Feld. “It is a patent.\n\n“Then I remembered.”').said).toEqual([
    ['naomi-feld', 'Nobody gives it away,', 'It is a patent.', 'Then I remembered.'],
  ]);
});

test('attributes a fragment to the speaker of its sentence', () => {
  expect(
    proposed('The actress Ada Bloom told reporters that the play was never “a possibility” before May.').said,
  ).toEqual([['ada-bloom', 'a possibility']]);
});

test('attributes a quoted question to the interviewer', () => {
  expect(
    proposed('“No,” Ada Bloom told the Coast Herald, after she was asked if she kept “the door open.”').said,
  ).toEqual([
    ['ada-bloom', 'No,'],
    ['coast-herald-interviewer', 'the door open.'],
  ]);
});

test('finds the speaker in a sentence that announces the words', () => {
  expect(
    proposed(
      'It was not planned, as director Tom Reed revealed. Read his full quote below:\n\n“It was not in the script.”',
    ).said,
  ).toEqual([['tom-reed', 'It was not in the script.']]);
});

// Measured on news: such words were the last speaker's in one case of three.
test('gives a paragraph of nothing but words to the only speaker of the one before, with little confidence', () => {
  const text = '“Something happened,” Tom Reed said.\n\n“Something shifted. And suddenly she was there.”';
  expect(proposed(text).said).toEqual([
    ['tom-reed', 'Something happened,'],
    ['tom-reed', 'Something shifted. And suddenly she was there.'],
  ]);
  const { quotations } = proposeQuotations(
    text.split('\n\n').map((block) => ({ text: block, heading: false })),
    nobody,
  );
  expect(quotations.map(({ confidence, evidence }) => [confidence, evidence])).toEqual([
    ['high', 'Tom Reed said'],
    ['low', 'Nothing beside the words names a speaker; before them: Tom Reed said'],
  ]);
});

test('names no speaker when the text names nobody', () => {
  expect(proposed('“Something shifted. And suddenly she was there.”').said).toEqual([
    [undefined, 'Something shifted. And suddenly she was there.'],
  ]);
});

test('attributes an embedded post to its author', () => {
  expect(proposed('We know what he said. https://t.co/6q — Coast Herald (@coastherald) June 19, 2023').said).toEqual([
    ['coast-herald', 'We know what he said. https://t.co/6q'],
  ]);
});

test('does not propose titles and scare quotes', () => {
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

test('attributes every quotation of a profile with British quotation marks', () => {
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
    'club-source',
    'club-source',
    'club-source',
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
  'proposes only what the content check finds in the body',
  () => {
    const paragraph = fc.array(fc.oneof(told, quoted), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
        let count = 0;
        const texts = paragraphs.map((pieces) =>
          pieces
            // A number makes each quotation unique, as in real articles.
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
  'reads any text without throwing',
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
          tree.children.map((block) => ({ text: textOf(block), heading: false })),
          nobody,
        );
      }),
      { numRuns: 3000 },
    );
  },
  PATIENCE,
);

test('proposes whatever may have been said in a language that is not read for speakers, and joins what a clause interrupts', () => {
  const block = (text: string) => ({ text, heading: false });
  const { quotations, notQuotations } = proposeQuotations(
    [
      block('„Beru všechno zpět“, řekl Karel Lud. „Skoro všechno.“'),
      block('„Kdo je jednou uvnitř“, řekl, „ten už ven nechce.“'),
      block('„Byl to vítr“, řekla, a on řekl: „Ne.“'),
      block('Prkno zvané „Dlouhá Lota“ v obci prasklo. Nazval to „poučením“.'),
    ],
    { ...nobody, language: 'cs' },
  );
  expect(quotations.map(({ parts }) => parts)).toEqual([
    ['Beru všechno zpět'],
    ['Skoro všechno.'],
    ['Kdo je jednou uvnitř', 'ten už ven nechce.'],
    ['Byl to vítr'],
    ['Ne.'],
  ]);
  expect(notQuotations).toEqual(['Dlouhá Lota', 'poučením']);
});
