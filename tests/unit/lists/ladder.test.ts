import { expect, test } from 'vitest';
import { ladders } from '../../../src/lists/ladder.ts';
import { printed } from '../../fixtures/printed.ts';

const claim = printed({ id: '22222222', said: '2022-02-01' });
const question = printed({ id: '33333333', said: '2022-02-01', answers: [] });
const answer = printed({ id: '44444444', said: '2022-02-01', answers: ['33333333'] });
const outcome = printed({ id: '55555555', follows: ['22222222', '44444444'] }, { published: '2023-06' });
const later = printed({ id: '66666666', said: '2023-08-24', follows: ['22222222'] });
const alone = printed({ id: '77777777' });

function idsOf(all: Parameters<typeof ladders>[0]): Record<string, readonly string[]> {
  return Object.fromEntries([...ladders(all)].map(([id, ladder]) => [id, ladder.map(({ quotation }) => quotation.id)]));
}

test('quotations that follow or answer one another stand on one ladder, in the order of time', () => {
  const ladder = ['22222222', '33333333', '44444444', '55555555', '66666666'];
  expect(idsOf([later, outcome, answer, alone, question, claim])).toEqual(
    Object.fromEntries(ladder.map((id) => [id, ladder])),
  );
});

test('an answer comes after its question, though its date is less precise', () => {
  const early = printed({ id: '88888888', said: '2022', answers: ['33333333'] });
  expect(idsOf([early, question])).toEqual({
    '33333333': ['33333333', '88888888'],
    '88888888': ['33333333', '88888888'],
  });
});

test('an archive in which no quotation names another has no ladder', () => {
  expect(idsOf([claim, question, alone])).toEqual({});
});
