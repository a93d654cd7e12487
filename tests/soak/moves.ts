import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { between, pick, type Random } from '../../bench/corpus/random.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { issueReport } from '../../src/archive/issue.ts';
import { unfinishedChange } from '../../src/build/changed-together.ts';
import { KeeperError } from '../../src/build/keeper-error.ts';
import { loadArchive } from '../../src/content/edge/content-folder.ts';
import { archiveIssues } from '../../src/permanence/edge/fingerprint-files.ts';
import { loadPermalinks } from '../../src/permanence/edge/ledger-files.ts';
import { mergeSpeakers } from '../../src/permanence/edge/merging.ts';
import { mintArchive } from '../../src/permanence/edge/minting.ts';
import { redact } from '../../src/permanence/edge/redacting.ts';
import { rename } from '../../src/permanence/edge/renaming.ts';
import { withdraw } from '../../src/permanence/edge/withdrawing.ts';
import { withdrawnKey } from '../../src/permanence/withdrawal.ts';
import { generatedArchive } from '../fixtures/generated-archive.ts';
import { differences } from '../same-bytes.ts';
import type { Result } from './experiment.ts';

/** Archives that have what moves must follow: links, relations, series, topics, redirects, pictures, scans. */
const FIXTURES = ['names', 'ordinary', 'pictures', 'facsimile'];

/** Moves of one archive before another is taken. */
const MOVES = 12;

/** Renames, merges, withdraws and redacts in random order: after each the archive has no issues and every address is known. */
export async function moveAtRandom(archives: number, random: Random): Promise<Result> {
  const start = performance.now();
  const faults: string[] = [];
  let [made, refused] = [0, 0];
  for (let number = 1; number <= archives; number += 1) {
    const root = mkdtempSync(join(tmpdir(), 'soak-'));
    try {
      const what = fill(root, random);
      const minted = await mintArchive(root);
      if (minted.issues.length > 0) continue;
      const done: string[] = [];
      for (let step = 0; step < MOVES; step += 1) {
        const { name, outcome, fault } = await oneMove(root, random, number * MOVES + step);
        if (outcome === 'made') made += 1;
        else refused += 1;
        if (outcome === 'made') done.push(name);
        if (fault === '') continue;
        faults.push(`${what}, after ${done.join('; ')}: ${name}: ${fault}`);
        break;
      }
    } finally {
      rmSync(root, { recursive: true });
    }
    if (number % 10 === 0)
      console.log(`   ${String(made)} moves, ${String(refused)} refused, ${String(faults.length)} faults`);
  }
  return { name: 'moves', kills: made, ended: refused, faults, seconds: (performance.now() - start) / 1000 };
}

/** Puts a fixture or a generated archive into a folder, and says which. */
function fill(root: string, random: Random): string {
  if (random() < 0.5) {
    const fixture = pick(random, FIXTURES);
    cpSync(`tests/fixtures/archives/${fixture}/content`, join(root, 'content'), { recursive: true });
    return fixture;
  }
  const seed = between(random, 0, 2 ** 31 - 1);
  const [files = {}] = fc.sample(generatedArchive(6), { numRuns: 1, seed });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return `generated ${String(seed)}`;
}

interface Outcome {
  readonly name: string;
  readonly outcome: 'made' | 'refused';
  /** Empty when all is well. */
  readonly fault: string;
}

