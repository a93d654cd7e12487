import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { inThreads, threadsFor } from '../../../src/build/worker-pool.ts';
import type { Doubled } from '../../fixtures/doubling-worker.ts';

const worker = new URL('../../fixtures/doubling-worker.ts', import.meta.url);
const HERE = 0;

/** Doubles numbers of a list, on threads from 20 numbers on. */
const doubled = (items: readonly number[], factor = 2, isBeside = false) =>
  inThreads<number, Doubled>({
    what: 'doubling numbers',
    worker,
    data: factor,
    items,
    batch: 3,
    itemsPerThread: 10,
    isBeside,
    withoutThreads: () => (item) => ({ result: item * factor, thread: HERE }),
  });

async function all(results: AsyncIterable<Doubled>): Promise<readonly Doubled[]> {
  const list: Doubled[] = [];
  for await (const result of results) list.push(result);
  return list;
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

test('results come in the order of their items, from several threads that all have the data', async () => {
  // Items with low numbers take longest.
  const results = await all(doubled(numbers(40), 5));
  expect(results.map(({ result }) => result)).toEqual(numbers(40).map((number) => 5 * number));
  const threads = new Set(results.map(({ thread }) => thread));
  if (availableParallelism() > 1) expect([threads.has(HERE), threads.size > 1]).toEqual([false, true]);
});

test('little work starts no threads', async () => {
  const results = await all(doubled(numbers(19)));
  expect(results).toEqual(numbers(19).map((number) => ({ result: 2 * number, thread: HERE })));
  expect(await all(doubled([]))).toEqual([]);
});

test('work beside that of this thread leaves a processor to it', async () => {
  const results = await all(doubled(numbers(19), 2, true));
  expect(results.map(({ result }) => result)).toEqual(numbers(19).map((number) => 2 * number));
  expect(results.some(({ thread }) => thread === HERE)).toBe(availableParallelism() === 1);
});

test.each([
  { worth: 9, processors: 8, isBeside: false, threads: 4 },
  { worth: 2.9, processors: 8, isBeside: false, threads: 2 },
  { worth: 1.9, processors: 8, isBeside: false, threads: 0 },
  { worth: 9, processors: 2, isBeside: false, threads: 2 },
  { worth: 9, processors: 1, isBeside: false, threads: 0 },
  { worth: 9, processors: 2, isBeside: true, threads: 1 },
  { worth: 1, processors: 4, isBeside: true, threads: 1 },
  { worth: 0.9, processors: 4, isBeside: true, threads: 0 },
  { worth: 9, processors: 1, isBeside: true, threads: 0 },
])('work worth $worth threads gets $threads of $processors processors (beside: $isBeside)', (work) => {
  expect(threadsFor(work.worth, work.processors, work.isBeside)).toBe(work.threads);
});

test('the first failure ends the work and is thrown, after the results before it', async () => {
  const seen: number[] = [];
  const run = async (): Promise<void> => {
    for await (const { result } of doubled([...numbers(20), -1, ...numbers(20), -2])) seen.push(result);
  };
  await expect(run()).rejects.toThrow('-1 cannot be doubled');
  // The batch of three that holds the item gives nothing.
  expect(seen).toEqual(numbers(18).map((number) => 2 * number));
});

test('a worker that cannot be loaded fails the work', async () => {
  const broken = inThreads<number, number>({
    what: 'doubling numbers',
    worker: new URL('./missing-worker.ts', import.meta.url),
    items: numbers(40),
    batch: 3,
    itemsPerThread: 10,
    withoutThreads: () => (item) => item,
  });
  if (availableParallelism() > 1) await expect(broken.next()).rejects.toThrow('missing-worker');
});

test('a caller that stops early ends the threads', async () => {
  const results = doubled(numbers(4000));
  expect((await results.next()).value).toMatchObject({ result: 0 });
  expect(await results.return(undefined)).toEqual({ done: true, value: undefined });
});
