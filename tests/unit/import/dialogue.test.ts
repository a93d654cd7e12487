import { expect, test } from 'vitest';
import { proposeQuotations } from '../../../src/import/attribution/proposal.ts';

/** Speaker's name and words of each quotation of a text whose paragraphs blank lines separate. */
function said(language: string, text: string) {
  const blocks = text.split('\n\n').map((block) => ({ text: block, heading: false }));
  const { quotations } = proposeQuotations(blocks, { speakers: new Map(), outlets: new Map(), language });
  return quotations.map(({ speaker, parts }) => [speaker?.name, ...parts]);
}

test('a Polish dialogue behind dashes is found, and its speakers stay open', () => {
  const text =
    '– Nikt nas nie pytał – powiedział Jan Kowal. – Dowiedzieliśmy się z gazety.\n\n– I co teraz będzie?\n\n— Zobaczymy – odparła burmistrz.';
  expect(said('pl', text)).toEqual([
    [undefined, 'Nikt nas nie pytał', 'Dowiedzieliśmy się z gazety.'],
    [undefined, 'I co teraz będzie?'],
    [undefined, 'Zobaczymy'],
  ]);
});

test('a dash inside the words divides nothing', () => {
  expect(said('pl', '– Prom – nasz jedyny – jest stary – mówi Anna Nowak.')).toEqual([
    [undefined, 'Prom – nasz jedyny – jest stary'],
  ]);
});

test('a Spanish dialogue behind dashes has the speakers of its clauses', () => {
  const text =
    'Lucía Montero vende entradas.\n\n—Nadie nos preguntó —dijo Lucía Montero—. Lo supimos por la prensa.\n\n—¿Y ahora?';
  expect(said('es', text)).toEqual([
    ['Lucía Montero', 'Nadie nos preguntó', 'Lo supimos por la prensa.'],
    [undefined, '¿Y ahora?'],
  ]);
});

test('a French dialogue behind dashes has the speakers of the clauses inserted in it', () => {
  const text =
    'Jeanne Roy vend les billets.\n\n— Personne ne nous a demandé, répond Jeanne Roy. Nous l’avons lu dans le journal.\n\n— Et maintenant ?';
  expect(said('fr', text)).toEqual([
    ['Jeanne Roy', 'Personne ne nous a demandé', 'Nous l’avons lu dans le journal.'],
    [undefined, 'Et maintenant ?'],
  ]);
});

test('a list behind dashes is no dialogue', () => {
  expect(said('fr', 'Le plan prévoit :\n\n– Un nouveau quai.\n\n– Deux bateaux de plus.')).toEqual([]);
  expect(said('en', '– “We voted,” said Tom Reed.')).toEqual([['Tom Reed', 'We voted,']]);
});

test('a French clause inside the marks is none of the words', () => {
  expect(said('fr', '« Le quai est solide, souligne Jeanne Roy. Il tiendra dix ans. »')).toEqual([
    ['Jeanne Roy', 'Le quai est solide', 'Il tiendra dix ans.'],
  ]);
  expect(
    said('fr', 'Jeanne Roy a fermé le quai. « Il est vieux, a-t-elle expliqué, et personne ne le répare. »'),
  ).toEqual([['Jeanne Roy', 'Il est vieux', 'et personne ne le répare.']]);
});

test.each([
  ['ja', '「船は丈夫です。」と市長は言った。『もう古い。』', ['船は丈夫です。', 'もう古い。']],
  ['zh', '市长说：“船很结实，还能用十年。”', ['船很结实，还能用十年。']],
  ['zh-TW', '市長說：「船很結實，還能用十年。」', ['船很結實，還能用十年。']],
  ['sv', '”Båten är stark och håller i tio år”, sade hon.', ['Båten är stark och håller i tio år']],
  ['ru', '«Лодка крепкая, она выдержит», — сказала она.', ['Лодка крепкая, она выдержит']],
  ['he', 'ראש העיר אמרה: ״הספינה של צה״ל תחזיק עשר שנים.״', ['הספינה של צה״ל תחזיק עשר שנים.']],
  ['it', '‹La barca terrà per altri dieci anni.›', ['La barca terrà per altri dieci anni.']],
])('words between the marks of %s are found, and who speaks stays open', (language, text, words) => {
  expect(said(language, text)).toEqual(words.map((one) => [undefined, one]));
});
