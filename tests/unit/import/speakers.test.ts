import { expect, test } from 'vitest';
import { proposeQuotations } from '../../../src/import/attribution/proposal.ts';

/** Speaker's name and words of each quotation of a text whose paragraphs are separated by blank lines. */
function said(text: string, language = 'en') {
  const blocks = text.split('\n\n').map((block) => ({
    text: block.replace(/^#\s/u, ''),
    heading: block.startsWith('# '),
  }));
  const { quotations } = proposeQuotations(blocks, { speakers: new Map(), outlets: new Map(), language });
  return quotations.map(({ speaker, parts }) => [speaker?.name, ...parts]);
}

/** The name of the first quotation's speaker. */
function speaker(text: string): string | undefined {
  return said(text)[0]?.[0];
}

test('a full stop ends a name', () => {
  const text = 'Ottoline Vrang read the offer from Norvex. She insisted that “no boat will ever be sold.”';
  expect(said(text)).toEqual([['Ottoline Vrang', 'no boat will ever be sold.']]);
  expect(speaker('Ferries stop on Sunday. Tom Reed said “nobody asked the island.”')).toBe('Tom Reed');
});

test('a stop inside a name ends no sentence', () => {
  expect(said('Tom Reed came early.\n\n“It is sound,” Mr. Reed said. “It will hold.”')).toEqual([
    ['Tom Reed', 'It is sound,', 'It will hold.'],
  ]);
  expect(said('“We will vote,” said Rep. Ada Bloom (D-Pa.). “We will win.”')).toEqual([
    ['Ada Bloom', 'We will vote,', 'We will win.'],
  ]);
  expect(speaker('“Boats are cheap,” Ada Bloom, of Norvex Ltd., said.')).toBe('Ada Bloom');
});

test('an abbreviation before a new sentence ends the one before', () => {
  expect(speaker('Tom Reed left Norvex Ltd. He said that “nobody will miss it.”')).toBe('Tom Reed');
});

test('a role or a party before a name is no part of it', () => {
  expect(speaker('“Tickets stay cheap,” said Ferry Boss Tom Reed.')).toBe('Tom Reed');
  expect(speaker('“Tickets stay cheap,” said Republican Ada Bloom.')).toBe('Ada Bloom');
});

test('the capitals of a heading show no names', () => {
  expect(speaker('# Ferry Boss Tom Reed Quits Harbour\n\n“I am tired,” Reed said. Tom Reed is 61.')).toBe('Tom Reed');
});

test('a pronoun means the subject before it', () => {
  const text =
    'Ada Bloom praised Kate Marlow. Representative Joan Sund kept silent for years: “My husband never knew,” she said.';
  expect(speaker(text)).toBe('Joan Sund');
});

test('somebody’s mother says nothing for them', () => {
  const text = 'Bloom’s mother, Kate Marlow, sells tickets. Ada Bloom does not. “I never learnt it,” Bloom said.';
  expect(speaker(text)).toBe('Ada Bloom');
});

test('of two people of one family name a title decides', () => {
  const text = 'Tom Reed and Ada Reed run the pier.\n\n“It is ours,” Mrs. Reed said.\n\n“It is mine,” Mr. Reed said.';
  expect(said(text)).toEqual([
    ['Ada Reed', 'It is ours,'],
    ['Tom Reed', 'It is mine,'],
  ]);
});

test('organisations and documents speak', () => {
  expect(speaker('Ada Bloom lost the vote. “We are proud of the race,” her campaign said.')).toBe('Her campaign');
  expect(speaker('Tom Reed read it twice. “The hull is rust,” according to the report.')).toBe('The report');
  expect(speaker('“No hull is safe,” wrote The Harbour Post, which nevertheless praised Ada Bloom.')).toBe(
    'The Harbour Post',
  );
});

test('the deputy speaks, not whose deputy it is', () => {
  expect(speaker('Tom Reed was away. “We open at nine,” said Reed’s deputy, Ada Bloom.')).toBe('Ada Bloom');
});

test('two subjects are left open', () => {
  const text = 'Tom Reed and Ada Bloom own it. Reed and Bloom wrote that the pier was “beyond repair.”';
  expect(said(text)).toEqual([[undefined, 'beyond repair.']]);
});

test('doubled single marks are marks', () => {
  expect(said("''It is sound,'' Tom Reed said. ''It's old.''")).toEqual([['Tom Reed', 'It is sound,', "It's old."]]);
});

test('British single marks are marks', () => {
  expect(said('‘It’s sound,’ said Tom Reed. ‘It will hold.’')).toEqual([['Tom Reed', 'It’s sound,', 'It will hold.']]);
});

test('a pull quote has its name below', () => {
  expect(said('“We will not yield.”\n\n— Tom Reed, plumber')).toEqual([['Tom Reed', 'We will not yield.']]);
  expect(said('“We will not yield.” — Tom Reed')).toEqual([['Tom Reed', 'We will not yield.']]);
  expect(said('“We will not yield.” ― Tom Reed')).toEqual([['Tom Reed', 'We will not yield.']]);
  expect(said('Tom Reed left.\n\n“We will not yield.”\n\n— Reed.')).toEqual([['Tom Reed', 'We will not yield.']]);
});

test('any noun can speak', () => {
  expect(speaker('“We will not yield,” said the plumber.')).toBe('The plumber');
  expect(speaker('“Row faster,” the bosun told the crew.')).toBe('The bosun');
});

test('a verb in the present speaks behind a name', () => {
  expect(speaker('“The quay will hold,” Tom Reed argues.')).toBe('Tom Reed');
  expect(speaker('Ada Bloom shook her head. “Who asked us?” Bloom asks as the ferry leaves.')).toBe('Ada Bloom');
});

test('a clause before a new sentence belongs to the words before it', () => {
  const text = 'Tom Reed looks at the “new” quay. “Did we vote for it?” Ada Bloom asked Reed. He answered, “No.”';
  expect(said(text).slice(-2)).toEqual([
    ['Ada Bloom', 'Did we vote for it?'],
    ['Tom Reed', 'No.'],
  ]);
});

test('a passive that reports words has its subject', () => {
  expect(speaker('Ada Bloom is quoted as saying: “The quay is ours.”')).toBe('Ada Bloom');
});

test('somebody named directly before a colon speaks', () => {
  expect(speaker('The noise does not surprise the baker Tom Reed: “We hear it each night of the year.”')).toBe(
    'Tom Reed',
  );
});

test('a thing without an article is no speaker', () => {
  const text =
    'A clerk who spoke on condition that names not be used to discuss harbour strategy said “no boat is for sale.”';
  expect(speaker(text)).toBeUndefined();
});

test('a place, a date and an adverb before the subject are no speakers', () => {
  expect(speaker('NORWICH (AP) — Ada Bloom has closed the pier, saying it was “beyond repair.”')).toBe('Ada Bloom');
  expect(speaker('Hours later, Ada Bloom closed the pier, saying it was “beyond repair.”')).toBe('Ada Bloom');
});

test('a word before a family name makes no other person', () => {
  const text = 'Ada Bloom sells tickets in Norwich. She is tired. In Norwich Bloom said: “I will retire.”';
  expect(speaker(text)).toBe('Ada Bloom');
});

test('a given name that the text has only once is not another of the family', () => {
  const text = 'Tom Reed left. “He never said goodbye,” Lola Reed wrote of him.';
  expect(speaker(text)).toBe('Lola Reed');
});

test('a noun for words far from them does not say whose they are', () => {
  const text = 'The harbour board found no fault with Tom Reed’s remarks that the ferry was in fact “a coffin.”';
  expect(speaker(text)).toBeUndefined();
});

test('knows verbs beyond said', () => {
  for (const verb of ['advised', 'implored', 'assured the crew', 'countered', 'pleaded'])
    expect(speaker(`“Stay on the quay,” Tom Reed ${verb}.`)).toBe('Tom Reed');
  expect(speaker('Tom Reed accused the board of “selling the sea.”')).toBe('Tom Reed');
});

test('leaves the words inside a question of an interview open', () => {
  const text = 'Tom Reed spoke to us.\n\nQ: Did you ever say “the pier is doomed, and so am I”?\n\nA: No, never.';
  expect(said(text)).toEqual([
    [undefined, 'the pier is doomed, and so am I'],
    ['Tom Reed', 'No, never.'],
  ]);
});

test('a name before a colon speaks', () => {
  expect(said('Ada Bloom: “I was never asked about it.”')).toEqual([['Ada Bloom', 'I was never asked about it.']]);
});

test('words in a heading are those of the text', () => {
  const text = '# ‘We will not yield’\n\n“We will not yield,” said Tom Reed.';
  expect(said(text)).toEqual([
    ['Tom Reed', 'We will not yield'],
    ['Tom Reed', 'We will not yield,'],
  ]);
});

test('two speakers in one paragraph are two quotations', () => {
  expect(said('“It is sound,” Tom Reed said. “It is not,” said Ada Bloom.')).toEqual([
    ['Tom Reed', 'It is sound,'],
    ['Ada Bloom', 'It is not,'],
  ]);
});

test('a mark left open joins paragraphs', () => {
  expect(said('“It is sound,” Tom Reed said. “It is old.\n\n“It will hold.”')).toEqual([
    ['Tom Reed', 'It is sound,', 'It is old.', 'It will hold.'],
  ]);
});

test('paragraphs of nothing but words go on with the only speaker of the one before', () => {
  expect(said('“It is sound,” Tom Reed said.\n\n“Nobody has asked me about it.”\n\n“It will hold.”')).toEqual([
    ['Tom Reed', 'It is sound,'],
    ['Tom Reed', 'Nobody has asked me about it.'],
    ['Tom Reed', 'It will hold.'],
  ]);
  expect(said('Tom Reed said the crane is older than it looks.\n\n“And nobody has asked me about it.”')).toEqual([
    ['Tom Reed', 'And nobody has asked me about it.'],
  ]);
  expect(said('“It is sound,” Tom Reed said.\n\n“Nobody asked me.” The crane stays.')[1]?.[0]).toBeUndefined();
});

test('another may speak behind two speakers, behind a question and below a heading', () => {
  const two = '“It is sound,” Tom Reed said. Ada Bloom said “no.”\n\n“And nobody has asked me about it.”';
  expect(said(two).at(-1)?.[0]).toBeUndefined();
  const asked = '“Is it sound?” Tom Reed asked.\n\n“Nobody has asked me about it.”';
  expect(said(asked).at(-1)?.[0]).toBeUndefined();
  const below = '“It is sound,” Tom Reed said.\n\n# The crane\n\n“Nobody has asked me about it.”';
  expect(said(below).at(-1)?.[0]).toBeUndefined();
});

test('a name in capitals inside the marks speaks in a transcript', () => {
  expect(said('Tom Reed was on air.\n\n“REED: Nobody asked me about it.”')[0]?.[0]).toBe('Tom Reed');
});

test('a text in another language is not read by English rules', () => {
  const german = 'Das Interview mit Tom Reed wird deutlich. „Das Boot ist älter als die Insel“, said Tom Reed.';
  expect(said(german, 'de')).toEqual([[undefined, 'Das Boot ist älter als die Insel']]);
  const polish = 'Tom Reed jest pewien. „Łódź jest starsza niż wyspa”, said Tom Reed.';
  expect(said(polish, 'pl')).toEqual([[undefined, 'Łódź jest starsza niż wyspa']]);
});

test('marks in code are nobody’s words', () => {
  const text = 'Use the value "a few words" for it, said Ada Bloom.';
  const code = [{ start: 14, end: 27 }];
  const { quotations } = proposeQuotations([{ text, heading: false, code }], {
    speakers: new Map(),
    outlets: new Map(),
    language: 'en',
  });
  expect(quotations).toEqual([]);
});

test('rarer verbs, roles, papers and crowds speak', () => {
  for (const verb of ['fumed', 'pontificated', 'stammered', 'averred'])
    expect(said(`“It is sound,” Tom Reed ${verb}.`)[0]?.[0]).toBe('Tom Reed');
  expect(said('“It is sound,” the toxicologist said.')[0]?.[0]).toBe('The toxicologist');
  expect(said('The watchdog described it as “sound enough to sail.”')[0]?.[0]).toBe('The watchdog');
});

test('"it" goes on with the paper that spoke in the paragraph before', () => {
  expect(said('“It is sound,” the newspaper admitted.\n\n“But nobody knows why,” it added.').at(-1)?.[0]).toBe(
    'The newspaper',
  );
});

test('a given name may be a word of another kind', () => {
  expect(said('“It is sound,” said Will Doyle, a baker.')[0]?.[0]).toBe('Will Doyle');
});

test('a number or an adverb before a family name is no given name', () => {
  expect(speaker('Tom Reed won. “Nobody asked us,” Reed said. Six Reed said nothing.')).toBe('Tom Reed');
  // Open rather than somebody named Maybe Reed.
  expect(speaker('Tom Reed won, or maybe not. Maybe Reed said “nobody asked us at all.”')).toBeUndefined();
  expect(speaker('Tom Reed won. Lolita Reed said “nobody asked us at all.”')).toBe('Lolita Reed');
});

test('a description with an article stays open where it may mean somebody named', () => {
  expect(speaker('Ada Bloom sang at the pier.\n\n“The boat is sound,” the plumber said.')).toBeUndefined();
  expect(speaker('Ada Bloom met a plumber.\n\n“The boat is sound,” the plumber said.')).toBe('The plumber');
  expect(speaker('The boat leaks.\n\n“It is sound,” the plumber said.')).toBe('The plumber');
});

test('an office in capitals is no name', () => {
  const text = 'Norvex Director Ada Bloom spoke on Monday. The Norvex Director was late.';
  expect(speaker(`${text}\n\n“The boat is sound,” the director noted.`)).toBe('Ada Bloom');
});

test('“some” is nobody', () => {
  expect(speaker('Some said the boat was “rotten to the keel of it”.')).toBeUndefined();
});

test.each(['Josh Allen', 'Hope Reed', 'Rob Marsh'])('%s is a whole name, though its first word is a verb', (name) => {
  expect(speaker(`“We won,” ${name} said.`)).toBe(name);
});

test('a paragraph of nothing but words stays open behind somebody who was spoken to', () => {
  const text = 'Tom Reed has a boat, and Ada Bloom a crane.\n\n“You broke the crane,” Ada Bloom told Tom Reed.';
  expect(said(`${text}\n\n“I never touched it.”`)).toEqual([
    ['Ada Bloom', 'You broke the crane,'],
    [undefined, 'I never touched it.'],
  ]);
});

test('the name behind an office between commas speaks, not the office', () => {
  const text =
    'Minister of Works, Ada Moleti, would not say whether the pier is safe and only said: “Ask them to wait.”';
  expect(speaker(text)).toBe('Ada Moleti');
});
