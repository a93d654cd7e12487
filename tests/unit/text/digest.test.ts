import { expect, test } from 'vitest';
import { policyHash, sha256, sha256Stream } from '../../../src/text/digest.ts';

/** Of `“a”` in UTF-8, by `sha256sum`. */
const DIGEST = '6f9a74fb0dafd0735805e934ef450f98f2d7e1f7bfa56e6f41ea20f4620f9ae5';

test('texts are hashed as UTF-8, whole or in pieces', () => {
  expect(sha256('“a”')).toBe(DIGEST);
  expect(sha256(new TextEncoder().encode('“a”'))).toBe(DIGEST);
  expect(sha256Stream().update('“a').update('”').digest('hex')).toBe(DIGEST);
});

test('policies take base64', () => {
  const base64 = Buffer.from(DIGEST, 'hex').toString('base64');
  expect(sha256('“a”', 'base64')).toBe(base64);
  expect(policyHash('“a”')).toBe(`sha256-${base64}`);
});
