/**
 * Runs every check of the project: `npm test`. With names of steps it runs only those: `npm test -- unit site` (in any order;
 * a step that needs a build takes the one of the last run). Steps that have nothing to do with each other run side by side;
 * what they say is shown when they end.
 *
 * The last line is `N passed, N failed`, with `, N skipped` when there are any. The exit code is 1 if any failed.
 */

import { forgetContent } from '../src/build/cache-folder.ts';
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
import { countPlaywright, countVitest, oneFailed, onePassed, sum, type Counts } from './counts.ts';
import { runRounds, say, type Output, type Round, type Step } from './rounds.ts';
import { runCheck, runTests } from './run-command.ts';
import { differences } from './same-bytes.ts';
import { provideServer } from './server-provision.ts';

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

const checks: readonly Step[] = [
  { name: 'format', run: (output) => runCheck({ tool: 'prettier', args: ['--check', '.'] }, output) },
  { name: 'lint', run: (output) => runCheck({ tool: 'eslint', args: ['.'] }, output) },
  // Checks all TypeScript that tsconfig.json includes, not only the .astro files.
  { name: 'types', run: (output) => runCheck({ tool: 'astro', args: ['check'] }, output) },
  {
    name: 'unused',
    run: (output) => runCheck({ tool: 'knip', args: ['--no-progress', '--treat-config-hints-as-errors'] }, output),
  },
];

/** One after the other: a project makes one site at a time. */
const builds: readonly Step[] = [
  { name: 'build', run: (output) => build(rootSite, output) },
  { name: 'build-base', run: (output) => build(baseSite, output) },
  { name: 'build-more', run: buildMore },
  { name: 'build-own', run: (output) => build(ownSite, output) },
  { name: 'build-again', run: (output) => buildAnew(rootSiteAgain, output) },
  { name: 'same-bytes', needs: ['build', 'build-again'], run: compareBuilds },
];

const rounds: readonly Round[] = [
  // A build keeps one processor busy. So beside the builds stands what needs none of them, and builds in copies of the project.
  [
    [
      { name: 'unit', run: (output) => vitest('unit', output) },
      { name: 'copies', run: (output) => vitest('copies', output) },
    ],
    [...checks, ...builds],
  ],
  [
    [
      {
        name: 'site',
        needs: ['build', 'build-base', 'build-more', 'build-own'],
        run: (output) => vitest('site', output),
      },
    ],
    [{ name: 'deploy', needs: ['build', 'build-base'], run: deploy }],
  ],
  // Alone: WebKit takes a page for hung that gets no processor for some seconds, and ends its session.
  [[{ name: 'engines', needs: ['build'], run: engines }]],
  [[{ name: 'browser', needs: ['build', 'build-base', 'build-more'], run: playwright }]],
];

function vitest(project: string, output: Output, env: Readonly<Record<string, string>> = {}): Promise<Counts> {
  const report = `.reports/${project}.json`;
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runTests({ tool: 'vitest', args, env }, output, report, countVitest);
}

function build(site: BuiltSite, output: Output): Promise<Counts> {
  return runCheck({ tool: 'astro', args: ['build'], env: settings(site) }, output);
}

/** If one build fails, the others still run. */
async function buildMore(output: Output): Promise<Counts> {
  const counts: Counts[] = [];
  for (const site of moreSites) counts.push(await build(site, output));
  return sum(counts);
}

/** Without anything that earlier builds have left. */
function buildAnew(site: BuiltSite, output: Output): Promise<Counts> {
  forgetContent('.');
  return runCheck({ tool: 'astro', args: ['build', '--force'], env: settings(site) }, output);
}

async function compareBuilds(output: Output): Promise<Counts> {
  const different = differences(rootSite.folder, rootSiteAgain.folder);
  for (const path of different) say(`${path} differs between two builds of the same files.`, output);
  return different.length === 0 ? onePassed : oneFailed;
}

/** The tests of a server that cannot be had are skipped, and counted as skipped. */
function deploy(output: Output): Promise<Counts> {
  const servers = (['nginx', 'caddy'] as const).map((server) => [server, provideServer(machine, server)] as const);
  for (const [server, path] of servers)
    say(`${server}: ${path ?? 'cannot be had here, its tests are skipped'}`, output);
  return vitest(
    'deploy',
    output,
    Object.fromEntries(servers.map(([server, path]) => [server.toUpperCase(), path ?? ''])),
  );
}

/** The tests of an engine that cannot be had are skipped, and counted as skipped. */
function engines(output: Output): Promise<Counts> {
  const provided = provideEngines(machine);
  for (const [name, engine] of Object.entries(provided))
    say(
      `${name}: ${engine === undefined ? 'cannot be had here, its tests are skipped' : JSON.stringify(engine)}`,
      output,
    );
  return vitest('engines', output, { [ENGINES]: JSON.stringify(provided) });
}

function playwright(output: Output): Promise<Counts> {
  const browser = provideBrowser(machine);
  say(`Browser: ${browser}`, output);
  const command = { tool: ['@playwright/test', 'playwright'], args: ['test'], env: { CHROME_PATH: browser } } as const;
  return runTests(command, output, '.reports/browser.json', countPlaywright);
}

process.exitCode = await runRounds(rounds, process.argv.slice(2), (text) => process.stdout.write(text));
