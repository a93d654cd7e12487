import { expect, test } from 'vitest';
import { proposeQuotations } from '../../../src/import/attribution/proposal.ts';

/** Speaker's name, confidence and words of each quotation. Blank lines part the paragraphs; "# " begins a heading. */
function said(language: string, text: string) {
  const blocks = text
    .split('\n\n')
    .map((block) => ({ text: block.replace(/^# /u, ''), heading: block.startsWith('# ') }));
  const { quotations } = proposeQuotations(blocks, { speakers: new Map(), outlets: new Map(), language });
  return quotations.map(({ speaker, confidence, parts }) => [speaker?.name, confidence, ...parts]);
}

test('a heading has words that the text below has in the same order', () => {
  const below = '„Der Kahn darf nicht nur alt aussehen, er muss dicht sein“, sagte Ole Brandt.';
  const own = ['Ole Brandt', 'high', 'Der Kahn darf nicht nur alt aussehen, er muss dicht sein'];
  const of = (heading: string): unknown => said('de', `# ${heading}\n\n${below}`);
  expect(of('„er muss dicht sein“')).toEqual([['Ole Brandt', 'medium', 'er muss dicht sein'], own]);
  expect(of('„Der Kahn muss dicht sein“')).toEqual([own]);
  expect(of('„Der Kahn muss sinken“')).toEqual([own]);
});

test('a heading with words in another order has no speaker', () => {
  expect(said('en', '# “The pier is not safe”\n\n“The pier is safe, and it is not old,” said Tom Reed.')).toEqual([
    ['Tom Reed', 'high', 'The pier is safe, and it is not old,'],
  ]);
  const film =
    '# La película “La casa del mar” llega al cine\n\n“La vista del mar desde la casa es bella”, dijo Lucía Montero.';
  expect(said('es', film)).toEqual([['Lucía Montero', 'high', 'La vista del mar desde la casa es bella']]);
});

test('what a heading says of its words goes before the text below', () => {
  const text =
    '# Bloom calls Reed “a liar and a thief”\n\n“I am a sailor, not a thief and not a liar,” said Tom Reed. Ada Bloom left.';
  expect(said('en', text)).toEqual([
    ['Ada Bloom', 'low', 'a liar and a thief'],
    ['Tom Reed', 'high', 'I am a sailor, not a thief and not a liar,'],
  ]);
  const named =
    '# Ada Bloom: “We are not for sale”\n\n“We know what we are and what is for sale,” said Tom Reed. Ada Bloom left.';
  expect(said('en', named)).toEqual([
    ['Ada Bloom', 'low', 'We are not for sale'],
    ['Tom Reed', 'high', 'We know what we are and what is for sale,'],
  ]);
});

test('words that two say below a heading are nobody’s', () => {
  const text =
    '# “The pier is safe for everybody”\n\n“The pier is safe for everybody,” said Tom Reed.\n\n“The pier is safe for everybody,” said Ada Bloom.';
  expect(said('en', text)).toEqual([
    ['Tom Reed', 'high', 'The pier is safe for everybody,'],
    ['Ada Bloom', 'high', 'The pier is safe for everybody,'],
  ]);
});

test('a pull quote is whose the same words are, words that the text credits otherwise are not', () => {
  const pulled = '“The pier is safe for everybody,” said Tom Reed.\n\nIt rained.\n\n“The pier is safe for everybody”';
  expect(said('en', pulled)).toEqual([
    ['Tom Reed', 'high', 'The pier is safe for everybody,'],
    ['Tom Reed', 'medium', 'The pier is safe for everybody'],
  ]);
  const two =
    '“The pier is safe for everybody,” Bloom and Reed said.\n\nLater Ada Bloom wrote: “I once believed that the pier is safe for everybody.” Tom Reed was silent.';
  expect(said('en', two)).toEqual([
    [undefined, 'low', 'The pier is safe for everybody,'],
    ['Ada Bloom', 'high', 'I once believed that the pier is safe for everybody.'],
  ]);
  const told =
    '“I will never sell the pier,” he is said to have told them.\n\nAda Bloom laughs. “He told us: I will never sell the pier,” Bloom said.';
  expect(said('en', told)).toEqual([
    [undefined, 'low', 'I will never sell the pier,'],
    ['Ada Bloom', 'high', 'He told us: I will never sell the pier,'],
  ]);
});