async function oneMove(root: string, random: Random, number: number): Promise<Outcome> {
  const { archive } = await loadArchive(root);
  const before = await loadPermalinks(root);
  const copy = `${root}.before`;
  cpSync(join(root, 'content'), copy, { recursive: true });
  const { name, make } = chosen(root, archive, random, number);
  try {
    let outcome: Outcome['outcome'] = 'made';
    try {
      if ((await make()).issues.length > 0) outcome = 'refused';
    } catch (error) {
      if (!(error instanceof KeeperError)) return { name, outcome, fault: String((error as Error).stack) };
      outcome = 'refused';
    }
    const changed = differences(join(root, 'content'), copy);
    if (outcome === 'refused') {
      return { name, outcome, fault: changed.length === 0 ? '' : `refused, but changed ${changed.join(', ')}` };
    }
    return { name, outcome, fault: await faultOf(root, before.ledger.keys()) };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** What is wrong with the archive after a move. */
async function faultOf(root: string, addresses: Iterable<string>): Promise<string> {
  if (unfinishedChange(root) !== undefined) return 'the change is unfinished';
  const report = issueReport(await archiveIssues(root, await loadArchive(root)));
  if (report !== '') return report;
  const { ledger, withdrawals } = await loadPermalinks(root);
  const lost = [...addresses].filter(
    (address) => !ledger.has(address) && withdrawnKey(withdrawals, address) === undefined,
  );
  if (lost.length > 0) return `the ledger has forgotten ${lost.join(', ')}`;
  const articles = join(root, 'content/articles');
  // It goes with the last article.
  const entries = existsSync(articles) ? readdirSync(articles, { withFileTypes: true }) : [];
  const folders = entries.filter((entry) => entry.isDirectory());
  const empty = folders.filter((entry) => readdirSync(join(entry.parentPath, entry.name)).length === 0);
  if (empty.length > 0) return `the folder of ${empty.map(({ name }) => name).join(', ')} is empty`;
  const minted = await mintArchive(root);
  const nothing = minted.issues.length === 0 && minted.addresses?.added === 0 && minted.fingerprints?.added === 0;
  return nothing ? '' : `mint finds something left to record: ${JSON.stringify(minted)}`;
}

interface Chosen {
  readonly name: string;
  readonly make: () => Promise<{ readonly issues: readonly unknown[] }>;
}

function chosen(root: string, archive: Archive, random: Random, number: number): Chosen {
  const { articles, speakers, outlets, topics = new Map(), series = new Map() } = archive;
  const articleIds = articles.map(({ id }) => id);
  const quotations = articles.flatMap((article) => article.quotations.map(({ id }) => id));
  const entries = [
    ...[...speakers.keys()].map((id) => `/speakers/${id}/`),
    ...[...outlets.keys()].map((id) => `/outlets/${id}/`),
    ...[...topics.keys()].map((id) => `/topics/${String(id)}/`),
    ...[...series.keys()].map((id) => `/series/${String(id)}/`),
  ];
  const article = pickOr(random, articleIds, '2020-none');
  const on = '2026-11-29';
  switch (between(random, 0, 5)) {
    case 0: {
      const to = `2021-05-renamed-${String(number)}`;
      return { name: `rename ${article} ${to}`, make: () => rename(root, article, to, { dryRun: false }) };
    }
    case 1: {
      const from = pickOr(random, entries, '/speakers/none/');
      const to = `renamed-${String(number)}`;
      return { name: `rename ${from} ${to}`, make: () => rename(root, from, to, { dryRun: false }) };
    }
    case 2: {
      const [from, into] = [pickOr(random, [...speakers.keys()], 'none'), pickOr(random, [...speakers.keys()], 'none')];
      return { name: `merge ${from} ${into}`, make: () => mergeSpeakers(root, from, into, { dryRun: false }) };
    }
    case 3:
    case 4: {
      const target = pick(random, [
        article,
        pickOr(random, quotations, 'bcdfghjk'),
        pickOr(random, entries, '/outlets/none/'),
      ]);
      const digest = random() < 0.5;
      return {
        name: `withdraw ${target}${digest ? ' --digest' : ''}`,
        make: () => withdraw(root, { target, on, why: 'privacy', digest }, false),
      };
    }
    default: {
      const file = join(root, `content/articles/${article}.md`);
      const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const word = pickOr(random, text.match(/\p{L}{4,}/gu) ?? [], 'word');
      const scans = pick(random, ['drop', 'clean'] as const);
      return {
        name: `redact ${article} --replace ${word}`,
        make: () => redact(root, { article, words: [word], by: 'X.', on, scans }, false),
      };
    }
  }
}

function pickOr<Item>(random: Random, items: readonly Item[], otherwise: Item): Item {
  return items.length === 0 ? otherwise : pick(random, items);
}
