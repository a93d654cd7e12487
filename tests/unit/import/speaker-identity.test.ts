/** Who is the same speaker in two articles, and who is not. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { review } from '../../../src/cli/review.ts';
import { parseSpeakers } from '../../../src/content/registers/registers.ts';
import { proposeQuotations } from '../../../src/import/attribution/proposal.ts';
import type { Speaker } from '../../../src/archive/article.ts';
import { articles, project, run } from './import-project.ts';
import { person } from './review-person.ts';

const [first, second] = ['aaaa1111', 'bbbb2222'];

const registers = (speakers: readonly Speaker[] = []) => ({
  speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
  outlets: new Map(),
});

const aPerson = (id: string, name: string, ...aliases: readonly string[]): Speaker => ({
  id,
  name,
  kind: 'person',
  roles: [],
  aliases,
});

/** Id, name, kind and confidence of each proposed speaker. */
function speakers(text: string, language = 'en', known: readonly Speaker[] = [], article?: string) {
  const blocks = text.split('\n\n').map((block) => ({ text: block, heading: false }));
  const { quotations } = proposeQuotations(blocks, {
    ...registers(known),
    language,
    ...(article !== undefined && { article }),
  });
  return quotations.map(({ speaker, confidence }) => [speaker?.id, speaker?.name, speaker?.kind, confidence]);
}

test('a description is one speaker within an article, and another in every other article', () => {
  const text = '“It is cold,” said a fisherman.\n\n“We are sorry,” the company said.';
  const of = (article: string) => [
    [`fisherman-${article}`, 'A fisherman', 'unnamed', 'medium'],
    [`company-${article}`, 'The company', 'unnamed', 'medium'],
  ];
  expect(speakers(text, 'en', [], first)).toEqual(of(first));
  expect(speakers(text, 'en', [], second)).toEqual(of(second));
});

test('a description is not the unnamed source of another article that the register has', () => {
  const known: Speaker = { id: 'fisherman', name: 'A fisherman', kind: 'unnamed', roles: [], aliases: [] };
  expect(speakers('“It is cold,” said a fisherman.', 'en', [known], second)).toEqual([
    [`fisherman-${second}`, 'A fisherman', 'unnamed', 'medium'],
  ]);
});

test.each([
  ['en', '“Us too,” the White House said.', 'white-house', 'White House'],
  ['en', '“Us too,” said the Kremlin.', 'kremlin', 'Kremlin'],
  ['en', '“Us too,” Amnesty Council said.', 'amnesty-council', 'Amnesty Council'],
  ['en', '“We are sorry,” the IDF said.', 'idf', 'IDF'],
  [
    'en',
    'The Norwich Harbour Board (NHB) met. “We are sorry,” the NHB said.',
    'norwich-harbour-board',
    'Norwich Harbour Board',
  ],
  ['fr', '« Nous sommes prêts », a déclaré l’Élysée.', 'elysee', 'Élysée'],
  ['fr', '« Nous sommes prêts », a déclaré l’ONU.', 'onu', 'ONU'],
  ['es', '«Estamos listos», dijo la Casa Blanca.', 'casa-blanca', 'Casa Blanca'],
  ['es', '«Estamos listos», dijo la ONU.', 'onu', 'ONU'],
  ['de', '„Der Kahn ist dicht“, sagte die SPD.', 'spd', 'SPD'],
  ['de', 'Man fragte. „Der Kahn ist dicht“, hieß es bei der SPD.', 'spd', 'SPD'],
])('an organisation that is called by its name is one in all articles (%s: %s)', (language, text, id, name) => {
  expect(speakers(text, language, [], first)).toEqual([[id, name, 'organisation', 'medium']]);
});

