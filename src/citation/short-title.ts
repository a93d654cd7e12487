/**
 * A title as in-text citations shorten it: its first noun phrase without the article in front, or the words that it quotes
 * first. Finding the end of a noun phrase takes no grammar: it ends before a preposition, conjunction, auxiliary or pronoun, or
 * at a sign. `undefined` when that leaves out
 * next to nothing, or when the title is not English.
 *
 * @see The MLA Handbook, 9th edition, 6.10, and https://style.mla.org/shortening-a-long-title/
 * @see The Publication Manual of the APA, 7th edition, 8.14: "If the title is long, shorten it"
 * @param language BCP 47 tag of the title; like citation styles, takes a title without one for English
 */
export function shortTitle(title: string, language = 'en'): string | undefined {
  if (new Intl.Locale(language).language !== 'en') return undefined;
  const [, opened = '', whole = '', closed = ''] = /^(\[?)(.*?)(\]?)$/u.exec(title) ?? [];
  const short = quotedFirst(whole) ?? firstPhrase(whole.replace(/^(?:an?|the) /iu, ''));
  if (short === undefined || whole.split(' ').length - short.split(' ').length < WORTH_LEAVING_OUT) return undefined;
  return `${opened}${short}${closed}`;
}

/** Words. Leaving out fewer makes a title no shorter to read, and harder to find: "Ember" for "Ember Is Back". */
const WORTH_LEAVING_OUT = 3;

/** “Never say never,” King says → “Never say never” */
function quotedFirst(title: string): string | undefined {
  const [found, words] = /^“([^“”]+?),?”(?=.)/u.exec(title) ?? [];
  return found === undefined ? undefined : `“${words ?? ''}”`;
}

function firstPhrase(title: string): string | undefined {
  const words = title.split(' ');
  const first = words.findIndex((word) => !ENDS_BEFORE.has(bare(word)));
  const end = words.findIndex(
    (word, index) =>
      index > Math.max(first, 0) &&
      (ENDS_BEFORE.has(bare(word)) || /^[–—-]$/u.test(word) || SIGN.test(words[index - 1] ?? '')),
  );
  if (first === -1 || end === -1) return undefined;
  return words.slice(0, end).join(' ').replace(SIGN, '');
}

/** A sign at which a phrase ends. */
const SIGN = /[,:;.]$/u;

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}’']/gu, '');
}

/** Words before which a noun phrase ends. */
const ENDS_BEFORE: ReadonlySet<string> = new Set(
  `about above after against along amid among and are around as at be because been before behind being below beneath beside
  between beyond but by can could despite did do does down during except for from had has have he her how i if in inside into
  is it it’s its like may might must near no-one nor not of off on onto or our out outside over past per shall she should since
  so than that their then there they through to toward towards under unless until up upon via was we were what when where
  whether which while who whom whose why will with within without would yet you your`.split(/\s+/u),
);
