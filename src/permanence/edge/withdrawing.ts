import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../archive/article.ts';
import type { Issue } from '../../archive/issue.ts';
import { withProjectLock } from '../../build/project-lock.ts';
import { parseArticle } from '../../content/article-parser.ts';
import {
  ARTICLES_FOLDER,
  loadArchive,
  OUTLETS_FILE,
  SETTINGS_FILE,
  SPEAKERS_FILE,
  type LoadedArchive,
} from '../../content/edge/content-folder.ts';
import { withoutEntries } from '../../content/yaml-entry.ts';
import { interfaceLanguage } from '../../languages/known-languages.ts';
import { FINGERPRINTS_FILE, fingerprintOf, formatFingerprints, type Fingerprints } from '../fingerprint.ts';
import { currentAddresses, extendLedger, formatLedger, LEDGER_FILE } from '../ledger.ts';
import { leftovers, variantsLeft } from '../leftover.ts';
import { REDIRECTS_FILE } from '../redirect.ts';
import { withdrawalLines, WITHDRAWN_FILE, type Withdrawal, type WithdrawalReason } from '../withdrawal.ts';
import {
  addressMeant,
  findTarget,
  silentAddresses,
  without,
  type SilentAddresses,
  type Target,
} from '../withdrawal-plan.ts';
import { withoutQuotation } from '../withdrawn-quotation.ts';
import { makeChanges, type ContentChange } from './content-changes.ts';
import { loadFingerprints } from './fingerprint-files.ts';
import { loadPermalinks, type Permalinks } from './ledger-files.ts';

export interface WithdrawalOrder extends Withdrawal {
  /** Id of an article or a quotation, or an address. */
  readonly target: string;
  /** Keep a digest of every address that has words in it. */
  readonly digest: boolean;
}

/** What a withdrawal changes, or why it cannot be made. */
export interface WithdrawalPlan {
  readonly target?: Target;
  readonly silent: readonly string[];
  /** In this order: what the plan is made from comes last. */
  readonly changes: readonly ContentChange[];
  readonly issues: readonly Issue[];
  /** Places that still have the words. */
  readonly left: readonly Issue[];
  /** Addresses of speakers and outlets of which the archive has nothing any more. */
  readonly unnamed: readonly string[];
}

const FIRST_LINES = `# What this archive withdrew: the address, or a digest of it, the day, and the kind of reason.
# Written by npm run archive -- withdraw. See docs/withdrawing.md.
`;

/** Withdraws something, unless there are issues or `dryRun` is set. */
export function withdraw(root: string, order: WithdrawalOrder, dryRun: boolean): Promise<WithdrawalPlan> {
  return withProjectLock(root, 'content', async () => {
    const plan = await planWithdrawal(root, order);
    if (!dryRun && plan.issues.length === 0) makeChanges(root, plan.changes);
    return plan;
  });
}

/** What there is to do. Reads, and writes nothing. */
export async function planWithdrawal(root: string, order: WithdrawalOrder): Promise<WithdrawalPlan> {
  const permalinks = await loadPermalinks(root);
  const recorded = await loadFingerprints(root);
  const loaded = await loadArchive(root);
  const faults = [...permalinks.issues, ...recorded.issues, ...loaded.issues];
  if (faults.length > 0) return refused(faults);
  const { archive } = loaded;
  const promised = { ...permalinks, archive };
  const target = findTarget(addressMeant(order.target), promised);
  if ('refused' in target)
    return refused([{ file: WITHDRAWN_FILE, rule: 'withdraw-refused', message: target.refused }]);
  const cut = target.kind === 'quotation' ? await withoutWords(root, target, loaded, order) : undefined;
  if (cut?.issues !== undefined) return refused(cut.issues);
  const after = without(target, archive, cut?.article);
  const addresses = { before: addressesIn(archive), after: addressesIn(after) };
  const outcome = silentAddresses(target, promised, addresses, { on: order.on, why: order.why }, order.digest);
  const fingerprints = fingerprintsAfter(recorded.fingerprints, target, cut?.article);
  const changes = [
    ...(await ledgerChanges(root, permalinks, target, outcome)),
    { file: FINGERPRINTS_FILE, text: formatFingerprints(fingerprints) },
    ...(await sourceChange(root, target, cut?.text)),
  ];
  return {
    target,
    silent: outcome.silent,
    changes,
    issues: [],
    left: [
      ...leftovers(await otherFiles(root, changes), tellingWords(target, archive)),
      ...variantsLeft(archive, after, fileOf),
    ],
    unnamed: namedIn(archive).filter((address) => !namedIn(after).includes(address)),
  };
}

function refused(issues: readonly Issue[]): WithdrawalPlan {
  return { silent: [], changes: [], issues, left: [], unnamed: [] };
}

function fileOf(articleId: string): string {
  return `${ARTICLES_FOLDER}/${articleId}.md`;
}

function addressesIn(archive: Archive): ReadonlyMap<string, string> {
  return currentAddresses(archive, fileOf);
}

