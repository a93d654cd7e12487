import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build cost. Memory and processor time are only known where the system has `/proc`. */
export interface Cost {
  readonly seconds: number;
  readonly processorSeconds?: number;
  /** Highest sum of the resident memory of all its processes, in megabytes. */
  readonly peakMegabytes?: number;
  /** The same for each process by name: a child of the build is counted by itself. */
  readonly peaks: Readonly<Record<string, number>>;
  /** Lines it printed, with the second in which each came. */
  readonly lines: readonly TimedLine[];
}

export interface TimedLine {
  readonly at: number;
  readonly text: string;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How often memory is looked at. Shorter peaks are missed; looking more often costs what it measures. */
const POLL_MILLISECONDS = 100;

/** Looks at memory between two searches for processes that have been started meanwhile. */
const POLLS_PER_SEARCH = 5;

/** Kernel ticks in a second, as `/proc/<pid>/stat` counts them; 100 on every Linux that Node runs on. */
const TICKS = 100;

/** A build that takes longer has gone wrong: 50,000 articles take an hour. */
const LIMIT_MINUTES = 90;

/** Runs a build to its end. Throws, with the last lines it said, when it fails. */
export async function measure({ program, args, cwd, env }: Command): Promise<Cost> {
  const start = performance.now();
  const ticksBefore = childTicks();
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MINUTES * 60_000);
  const heard: { readonly at: number; readonly chunk: Buffer }[] = [];
  const hear = (chunk: Buffer): void => {
    heard.push({ at: (performance.now() - start) / 1000, chunk });
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  let peak = 0;
  const peaks: Record<string, number> = {};
  let ours: readonly number[] = [];
  let polls = 0;
  const poll = setInterval(() => {
    // Looking through all processes of the machine takes longer than what is asked of a few of them.
    if (polls++ % POLLS_PER_SEARCH === 0) ours = processesOf(child.pid ?? 0);
    const used = ours.map(memoryOf);
    for (const { name, megabytes } of used) peaks[name] = Math.max(peaks[name] ?? 0, Math.round(megabytes));
    peak = Math.max(
      peak,
      used.reduce((sum, { megabytes }) => sum + megabytes, 0),
    );
  }, POLL_MILLISECONDS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(poll);
  clearTimeout(limit);
  const lines = linesOf(heard);
  if (code !== 0) {
    const last = lines
      .map(({ text }) => text)
      .slice(-30)
      .join('\n');
    throw new Error(`${program} ${args.join(' ')} ended with ${String(code)}:\n${last}`);
  }
  const ticks = childTicks();
  return {
    seconds: (performance.now() - start) / 1000,
    ...(ticks !== undefined && ticksBefore !== undefined && { processorSeconds: (ticks - ticksBefore) / TICKS }),
    ...(peak > 0 && { peakMegabytes: Math.round(peak) }),
    peaks,
    lines,
  };
}

/** Files below a folder and their bytes; HTML pages apart. */
export function sizeOf(folder: string): { readonly pages: number; readonly files: number; readonly bytes: number } {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  let [pages, files, bytes] = [0, 0, 0];
  for (const name of names) {
    const info = statSync(join(folder, name));
    if (!info.isFile()) continue;
    files += 1;
    bytes += info.size;
    if (name.endsWith('.html')) pages += 1;
  }
  return { pages, files, bytes };
}

/** Processor time of all children that have ended, with theirs. */
function childTicks(): number | undefined {
  const fields = statOf(process.pid);
  return fields === undefined ? undefined : Number(fields[13]) + Number(fields[14]);
}

/** A process and those that it has started. */
function processesOf(root: number): readonly number[] {
  let pids: readonly number[];
  try {
    pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
  const parents = new Map(pids.map((pid) => [pid, Number(statOf(pid)?.[1] ?? 0)]));
  const isOurs = (pid: number): boolean => pid === root || (pid > 1 && isOurs(parents.get(pid) ?? 0));
  return pids.filter(isOurs);
}

function memoryOf(pid: number): { readonly name: string; readonly megabytes: number } {
  const status = readIfThere(`/proc/${String(pid)}/status`) ?? '';
  return {
    name: /^Name:\s+(.*)/m.exec(status)?.[1] ?? 'gone',
    megabytes: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024,
  };
}

function linesOf(heard: readonly { readonly at: number; readonly chunk: Buffer }[]): readonly TimedLine[] {
  const lines: TimedLine[] = [];
  let rest = '';
  for (const { at, chunk } of heard) {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    for (const text of parts) lines.push({ at, text });
  }
  if (rest !== '') lines.push({ at: heard.at(-1)?.at ?? 0, text: rest });
  return lines;
}

/** The fields of `/proc/<pid>/stat` behind the name, which may hold spaces: state, parent, … */
function statOf(pid: number): readonly string[] | undefined {
  return readIfThere(`/proc/${String(pid)}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ');
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
