import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../archive/article.ts';
import type { Issue } from '../../archive/issue.ts';
import { changeTogether } from '../../build/changed-together.ts';
import { withProjectLock } from '../../build/project-lock.ts';
import { parseArticle } from '../../content/article-parser.ts';
import { loadArchive, type LoadedArchive } from '../../content/edge/content-folder.ts';
import { interfaceLanguage } from '../../languages/known-languages.ts';
import { fingerprintOf } from '../../archive/fingerprint.ts';
import { FINGERPRINTS_FILE, formatFingerprints, type Fingerprints } from '../fingerprints.ts';
import { currentAddresses } from '../ledger.ts';
import { leftovers, picturesLeft, tellingWords, variantsLeft } from '../leftover.ts';
import { WITHDRAWN_FILE, type Withdrawal, type WithdrawalReason } from '../withdrawal.ts';
import { addressMeant, findTarget, silentAddresses, without, type Target } from '../withdrawal-plan.ts';
import { withoutQuotation, withoutRelations } from '../withdrawn-quotation.ts';
import { fileChanges, type ContentChange } from './content-changes.ts';
import { loadFingerprints } from './fingerprint-files.ts';
import { loadPermalinks } from './ledger-files.ts';
import { articleFile } from './content-changes.ts';
import { ledgerChanges, otherFiles, relationChanges, sourceChange } from './withdrawal-changes.ts';

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
  readonly changes: readonly ContentChange[];
  readonly issues: readonly Issue[];
  /** Places that still have the words. */
  readonly left: readonly Issue[];
  /** Addresses of speakers and outlets of which the archive has nothing any more. */
  readonly unnamed: readonly string[];
}

/** Withdraws something, unless there are issues or `dryRun` is set. */
export function withdraw(root: string, order: WithdrawalOrder, dryRun: boolean): Promise<WithdrawalPlan> {
  return withProjectLock(root, 'content', async () => {
    const plan = await planWithdrawal(root, order);
    if (!dryRun && plan.issues.length === 0) changeTogether(root, await fileChanges(root, plan.changes));
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
    ...(await relationChanges(root, target, loaded.articles, goneFrom(archive, after))),
    ...(await sourceChange(root, target, cut?.text)),
  ];
  return {
    target,
    silent: outcome.silent,
    changes,
    issues: [],
    left: [
      ...leftovers(await otherFiles(root, changes), tellingWords(target, archive)),
      ...variantsLeft(archive, after, articleFile),
      ...picturesLeft(archive, after),
    ],
    unnamed: namedIn(archive).filter((address) => !namedIn(after).includes(address)),
  };
}

function refused(issues: readonly Issue[]): WithdrawalPlan {
  return { silent: [], changes: [], issues, left: [], unnamed: [] };
}

function addressesIn(archive: Archive): ReadonlyMap<string, string> {
  return currentAddresses(archive, articleFile);
}

/** The article's file without the words of a quotation, as text and parsed. */
async function withoutWords(
  root: string,
  { articleId, id }: Extract<Target, { articleId: string }>,
  { archive, settings, pictures }: LoadedArchive,
  { on, why }: { readonly on: string; readonly why: WithdrawalReason },
): Promise<{ readonly text?: string; readonly article?: Article; readonly issues?: readonly Issue[] }> {
  const file = articleFile(articleId);
  const article = archive.articles.find((other) => other.id === articleId);
  if (article === undefined) throw new Error(`${articleId} is no article, though it has quotation ${id}`);
  const language = settings?.language ?? 'en';
  const { say } = interfaceLanguage(language);
  const correction = { on, what: say(`withdrawn.correction-${why}`) };
  const before = await readFile(join(root, file), 'utf8');
  const rest = withoutRelations(before, new Set([id]));
  const text = withoutQuotation(rest, file, { article, id }, { mark: say('withdrawn.in-text'), correction });
  const message = `the words of quotation ${id} cannot be cut out of the Markdown without changing more. Take its marks of emphasis or code apart by hand, so that none begins inside and ends outside, and do it again.`;
  if (text === undefined) return { issues: [{ file, rule: 'withdraw-refused', message }] };
  const parsed = parseArticle(text, file, { ...archive, language, pictures });
  return parsed.article === undefined ? { issues: parsed.issues } : { text, article: parsed.article };
}

function fingerprintsAfter(recorded: Fingerprints, target: Target, corrected?: Article): Fingerprints {
  const kept = new Map(recorded);
  if (target.kind === 'article') kept.delete(target.id);
  if (corrected !== undefined) kept.set(corrected.id, fingerprintOf(corrected));
  return kept;
}

function goneFrom({ articles }: Archive, after: Archive): ReadonlySet<string> {
  const ids = (some: Archive['articles']): readonly string[] =>
    some.flatMap(({ quotations }) => quotations.map(({ id }) => id));
  const left = new Set(ids(after.articles));
  return new Set(ids(articles).filter((id) => !left.has(id)));
}

/** Addresses of the speakers and outlets that articles name. */
function namedIn({ articles }: Archive): readonly string[] {
  const names = articles.flatMap(({ outlet, quotations }) => [
    ...(outlet === undefined ? [] : [`/outlets/${outlet}/`]),
    ...quotations.flatMap(({ speaker, about = [], to }) => [
      ...[speaker, ...about].map((id) => `/speakers/${id}/`),
      ...(to === undefined ? [] : [`/outlets/${to}/`]),
    ]),
  ]);
  return [...new Set(names)].toSorted();
}
