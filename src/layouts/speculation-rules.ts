import { policyHash } from '../text/digest.ts';

/**
 * Lets browsers prefetch a page when the reader is about to follow its link, that is, hovers or touches it. Prefetching
 * only downloads and runs nothing. Data files are excluded because they are downloads, and links with a query because
 * they lead to searches. Browsers without speculation rules ignore this.
 */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [
    {
      // Links to pages of this site, without queries, files and fragments. URLs of other sites contain a dot.
      where: { selector_matches: "a:not([href*='?'],[href*='.'],[href^='#'])" },
      eagerness: 'moderate',
    },
  ],
});

/** The hash for the Content-Security-Policy. */
export const SPECULATION_RULES_HASH = policyHash(SPECULATION_RULES);
