import { tombstones, type Withdrawals } from './withdrawal.ts';

/** What stood beside the page of an address: twins of an article, feeds of a speaker or an outlet. */
const BESIDE: Readonly<Record<string, (address: string) => readonly string[]>> = {
  articles: (address) => ['.json', '.md', '.txt'].map((ending) => `${address.slice(0, -1)}${ending}`),
  speakers: (address) => [`${address}feed.xml`, `${address}feed.json`],
  outlets: (address) => [`${address}feed.xml`, `${address}feed.json`],
};

/**
 * Every path that fell silent → the page that says so. Hosts that can answer all of them with 410. An address that is kept
 * as a digest is not among them: a host could be told of it only by its name.
 */
export function silentPaths(withdrawals: Withdrawals): ReadonlyMap<string, string> {
  return new Map(
    [...tombstones(withdrawals).keys()].flatMap((address) =>
      [address, ...(BESIDE[address.split('/')[1] ?? '']?.(address) ?? [])].map((path) => [path, address] as const),
    ),
  );
}
