import type { Random } from '../../bench/corpus/random.ts';
import { runAndKill, runWhole, type NodeCommand } from './killed-process.ts';

/** Something that is killed at random moments. */
export interface Experiment {
  readonly name: string;
  readonly command: NodeCommand;
  /** Puts everything as it is before the command. */
  readonly prepare: () => void;
  /** Remembers what is there after a run that nobody disturbed. */
  readonly remember: () => void;
  /** What is broken or lost after a kill. */
  readonly damage: () => readonly string[];
  /** What differs, after the next run that nobody disturbs, from what was remembered. */
  readonly differences: () => readonly string[];
  readonly remove: () => void;
}

export interface Result {
  readonly name: string;
  /** Processes that were killed before they had ended. */
  readonly kills: number;
  /** Those that were faster than the kill. */
  readonly ended: number;
  readonly faults: readonly string[];
  readonly seconds: number;
}

/** Kills a command `kills` times, and lets it end in peace after each kill. */
export async function killAtRandom(experiment: Experiment, kills: number, random: Random): Promise<Result> {
  const { name, command, prepare, remember, damage, differences } = experiment;
  const start = performance.now();
  const faults: string[] = [];
  let [killed, ended] = [0, 0];
  prepare();
  const whole = runWhole(command);
  if (whole.status !== 0) throw new Error(`${name} fails without being killed:\n${whole.output}`);
  remember();
  // A command that always ends first would go on for ever.
  while (killed < kills && ended < kills) {
    prepare();
    const milliseconds = random() * whole.milliseconds;
    if (await runAndKill(command, milliseconds)) killed += 1;
    else ended += 1;
    const where = `kill ${String(killed)} after ${milliseconds.toFixed(0)} ms`;
    faults.push(...damage().map((fault) => `${where}: ${fault}`));
    const { status, output } = runWhole(command);
    if (status !== 0) faults.push(`${where}: the next run fails:\n${output}`);
    faults.push(...differences().map((path) => `${where}: after the next run ${path} differs`));
    if ((killed + ended) % 10 === 0) console.log(`   ${String(killed)} killed, ${String(faults.length)} faults`);
  }
  return { name, kills: killed, ended, faults, seconds: (performance.now() - start) / 1000 };
}
