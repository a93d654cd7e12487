/**
 * Shortens the Content-Security-Policy of each page to the hashes of its own scripts and styles, for `src/middleware.ts`. Astro
 * puts those of all pages into each, a tenth of what a reader downloads for a page. What the policy allows is said in
 * `astro.config.mjs`, what it must forbid in `checks/policy-checks.ts`.
 */

import { policyHash } from '../text/digest.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/u;
/** What stands in scripts and styles is raw text: it ends at the end tag, whatever is in it. */
const SCRIPT_OR_STYLE = /<(script|style)\b[^>]*>(.*?)<\/\1>/gsu;

/**
 * The page with those hashes only that allow its own scripts and styles.
 *
 * @param html a whole page; one without a policy is returned as it is
 */
export function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(SCRIPT_OR_STYLE)].map(([, , text = '']) => policyHash(text)));
  return html.replace(POLICY, (_, start: string, policy: string, end: string) => {
    const shorter = policy.replace(/ '(sha256-[^']*)'/gu, (source, hash: `sha256-${string}`) =>
      own.has(hash) ? source : '',
    );
    return `${start}${shorter}${end}`;
  });
}
