import { expect, test } from 'vitest';
import { proposeQuotations } from '../../../src/import/attribution/proposal.ts';

/** Speaker's name, confidence and words of each quotation of a French text, whose paragraphs blank lines separate. */
function said(text: string) {
  const blocks = text.split('\n\n').map((block) => ({ text: block, heading: false }));
  const { quotations } = proposeQuotations(blocks, { speakers: new Map(), outlets: new Map(), language: 'fr' });
  return quotations.map(({ speaker, confidence, parts }) => [speaker?.name, confidence, ...parts]);
}

/** The name of the first quotation's speaker. */
const speaker = (text: string): unknown => said(text)[0]?.[0];

test('the verb stands behind the words, before its subject', () => {
  expect(said('« Le bac est solide », a déclaré la maire Hélène Vautrin lundi.')).toEqual([
    ['Hélène Vautrin', 'high', 'Le bac est solide'],
  ]);
  expect(speaker('« Le bac est solide », explique le ministre de la Mer, Paul Kervran.')).toBe('Paul Kervran');
  expect(speaker('« Le bac est solide », assure le porte-parole du port.')).toBe('Le porte-parole du port');
});

test('a pronoun behind a hyphen means the subject before it', () => {
  expect(said('Hélène Vautrin a visité le port. « Le bac est solide », a-t-elle ajouté.')).toEqual([
    ['Hélène Vautrin', 'medium', 'Le bac est solide'],
  ]);
  expect(speaker('Hélène Vautrin a visité le port. « Le bac est solide », a-t-il ajouté.')).toBeUndefined();
});

test('a quotation goes on behind its speaker', () => {
  expect(said('« Le bac tiendra », dit Paul Kervran. « Dix ans. »')).toEqual([
    ['Paul Kervran', 'high', 'Le bac tiendra', 'Dix ans.'],
  ]);
});

test('a clause leads into the words', () => {
  expect(speaker('Mme Vautrin a fait valoir que le bac était « trop vieux pour la mer ».')).toBe('Vautrin');
  expect(speaker('Paul Kervran, le patron du port, estime que le bac est « trop vieux ».')).toBe('Paul Kervran');
});

test('a source stands behind selon and d’après', () => {
  expect(speaker('Selon Hélène Vautrin, le bac est « trop vieux pour la mer ».')).toBe('Hélène Vautrin');
  expect(speaker('Le bac est « trop vieux pour la mer », d’après la préfecture.')).toBe('La préfecture');
});

test('his spokesman is not he, and two subjects are left open', () => {
  expect(speaker('« Il viendra », a indiqué le porte-parole de Paul Kervran.')).toBe('Le porte-parole de Paul Kervran');
  expect(speaker('Hélène Vautrin et Paul Kervran ont déclaré : « Le bac est solide. »')).toBeUndefined();
});
