import { filesBeside } from './files-beside.ts';
import { tombstones, type Withdrawals } from './withdrawal.ts';

/**
 * Every path that fell silent → the page that says so. Hosts that can answer all of them with 410. An address that is kept
 * as a digest is not among them: a host could be told of it only by its name. A path that ends in `/*` stands for all that was
 * in a folder: nothing remembers what the pictures and scans of an article were called.
 */
export function silentPaths(withdrawals: Withdrawals): ReadonlyMap<string, string> {
  return new Map(
    [...tombstones(withdrawals).keys()].flatMap((address) =>
      [address, ...filesBeside(address), ...(address.startsWith('/articles/') ? [`${address}*`] : [])].map(
        (path) => [path, address] as const,
      ),
    ),
  );
}
