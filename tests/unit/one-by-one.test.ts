import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneByOne } from '../../src/adapters/one-by-one.ts';

test('tasks run one after the other, and behind one that fails', async () => {
  const events: string[] = [];
  const run = oneByOne<string>();
  const results = await Promise.allSettled(
    ['one', 'two', 'three'].map((name) =>
      run(async () => {
        events.push(`begin ${name}`);
        await setTimeout(2);
        events.push(`end ${name}`);
        if (name === 'two') throw new Error('broken');
        return name;
      }),
    ),
  );
  expect(events).toEqual(['begin one', 'end one', 'begin two', 'end two', 'begin three', 'end three']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('the event loop turns while many tasks run that never wait for it', async () => {
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  }, 0);
  const run = oneByOne<number>();
  const results = await Promise.all(
    Array.from({ length: 2000 }, (_, index) =>
      run(() => {
        for (const end = performance.now() + 0.05; performance.now() < end;);
        return Promise.resolve(index);
      }),
    ),
  );
  clearInterval(turning);
  expect([results.length, turns > 5]).toEqual([2000, true]);
});
