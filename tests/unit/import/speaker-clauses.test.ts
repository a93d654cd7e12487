import { expect, test } from 'vitest';
import { proposeQuotations } from '../../../src/import/attribution/proposal.ts';

/** The speakers of a text's quotations in reading order. Paragraphs are separated by blank lines. */
function speakers(text: string): readonly (string | undefined)[] {
  const blocks = text.split('\n\n').map((block) => ({ text: block, heading: false }));
  const { quotations } = proposeQuotations(blocks, { speakers: new Map(), outlets: new Map(), language: 'en' });
  return quotations.map(({ speaker }) => speaker?.name);
}

test('a clause behind "and" or "but" belongs to the next words', () => {
  expect(speakers('Tom Reed calls the pier “a ruin” and Ada Bloom says it is “our pride.”')).toEqual([
    'Tom Reed',
    'Ada Bloom',
  ]);
});

test('a fragment keeps the clause that leads into it when the crowd does something behind it', () => {
  expect(speakers('Tom Reed said that he would “keep the old lamp,” the crowd applauded loudly.')).toEqual([
    'Tom Reed',
  ]);
  expect(speakers('Tom Reed said the plan was “finished,” Ada Bloom recalled.')).toEqual(['Ada Bloom']);
});

test('a day is nobody who speaks', () => {
  expect(
    speakers('On Tuesday, however, the head of the Harbour Board, Ada Bloom, said the pier was “a danger to boats.”'),
  ).toEqual(['Ada Bloom']);
});

test('a word that is a noun as well has a subject only where one can stand', () => {
  expect(speakers('After the Norwich claims, Tom Reed sent a letter calling the board “a nest of eels.”')).toEqual([
    'Tom Reed',
  ]);
  expect(
    speakers('Tom Reed, head of the Lamp Society, tied boats to higher rates, saying the pier “feeds us all.”'),
  ).toEqual(['Tom Reed']);
  expect(speakers('Ada Bloom hopes the pier can be “the best of both shores,” giving states a reason to pay.')).toEqual(
    ['Ada Bloom'],
  );
});

test('a participle goes with the name before it, unless that name stands behind a preposition', () => {
  expect(speakers('More lamps are wanted, with Tom Reed recently promising to “light the whole bay.”')).toEqual([
    'Tom Reed',
  ]);
  expect(speakers('Ada Bloom wrote a long letter to Tom Reed asking him to end “this farce.”')).toEqual(['Ada Bloom']);
});

test('a name behind words that end with a comma speaks them, however long what follows it', () => {
  const text =
    '“We have had calmer winters than this,” harbour pilot Tom Reed, wearing a cap and a badge of “The Old Pier” society, said flatly.';
  expect(speakers(text)[0]).toBe('Tom Reed');
});

test('somebody to whom a message goes does not speak it', () => {
  expect(speakers('Ada Bloom had a short message for Tom Reed: “Sell the boats.”')).toEqual(['Ada Bloom']);
});

test('a sentence that begins with a place has its subject behind it', () => {
  expect(
    speakers('Speaking at a fair in Salem, New Norfolk, Tom Reed went after the board, calling it “a nest.”'),
  ).toEqual(['Tom Reed']);
});

test('a clause behind the words may say whose they are when only a noun stands before them', () => {
  const text = 'Her wins carry her argument that boats are more than a “harbour” affair, as Tom Reed suggested.';
  expect(speakers(`Ada Bloom sails.\n\n${text}`)).toEqual(['Tom Reed']);
});

test('a share of people is nobody', () => {
  expect(speakers('In the spring 75 percent said the pier was “much too dear” for them.')).toEqual([undefined]);
});

test('the phrase between "with" and a participle speaks', () => {
  expect(speakers('Ada Bloom shut the pier early, with Rep. Tom Reed calling it a “sad day.”')).toEqual(['Tom Reed']);
});

test('a span of time between a subject and its verb is none', () => {
  expect(speakers('The Harbour Office less than two weeks ago said that “secret” charts were lost.')).toEqual([
    'Harbour Office',
  ]);
});

test('the second name of a place is no subject', () => {
  const text = 'At a fair in Ames, Iowa, on Sunday, Tom Reed tried to explain himself, saying “boats come first.”';
  expect(speakers(text)).toEqual(['Tom Reed']);
});

test('a role that ends like an adverb stands before a name', () => {
  expect(speakers('Ada Bloom came.\n\n“She is an old friend,” said Bloom ally Tom Reed, a pilot.')).toEqual([
    'Tom Reed',
  ]);
});