test.each([
  ['en', 'Police said: “We are sorry.”', `police-${first}`],
  ['en', 'Ukrainians said “no” to it.', `ukrainians-${first}`],
  ['en', '“No,” the Danes said.', `danes-${first}`],
  ['en', '“No,” the French said.', `french-${first}`],
  ['en', '“No,” Norvex’s lawyer said.', `norvexs-lawyer-${first}`],
  ['en', '“No,” Merkel said.', `merkel-${first}`],
  ['en', '“No,” Pope Leo said.', `pope-leo-${first}`],
  ['en', '“No,” Sheikh Hasina said.', `sheikh-hasina-${first}`],
  ['en', '“No,” an MP said.', `mp-${first}`],
  ['en', '“No,” the VP said.', `vp-${first}`],
  ['en', '“No,” the Archbishop of Norwich said.', `archbishop-of-norwich-${first}`],
  ['de', '„Der Kahn ist dicht“, sagte die Hafenbehörde.', `hafenbehoerde-${first}`],
  ['de', '„Der Kahn ist dicht“, sagte der OB.', `ob-${first}`],
  ['de', '„Der Kahn ist dicht“, sagten Gäste.', `gaeste-${first}`],
  ['fr', '« Nous sommes prêts », a déclaré le gouvernement.', `gouvernement-${first}`],
  ['fr', '« Nous sommes prêts », ont déclaré les Belges.', `belges-${first}`],
  ['fr', '« Nous sommes prêts », a déclaré un SDF.', `sdf-${first}`],
])('what is no name for sure is no organisation of that name (%s: %s)', (language, text, id) => {
  expect(speakers(text, language, [], first).map(([found, , kind]) => [found, kind])).toEqual([[id, 'unnamed']]);
});

test('an organisation is one, by its name and by its initials', () => {
  const text =
    'Die Initiative Grüner Wall (IGW) kam. „Der Kahn ist dicht“, sagte die Initiative Grüner Wall.\n\n„Er sinkt nicht“, sagte die IGW.';
  expect(speakers(text, 'de', [], first).map(([id, , kind]) => [id, kind])).toEqual([
    ['initiative-gruener-wall', 'organisation'],
    ['initiative-gruener-wall', 'organisation'],
  ]);
});

test('letters are not the initials of people', () => {
  expect(speakers('Frank Bernard Irving robbed a bank. “He robbed it,” the FBI said.', 'en', [], first)).toEqual([
    ['fbi', 'FBI', 'organisation', 'medium'],
  ]);
  const known = [aPerson('ulla-sand', 'Ulla Sand')];
  expect(speakers('Ulla Sand lives in Norwich. “We leave,” the US said.', 'en', known, first)).toEqual([
    ['us', 'US', 'organisation', 'medium'],
  ]);
});

test('an organisation is not the person whom the register has under its id', () => {
  const known = [aPerson('white-house', 'Ada White House')];
  expect(speakers('“We leave,” the White House said.', 'en', known, first)).toEqual([
    [`white-house-${first}`, 'The White House', 'unnamed', 'medium'],
  ]);
});

test('an organisation has the id of the register, whichever of its names the text has', () => {
  const known: Speaker = {
    id: 'bbc',
    name: 'British Broadcasting Corporation',
    kind: 'organisation',
    roles: [],
    aliases: [],
  };
  const text = 'The British Broadcasting Corporation moved. “We leave,” the BBC said.';
  expect(speakers(text, 'en', [known], first).map(([id, name, kind]) => [id, name, kind])).toEqual([
    ['bbc', 'British Broadcasting Corporation', 'organisation'],
  ]);
});

test('another resident is another', () => {
  const text = '“It was loud,” a resident said. Another resident said: “I was asleep.”';
  expect(speakers(text, 'en', [], first).map(([id]) => id)).toEqual([`resident-${first}`, `another-resident-${first}`]);
});

test('the source is the one that spoke before, and no thing', () => {
  const text =
    '“He left,” a royal insider said.\n\nReed found a new water source in May.\n\n“He hid,” the source said.';
  expect(speakers(text, 'en', [], first).map(([id]) => id)).toEqual([
    `royal-insider-${first}`,
    `royal-insider-${first}`,
  ]);
});

