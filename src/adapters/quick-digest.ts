import { createHash } from 'node:crypto';

/** Names of Web Crypto's algorithms, as Node's own hashes know them. */
const ALGORITHMS = ['SHA-256', 'SHA-384', 'SHA-512'];

/**
 * Makes the digests of Web Crypto at once. Node hands each to another thread and waits for it; Astro asks for one for
 * every style sheet of every page, one after the other, and waited longer for them than it took to render the page.
 *
 * @see https://w3c.github.io/webcrypto/#SubtleCrypto-method-digest
 */
export function digestAtOnce(subtle: SubtleCrypto = globalThis.crypto.subtle): void {
  const own = subtle.digest.bind(subtle);
  subtle.digest = async (algorithm, data) => {
    const name = (typeof algorithm === 'string' ? algorithm : algorithm.name).toUpperCase();
    if (!ALGORITHMS.includes(name)) return own(algorithm, data);
    const bytes = ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : data;
    return new Uint8Array(createHash(name.replace('-', '')).update(new Uint8Array(bytes)).digest()).buffer;
  };
}