test('a pronoun means the subject of the whole rather than that of a clause with "when"', () => {
  const text = 'Tom Reed did not smile when Sam Marlow asked about the boats. “That is all I have,” he said.';
  expect(speakers(text)).toEqual(['Tom Reed']);
  expect(speakers('Moments later, Tom Reed praised Sam Marlow. “We need boats,” he said.')).toEqual(['Tom Reed']);
});

test('a title in marks may stand between a subject and its verb', () => {
  expect(speakers('Tom Reed, who wrote “The Old Pier,” a novel, said the board was “lazy and unjust.”').at(-1)).toBe(
    'Tom Reed',
  );
});

test('an apposition may end with words in marks', () => {
  expect(
    speakers('As Tom Reed, keeper and author of “Our Unwritten Charts,” put it, “boats should move.”').at(-1),
  ).toBe('Tom Reed');
});

test('somebody of a family that the text knows speaks, whatever the given name', () => {
  expect(speakers('Tom Reed keeps the lamp.\n\n“He never slept,” Lolita Reed wrote Thursday in a letter.')).toEqual([
    'Lolita Reed',
  ]);
  expect(speakers('Tom Reed keeps the lamp.\n\n“Would that be wise?” Reed pressed.')).toEqual(['Tom Reed']);
});

test('a description before "who" is nobody’s name', () => {
  expect(
    speakers('It is unclear whether the shore will like a driver who has called for “a hell of a storm.”'),
  ).toEqual([undefined]);
});

test('rates that somebody announced are no speaker, and neither is a share', () => {
  expect(speakers('The new rates announced by the board are a “slap in the face” for boats, Tom Reed said.')).toEqual([
    'Tom Reed',
  ]);
  expect(speakers('Some 40 per cent of the “winter boats” will stay, Ada Bloom said.')).toEqual(['Ada Bloom']);
  expect(speakers('The boats have begun to leave and it is “a sad day,” Ada Bloom said.')).toEqual(['Ada Bloom']);
});

test('how somebody spoke is told by another', () => {
  expect(speakers('Tom Reed wrote that Ada Bloom spoke “warmly and at length about the pier.”')).toEqual(['Tom Reed']);
  expect(speakers('Ada Bloom spoke of “a long and warm summer at the pier.”')).toEqual(['Ada Bloom']);
});

test('a participle before a name is no part of the subject', () => {
  expect(speakers('Speaking to the harbour board Ada Bloom claimed: “Nobody asked us about the pier.”')).toEqual([
    'Ada Bloom',
  ]);
});

test('an office between commas belongs to the name before it', () => {
  expect(
    speakers('Ada Bloom, Director of the Harbour Trust, Norwich, compared the pier to “a rotten tooth in the bay.”'),
  ).toEqual(['Ada Bloom']);
});

test('a relative whose given name stands between commas has that name', () => {
  expect(speakers('“She loved the boats,” her mother, Fiona, said on Monday.')).toEqual(['Fiona']);
});

test('a paper tells what somebody said', () => {
  expect(speakers('Tom Reed called the pier “a ruin,” according to the Harbour Post.')).toEqual(['Tom Reed']);
  expect(speakers('The pier is “a ruin,” according to Tom Reed.')).toEqual(['Tom Reed']);
});

test('a thing behind "said" and a comma is no subject', () => {
  expect(speakers('Tom Reed, joined by others, said the old lamp, the pier and the boats “belong to us all.”')).toEqual(
    ['Tom Reed'],
  );
});

test('a day stands between a subject and its verb', () => {
  expect(speakers('Harbour master Tom Reed on Monday admitted that the leaks were “very serious.”')).toEqual([
    'Tom Reed',
  ]);
});

test('a clause of time that a comma has ended says nothing of later words', () => {
  expect(
    speakers(
      'Tom Reed said after the court had ruled, on Monday, that the pier must go, there had been “no way back for anybody.”',
    ),
  ).toEqual(['Tom Reed']);
  expect(speakers('Tom Reed said there was silence when Ada Bloom called the pier “a rotten tooth.”')).toEqual([
    'Ada Bloom',
  ]);
});

test('an article alone is no subject', () => {
  expect(speakers('Tom Reed, on stage at last, declared a “new dawn for every boat in the bay.”')).not.toContain('A');
});

