import { describe, expect, test } from 'vitest';
import { believe, countPlaywright, countVitest, oneFailed, speak, sum } from '../../counts.ts';

describe('a report of vitest', () => {
  test('counts its tests; those to do count as skipped', () => {
    expect(
      countVitest({
        testResults: [
          { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }, { status: 'failed' }] },
          { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }, { status: 'todo' }] },
        ],
      }),
    ).toEqual({ passed: 2, failed: 2, skipped: 2 });
  });

  test('counts a file that could not be loaded as one failure', () => {
    expect(countVitest({ testResults: [{ status: 'failed', assertionResults: [] }] })).toEqual(oneFailed);
  });
});

test('a report of Playwright counts a test that needed a second try as failed', () => {
  expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } })).toEqual({
    passed: 5,
    failed: 3,
    skipped: 3,
  });
});

describe('a runner', () => {
  const good = { passed: 4, failed: 0, skipped: 0 };

  test('is believed when its report and its exit code agree', () => {
    expect(believe(good, 0)).toEqual(good);
    expect(believe({ ...good, failed: 2 }, 1)).toEqual({ ...good, failed: 2 });
  });

  test('has failed once when it ends with an error that its report does not show', () => {
    expect(believe(good, 1)).toEqual({ ...good, failed: 1 });
  });

  test('has failed when it leaves no report, whatever its exit code', () => {
    expect(believe(undefined, 0)).toEqual(oneFailed);
    expect(believe(undefined, 1)).toEqual(oneFailed);
  });
});

test('counts add up and are spoken plainly, the skipped only when there are any', () => {
  const total = sum([{ passed: 4, failed: 0, skipped: 0 }, oneFailed]);
  expect(speak(total)).toBe('4 passed, 1 failed');
  expect(speak({ ...total, skipped: 2 })).toBe('4 passed, 1 failed, 2 skipped');
});
