import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { resolve } from 'node:path';
import { buildEnvironment } from '../fixtures/build-environment.ts';

/** A command of Node's. */
export interface NodeCommand {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What it gets to read. */
  readonly input?: string;
}

export interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly milliseconds: number;
}

/** The archive's command line. */
export const MAIN = resolve('src/cli/main.ts');

const environment = (env: NodeCommand['env']): NodeJS.ProcessEnv => ({
  ...buildEnvironment,
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  ...env,
});

/** Runs a command to its end. */
export function runWhole({ args, cwd, env, input }: NodeCommand, more: SpawnOptions = {}): Ended {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    ...(input !== undefined && { input }),
    ...(more.uid !== undefined && { uid: more.uid, gid: more.uid }),
  });
  return { status, output: stdout + stderr, milliseconds: performance.now() - start };
}

/** Starts a command and kills it after some time. Returns whether it was killed before it had ended. */
export async function runAndKill({ args, cwd, env, input }: NodeCommand, milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: environment(env),
    stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
  });
  const closed = new Promise((done) => child.once('close', done));
  // A killed process reads no more.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await closed;
  clearTimeout(timer);
  return child.signalCode === 'SIGKILL';
}

/** Starts a command and waits for its end, beside others. */
export function runBeside({ args, cwd, env }: NodeCommand): Promise<Ended> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((done) => {
    child.once('close', (status) => done({ status, output, milliseconds: performance.now() - start }));
  });
}