test('a verb of saying before "by" is passive only where somebody stands behind it and nobody who speaks before it', () => {
  expect(speakers('“The pier is safe,” Tom Reed said by email on Monday.')).toEqual(['Tom Reed']);
  expect(speakers('“We won the whole race,” Tom Reed shouted by the gate.')).toEqual(['Tom Reed']);
  expect(speakers('“We won the whole race,” Tom Reed, the mayor, shouted by Hall Gate.')).toEqual(['Tom Reed']);
  expect(speakers('Ada Bloom said by Monday the pier would be “good as new.”')).toEqual(['Ada Bloom']);
  expect(speakers('Tom Reed explained by letter that the pier was “as good as new.”')).toEqual(['Tom Reed']);
  expect(speakers('Tom Reed agreed. “It is sound and will stand,” he added by video link.')).toEqual(['Tom Reed']);
  expect(speakers('The rates announced by Tom Reed are “a joke for us all” in winter, Ada Bloom said.')).toEqual([
    'Ada Bloom',
  ]);
  expect(speakers('The Harbour Bill announced by the board is “a joke for us all,” as Ada Bloom said.')).toEqual([
    'Ada Bloom',
  ]);
  expect(speakers('Tom Reed, criticized by the board, said the pier was “as good as new.”')).toEqual(['Tom Reed']);
});

test('whole sentences behind "began" and "spoke" are said, a few words are not', () => {
  expect(speakers('Tom Reed began “I have never seen a pier so full of holes.”')).toEqual(['Tom Reed']);
  expect(speakers('Ada Bloom spoke “as a friend of the pier and of the town.”')).toEqual(['Ada Bloom']);
  expect(speakers('Tom Reed spoke “movingly,” and Ada Bloom said it was “good as new.”')).toEqual(['Ada Bloom']);
});

test('a paper tells what somebody said only where nothing but the object stands between verb and words', () => {
  expect(speakers('Tom Reed called the pier’s lamp “a ruin,” according to the Harbour Post.')).toEqual(['Tom Reed']);
  expect(speakers('Tom Reed said the pier was safe, but the dam is “a ruin,” according to the Harbour Post.')).toEqual([
    'Harbour Post',
  ]);
  expect(
    speakers('Tom Reed said he would go after he was called “a ruin of a man,” according to the Harbour Post.'),
  ).toEqual(['Harbour Post']);
});

test('a clause at the end of a sentence leaves words to the clause that has them as its object', () => {
  const called = 'called the old one, which was never repaired, “a ruin” and a shame';
  expect(speakers(`Tom Reed has argued for a new pier and ${called}, the Post reported.`)).toEqual(['Tom Reed']);
  expect(speakers('The rates that were announced are “a joke” in winter, Tom Reed said.')).toEqual(['Tom Reed']);
});

test('a place or a firm between commas is no person', () => {
  expect(speakers('Prosecutors in Atlanta, Georgia, said the pier was “a ruin.”')).toEqual(['Prosecutors']);
  expect(speakers('A woman in Sydney, Victoria, said the pier was “a ruin.”')).toEqual(['A woman']);
  expect(speakers('Another firm, Weir Harbour, said the pier was “a ruin.”')).toEqual(['Another firm']);
  expect(speakers('Her daughter, Georgia, said the pier was “a ruin.”')).toEqual(['Georgia']);
});

test('a country for which somebody is named speaks for itself', () => {
  expect(speakers('Israel Vrang, the minister, came late. Israel said it was “a last warning to all.”')).toEqual([
    'Israel',
  ]);
  expect(speakers('Wenlo Tarvas, the minister, came late. Wenlo said it was “a last warning.”')).toEqual([
    'Wenlo Tarvas',
  ]);
});

test('a name that ends in -ing begins a subject with "of"', () => {
  expect(speakers('Bob Manning came late. Manning of Ohio said the pier was “a ruin.”')).toEqual(['Bob Manning']);
  expect(speakers('Ada Bloom came late. Speaking to the board Bloom said the pier was “a ruin.”')).toEqual([
    'Ada Bloom',
  ]);
});

test('"per" leads to somebody, but not in a rate', () => {
  expect(speakers('The boats are “late every single day,” per mayor Tom Reed.')).toEqual(['Tom Reed']);
  expect(speakers('The boats are “late every single day,” per state officials.')).toEqual(['State officials']);
  expect(speakers('The rates are “a joke for all of us” at nine dollars per driver, Tom Reed said.')).toEqual([
    'Tom Reed',
  ]);
});
