import { expect, test } from 'vitest';
import { proposeQuotations } from '../../../src/import/attribution/proposal.ts';

/** The speakers of a text's quotations in reading order. Paragraphs are separated by blank lines. */
function speakers(text: string): readonly (string | undefined)[] {
  const blocks = text.split('\n\n').map((block) => ({ text: block, heading: false }));
  const { quotations } = proposeQuotations(blocks, { speakers: new Map(), outlets: new Map(), language: 'en' });
  return quotations.map(({ speaker }) => speaker?.name);
}

test('a pronoun stays open between who spoke and somebody who is only talked about', () => {
  const text =
    'The board has trusted George Reed for years.\n\nHe is honest, said Peter Bloom, a baker.\n\nReed has built three piers. The rates are low.\n\n“He never took a penny from anybody in this town,” he said.';
  expect(speakers(text)).toEqual([undefined]);
  const actor =
    'Robert Hart, the actor, died on Monday. His agent, Peter Bloom, said Hart was ill. Hart won two prizes. The films were made in Spain.';
  expect(speakers(`${actor} “I was only ever good at dying,” he said in 1999.`)).toEqual([undefined]);
});

test('a pronoun means somebody talked about of whom a pronoun has told that he spoke', () => {
  const text =
    'Peter Bloom, a neighbour, said it was dry. Mark Hill lost his herd. He said he was tired. Hill has no boat. The bank took the farm. “I have nothing left of it all,” he said.';
  expect(speakers(text)).toEqual(['Mark Hill']);
});

test('a pronoun means the subject of the sentence just before', () => {
  const text =
    'The board has trusted George Reed for years.\n\nHe is honest, said Peter Bloom, a baker.\n\nReed laughed.\n\n“I never took a penny from anybody in this town,” he said.';
  expect(speakers(text)).toEqual(['George Reed']);
});

test('a text may call somebody by the first part of a name', () => {
  expect(
    speakers('The rates were raised by Zarani Mokdal, the mayor.\n\nZarani said the pier was “as good as new.”'),
  ).toEqual(['Zarani Mokdal']);
});

test('a name between commas before a verb of saying is somebody', () => {
  expect(speakers('Another islander, Wenlo Tarvas, said the boats were “late every day.”')).toEqual(['Wenlo Tarvas']);
});

test('a heading written like a sentence may name somebody', () => {
  const blocks = [
    { text: 'The owner Fiona Tarvas asks people to stay away from the old pier.', heading: true },
    { text: '“It may fall any day and kill somebody,” Tarvas said.', heading: false },
  ];
  const { quotations } = proposeQuotations(blocks, { speakers: new Map(), outlets: new Map(), language: 'en' });
  expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(['Fiona Tarvas']);
});

test('a sentence that brings somebody else in does not go on with her', () => {
  const around = (between: string, words: string): string =>
    `“We are tired,” Ada Bloom said.\n\n${between}\n\n“${words}”`;
  expect(speakers(around('She walked off the stage to boos.', 'Go home and never come back.'))).toEqual([
    'Ada Bloom',
    undefined,
  ]);
  expect(speakers(around('She met the mayor, Hanna Cole.', 'We will give you a new pier.'))).toEqual([
    'Ada Bloom',
    undefined,
  ]);
});
