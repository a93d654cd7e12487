import { expect, test } from 'vitest';
import { proposeQuotations } from '../../../src/import/attribution/proposal.ts';

/** The names of the speakers of a text whose paragraphs are separated by blank lines. */
function speakers(text: string): readonly (string | undefined)[] {
  const blocks = text.split('\n\n').map((block) => ({
    text: block.replace(/^#\s/u, ''),
    heading: block.startsWith('# '),
  }));
  return proposeQuotations(blocks, { speakers: new Map(), outlets: new Map(), language: 'en' }).quotations.map(
    ({ speaker }) => speaker?.name,
  );
}

test('a role that begins the sentence shows that a name is a person’s', () => {
  expect(
    speakers(
      'Tom Reed came first. Novelist Zinhlazi Vrangel, from Norwich, said she began early.\n\n“I write at night,” she said.',
    ),
  ).toEqual(['Zinhlazi Vrangel']);
});

test('a place behind a name, or what a sentence says of it, shows a person', () => {
  expect(
    speakers('Ada Bloom owns the pier. Zinhlazi Vrangel, from Norwich, said she left.\n\n“It leaks,” she said.'),
  ).toEqual(['Zinhlazi Vrangel']);
  expect(
    speakers(
      'Ada Bloom owns the pier.\n\nZinhlazi Vrangel is a mother of two. She began in May.\n\n“It leaks,” she said.',
    ),
  ).toEqual(['Zinhlazi Vrangel']);
});

test('a name between commas behind an office with "at the time" speaks', () => {
  expect(speakers('The harbour chief at the time, Orvel Strand, said the pier was “sound for now”.')).toEqual([
    'Orvel Strand',
  ]);
});

test('a full name behind the place of an office, or behind somebody’s friend, does not speak', () => {
  const said = 'said, “The pier is sound, and it will hold.”';
  expect(speakers(`Minister in the Ministry of Works Ada Bloom ${said}`)).toEqual([undefined]);
  expect(speakers(`An aide to Senator Ada Bloom ${said}`)).toEqual(['An aide']);
  expect(speakers(`The widow of Beatle Tom Reed ${said}`)).toEqual(['The widow']);
  expect(speakers(`The mother of Londoner Tom Reed ${said}`)).toEqual(['The mother']);
  expect(speakers(`The agent of Oscar-winner Ada Bloom ${said}`)).toEqual(['The agent']);
  expect(speakers(`A friend of Missing Ada Bloom ${said}`)).toEqual(['A friend']);
  expect(speakers(`The manager of Norwich striker Tom Reed ${said}`)).toEqual(['The manager']);
});

test('what somebody is of another, was, or is of a thing is no office of theirs', () => {
  const mayor = '“He stole from us,” the mayor said.';
  expect(speakers(`Tom Reed was the mayor’s driver for ten years. He left in May. ${mayor}`)).toEqual([undefined]);
  expect(speakers(`Ada Bloom is the mayor’s daughter. She left in May. ${mayor}`)).toEqual([undefined]);
  expect(speakers('Ada Bloom was a pupil of the coach for years. “She was quick,” the coach said.')).toEqual([
    undefined,
  ]);
  expect(
    speakers('Tom Reed is a critic of the pier. The paper’s critic came too. “The play is bad,” the critic said.'),
  ).toEqual(['The critic']);
});

test('words that begin no name may end one', () => {
  expect(
    speakers(
      '“It holds,” Tom Reed said.\n\nPeter White promised nothing. But he looked at it.\n\n“It leaks,” he said.',
    ),
  ).toEqual(['Tom Reed', 'Peter White']);
});

test('a short title is no given name', () => {
  expect(speakers('Superintendent Audrel Vrang came. “It is calm,” Supt Vrang said.')).toEqual(['Audrel Vrang']);
});

test('the ’s behind a title and a name is no part of it', () => {
  expect(speakers('Ms Vrang’s book is out. “I wrote it here,” she said.')).toEqual(['Vrang']);
});

test('soft hyphens divide no name and no verb', () => {
  expect(speakers('Ron­ald Vran­gel came. “It is calm and it will stay calm,” he ex­plained.')).toEqual([
    'Ronald Vrangel',
  ]);
});

test('a pronoun looks past a heading that is no sentence', () => {
  const before = '“It holds,” Tom Reed said of the pier.';
  const behind = '“It was built to last,” he said.';
  expect(speakers(`${before}\n\n# Fears for Peter Bloom and his boat\n\n${behind}`)).toEqual(['Tom Reed', 'Tom Reed']);
  expect(speakers(`${before}\n\n# Peter Bloom built the pier of the old harbour.\n\n${behind}`)).toEqual([
    'Tom Reed',
    'Peter Bloom',
  ]);
});

test('a pronoun never looks past a heading that names somebody of the text', () => {
  expect(
    speakers(
      '“It holds,” Tom Reed said of the pier.\n\n# Peter Bloom, the baker\n\n“I get up at three,” he said. Later Peter Bloom said goodbye.',
    ),
  ).toEqual(['Tom Reed', undefined]);
});

test('a pronoun stays open between a subject of unknown gender and another of its own', () => {
  expect(speakers('Kelly Vrang met Tom Reed at the pier. “It leaks,” he told her.')).toEqual([undefined]);
  expect(speakers('Tracy Vrang shot her husband, Tom Reed, in May. “I forgive her,” he said from his bed.')).toEqual([
    undefined,
  ]);
});

test('a band from a place is no person', () => {
  expect(
    speakers('Green Wave, from Norwich, said it would play. The singer Ada Bloom was ill. “We play anyway,” he said.'),
  ).toEqual([undefined]);
});

test('the police, a council or a court speaks where the text names only people, places and days', () => {
  expect(speakers('Ada Bloom lost her boat. “We have no suspects,” the police said on Monday.')).toEqual([
    'The police',
  ]);
  const pier = 'Tom Reed built a pier in Norwich.';
  expect(speakers(`${pier} “We have no money,” the council said.`)).toEqual(['The council']);
  expect(speakers(`${pier} “We have no money,” the court said.`)).toEqual(['The court']);
  expect(speakers(`${pier} “We have no money,” the club said.`)).toEqual(['The club']);
});

test('whoever reports of a company or accuses it is not "the company"', () => {
  const said = '“We had no choice at all,” the company said.';
  expect(speakers(`BBC News said that Norvex had closed the pier.\n\n${said}`)).toEqual([undefined]);
  expect(speakers(`Greenpeace said the oil came from the pier of Norvex.\n\n${said}`)).toEqual([undefined]);
  expect(speakers('Vranco said it would sue Norvex. The company called the case “a stunt”.')).toEqual([undefined]);
});

test('a given name of both genders leaves the gender to the text', () => {
  expect(speakers('Andrea Vrang said he was tired. “I have no boat,” he said.')).toEqual(['Andrea Vrang']);
});

test('people at a place or a firm are named with it', () => {
  expect(speakers('Analysts at Norvex Group called it “a ruin and no pier at all.”')).toEqual([
    'Analysts at Norvex Group',
  ]);
});

test('a name that ends as a participle does is a subject', () => {
  expect(speakers('Beijing on Monday closed the pier, calling the price “a warning to all of them”.')).toEqual([
    'Beijing',
  ]);
  expect(speakers('Manning has closed the pier, calling the price “a warning to all of them”.')).toEqual(['Manning']);
});

test('"the woman", "the boy", "the prosecutor" may be somebody named or another, and stay open', () => {
  expect(speakers('Ada Bloom sold her boat. “I could not pay,” the woman said.')).toEqual([undefined]);
  expect(
    speakers(
      'Officers freed the hostage on Monday. Detective Ada Bloom drove to the hospital. “He hit me every day,” the woman said.',
    ),
  ).toEqual([undefined]);
  expect(speakers('Peter Voss adopted the twins in May. “I have two dads now,” the boy told us.')).toEqual([undefined]);
  expect(speakers('Officer Ada Bloom pulled the mother from the river. “Where is my son?” the mother asked.')).toEqual([
    undefined,
  ]);
  expect(speakers('A woman came to the pier. Ada Bloom sold her boat. “I could not pay,” the woman said.')).toEqual([
    'The woman',
  ]);
  expect(
    speakers('Tom Reed said he was at home. “I slept,” Reed said.\n\n“You lied to all of us,” the prosecutor said.'),
  ).toEqual(['Tom Reed', undefined]);
});

test('"the company" is open where the text names others, unless it has brought one in', () => {
  expect(speakers('The pier of Norvex leaks. The company called it “a small hole in the old wood”.')).toEqual([
    undefined,
  ]);
  expect(speakers('A company owns the pier. The company called it “a small hole in the old wood”.')).toEqual([
    'The company',
  ]);
  expect(speakers('The Norvex Company owns it. The company called it “a small hole in the old wood”.')).toEqual([
    'The company',
  ]);
});

test('a title says nothing, nor does a day', () => {
  expect(
    speakers('Ada Bloom writes in a paper titled ‘The Pier’ that “nobody has painted the pier for twenty years.”'),
  ).toEqual(['Ada Bloom']);
  expect(speakers('On the pier, Saturday said “nobody has painted the pier for twenty years.”')).toEqual([undefined]);
});

test('a title before a given name means whoever of that name the text names in full', () => {
  expect(
    speakers(
      'Sir Perran Strand spoke at noon. “It leaks,” Sir Perran said.\n\nHe was seen with Colm Harbin. “It sinks,” he said.',
    ),
  ).toEqual(['Perran Strand', 'Perran Strand']);
  expect(
    speakers(
      'Dame Zennor Strand met Colm Harbin, a baker. “It leaks,” Dame Zennor said. “It sinks,” said Lady Gannet.',
    ),
  ).toEqual(['Zennor Strand', 'Lady Gannet']);
});

test('letters mean the organisation of those initials, or the one behind whose name they stand', () => {
  const said = 'said it was “not to blame for the leak”.';
  expect(speakers(`The Norwich Harbour Agency came. The NHA ${said}`)).toEqual(['Norwich Harbour Agency']);
  expect(speakers(`In Norwich the Office for Ferries and Piers (OFP) met. OFP ${said}`)).toEqual([
    'Office for Ferries and Piers',
  ]);
  expect(speakers(`The Vrangel Institute of Ships (TNV) came. The TNV ${said}`)).toEqual([
    'Vrangel Institute of Ships',
  ]);
  expect(speakers(`The Norwich Harbour Agency met the Norvex Home Army. The NHA ${said}`)).toEqual(['NHA']);
  expect(speakers(`The Norwich Harbour Agency came. The Irish NHA ${said}`)).toEqual(['Irish NHA']);
});

test('a name between commas behind what somebody is to another is the subject of a sentence', () => {
  expect(speakers('Bloom’s lawyer, Tom Reed, had more to tell: “The hull of this ship is rust.”')).toEqual([
    'Tom Reed',
  ]);
  expect(speakers('The host, Norwich Harbour Club board member Tom Reed, said it was “all rust”.')).toEqual([
    'Tom Reed',
  ]);
});

test('years in a trade and a ship are nobody', () => {
  expect(
    speakers(
      'While it is late — he gets up at three — Tom Reed, 43 years a baker, sells bread.\n\n“It is fresh,” he said.',
    ),
  ).toEqual(['Tom Reed']);
  expect(speakers('Sailors aboard the destroyer USS Harbin, the harbour chief said, were “too many to feed”.')).toEqual(
    ['The harbour chief'],
  );
});

test('a single opening mark before the s shows whose somebody is', () => {
  expect(speakers('Tom Reed‘s mom confirmed, “I heard it all, and twice.”')).toEqual(['Tom Reed‘s mom']);
});

test('a source of which the text says more than that is called so', () => {
  expect(speakers('A harbour source said: “It is shocking that nobody came.”')).toEqual(['A harbour source']);
  expect(speakers('A source said: “It is shocking that nobody came.”')).toEqual(['An unnamed source']);
});

test('what stands on a banner in an undated photo is nobody’s', () => {
  expect(speakers('Undated photo of Ada Bloom with a banner that says “we will never leave our old harbour”.')).toEqual(
    [],
  );
});
