import { expect, test } from 'vitest';
import { oneFailed, onePassed, type Counts } from '../../counts.ts';
import { runRounds, say, type Round, type Step } from '../../rounds.ts';

/** Notes when steps begin and end, and lets a step wait until another has begun. */
function fakeSteps() {
  const events: string[] = [];
  const begun = new Map<string, () => void>();
  const begins = new Map<string, Promise<void>>();
  const beginOf = (name: string): Promise<void> => {
    const known = begins.get(name) ?? new Promise<void>((resolve) => begun.set(name, resolve));
    begins.set(name, known);
    return known;
  };
  const step = (name: string, more: Partial<Step> & { counts?: Counts; meets?: string } = {}): Step => ({
    name,
    ...(more.needs && { needs: more.needs }),
    run: async (output) => {
      events.push(`${name} begins`);
      void beginOf(name);
      begun.get(name)?.();
      if (more.meets !== undefined) await beginOf(more.meets);
      if (output !== 'terminal') say(`words of ${name}`, output);
      events.push(`${name} ends`);
      return more.counts ?? onePassed;
    },
  });
  return { events, step };
}

async function run(rounds: readonly Round[], ...names: readonly string[]) {
  let said = '';
  const exitCode = await runRounds(rounds, names, (text) => (said += text));
  return { exitCode, said: said.replaceAll(/[\d.]+ s$/gm, '0 s') };
}

test('lanes run side by side and speak one after the other, rounds follow each other', async () => {
  const { events, step } = fakeSteps();
  const { exitCode, said } = await run([
    [[step('left', { meets: 'right' })], [step('right', { meets: 'left' }), step('then')]],
    [[step('last')]],
  ]);
  expect(exitCode).toBe(0);
  expect(events.slice(0, 2)).toEqual(['left begins', 'right begins']);
  expect(events.slice(-2)).toEqual(['last begins', 'last ends']);
  expect(events.indexOf('then begins')).toBeGreaterThan(events.indexOf('right ends'));
  expect(said).toContain('\n── left\nwords of left\n   left: 0 s\n');
  expect(said).toContain('\n── right\nwords of right\n   right: 0 s\n');
  expect(said.endsWith('\n4 passed, 0 failed\n')).toBe(true);
});

test('a step is not run when one that it needs has failed, and counts as failed', async () => {
  const { events, step } = fakeSteps();
  const { exitCode, said } = await run([
    [[step('build', { counts: oneFailed })]],
    [[step('site', { needs: ['build'] })], [step('other')]],
  ]);
  expect(exitCode).toBe(1);
  expect(events.filter((event) => event.startsWith('site'))).toEqual([]);
  expect(said).toContain('Not run, because it needs what failed: build.');
  expect(said.endsWith('\n1 passed, 2 failed\n')).toBe(true);
});

test('a step that throws has failed, with what it said', async () => {
  const broken: Step = { name: 'broken', run: () => Promise.reject(new Error('There is no browser.')) };
  const { step } = fakeSteps();
  const { exitCode, said } = await run([[[broken], [step('other')]]]);
  expect(exitCode).toBe(1);
  expect(said).toContain('There is no browser.\n');
});

test('only the steps that are named are run, and a name that no step has is told', async () => {
  const { events, step } = fakeSteps();
  const rounds = [[[step('unit')], [step('lint')]]];
  expect(await run(rounds, 'lint')).toEqual({
    exitCode: 0,
    said: '\n── lint\n   lint: 0 s\n\nlint         1 passed, 0 failed\n\n1 passed, 0 failed\n',
  });
  expect(events).toEqual(['lint begins', 'lint ends']);
  expect(await run(rounds, 'lint', 'link')).toEqual({
    exitCode: 1,
    said: 'No step is called link. Steps: unit, lint.\n',
  });
});
