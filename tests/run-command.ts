/** Runs the project's own tools, each with the Node that runs this. */

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { believe, oneFailed, onePassed, type Counts } from './counts.ts';
import type { Output } from './rounds.ts';

export interface Command {
  /** Name of an installed package that has a command of the same name, or of `[package, command]`. */
  readonly tool: string | readonly [string, string];
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a tool that reports nothing but its exit code: it counts as one test. */
export async function runCheck(command: Command, output: Output): Promise<Counts> {
  return (await exitCodeOf(command, output)) === 0 ? onePassed : oneFailed;
}

/** Runs a test runner that writes a JSON report to `file`, from the project's root. Without a report it has failed. */
export async function runTests<Report>(
  command: Command,
  output: Output,
  file: string,
  count: (report: Report) => Counts,
): Promise<Counts> {
  // An old report must not speak for a runner that crashed.
  rmSync(file, { force: true });
  const exitCode = await exitCodeOf(command, output);
  const report = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
  return believe(report, exitCode);
}

function exitCodeOf({ tool, args, env }: Command, output: Output): Promise<number> {
  const [packageName, command] = typeof tool === 'string' ? [tool, tool] : tool;
  const child = spawn(process.execPath, [commandFile(packageName, command), ...args], {
    stdio: output === 'terminal' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (output !== 'terminal') {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => output.push(text));
    }
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // There is no exit code when a signal ended it.
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** The script behind a package's command: the same on every system, unlike what npm puts into `node_modules/.bin`. */
function commandFile(packageName: string, command: string): string {
  const folder = join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`The package ${packageName} has no command ${command}.`);
  return join(folder, file);
}
