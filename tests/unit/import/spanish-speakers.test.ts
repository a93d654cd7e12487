import { expect, test } from 'vitest';
import { proposeQuotations } from '../../../src/import/attribution/proposal.ts';

/** Speaker's name, confidence and words of each quotation of a Spanish text, whose paragraphs blank lines separate. */
function said(text: string) {
  const blocks = text.split('\n\n').map((block) => ({ text: block, heading: false }));
  const { quotations } = proposeQuotations(blocks, { speakers: new Map(), outlets: new Map(), language: 'es-MX' });
  return quotations.map(({ speaker, confidence, parts }) => [speaker?.name, confidence, ...parts]);
}

/** The name of the first quotation's speaker. */
const speaker = (text: string): unknown => said(text)[0]?.[0];

test('the verb stands behind the words, before its subject', () => {
  expect(said('«El barco está sano», dijo la alcaldesa Lucía Montero el lunes.')).toEqual([
    ['Lucía Montero', 'high', 'El barco está sano'],
  ]);
  expect(speaker('“El barco está sano”, ha explicado el ministro de Pesca, Paulo Ruiz.')).toBe('Paulo Ruiz');
  expect(speaker('“El barco está sano”, aseguró el portavoz del puerto.')).toBe('El portavoz del puerto');
});

test('a verb without a subject goes on with who spoke before', () => {
  expect(said('Lucía Montero señaló que el barco es viejo. “Pero está sano”, añadió.')).toEqual([
    ['Lucía Montero', 'medium', 'Pero está sano'],
  ]);
  expect(speaker('El barco de Lucía Montero es viejo. “Pero está sano”, añadió.')).toBeUndefined();
});

test('a clause leads into the words', () => {
  expect(speaker('Lucía Montero, la dueña del barco, afirmó que está “más sano que nunca”.')).toBe('Lucía Montero');
  expect(speaker('El director del puerto, Paulo Ruiz, reconoció: “Nadie lo sabía”.')).toBe('Paulo Ruiz');
});

test('a sentence behind the words may look back at them', () => {
  expect(speaker('“Es un incendio raro y muy rápido”. Así lo ha resumido la alcaldesa Lucía Montero.')).toBe(
    'Lucía Montero',
  );
  expect(speaker('“Es un incendio raro y muy rápido”. Lucía Montero vende entradas.')).toBeUndefined();
});

test('the subject of the sentence before may stand behind a comma', () => {
  const text = 'En Vigo, la alcaldesa Lucía Montero llegó tarde. “Nadie me avisó del incendio”, lamentó.';
  expect(speaker(text)).toBe('Lucía Montero');
});

test('a source stands behind según and a juicio de', () => {
  expect(speaker('Según Lucía Montero, el barco está “más sano que nunca”.')).toBe('Lucía Montero');
  expect(speaker('A juicio del alcalde, el barco está “más sano que nunca”.')).toBe('Alcalde');
});

test('his spokesman is not he, and two subjects are left open', () => {
  expect(speaker('“Vendrá mañana”, dijo el portavoz de Pedro Ruiz.')).toBe('El portavoz de Pedro Ruiz');
  expect(speaker('Lucía Montero y Pedro Ruiz dijeron: “El barco está sano”.')).toBeUndefined();
});
