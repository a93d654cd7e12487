/**
 * Runs every check of the project, top to bottom: `npm test`. With names of steps it runs only those:
 * `npm test -- unit site` (in any order; a step that needs a build takes the one of the last run).
 *
 * The last line is `N passed, N failed`, with `, N skipped` when there are any. The exit code is 1 if any failed.
 */

import { rmSync } from 'node:fs';
import {
  arabicSite,
  baseSite,
  emptySite,
  facsimileSite,
  germanSite,
  hostileSite,
  japaneseSite,
  koreanSite,
  longSite,
  namesSite,
  pseudoSite,
  ownSite,
  picturesSite,
  rightToLeftSite,
  rootSite,
  rootSiteAgain,
  settings,
  type BuiltSite,
} from './built-sites.ts';
import { machine } from './browser-machine.ts';
import { provideBrowser } from './browser-provision.ts';
import { provideEngines } from './engine-provision.ts';
import { ENGINES } from './engines/engines-variable.ts';
import { countPlaywright, countVitest, oneFailed, onePassed, speak, sum, type Counts } from './counts.ts';
import { runCheck, runTests } from './run-command.ts';
import { differences } from './same-bytes.ts';
import { provideServer } from './server-provision.ts';

interface Step {
  readonly name: string;
  /** Steps that make what this one looks at; if one of them fails, this one has failed as well and is not run. */
  readonly needs?: readonly string[];
  /** May throw, which counts as one failure. */
  readonly run: () => Counts;
}

/** Archives that show one thing each. */
const moreSites = [
  longSite,
  germanSite,
  rightToLeftSite,
  arabicSite,
  japaneseSite,
  koreanSite,
  hostileSite,
  emptySite,
  pseudoSite,
  namesSite,
  picturesSite,
  facsimileSite,
];

const steps: readonly Step[] = [
  { name: 'format', run: () => runCheck({ tool: 'prettier', args: ['--check', '.'] }) },
  { name: 'lint', run: () => runCheck({ tool: 'eslint', args: ['.'] }) },
  // Checks all TypeScript that tsconfig.json includes, not only the .astro files.
  { name: 'types', run: () => runCheck({ tool: 'astro', args: ['check'] }) },
  { name: 'unused', run: () => runCheck({ tool: 'knip', args: ['--no-progress', '--treat-config-hints-as-errors'] }) },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'build', run: () => build(rootSite) },
  { name: 'build-base', run: () => build(baseSite) },
  // If one build fails, the others still run.
  { name: 'build-more', run: () => sum(moreSites.map(build)) },
  { name: 'build-own', run: () => build(ownSite) },
  { name: 'build-again', run: () => buildAnew(rootSiteAgain) },
  { name: 'same-bytes', needs: ['build', 'build-again'], run: compareBuilds },
  { name: 'site', needs: ['build', 'build-base', 'build-more', 'build-own'], run: () => vitest('site') },
  { name: 'deploy', needs: ['build', 'build-base'], run: deploy },
  { name: 'engines', needs: ['build'], run: engines },
  { name: 'browser', needs: ['build', 'build-base', 'build-more'], run: playwright },
];

function vitest(project: string, env: Readonly<Record<string, string>> = {}): Counts {
  const report = `.reports/${project}.json`;
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runTests({ tool: 'vitest', args, env }, report, countVitest);
}

function build(site: BuiltSite): Counts {
  return runCheck({ tool: 'astro', args: ['build'], env: settings(site) });
}

/** Without anything that earlier builds have left. */
function buildAnew(site: BuiltSite): Counts {
  rmSync('node_modules/.cache/news-archive', { recursive: true, force: true });
  return runCheck({ tool: 'astro', args: ['build', '--force'], env: settings(site) });
}

function compareBuilds(): Counts {
  const different = differences(rootSite.folder, rootSiteAgain.folder);
  for (const path of different) console.error(`${path} differs between two builds of the same files.`);
  return different.length === 0 ? onePassed : oneFailed;
}

/** The tests of a server that cannot be had are skipped, and counted as skipped. */
function deploy(): Counts {
  const servers = (['nginx', 'caddy'] as const).map((server) => [server, provideServer(machine, server)] as const);
  for (const [server, path] of servers)
    console.log(`${server}: ${path ?? 'cannot be had here, its tests are skipped'}`);
  return vitest('deploy', Object.fromEntries(servers.map(([server, path]) => [server.toUpperCase(), path ?? ''])));
}

/** The tests of an engine that cannot be had are skipped, and counted as skipped. */
function engines(): Counts {
  const provided = provideEngines(machine);
  for (const [name, engine] of Object.entries(provided))
    console.log(
      `${name}: ${engine === undefined ? 'cannot be had here, its tests are skipped' : JSON.stringify(engine)}`,
    );
  return vitest('engines', { [ENGINES]: JSON.stringify(provided) });
}

function playwright(): Counts {
  const browser = provideBrowser(machine);
  console.log(`Browser: ${browser}`);
  const command = { tool: ['@playwright/test', 'playwright'], args: ['test'], env: { CHROME_PATH: browser } } as const;
  return runTests(command, '.reports/browser.json', countPlaywright);
}

function main(names: readonly string[]): void {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No step is called ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.`);
    process.exitCode = 1;
    return;
  }

  const results = new Map<string, Counts>();
  for (const step of steps) {
    if (names.length === 0 || names.includes(step.name)) results.set(step.name, runStep(step, results));
  }

  console.log('');
  for (const [name, counts] of results) console.log(`${name.padEnd(12)} ${speak(counts)}`);
  const total = sum([...results.values()]);
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${speak(total)}`);
}

function runStep({ name, needs = [], run }: Step, results: ReadonlyMap<string, Counts>): Counts {
  console.log(`\n── ${name}`);
  const missing = needs.filter((need) => (results.get(need)?.failed ?? 0) > 0);
  if (missing.length > 0) {
    console.error(`Not run, because it needs what failed: ${missing.join(', ')}.`);
    return oneFailed;
  }
  const start = performance.now();
  try {
    return run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return oneFailed;
  } finally {
    console.log(`   ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

main(process.argv.slice(2));
