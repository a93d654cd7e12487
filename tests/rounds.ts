/** Runs the steps of the test suite, side by side where they have nothing to do with each other, and adds up what they found. */

import { oneFailed, speak, sum, type Counts } from './counts.ts';

/** Where the words of a step go: to the terminal as they come, or into a list, to be shown when the step has ended. */
export type Output = 'terminal' | string[];

export interface Step {
  readonly name: string;
  /** Steps that make what this one looks at; if one of them fails, this one has failed as well and is not run. */
  readonly needs?: readonly string[];
  /** May throw, which counts as one failure. */
  readonly run: (output: Output) => Promise<Counts>;
}

/** Lanes that run side by side; the steps of a lane run one after the other. */
export type Round = readonly (readonly Step[])[];

/**
 * Runs rounds one after the other and prints what each step found.
 *
 * @param names of the steps to run; all when there are none
 * @param print writes on the terminal
 * @returns the exit code: 1 when something failed, or when there is no step of a name
 */
export async function runRounds(
  rounds: readonly Round[],
  names: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const steps = rounds.flat(2);
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    print(`No step is called ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.\n`);
    return 1;
  }

  const results = new Map<string, Counts>();
  for (const round of rounds) {
    const lanes = round
      .map((lane) => lane.filter(({ name }) => names.length === 0 || names.includes(name)))
      .filter((lane) => lane.length > 0);
    await Promise.all(lanes.map((lane) => runLane(lane, lanes.length > 1, results, print)));
  }

  const found = steps.flatMap(({ name }) => {
    const counts = results.get(name);
    return counts === undefined ? [] : [`${name.padEnd(12)} ${speak(counts)}\n`];
  });
  const total = sum([...results.values()]);
  print(`\n${found.join('')}\n${speak(total)}\n`);
  return total.failed > 0 ? 1 : 0;
}

async function runLane(
  lane: readonly Step[],
  hasNeighbours: boolean,
  results: Map<string, Counts>,
  print: (text: string) => void,
): Promise<void> {
  for (const step of lane) {
    if (hasNeighbours) print(`… ${step.name}\n`);
    else print(`\n── ${step.name}\n`);
    const output: Output = hasNeighbours ? [] : 'terminal';
    const start = performance.now();
    results.set(step.name, await countsOf(step, output, results));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const said = output === 'terminal' ? '' : `\n── ${step.name}\n${output.join('')}`;
    print(`${said}   ${step.name}: ${seconds} s\n`);
  }
}

async function countsOf(
  { needs = [], run }: Step,
  output: Output,
  results: ReadonlyMap<string, Counts>,
): Promise<Counts> {
  const missing = needs.filter((need) => (results.get(need)?.failed ?? 0) > 0);
  if (missing.length > 0) {
    say(`Not run, because it needs what failed: ${missing.join(', ')}.`, output);
    return oneFailed;
  }
  try {
    return await run(output);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), output);
    return oneFailed;
  }
}

/** Says a line where the words of a step go. */
export function say(line: string, output: Output): void {
  if (output === 'terminal') console.log(line);
  else output.push(`${line}\n`);
}
