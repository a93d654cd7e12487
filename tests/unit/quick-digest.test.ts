import { expect, test } from 'vitest';
import { digestAtOnce } from '../../src/adapters/quick-digest.ts';

/** Web Crypto with only what is asked of it, so that the one of the test's own process stays as it is. */
const quick = (): SubtleCrypto => {
  const { subtle } = globalThis.crypto;
  const copy = { digest: subtle.digest.bind(subtle) } as SubtleCrypto;
  digestAtOnce(copy);
  return copy;
};
const hex = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('hex');
const words = new TextEncoder().encode('“Never say never.”');

test.each(['SHA-256', 'sha-384', { name: 'SHA-512' }, 'SHA-1'])(
  'a digest is that of Web Crypto: %j',
  async (algorithm) => {
    expect(hex(await quick().digest(algorithm, words))).toBe(
      hex(await globalThis.crypto.subtle.digest(algorithm, words)),
    );
  },
);

test('a digest is of the bytes that a view shows, and of no others of its buffer', async () => {
  const view = words.subarray(3, 8);
  expect(hex(await quick().digest('SHA-256', view))).toBe(hex(await globalThis.crypto.subtle.digest('SHA-256', view)));
});

test('an algorithm that there is not is refused as ever', async () => {
  await expect(quick().digest('MD5', words)).rejects.toThrow();
});

test('of bytes that have changed since, the digest is another one', async () => {
  const { digest } = quick();
  const bytes = new TextEncoder().encode('one');
  const before = hex(await digest('SHA-256', bytes));
  bytes.set(new TextEncoder().encode('two'));
  const after = hex(await digest('SHA-256', bytes));
  bytes.set(new TextEncoder().encode('one'));
  expect([after === before, hex(await digest('SHA-256', bytes)) === before]).toEqual([false, true]);
});
