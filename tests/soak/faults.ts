import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { differences } from '../same-bytes.ts';
import type { Result } from './experiment.ts';
import { MAIN, runBeside, runWhole, type Ended, type NodeCommand } from './killed-process.ts';
import type { SmallSite } from './site-experiment.ts';

/** Somebody on Unix who owns nothing. */
const NOBODY = 65_534;

/** A fault that is brought about; gives back what went wrong. `undefined` when it cannot be had here. */
type Fault = (site: SmallSite) => Promise<readonly string[] | undefined> | readonly string[] | undefined;

const faults: Readonly<Record<string, Fault>> = {
  'two builds at once': async (site) => {
    const ends = await Promise.all([runBeside(site.command), runBeside(site.command)]);
    const refused = ends.filter(({ status }) => status !== 0);
    return [
      ...(refused.length === 1 ? [] : [`${String(2 - refused.length)} of two builds went through`]),
      ...refused.flatMap((end) => says(end, 'Another build of this project is running.')),
      ...isRight(site),
    ];
  },
  'caches cut in half': (site) => {
    for (const cache of ['node_modules/.astro', 'node_modules/.cache']) {
      for (const file of filesBelow(join(site.root, cache))) truncateSync(file, Math.floor(statSync(file).size / 2));
    }
    return [...goesThrough(site.build()), ...isRight(site)];
  },
  'caches full of rubbish': (site) => {
    for (const cache of ['node_modules/.astro', 'node_modules/.cache']) {
      for (const file of filesBelow(join(site.root, cache))) writeFileSync(file, 'rubbish');
    }
    return [...goesThrough(site.build()), ...isRight(site)];
  },
  'a clock a year late': (site) => atAnotherTime(site, '-365d'),
  'a clock a year early': (site) => atAnotherTime(site, '+365d'),
  'a home without permissions': (site) => {
    const home = join(site.root, 'home');
    mkdirSync(home, { recursive: true });
    chmodSync(home, 0);
    const command = {
      ...site.command,
      env: { ...site.command.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config') },
    };
    // Root may do everything everywhere.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) give(site.root, NOBODY);
    const end = runWhole(command, isRoot ? { uid: NOBODY, gid: NOBODY } : {});
    if (isRoot) give(site.root, 0);
    chmodSync(home, 0o700);
    return [...goesThrough(end), ...isRight(site)];
  },
  'a ledger that is a folder': (site) =>
    withLedger(site, 'permalinks.json file-unreadable: cannot be read: it is a folder', (file) => {
      rmSync(file);
      mkdirSync(file);
    }),
  'a ledger with conflict markers': (site) =>
    withLedger(site, 'permalinks.json ledger-broken: two versions of the file were merged', (file, text) => {
      writeFileSync(file, text.replace('{\n', '{\n<<<<<<< HEAD\n'));
    }),
  'an empty ledger': (site) =>
    withLedger(site, 'permalinks.json ledger-broken: the file cannot be read', (file) => {
      writeFileSync(file, '');
    }),
  'a full disk': (site) => onSmallDisk(site, 'size=48k', 'cannot be written: the disk is full'),
  'a read-only disk': (site) => onSmallDisk(site, 'ro', 'cannot be written: the disk is read-only'),
};

/** Brings about one fault after the other. After each, a build that nobody disturbs makes the right site. */
export async function bringAboutFaults(site: SmallSite): Promise<Result> {
  const start = performance.now();
  const found: string[] = [];
  site.turnTo(1);
  site.build();
  for (const [name, fault] of Object.entries(faults)) {
    const wrong = await fault(site);
    if (wrong === undefined) {
      console.log(`   ${name}: cannot be had here`);
      continue;
    }
    const after = [...goesThrough(site.build()), ...isRight(site)].map((text) => `in the next build: ${text}`);
    const all = [...wrong, ...after];
    console.log(`   ${name}: ${all.length === 0 ? 'stands it' : `${String(all.length)} faults`}`);
    found.push(...all.map((text) => `${name}: ${text}`));
    for (const text of all) console.log(`      ${text}`);
  }
  return { name: 'faults', kills: 0, ended: 0, faults: found, seconds: (performance.now() - start) / 1000 };
}

function goesThrough({ status, output }: Ended): readonly string[] {
  return status === 0 ? [] : [`ended with ${String(status)}:\n${output.slice(-3000)}`];
}

function says({ status, output }: Ended, words: string): readonly string[] {
  return status === 1 && output.includes(words) ? [] : [`does not say "${words}":\n${output.slice(-3000)}`];
}

function isRight({ folder, right }: SmallSite): readonly string[] {
  return differences(folder, right[1]).map((path) => `${path} is not as it should be`);
}

function atAnotherTime(site: SmallSite, offset: string): readonly string[] | undefined {
  if (spawnSync('faketime', ['--version']).status !== 0) return undefined;
  const [first = '', ...rest] = site.command.args;
  const late = (command: NodeCommand): Ended => {
    const { status, stdout, stderr } = spawnSync('faketime', ['-f', offset, process.execPath, ...command.args], {
      cwd: command.cwd,
      env: { ...process.env, ...command.env, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr, milliseconds: 0 };
  };
  return [
    ...goesThrough(late({ ...site.command, args: [first, ...rest] })),
    ...isRight(site),
    ...goesThrough(late({ args: [MAIN, 'mint'], cwd: site.root })),
    ...goesThrough(late({ args: [MAIN, 'check'], cwd: site.root })),
  ];
}

/** Breaks the ledger; build, check and mint say so, and none of them changes it or the site. */
function withLedger(site: SmallSite, words: string, spoil: (file: string, text: string) => void): readonly string[] {
  const file = join(site.root, 'content/permalinks.json');
  const text = readFileSync(file, 'utf8');
  spoil(file, text);
  const spoilt = contentOf(site);
  const wrong = [
    ...says(site.build(), words),
    ...['check', 'mint'].flatMap((command) => says(runWhole({ args: [MAIN, command], cwd: site.root }), words)),
    ...(contentOf(site) === spoilt ? [] : ['content/ was changed']),
    ...isRight(site),
  ];
  rmSync(file, { recursive: true });
  writeFileSync(file, text);
  return wrong;
}

function contentOf({ root }: SmallSite): string {
  const content = join(root, 'content');
  return JSON.stringify(filesBelow(content).map((file) => [file, readFileSync(file, 'utf8')]));
}

/** Imports into a disk of its own, which only root on Linux can have. */
function onSmallDisk(site: SmallSite, options: string, words: string): readonly string[] | undefined {
  const disk = join(site.root, 'disk');
  mkdirSync(disk, { recursive: true });
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]).status !== 0) return undefined;
  try {
    writeFileSync(join(site.root, 'long.txt'), `date 2022-02-02 A long text.\n\n${'A sentence. '.repeat(10_000)}\n`);
    const end = runWhole({ args: [MAIN, 'import', '--out', disk, 'long.txt'], cwd: site.root });
    return [
      ...says(end, words),
      ...says(end, '2022-02-02-a-long-text'),
      ...readdirSync(disk).map((name) => `${name} was left behind`),
    ];
  } finally {
    spawnSync('umount', [disk]);
  }
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function give(folder: string, owner: number): void {
  chownSync(folder, owner, owner);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) give(path, owner);
    else if (entry.isFile()) chownSync(path, owner, owner);
  }
}
