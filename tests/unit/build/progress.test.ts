import { expect, test } from 'vitest';
import { inProgress, startProgress } from '../../../src/build/progress.ts';

/** A place whose clock goes on by so many milliseconds whenever it is looked at. */
function fakePlace(isTerminal: boolean, milliseconds: number) {
  let now = 0;
  const written: string[] = [];
  const place = {
    write: (text: string) => void written.push(text),
    isTerminal,
    now: () => (now += milliseconds) - milliseconds,
  };
  return { place, written };
}

function work(isTerminal: boolean, milliseconds: number, total: number): readonly string[] {
  const { place, written } = fakePlace(isTerminal, milliseconds);
  const { step, end } = startProgress('checking pages', total, place);
  for (let done = 0; done < total; done += 1) step();
  end();
  return written;
}

test('a terminal shows a bar, what is done and what is left, and nothing when all is done', () => {
  expect(work(true, 250, 4)).toEqual([
    '\r\u001B[Kchecking pages ██████████░░░░░░░░░░ 2 of 4, 1 s left',
    '\r\u001B[Kchecking pages ███████████████░░░░░ 3 of 4, 1 s left',
    '\r\u001B[K',
  ]);
});

test('a bar is drawn ten times a second at most', () => {
  expect(work(true, 1, 2000)).toHaveLength(16);
});

test('a log has a line every half minute', () => {
  expect(work(false, 1000, 1200).slice(0, 2)).toEqual([
    'checking pages: 30 of 1,200, 20 min left\n',
    'checking pages: 60 of 1,200, 19 min left\n',
  ]);
  expect(work(false, 1000, 1200)).toHaveLength(39);
});

test('what is done at once says nothing', () => {
  expect(work(true, 1, 400)).toEqual([]);
  expect(work(false, 10, 2900)).toEqual([]);
});

test('the bar is gone when a work is broken off', () => {
  const { place, written } = fakePlace(true, 600);
  expect(() => {
    for (const item of inProgress('drawing cards', 3, ['a', 'b', 'c'], place)) {
      if (item === 'b') throw new Error('no ink');
    }
  }).toThrow('no ink');
  expect(written).toEqual(['\r\u001B[Kdrawing cards ██████░░░░░░░░░░░░░░ 1 of 3, 2 s left', '\r\u001B[K']);
});
