import { expect, test } from 'vitest';
import type { Outlet, Speaker } from '../../../src/archive/article.ts';
import { outletThatIs, speakerThatIs } from '../../../src/archive/speaking-outlet.ts';

const outlets: readonly Outlet[] = [
  { id: 'tribune', name: 'The Tribune' },
  { id: 'gazette', name: 'The Gazette' },
];
const speakers: readonly Speaker[] = [
  { id: 'the-tribune', name: 'The Tribune', kind: 'outlet', roles: [], aliases: [] },
  { id: 'gazette', name: 'The Gazette', kind: 'person', roles: [], aliases: [] },
];

function byId<Named extends { readonly id: string }>(all: readonly Named[]): ReadonlyMap<string, Named> {
  return new Map(all.map((one) => [one.id, one]));
}

test('an outlet that speaks in its own name is found among the speakers by its name', () => {
  expect(outlets.map((outlet) => speakerThatIs(outlet, byId(speakers))?.id)).toEqual(['the-tribune', undefined]);
  expect(speakers.map((speaker) => outletThatIs(speaker, byId(outlets))?.id)).toEqual(['tribune', undefined]);
});