/** The article's file without the words of a quotation, as text and parsed. */
async function withoutWords(
  root: string,
  { articleId, id }: Extract<Target, { articleId: string }>,
  { archive, settings }: LoadedArchive,
  { on, why }: { readonly on: string; readonly why: WithdrawalReason },
): Promise<{ readonly text?: string; readonly article?: Article; readonly issues?: readonly Issue[] }> {
  const file = fileOf(articleId);
  const article = archive.articles.find((other) => other.id === articleId);
  if (article === undefined) throw new Error(`${articleId} is no article, though it has quotation ${id}`);
  const language = settings?.language ?? 'en';
  const { say } = interfaceLanguage(language);
  const correction = { on, what: say(`withdrawn.correction-${why}`) };
  const before = await readFile(join(root, file), 'utf8');
  const text = withoutQuotation(before, file, { article, id }, { mark: say('withdrawn.in-text'), correction });
  const message = `the words of quotation ${id} cannot be cut out of the Markdown without changing more. Take its marks of emphasis or code apart by hand, so that none begins inside and ends outside, and do it again.`;
  if (text === undefined) return { issues: [{ file, rule: 'withdraw-refused', message }] };
  const parsed = parseArticle(text, file, { ...archive, language });
  return parsed.article === undefined ? { issues: parsed.issues } : { text, article: parsed.article };
}

function fingerprintsAfter(recorded: Fingerprints, target: Target, corrected?: Article): Fingerprints {
  const kept = new Map(recorded);
  if (target.kind === 'article') kept.delete(target.id);
  if (corrected !== undefined) kept.set(corrected.id, fingerprintOf(corrected));
  return kept;
}

async function ledgerChanges(
  root: string,
  { ledger, redirects, withdrawals }: Permalinks,
  target: Target,
  outcome: SilentAddresses,
): Promise<readonly ContentChange[]> {
  const declared = await textOf(root, REDIRECTS_FILE);
  const dropped = new Set([...redirects.keys()].filter((from) => outcome.redirects.get(from) !== redirects.get(from)));
  const added = [...outcome.redirects].filter(([from, to]) => redirects.get(from) !== to);
  const left = dropped.size > 0 ? withoutEntries(declared, dropped) : declared;
  const led = ended(added.length > 0 ? left.replace(/^\{\s*\}[^\S\n]*\n?/mu, '') : left);
  const silent = await textOf(root, WITHDRAWN_FILE);
  // An address that leads elsewhere must not name the file that is gone.
  const moved = [...ledger].map(
    ([address, file]) =>
      [address, target.kind === 'article' && file === fileOf(target.id) ? REDIRECTS_FILE : file] as const,
  );
  const known = extendLedger(new Map(moved), new Map(), new Map([...withdrawals, ...outcome.added]));
  return [
    { file: WITHDRAWN_FILE, text: `${silent === '' ? FIRST_LINES : ended(silent)}${withdrawalLines(outcome.added)}` },
    ...(led === declared && added.length === 0
      ? []
      : [{ file: REDIRECTS_FILE, text: `${led}${added.map(([from, to]) => `${from}: ${to}\n`).join('')}` }]),
    { file: LEDGER_FILE, text: formatLedger(known) },
  ];
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** The file that the target stands in. */
async function sourceChange(root: string, target: Target, cut?: string): Promise<readonly ContentChange[]> {
  switch (target.kind) {
    case 'article':
      return [{ file: fileOf(target.id) }];
    case 'quotation':
      return cut === undefined ? [] : [{ file: fileOf(target.articleId), text: cut }];
    case 'speaker':
    case 'outlet': {
      const file = target.kind === 'speaker' ? SPEAKERS_FILE : OUTLETS_FILE;
      return [{ file, text: withoutEntries(await textOf(root, file), new Set([target.id])) }];
    }
    case 'redirect':
      return [];
  }
}

/** Words by which one knows again what was withdrawn. */
function tellingWords(target: Target, { articles, speakers, outlets }: Archive): readonly string[] {
  switch (target.kind) {
    case 'article':
      return articles
        .filter(({ id }) => id === target.id)
        .flatMap(({ id, headline, quotations }) => [id, headline, ...quotations.flatMap(({ parts }) => parts)]);
    case 'quotation':
      return articles.flatMap(({ quotations }) =>
        quotations.filter(({ id }) => id === target.id).flatMap(({ parts }) => parts),
      );
    case 'speaker':
      return [target.id, speakers.get(target.id)?.name ?? ''];
    case 'outlet':
      return [target.id, outlets.get(target.id)?.name ?? ''];
    case 'redirect':
      return [target.address];
  }
}

/** The files that people write, as they are after the changes. */
async function otherFiles(root: string, changes: readonly ContentChange[]): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(join(root, ARTICLES_FOLDER)).catch(() => []);
  const files = [
    ...[SETTINGS_FILE, SPEAKERS_FILE, OUTLETS_FILE, REDIRECTS_FILE],
    ...names.filter((name) => name.endsWith('.md')).map((name) => `${ARTICLES_FOLDER}/${name}`),
  ];
  const changed = new Map(changes.map(({ file, text }) => [file, text]));
  const texts = new Map<string, string>();
  for (const file of files) {
    const text = changed.has(file) ? changed.get(file) : await textOf(root, file);
    if (text !== undefined) texts.set(file, text);
  }
  return texts;
}

/** Addresses of the speakers and outlets that articles name. */
function namedIn({ articles }: Archive): readonly string[] {
  const names = articles.flatMap(({ outlet, quotations }) => [
    ...(outlet === undefined ? [] : [`/outlets/${outlet}/`]),
    ...quotations.flatMap(({ speaker, to }) => [
      `/speakers/${speaker}/`,
      ...(to === undefined ? [] : [`/outlets/${to}/`]),
    ]),
  ]);
  return [...new Set(names)].toSorted();
}

async function textOf(root: string, file: string): Promise<string> {
  return existsSync(join(root, file)) ? readFile(join(root, file), 'utf8') : '';
}
