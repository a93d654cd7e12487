import { expect, test } from 'vitest';
import { holds, sameSpeaker } from '../../../bench/attribution/same-label.ts';

const person = (name: string) => ({ name, kind: 'person' as const });

test('a name is right when one of the two has every word of the other', () => {
  expect(sameSpeaker('Lucía Ruiz Gil', person('Lucía Ruiz'))).toBe('right');
  expect(sameSpeaker('Lucía Ruiz Gil', person('Ana Ruiz'))).toBe('wrong');
  expect(sameSpeaker('Préfecture du Rhône', { name: 'La préfecture', kind: 'unnamed' })).toBe('right');
  expect(sameSpeaker('Lucía Ruiz Gil', undefined)).toBe('open');
});

test('a description is right for a description and wrong for a name', () => {
  expect(sameSpeaker('role:un pêcheur', { name: 'Un pêcheur du port', kind: 'unnamed' })).toBe('right');
  expect(sameSpeaker('role:un pêcheur', person('Tom Roy'))).toBe('wrong');
  expect(sameSpeaker('Tom Roy', { name: 'Un pêcheur', kind: 'unnamed' })).toBe('wrong');
});

test('words are found whatever the marks, and when a clause interrupts them', () => {
  expect(holds(['L’eau est là,', 'demain aussi.'], "L'eau est là")).toBe(true);
  expect(holds(['Oui', 'Demain nous partons.'], 'Oui, dit-elle. Demain nous partons.')).toBe(true);
  expect(holds(['Oui'], 'Nous partons demain')).toBe(false);
});
