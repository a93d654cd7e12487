import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from '../../bench/corpus/random.ts';
import { settings, type BuiltSite } from '../built-sites.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../fixtures/open-door.ts';
import { projectCopy } from '../fixtures/project-copy.ts';
import { differences } from '../same-bytes.ts';
import type { Result } from './experiment.ts';
import { runAndKill, runWhole, type Ended, type NodeCommand } from './killed-process.ts';

/** Kills between two builds that nobody disturbs. */
const KILLS_IN_A_ROW = 5;

const SITE: BuiltSite = {
  name: 'soak',
  site: 'https://archive.example',
  base: '/',
  folder: 'site',
  contentRoot: '.',
  cards: 'none',
};

/** A copy of the project with a small archive in two states, and the site of each as a build without memory makes it. */
export interface SmallSite {
  readonly root: string;
  readonly folder: string;
  readonly command: NodeCommand;
  readonly build: () => Ended;
  /** Puts the content into one of its states. */
  readonly turnTo: (state: 0 | 1) => void;
  /** Folders of the right sites. */
  readonly right: readonly [string, string];
  readonly remove: () => void;
}

export function smallSite(): SmallSite {
  const copy = projectCopy();
  const [content, folder] = [join(copy.root, 'content'), join(copy.root, SITE.folder)];
  rmSync(content, { recursive: true });
  for (const [path, text] of Object.entries(openDoorArchive)) {
    mkdirSync(dirname(join(copy.root, path)), { recursive: true });
    writeFileSync(join(copy.root, path), text);
  }
  copy.run('src/cli/main.ts', 'mint');
  const headlines = ['A door stays open', 'A door that stays open'] as const;
  const turnTo = (state: 0 | 1): void => {
    writeFileSync(join(copy.root, openDoorFile), openDoor.replace(headlines[0], headlines[state]));
  };
  const command = { args: ['node_modules/astro/bin/astro.mjs', 'build'], cwd: copy.root, env: settings(SITE) };
  const right = ([0, 1] as const).map((state) => {
    turnTo(state);
    copy.forget();
    const { status, output } = runWhole(command);
    if (status !== 0) throw new Error(`The site cannot be built:\n${output}`);
    const kept = join(copy.root, `right-${String(state)}`);
    cpSync(folder, kept, { recursive: true });
    return kept;
  }) as [string, string];
  return { root: copy.root, folder, command, build: () => runWhole(command), turnTo, right, remove: copy.remove };
}

/**
 * Kills builds, each after a change of the content: the last whole site stays in its folder, and a build that nobody disturbs
 * makes what a build without memory makes, though Astro's cache has seen the killed ones.
 */
export async function killBuilds(site: SmallSite, kills: number, random: Random): Promise<Result> {
  const start = performance.now();
  const { folder, right, build, turnTo, command } = site;
  const faults: string[] = [];
  let [killed, ended] = [0, 0];
  let state: 0 | 1 = 1;
  let inPlace: 0 | 1 = 1;
  turnTo(state);
  const { milliseconds } = build();
  while (killed < kills && ended < kills) {
    for (let row = 0; row < KILLS_IN_A_ROW && killed < kills; row += 1) {
      state = state === 0 ? 1 : 0;
      turnTo(state);
      const after = random() * milliseconds;
      const where = `build ${String(killed + ended + 1)}, killed after ${after.toFixed(0)} ms`;
      if (await runAndKill(command, after)) killed += 1;
      else ended += 1;
      const isDone = existsSync(folder) && differences(folder, right[state]).length === 0;
      if (isDone) inPlace = state;
      else if (!existsSync(folder)) faults.push(`${where}: the site has gone`);
      else faults.push(...differences(folder, right[inPlace]).map((path) => `${where}: ${path} is not as it was`));
    }
    const { status, output } = build();
    if (status !== 0) faults.push(`after build ${String(killed + ended)} the next one fails:\n${output.slice(-2000)}`);
    else inPlace = state;
    faults.push(...differences(folder, right[state]).map((path) => `after the next build ${path} differs`));
    console.log(`   ${String(killed)} builds killed, ${String(faults.length)} faults`);
  }
  return { name: 'build', kills: killed, ended, faults, seconds: (performance.now() - start) / 1000 };
}
