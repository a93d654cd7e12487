import { createHash } from 'node:crypto';
import { encodedAgain } from './quick-text.ts';

/** Names of Web Crypto's algorithms, as Node's own hashes know them. */
const ALGORITHMS = ['SHA-256', 'SHA-384', 'SHA-512'];

/** Style sheets and scripts that are remembered; a site has a dozen of them. */
const MOST_REMEMBERED = 100;

/**
 * Makes the digests of Web Crypto at once, and those of the same bytes only once. Node hands each to another thread and
 * waits for it; Astro asks for one for every style sheet of every page, one after the other, and waited longer for them
 * than it took to render the page.
 *
 * @see https://w3c.github.io/webcrypto/#SubtleCrypto-method-digest
 */
export function digestAtOnce(subtle: SubtleCrypto = globalThis.crypto.subtle): void {
  const own = subtle.digest.bind(subtle);
  const remembered: { readonly name: string; readonly bytes: Buffer; readonly digest: Buffer }[] = [];
  subtle.digest = async (algorithm, data) => {
    const name = (typeof algorithm === 'string' ? algorithm : algorithm.name).toUpperCase();
    if (!ALGORITHMS.includes(name)) return own(algorithm, data);
    const bytes = ArrayBuffer.isView(data)
      ? Buffer.from(data.buffer, data.byteOffset, data.byteLength)
      : Buffer.from(data);
    encodedAgain(data);
    const known = remembered.find((one) => one.name === name && one.bytes.equals(bytes));
    if (known !== undefined) return new Uint8Array(known.digest).buffer;
    const digest = createHash(name.replace('-', '')).update(bytes).digest();
    if (remembered.length >= MOST_REMEMBERED) remembered.length = 0;
    remembered.push({ name, bytes: Buffer.from(bytes), digest });
    return new Uint8Array(digest).buffer;
  };
}
