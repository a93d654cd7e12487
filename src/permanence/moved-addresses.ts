import { YamlEdit } from '../content/yaml/yaml-edit.ts';
import type { Ledger } from './ledger.ts';
import type { Redirects } from './redirect.ts';

/** A page that gets another address, with all pages below it. Both end in a slash. */
export interface AddressMove {
  readonly from: string;
  readonly to: string;
}

/** What becomes of the redirects when a page moves. */
export interface MovedAddresses {
  readonly added: Redirects;
  /** Redirects that led to the old address and now lead to the new one. */
  readonly changed: Redirects;
  /** Addresses that have a page again. */
  readonly removed: readonly string[];
}

/**
 * Every published address that a move takes away, with the one that takes its place: the same page below the new address
 * if there is one, else the new address itself. No redirect leads to another.
 *
 * @param current the addresses of the archive after the move
 */
export function movedAddresses(
  published: Ledger,
  declared: Redirects,
  { from, to }: AddressMove,
  current: Ledger,
): MovedAddresses {
  const newPlace = (address: string): string => {
    const same = `${to}${address.slice(from.length)}`;
    return current.has(same) ? same : to;
  };
  const isLost = (address: string): boolean => address.startsWith(from) && !current.has(address);
  const lost = [...published.keys()].filter((address) => isLost(address) && !declared.has(address));
  const kept = [...declared].filter(([old]) => !current.has(old));
  return {
    added: new Map(lost.map((address) => [address, newPlace(address)])),
    changed: new Map(kept.flatMap(([old, place]) => (isLost(place) ? [[old, newPlace(place)] as const] : []))),
    removed: [...declared.keys()].filter((old) => current.has(old)),
  };
}

/** The text of `redirects.yaml` with these changes, and otherwise as it was. */
export function movedRedirectsText(text: string, { added, changed, removed }: MovedAddresses): string {
  // An empty file may say so with {}, behind which nothing can stand.
  const lines = text.replace(/^\{\s*\}[^\S\n]*\n?/mu, '');
  const edit = new YamlEdit(lines);
  for (const [from, to] of changed) edit.set([from], to);
  for (const from of removed) edit.remove([from]);
  const kept = edit.result();
  const separator = kept === '' || kept.endsWith('\n') ? '' : '\n';
  return `${kept}${separator}${[...added].map(([from, to]) => `${from}: ${to}\n`).join('')}`;
}

/**
 * The ledger after a move: new addresses of what was published, and the files in which published things are now. What was
 * never published stays unrecorded until it is minted.
 */
export function movedLedger(published: Ledger, { from, to }: AddressMove, current: Ledger): Ledger {
  const known = [...current].filter(
    ([address]) =>
      published.has(address) || (address.startsWith(to) && published.has(`${from}${address.slice(to.length)}`)),
  );
  return new Map([...published, ...known]);
}
