/**
 * Kills imports, mints, reviews and builds at random moments, and brings other faults about: `npm run soak`. It takes about
 * half an hour, so it is run by hand. `npm run soak -- 20 mint build` kills fewer of some kinds, `npm run soak -- faults`
 * kills none, `npm run soak -- 300 moves` renames, merges, withdraws and redacts in 300 archives in random order.
 * SEED=<number> repeats the moments of an earlier run.
 */

import { seededRandom, type Random } from '../../bench/corpus/random.ts';
import { importing, minting, reviewing } from './content-experiments.ts';
import { killAtRandom, type Experiment, type Result } from './experiment.ts';
import { bringAboutFaults } from './faults.ts';
import { moveAtRandom } from './moves.ts';
import { killBuilds, smallSite } from './site-experiment.ts';

const KILLS = 100;

const kinds: Readonly<Record<string, (kills: number, random: Random) => Promise<Result>>> = {
  import: (kills, random) => killing(importing(), kills, random),
  mint: (kills, random) => killing(minting(), kills, random),
  review: (kills, random) => killing(reviewing(), kills, random),
  build: async (kills, random) => {
    const site = smallSite();
    try {
      return await killBuilds(site, kills, random);
    } finally {
      site.remove();
    }
  },
  moves: moveAtRandom,
  faults: async () => {
    const site = smallSite();
    try {
      return await bringAboutFaults(site);
    } finally {
      site.remove();
    }
  },
};

async function killing(experiment: Experiment, kills: number, random: Random): Promise<Result> {
  try {
    return await killAtRandom(experiment, kills, random);
  } finally {
    experiment.remove();
  }
}

const args = process.argv.slice(2);
const unknown = args.filter((arg) => !/^\d+$/.test(arg) && !Object.hasOwn(kinds, arg));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: there are only numbers and ${Object.keys(kinds).join(', ')}.`);
  process.exit(2);
}
const kills = Number(args.find((arg) => /^\d+$/.test(arg)) ?? KILLS);
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
console.log(`SEED=${String(seed)}`);
const named = args.filter((arg) => Object.hasOwn(kinds, arg));
for (const [name, run] of Object.entries(kinds)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`── ${name}`);
  const { kills: killed, ended, faults, seconds } = await run(kills, seededRandom(seed));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  const [one, other] = name === 'moves' ? ['moves', 'refused'] : ['killed', 'ended first'];
  const counts = name === 'faults' ? '' : `${String(killed)} ${one}, ${String(ended)} ${other}, `;
  console.log(`${name.padEnd(8)} ${counts}${String(faults.length)} faults, ${seconds.toFixed(0)} s`);
}
