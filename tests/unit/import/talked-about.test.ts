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

test('a document about somebody, or under their name, does not have their words', () => {
  const mayor = 'Ada Bloom is the mayor.';
  expect(speakers(`${mayor} Bloom’s indictment said: “She took money from the poor.”`)).toEqual(['Bloom’s indictment']);
  expect(speakers(`${mayor} “She took money from the poor,” Bloom’s arrest warrant said.`)).toEqual([
    'Bloom’s arrest warrant',
  ]);
  expect(speakers('Tom Reed bakes. Tom Reed’s fake account posted: “I will eat all of your bread.”')).toEqual([
    'Tom Reed’s fake account',
  ]);
  expect(speakers(`${mayor} Monday’s report said: “She took money from the poor.”`)).toEqual(['Monday’s report']);
});

test('a paragraph of nothing but words may answer somebody named', () => {
  const words = '\n\n“I will go to the sea and fish.”';
  expect(speakers(`Tom Reed asked Ada Bloom what she would do.${words}`)).toEqual([undefined]);
  expect(speakers(`Tom Reed told Ada Bloom to leave.${words}`)).toEqual([undefined]);
  expect(speakers(`Tom Reed accused Ada Bloom of lying.${words}`)).toEqual([undefined]);
  expect(speakers(`“We are tired,” Tom Reed told Ada Bloom.${words}`)).toEqual(['Tom Reed', undefined]);
  expect(speakers(`Tom Reed said the pier was closed.${words}`)).toEqual(['Tom Reed']);
});

test('a name before "saying" speaks, and a name before "praised by" does not', () => {
  expect(speakers('Footage of Tom Reed saying “I hate them all” was shown.')).toEqual(['Tom Reed']);
  expect(speakers('Ada Bloom praised by Tom Reed as “a great baker” said no.')).toEqual([]);
});

test('a role is that of whom the text says it', () => {
  expect(speakers('Ada Bloom is a singer. Mia Cole is a mother. “It sold,” the singer said.')).toEqual(['Ada Bloom']);
  expect(speakers('Ada Bloom hosted by Tom Reed came. “Hi,” the host said.')).toEqual(['Tom Reed']);
});

test('a participle before a noun is part of the description, and other nouns are other people', () => {
  expect(speakers('The wanted man said “we lost the game today”.')).toEqual(['The wanted man']);
  expect(speakers('“We lost,” the suspected attacker said. “We won,” the alleged killer said.')).toEqual([
    'The suspected attacker',
    'The alleged killer',
  ]);
});

test('a nickname in marks is part of a name', () => {
  expect(speakers('“We lost the game today,” Dwayne “The Rock” Vrangel said.')).toEqual(['Dwayne “The Rock” Vrangel']);
});

test('a title before a given name that two have is neither of them', () => {
  expect(speakers('Coach Carter Smith and his son Carter Jones came. “We won,” Coach Carter said.')).toEqual([
    'Coach Carter',
  ]);
});
