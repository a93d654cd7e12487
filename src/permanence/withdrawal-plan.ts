import { printedQuotations, type Archive } from '../archive/archive.ts';
import { articlePath, outletPath, quotationPath, speakerPath } from '../archive/permalink.ts';
import { didYouMean } from '../archive/suggestion.ts';
import { QUOTATION_ID } from '../content/front-matter-schema.ts';
import { LEDGER_FILE, type Ledger } from './ledger.ts';
import type { Redirects } from './redirect.ts';
import { digestAddress, withdrawnKey, type Withdrawal, type Withdrawals } from './withdrawal.ts';

/** What stands at an address that is to fall silent. */
export type Target =
  | {
      readonly kind: 'article' | 'quotation';
      readonly address: string;
      readonly articleId: string;
      readonly id: string;
    }
  | { readonly kind: 'speaker' | 'outlet' | 'redirect'; readonly address: string; readonly id: string };

/** What is published and promised. */
export interface Promised {
  readonly archive: Archive;
  readonly ledger: Ledger;
  readonly redirects: Redirects;
  readonly withdrawals: Withdrawals;
}

/** The address that a keeper means by an id of an article or a quotation, or by an address itself. */
export function addressMeant(target: string): string {
  if (target.startsWith('/')) return target.endsWith('/') ? target : `${target}/`;
  return QUOTATION_ID.test(target) ? quotationPath(target) : articlePath(target);
}

/** What is to be withdrawn, or why it cannot be. */
export function findTarget(address: string, promised: Promised): Target | { readonly refused: string } {
  const { archive, ledger, redirects, withdrawals } = promised;
  const found = targetAt(address, archive, redirects);
  const key = withdrawnKey(withdrawals, address);
  if (found === undefined) {
    if (key !== undefined) {
      return { refused: `"${address}" was withdrawn on ${withdrawals.get(key)?.on ?? ''}, and nothing of it is left.` };
    }
    return {
      refused: `the archive has nothing at "${address}".${didYouMean(address, ledger.keys())} Name an article or a quotation by its id, anything else by its address.`,
    };
  }
  if (key === undefined && !ledger.has(address)) {
    return {
      refused: `"${address}" is not in ${LEDGER_FILE}, so it was never promised to anybody. Take it out of its file by hand.`,
    };
  }
  return named(found, archive) ?? found;
}

function targetAt(address: string, { articles, speakers, outlets }: Archive, redirects: Redirects): Target | undefined {
  const [, kind, id = ''] = address.split('/');
  if (redirects.has(address)) return { kind: 'redirect', address, id };
  if (kind === 'articles' && articles.some((article) => article.id === id)) {
    return { kind: 'article', address, articleId: id, id };
  }
  if (kind === 'q') {
    const article = articles.find(({ quotations }) => quotations.some((quotation) => quotation.id === id));
    if (article !== undefined) return { kind: 'quotation', address, articleId: article.id, id };
  }
  if (kind === 'speakers' && speakers.has(id) && address === speakerPath(id)) return { kind: 'speaker', address, id };
  if (kind === 'outlets' && outlets.has(id) && address === outletPath(id)) return { kind: 'outlet', address, id };
  return undefined;
}

/** Why a speaker or an outlet cannot go: something is still theirs. */
function named({ kind, id, address }: Target, { articles }: Archive): { readonly refused: string } | undefined {
  if (kind !== 'speaker' && kind !== 'outlet') return undefined;
  const holders = articles.filter(
    ({ outlet, quotations }) =>
      (kind === 'outlet' && outlet === id) ||
      quotations.some(({ speaker, about = [], to }) => (kind === 'speaker' ? [speaker, ...about] : [to]).includes(id)),
  );
  if (holders.length === 0) return undefined;
  return {
    refused: `"${address}" still has what these articles say: ${holders.map((article) => article.id).join(', ')}. Withdraw the articles or quotations first, or name somebody else in them.`,
  };
}

/** The archive without it. `corrected` takes the place of the article that a quotation was in. */
export function without(target: Target, archive: Archive, corrected?: Archive['articles'][number]): Archive {
  const { articles, speakers, outlets } = archive;
  const others = <Entry>(register: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> =>
    new Map([...register].filter(([id]) => id !== target.id));
  switch (target.kind) {
    case 'article':
      return { ...archive, articles: articles.filter(({ id }) => id !== target.id) };
    case 'quotation':
      return {
        ...archive,
        articles: articles.map((article) => (article.id === target.articleId ? (corrected ?? article) : article)),
      };
    case 'speaker':
      return { articles, outlets, speakers: others(speakers) };
    case 'outlet':
      return { articles, speakers, outlets: others(outlets) };
    case 'redirect':
      return archive;
  }
}

/** What becomes of the promised addresses. */
export interface SilentAddresses {
  /** Addresses that fall silent, and the entries of them that are new. */
  readonly silent: readonly string[];
  readonly added: Withdrawals;
  /** The redirects that are left, with those of lists that would have nothing to show any more. */
  readonly redirects: Redirects;
}

/**
 * Which addresses fall silent with something: its own, those of its quotations, and those that led to any of them. Pages of
 * lists that lose their last entry lead to the list.
 *
 * @param before the addresses that the archive has, with the target
 * @param after the same without it
 * @param digest keep a digest of every address that has words in it
 */
export function silentAddresses(
  target: Target,
  { ledger, redirects, withdrawals, archive }: Promised,
  { before, after }: { readonly before: Ledger; readonly after: Ledger },
  withdrawal: Withdrawal,
  digest: boolean,
): SilentAddresses {
  const own = ownAddresses(target, archive);
  const gone = [...before.keys()].filter((address) => !after.has(address));
  const silent = new Set([
    ...own,
    // Further pages of a speaker or an outlet.
    ...gone.filter((address) => own.some((first) => address.startsWith(first))),
  ]);
  for (const [from, to] of redirects) if (silent.has(to)) silent.add(from);
  const lists = new Map(
    gone
      .filter((address) => ledger.has(address) && !silent.has(address))
      .map((address) => [address, listOf(address, after)] as const),
  );
  const kept = [...redirects]
    .filter(([from]) => !silent.has(from))
    .map(([from, to]) => [from, lists.get(to) ?? to] as const);
  const sorted = [...silent].toSorted();
  return {
    silent: sorted,
    added: new Map(
      sorted
        .filter((address) => withdrawnKey(withdrawals, address) === undefined)
        .map((address) => [digest && hasWords(address) ? digestAddress(address) : address, withdrawal]),
    ),
    redirects: new Map([...kept, ...lists]),
  };
}

function ownAddresses(target: Target, { articles }: Archive): readonly string[] {
  if (target.kind !== 'article') return [target.address];
  const own = articles.filter(({ id }) => id === target.id);
  return [target.address, ...printedQuotations(own).map(({ quotation }) => quotationPath(quotation.id))];
}

/** The nearest address above, for a page of a list: `/articles/` for `/articles/1926/`. */
function listOf(address: string, after: Ledger): string {
  for (let path = address; path !== '/';) {
    path = path.replace(/[^/]+\/$/u, '');
    if (after.has(path)) return path;
  }
  return '/';
}

/** The id of a quotation is made of letters that never spell a word. */
function hasWords(address: string): boolean {
  return !/^\/q\//u.test(address);
}
