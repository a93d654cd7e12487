import { expect, test } from 'vitest';
import { policyHash } from '../../../src/text/digest.ts';
import { withOwnHashes } from '../../../src/hosting/page-policy.ts';

const page = (policy: string) =>
  `<!doctype html><head><meta http-equiv="content-security-policy" content="${policy}"><style>p{margin:0}</style>` +
  `<style media="print">a > b::after{content:"</b>"}</style></head><body><p>“Open,” she said.</p>` +
  `<script type="module">if (1 < 2) document.title = '</p>';</script></body>`;
const own = [`p{margin:0}`, `a > b::after{content:"</b>"}`, `if (1 < 2) document.title = '</p>';`].map(
  (text) => `'${policyHash(text)}'`,
);
const foreign = ['of another page', 'of a third'].map((text) => `'${policyHash(text)}'`);

test('a page keeps the hashes of its own scripts and styles, and nothing else of it changes', () => {
  expect(
    withOwnHashes(
      page(
        `default-src 'none'; script-src 'self' ${foreign[0]} ${own[2]}; style-src 'self' ${own[0]} ${foreign[1]} ${own[1]};`,
      ),
    ),
  ).toBe(page(`default-src 'none'; script-src 'self' ${own[2]}; style-src 'self' ${own[0]} ${own[1]};`));
});

test('a page without a policy is returned as it is', () => {
  const moved = '<!doctype html><title>Moved</title><link rel="canonical" href="/">';
  expect(withOwnHashes(moved)).toBe(moved);
});
