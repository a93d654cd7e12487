import { expect, test } from 'vitest';
import { proposeQuotations } from '../../../src/import/attribution/proposal.ts';

/** Speaker's name, confidence and words of each quotation of a text whose paragraphs blank lines separate. */
function said(text: string, language = 'en') {
  const blocks = text.split('\n\n').map((block) => ({
    text: block.replace(/^#\s/u, ''),
    heading: block.startsWith('# '),
  }));
  const { quotations } = proposeQuotations(blocks, { speakers: new Map(), outlets: new Map(), language });
  return quotations.map(({ speaker, confidence, parts }) => [speaker?.name, confidence, ...parts]);
}

test('the answers behind letters are those of the only person named before them', () => {
  const text =
    'Tom Reed runs the pier.\n\nQ: Who pays?\n\nA: The town pays, and “gladly.”\n\nIt always has.\n\nQ. And you?\n\nA. I sweep it.';
  expect(said(text)).toEqual([
    ['Tom Reed', 'low', 'The town pays, and “gladly.”', 'It always has.'],
    ['Tom Reed', 'low', 'I sweep it.'],
  ]);
});

test('the answers are open where two people are named before them', () => {
  const text = 'Tom Reed and Ada Bloom run the pier.\n\nQ: Who pays?\n\nA: The town pays.';
  expect(said(text)).toEqual([[undefined, 'low', 'The town pays.']]);
});

test('the answers behind names are those of the people named', () => {
  const text =
    'We met at the pier.\n\nHarbour Post: Who pays?\n\nAda Bloom: The town pays.\n\nHarbour Post: And you?\n\nAda Bloom: I sell tickets.\n\nTom Reed: I sweep it.';
  expect(said(text)).toEqual([
    ['Ada Bloom', 'medium', 'The town pays.'],
    ['Ada Bloom', 'medium', 'I sell tickets.'],
    ['Tom Reed', 'medium', 'I sweep it.'],
  ]);
});

test('the answers below questions without labels are those of the guest, if they speak of themselves', () => {
  const questions =
    'Ada Bloom sells tickets.\n\n# When did it begin?\n\nI was nine.\n\n# Who taught you?\n\nMy mother did, and I learnt.\n\n# Will you stop?\n\nNot while I can stand.\n\nThe pier closes in May.';
  expect(said(questions)).toEqual([
    ['Ada Bloom', 'low', 'I was nine.'],
    ['Ada Bloom', 'low', 'My mother did, and I learnt.'],
    ['Ada Bloom', 'low', 'Not while I can stand.'],
  ]);
});

test('an article that answers questions itself is no interview', () => {
  const faq =
    'Ada Bloom closed the pier.\n\n# When?\n\nOn Monday, at nine.\n\n# Why?\n\nThe planks had rotted.\n\n# What now?\n\nThe town will vote in May.';
  expect(said(faq)).toEqual([]);
  expect(said('Update: The pier is open.\n\nRead more: The pier is shut.\n\nAda Bloom closed it.')).toEqual([]);
});

test('letters and names of other languages are known', () => {
  const text = 'Lucía Montero vende entradas.\n\nP. ¿Quién paga?\n\nR. Paga el pueblo.';
  expect(said(text, 'es')).toEqual([['Lucía Montero', 'low', 'Paga el pueblo.']]);
  const german = 'Renate Voss verkauft Karten.\n\nFrage: Wer zahlt?\n\nAntwort: Die Stadt zahlt.';
  expect(said(german, 'de')).toEqual([['Renate Voss', 'low', 'Die Stadt zahlt.']]);
});

test('whoever answers speaks of themselves at the beginning of a sentence, too', () => {
  const text =
    'Ada Bloom runs the pier.\n\nWho pays?\n\nMy sister pays.\n\nWho sweeps it?\n\nMy brother does.\n\nAnd the boats?\n\nThey stay.';
  expect(said(text)).toEqual([
    ['Ada Bloom', 'low', 'My sister pays.'],
    ['Ada Bloom', 'low', 'My brother does.'],
    ['Ada Bloom', 'low', 'They stay.'],
  ]);
});

test('a name is no word with which somebody speaks of themselves', () => {
  const text = (paid: string): string =>
    `Ada Bloom runs the pier.\n\nWho pays?\n\n${paid} pays.\n\nWho sweeps it?\n\nThe ${paid} does.\n\nAnd the boats?\n\nThey stay.`;
  for (const name of ['Mia', 'Mina', 'Min', 'MA']) expect(said(text(name))).toEqual([]);
});