test('a long description leaves room for the key in an id', () => {
  const text = `„Der Kahn ist dicht“, sagte der stellvertretende Fraktionsvorsitzende der Christlich-Demokratischen Bundestagsfraktionsgemeinschaft.`;
  const [[id] = []] = speakers(text, 'de', [], first);
  expect([id?.endsWith(`-${first}`), (id?.length ?? 0) <= 100]).toEqual([true, true]);
});

test('an organisation of the register is known by its name', () => {
  const known: Speaker = { id: 'norvex', name: 'Norvex', kind: 'organisation', roles: [], aliases: ['Norvex Ltd'] };
  expect(speakers('“We are sorry,” Norvex Ltd said.', 'en', [known], first)).toEqual([
    ['norvex', 'Norvex', 'organisation', 'high'],
  ]);
});

test('somebody of the register whom a text calls by the family name alone is a doubt', () => {
  const known = [aPerson('tom-reed', 'Tom Reed', 'Reed')];
  expect(speakers('“It is cold,” Reed said.', 'en', known)).toEqual([['tom-reed', 'Tom Reed', 'person', 'low']]);
  expect(speakers('Tom Reed came. “It is cold,” Reed said.', 'en', known)).toEqual([
    ['tom-reed', 'Tom Reed', 'person', 'high'],
  ]);
  expect(speakers('Ada Reed came. “It is cold,” Reed said.', 'en', known)).toEqual([
    ['ada-reed', 'Ada Reed', 'person', 'low'],
  ]);
});

test('a name of one word is all that the register has', () => {
  expect(speakers('“It is cold,” Adele said.', 'en', [aPerson('adele', 'Adele')])).toEqual([
    ['adele', 'Adele', 'person', 'high'],
  ]);
});

test('a review of two articles gives each its own fisherman, accepted or typed', async () => {
  const root = project({
    'a.txt': '2 May 2024\n\nThe pier shut.\n\n“It is cold,” said a fisherman.\n',
    'b.txt': '3 May 2024\n\nThe pier opened.\n\n“It is warm,” said a fisherman.\n',
  });
  mkdirSync(join(root, 'content'), { recursive: true });
  writeFileSync(join(root, 'content/speakers.yaml'), '{}\n');
  await run(root, ['in']);
  const written = () =>
    articles(root).map((file) =>
      Array.from(
        readFileSync(join(root, 'content/articles', file), 'utf8').matchAll(/^ .*speaker: (.*)$/gmu),
        ([, id]) => id,
      ),
    );
  const ids = written();
  expect(ids.map((all) => all.map((id) => id?.replace(/[0-9a-f]{8}$/u, '…')))).toEqual([
    ['fisherman-…'],
    ['fisherman-…'],
  ]);
  expect(ids[0]).not.toEqual(ids[1]);
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const [one = '', two = ''] = articles(root).map((file) => file.replace('.md', ''));
  await review(root, [one], person('1'));
  const terminal = person('c', ['A fisherman']);
  await review(root, [two], terminal);
  log.mockRestore();
  const register = parseSpeakers(readFileSync(join(root, 'content/speakers.yaml'), 'utf8'), 'speakers.yaml');
  expect(register.issues).toEqual([]);
  expect(
    [...register.entries.values()].map(({ id, name, kind }) => [id.replace(/[0-9a-f]{8}$/u, '…'), name, kind]),
  ).toEqual([
    ['fisherman-…', 'A fisherman', 'unnamed'],
    ['fisherman-…', 'A fisherman', 'unnamed'],
  ]);
  expect(terminal.seen.join('\n')).toContain(`A fisherman (${String(ids[0]?.[0])})`);
  expect(readdirSync(join(root, 'content/articles'))).toHaveLength(2);
});
