import { policyHash } from '../archive/digest.ts';

/**
 * Asks browsers that know speculation rules to fetch the page behind a link once a reader is about to follow it: the
 * pointer rests on the link, or a finger touches it. Fetching only, so nothing runs and nothing is counted; not for
 * data files, which are downloads, nor for the search page, which is wanted with a query. Other browsers ignore it.
 */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [
    {
      // Links to pages of this site: no query, no file, no place on the same page. Other sites have a dot in their names.
      where: { selector_matches: "a:not([href*='?'],[href*='.'],[href^='#'])" },
      eagerness: 'moderate',
    },
  ],
});

/** The source by which the Content-Security-Policy lets them through. */
export const SPECULATION_RULES_HASH = policyHash(SPECULATION_RULES);
