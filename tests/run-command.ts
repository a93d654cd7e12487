/** Runs the project's own tools, each with the Node that runs this and with its output on the terminal. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { believe, oneFailed, onePassed, type Counts } from './counts.ts';

export interface Command {
  /** Name of an installed package that has a command of the same name, or of `[package, command]`. */
  readonly tool: string | readonly [string, string];
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a tool that reports nothing but its exit code: it counts as one test. */
export function runCheck(command: Command): Counts {
  return exitCodeOf(command) === 0 ? onePassed : oneFailed;
}

/** Runs a test runner that writes a JSON report to `file`, from the project's root. Without a report it has failed. */
export function runTests<Report>(command: Command, file: string, count: (report: Report) => Counts): Counts {
  // An old report must not speak for a runner that crashed.
  rmSync(file, { force: true });
  const exitCode = exitCodeOf(command);
  const report = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
  return believe(report, exitCode);
}

function exitCodeOf({ tool, args, env }: Command): number {
  const [packageName, command] = typeof tool === 'string' ? [tool, tool] : tool;
  const { status, error } = spawnSync(process.execPath, [commandFile(packageName, command), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (error) console.error(error.message);
  // There is no status when a signal ended it.
  return status ?? 1;
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
