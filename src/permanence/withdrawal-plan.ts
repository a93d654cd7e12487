import { printedQuotations, type Archive } from '../archive/archive.ts';
import { articlePath, outletPath, quotationPath, seriesPath, speakerPath, topicPath } from '../archive/permalink.ts';
import { narrowerThan } from '../archive/topics.ts';
import { didYouMean } from '../text/suggestion.ts';
import { QUOTATION_ID } from '../content/front-matter/front-matter-schema.ts';
import { LEDGER_FILE, type Ledger } from './ledger.ts';
import type { Redirects } from './redirect.ts';
import { namingPlaces, type EntryKind } from './named-entries.ts';
import { digestAddress, withdrawnKey, type Withdrawal, type Withdrawals } from './withdrawal.ts';

/** What stands at an address that is to fall silent. */
export type Target =
  | {
      readonly kind: 'article' | 'quotation';
      readonly address: string;
      readonly articleId: string;
      readonly id: string;
    }
  | {
      readonly kind: EntryKind | 'redirect';
      readonly address: string;
      readonly id: string;
    };

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

function targetAt(
  address: string,
  { articles, speakers, outlets, topics, series }: Archive,
  redirects: Redirects,
): Target | undefined {
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
  if (kind === 'topics' && topics?.has(id) === true && address === topicPath(id)) return { kind: 'topic', address, id };
  if (kind === 'series' && series?.has(id) === true && address === seriesPath(id)) {
    return { kind: 'series', address, id };
  }
  return undefined;
}

/** Why an entry of a register cannot go: articles still name it. */
function named({ kind, id, address }: Target, { articles, topics }: Archive): { readonly refused: string } | undefined {
  if (kind === 'article' || kind === 'quotation' || kind === 'redirect') return undefined;
  const holders = articles.filter((article) => namingPlaces(kind, article).some((place) => place.id === id));
  const narrower = kind === 'topic' ? narrowerThan(id, topics ?? new Map()) : [];
  if (narrower.length > 0) {
    return {
      refused: `these topics are a part of "${id}": ${narrower.map((topic) => topic.id).join(', ')}. Give them another broader topic first, or none.`,
    };
  }
  if (holders.length === 0) return undefined;
  if (kind === 'topic' || kind === 'series') {
    return {
      refused: `these articles name "${id}": ${holders.map((article) => article.id).join(', ')}. Take it out of them first.`,
    };
  }
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
      return { ...archive, speakers: others(speakers) };
    case 'outlet':
      return { ...archive, outlets: others(outlets) };
    case 'topic':
      return { ...archive, topics: others(archive.topics ?? new Map()) };
    case 'series':
      return { ...archive, series: others(archive.series ?? new Map()) };
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
        .map((address) => [
          digest && hasWords(address) ? digestAddress(address) : address,
          address === target.address ? { ...withdrawal, ...documentOf(target, archive) } : withdrawal,
        ]),
    ),
    redirects: new Map([...kept, ...lists]),
  };
}

/** The checksum by which an import knows the document of an article again. */
function documentOf(target: Target, { articles }: Archive): Pick<Withdrawal, 'document'> {
  const document = target.kind === 'article' ? articles.find(({ id }) => id === target.id)?.sha256 : undefined;
  return document === undefined ? {} : { document };
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
